// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/rulesJson.h"

#include "app/calling/HolidayReader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

namespace {
/// Reads one document: everything but the holidays.
class RulesReader final
{
public:
    [[nodiscard]] core::Result<CallingRules> read(const QJsonObject &document)
    {
        CallingRules rules;
        m_json.allow(document, u"rules"_s, {u"countries"_s});
        const QJsonObject countries = m_json.object(document, u"countries"_s, u"rules"_s);
        for (auto at = countries.constBegin(); at != countries.constEnd(); ++at) {
            const bool isName = at.key() == u"*" || at.key().size() == 2;
            if (!isName || !at->isObject())
                m_json.complain(at.key(), u"is no country"_s);
            else
                rules.countries.insert(at.key(), country(at->toObject(), at.key()));
        }
        if (const auto wrong = m_json.problem())
            return core::fail(core::FailureKind::Malformed, *wrong);
        return rules;
    }

private:
    CountryRules country(const QJsonObject &from, const QString &where)
    {
        m_json.allow(from, where,
                     {u"weekend"_s, u"law"_s, u"substitutes"_s, u"holidays"_s, u"without"_s,
                      u"workdays"_s, u"states"_s});
        CountryRules out;
        out.weekends = weekends(from, where);
        out.law = law(from, where);
        out.substitutes = substitutes(from, where);
        out.holidays = m_holidays.read(m_json.array(from, u"holidays"_s, where), where);
        out.without = m_json.texts(from, u"without"_s, where);
        out.workdays = m_json.dates(from.value(u"workdays"_s), where + u".workdays"_s);
        const QJsonObject states = m_json.object(from, u"states"_s, where);
        for (auto at = states.constBegin(); at != states.constEnd(); ++at)
            out.states.insert(at.key(), state(at->toObject(), where + u'.' + at.key()));
        return out;
    }

    StateRules state(const QJsonObject &from, const QString &where)
    {
        m_json.allow(from, where, {u"name"_s, u"weekend"_s, u"law"_s, u"substitutes"_s});
        return {.name = m_json.text(from, u"name"_s, where),
                .weekends = weekends(from, where),
                .law = law(from, where),
                .substitutes = substitutes(from, where)};
    }

    QList<Weekend> weekends(const QJsonObject &from, const QString &where)
    {
        QList<Weekend> out;
        for (const QJsonValue &one : m_json.array(from, u"weekend"_s, where)) {
            const QJsonObject weekend = one.toObject();
            m_json.allow(weekend, where + u".weekend"_s, {u"days"_s, u"since"_s});
            out.append(
                {m_json.weekdays(weekend.value(u"days"_s), where + u".weekend"_s),
                 weekend.contains(u"since"_s) ? m_json.date(weekend, u"since"_s, where) : QDate()});
        }
        return out;
    }

    std::optional<QList<Substitute>> substitutes(const QJsonObject &from, const QString &where)
    {
        if (!from.contains(u"substitutes"_s))
            return std::nullopt;
        QList<Substitute> out;
        for (const QJsonValue &one : m_json.array(from, u"substitutes"_s, where)) {
            const QJsonObject rule = one.toObject();
            const QString at = where + u".substitutes"_s;
            m_json.allow(rule, at, {u"when"_s, u"go"_s});
            const QString go = m_json.text(rule, u"go"_s, at);
            if (go != u"before" && go != u"after")
                m_json.complain(at, u"\"go\" is neither before nor after"_s);
            out.append({m_json.weekdays(rule.value(u"when"_s), at),
                        go == u"before" ? Substitute::Go::Before : Substitute::Go::After});
        }
        return out;
    }

