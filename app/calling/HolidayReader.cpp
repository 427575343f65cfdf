// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/HolidayReader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

QList<HolidayRule> HolidayReader::read(const QJsonArray &from, const QString &country)
{
    QList<HolidayRule> out;
    QSet<QString> ids;
    for (const QJsonValue &one : from) {
        const QString where =
            u"%1.holidays[%2]"_s.arg(country, one.toObject().value(u"id"_s).toString());
        out.append(rule(one.toObject(), where));
        if (ids.contains(out.last().id))
            m_json.complain(where, u"is there twice"_s);
        ids.insert(out.last().id);
    }
    return out;
}

HolidayRule HolidayReader::rule(const QJsonObject &from, const QString &where)
{
    m_json.allow(from, where,
                 {u"id"_s, u"name"_s, u"kind"_s, u"date"_s, u"nth"_s, u"easter"_s, u"orthodox"_s,
                  u"hijri"_s, u"chinese"_s, u"days"_s, u"states"_s, u"notInStates"_s, u"since"_s,
                  u"until"_s, u"listed"_s, u"approximateFrom"_s, u"substituted"_s});
    HolidayRule out;
    out.id = m_json.text(from, u"id"_s, where);
    const QJsonObject names = m_json.object(from, u"name"_s, where);
    for (auto at = names.constBegin(); at != names.constEnd(); ++at)
        out.names.insert(at.key(), at->toString());
    if (out.names.value(u"en"_s).isEmpty())
        m_json.complain(where, u"has no English name"_s);
    const QString kind = from.value(u"kind"_s).toString(u"public"_s);
    if (kind != u"public" && kind != u"observance")
        m_json.complain(where, u"\"kind\" is neither public nor observance"_s);
    out.kind = kind == u"public" ? HolidayKind::Public : HolidayKind::Observance;
    out.days = m_json.number(from, u"days"_s, where, {1, 15, 1});
    out.states = m_json.texts(from, u"states"_s, where);
    out.notInStates = m_json.texts(from, u"notInStates"_s, where);
    out.since = m_json.number(from, u"since"_s, where, {0, 9999, 0});
    out.until = m_json.number(from, u"until"_s, where, {0, 9999, 9999});
    out.approximateFrom = m_json.number(from, u"approximateFrom"_s, where, {0, 9999, 9999});
    if (from.contains(u"substituted"_s) && !from.value(u"substituted"_s).isBool())
        m_json.complain(where, u"\"substituted\" is neither true nor false"_s);
    out.isSubstituted = from.value(u"substituted"_s).toBool(true);
    readListed(from, where, out);
    readDate(from, where, out);
    return out;
}

void HolidayReader::readDate(const QJsonObject &from, const QString &where, HolidayRule &to)
{
    int said = 0;
    const auto isSaid = [&](const QString &key) {
        const bool isThere = from.contains(key);
        said += isThere ? 1 : 0;
        return isThere;
    };
    to.date = OnlyListed();
    if (isSaid(u"date"_s))
        to.date = monthAndDay(from, u"date"_s, where);
    if (isSaid(u"nth"_s)) {
        const QJsonObject nth = m_json.object(from, u"nth"_s, where);
        m_json.allow(nth, where, {u"month"_s, u"weekday"_s, u"n"_s, u"plus"_s});
        to.date = NthWeekday{m_json.number(nth, u"month"_s, where, {1, 12, 1}),
                             m_json.weekday(nth.value(u"weekday"_s), where),
                             m_json.number(nth, u"n"_s, where, {-5, 5, 1}),
                             m_json.number(nth, u"plus"_s, where, {-31, 31, 0})};
        if (std::get<NthWeekday>(to.date).nth == 0)
            m_json.complain(where, u"\"n\" is 0"_s);
    }
    if (isSaid(u"easter"_s))
        to.date = FromEaster{m_json.number(from, u"easter"_s, where, {-100, 100, 0}),
                             FromEaster::Church::Western};
    if (isSaid(u"orthodox"_s))
        to.date = FromEaster{m_json.number(from, u"orthodox"_s, where, {-100, 100, 0}),
                             FromEaster::Church::Orthodox};
    if (isSaid(u"hijri"_s)) {
        const FixedDate date = monthAndDay(from, u"hijri"_s, where);
        to.date = HijriDate{date.month, date.day};
    }
    if (isSaid(u"chinese"_s)) {
        const FixedDate date = monthAndDay(from, u"chinese"_s, where);
        to.date = ChineseDate{date.month, date.day};
    }
    if (said > 1)
        m_json.complain(where, u"says its date twice"_s);
    if (said == 0 && to.listed.isEmpty())
        m_json.complain(where, u"has no date"_s);
}

void HolidayReader::readListed(const QJsonObject &from, const QString &where, HolidayRule &to)
{
    const QJsonObject listed = m_json.object(from, u"listed"_s, where);
    for (auto at = listed.constBegin(); at != listed.constEnd(); ++at) {
        const int year = at.key().toInt();
        const QList<QDate> dates = m_json.dates(*at, where);
        const bool isThatYear = std::ranges::all_of(
            dates, [year](QDate date) { return !date.isValid() || date.year() == year; });
        if (year < 1900 || year > 2200 || !isThatYear)
            m_json.complain(where, u"lists days of another year under %1"_s.arg(at.key()));
        to.listed.insert(year, dates);
    }
}

FixedDate HolidayReader::monthAndDay(const QJsonObject &from, const QString &key,
                                     const QString &where)
{
    const QStringList parts = from.value(key).toString().split(u'-');
    const int month = parts.value(0).toInt();
    const int day = parts.value(1).toInt();
    // 2000 had a 29 February; a lunar month has 30 days at most.
    const bool isDay = key == u"date" ? QDate::isValid(2000, month, day)
                                      : month >= 1 && month <= 12 && day >= 1 && day <= 30;
    if (parts.size() != 2 || !isDay)
        m_json.complain(where, u"\"%1\" is no MM-DD"_s.arg(key));
    return {month, day};
}
} // namespace hadir::calling