    std::optional<CallingLaw> law(const QJsonObject &in, const QString &place)
    {
        if (!in.contains(u"law"_s))
            return std::nullopt;
        const QString where = place + u".law"_s;
        const QJsonObject from = m_json.object(in, u"law"_s, place);
        m_json.allow(from, where,
                     {u"hours"_s, u"pauses"_s, u"onHolidays"_s, u"duringRamadan"_s, u"basis"_s,
                      u"text"_s, u"of"_s, u"lookedUp"_s, u"note"_s});
        CallingLaw out;
        if (!from.contains(u"hours"_s))
            m_json.complain(where, u"says no hours"_s);
        out.hours = hours(from, u"hours"_s, where);
        out.pauses = hours(from, u"pauses"_s, where);
        if (from.contains(u"onHolidays"_s))
            out.onHolidays = hours(from, u"onHolidays"_s, where);
        if (from.contains(u"duringRamadan"_s))
            out.duringRamadan = hours(from, u"duringRamadan"_s, where);
        out.source = source(from, where);
        return out;
    }

    Source source(const QJsonObject &from, const QString &where)
    {
        static const QMap<QString, Basis> bases{
            {u"law"_s, Basis::Law}, {u"code"_s, Basis::Code}, {u"custom"_s, Basis::Custom}};
        const QString basis = m_json.text(from, u"basis"_s, where);
        if (!bases.contains(basis))
            m_json.complain(where, u"\"basis\" is neither law, code nor custom"_s);
        return {.basis = bases.value(basis),
                .text = m_json.text(from, u"text"_s, where),
                .of = from.contains(u"of"_s) ? m_json.date(from, u"of"_s, where) : QDate(),
                .lookedUp = m_json.date(from, u"lookedUp"_s, where),
                .note = from.value(u"note"_s).toString()};
    }

    QList<DayHours> hours(const QJsonObject &from, const QString &key, const QString &where)
    {
        QList<DayHours> out;
        const QString at = where + u'.' + key;
        for (const QJsonValue &one : m_json.array(from, key, where)) {
            const QJsonObject some = one.toObject();
            m_json.allow(some, at, {u"days"_s, u"from"_s, u"to"_s});
            const DayHours read{m_json.weekdays(some.value(u"days"_s), at),
                                m_json.minute(some, u"from"_s, at),
                                m_json.minute(some, u"to"_s, at)};
            if (read.from >= read.to)
                m_json.complain(at, u"ends before it begins"_s);
            out.append(read);
        }
        return out;
    }

    StrictJson m_json;
    HolidayReader m_holidays{m_json};
};

void layStates(const QMap<QString, StateRules> &own, QMap<QString, StateRules> &shipped)
{
    for (auto at = own.cbegin(); at != own.cend(); ++at) {
        StateRules &state = shipped[at.key()];
        state.name = at->name;
        if (!at->weekends.isEmpty())
            state.weekends = at->weekends;
        if (at->law)
            state.law = at->law;
        if (at->substitutes)
            state.substitutes = at->substitutes;
    }
}

void layHolidays(const QList<HolidayRule> &own, QList<HolidayRule> &shipped)
{
    for (const HolidayRule &rule : own) {
        const auto same = std::ranges::find(shipped, rule.id, &HolidayRule::id);
        if (same == shipped.end())
            shipped.append(rule);
        else
            *same = rule;
    }
}
} // namespace

core::Result<CallingRules> parseRules(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return core::fail(
            core::FailureKind::Malformed,
            u"calling rules: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return core::fail(core::FailureKind::Malformed, u"calling rules: no object"_s);
    return RulesReader().read(document.object());
}

core::Result<CallingRules> shippedRules()
{
    CallingRules all;
    const QDir folder(u":/hadir/calling"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::FailureKind::Storage, name + u": "_s + file.errorString());
        const auto some = parseRules(file.readAll());
        if (!some)
            return core::fail(some.error().kind, name + u": "_s + some.error().detail);
        all = merged(*some, std::move(all));
    }
    return all;
}

CallingRules merged(const CallingRules &own, CallingRules shipped)
{
    for (auto at = own.countries.cbegin(); at != own.countries.cend(); ++at) {
        CountryRules &country = shipped.countries[at.key()];
        if (!at->weekends.isEmpty())
            country.weekends = at->weekends;
        if (at->law)
            country.law = at->law;
        if (at->substitutes)
            country.substitutes = at->substitutes;
        layHolidays(at->holidays, country.holidays);
        country.without += at->without;
        country.workdays += at->workdays;
        layStates(at->states, country.states);
    }
    return shipped;
}
} // namespace hadir::calling
