// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/rulesJson.h"
#include "app/domain/callbackKeeping.h"
#include "app/domain/callbacks.h"
#include "app/domain/clash.h"
#include "app/domain/ownership.h"
#include "app/domain/rules.h"

#include <QDate>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
constexpr qint64 dayMinutes = 24LL * 60;
constexpr qsizetype mostSpans = 100; ///< of a week, and of days that are otherwise
constexpr qint64 mostPlaces = 10'000;
constexpr qsizetype rulesCeiling = 500'000; ///< characters of one country's

bool areMinutes(qint64 from, qint64 to)
{
    return 0 <= from && from <= to && to <= dayMinutes;
}

Verdict isWeek(const QList<WeekSpan> &week, QLatin1StringView field)
{
    const bool fits = week.size() <= mostSpans && std::ranges::all_of(week, [](const auto &span) {
                          return 1 <= span.weekday && span.weekday <= 7
                                 && span.fromMinute < span.toMinute
                                 && areMinutes(span.fromMinute, span.toMinute);
                      });
    if (!fits)
        return reject(Refusal::Invalid, field);
    return {};
}

Verdict areDays(const QList<DaySpan> &days, QLatin1StringView field)
{
    const bool fits = days.size() <= mostSpans && std::ranges::all_of(days, [](const auto &span) {
                          return QDate::fromString(span.date, Qt::ISODate).isValid()
                                 && areMinutes(span.fromMinute, span.toMinute);
                      });
    if (!fits)
        return reject(Refusal::Invalid, field);
    return {};
}

Verdict isZone(const QString &zone)
{
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return reject(Refusal::Invalid, "zone"_L1);
    return {};
}

Verdict areTerms(const CallbackTerms &terms)
{
    if (auto ok = isWeek(terms.hours, "hours"_L1); !ok)
        return ok;
    if (terms.slotMinutes < 5 || terms.slotMinutes > dayMinutes)
        return reject(Refusal::Invalid, "slotMinutes"_L1);
    if (terms.capacity < 0 || terms.capacity > mostPlaces)
        return reject(Refusal::Invalid, "capacity"_L1);
    if (terms.windowMinutes < 1 || terms.windowMinutes > dayMinutes)
        return reject(Refusal::Invalid, "windowMinutes"_L1);
    if (terms.remindMinutes < 0 || terms.remindMinutes > 7 * dayMinutes)
        return reject(Refusal::Invalid, "remindMinutes"_L1);
    return isPlan(terms.retries);
}

/// Whether it can be read, and is about that country and no other: each is kept by itself.
bool speaksOfAlone(const QString &country, const QString &rules)
{
    if (rules.isEmpty())
        return true;
    const auto read = calling::parseRules(rules.toUtf8());
    return read && read->countries.keys() == QStringList{country};
}

Verdict isALead(const Actor &actor)
{
    if (!leads(actor))
        return reject(Refusal::NotAllowed, actor.agent);
    return {};
}
} // namespace

Verdict run(const SetQueueCallbacks &command, const Actor &actor, const Stamp &, Unit &unit)
{
    std::optional<Queue> queue = unit.find(command.queue);
    if (!queue)
        return reject(Refusal::NotFound, command.queue);
    if (auto ok = isALead(actor); !ok)
        return ok;
    if (auto ok = areTerms(command.callbacks); !ok)
        return ok;
    if (auto ok = isZone(command.zone.value_or(QString())); !ok)
        return ok;
    Queue after = *queue;
    after.callbacks = command.callbacks;
    after.zone = command.zone.value_or(after.zone);
    if (after == *queue)
        return {};
    if (isChangedSince(command.was, *queue))
        return reject(Refusal::Clash, "callbacks"_L1);
    unit.put(after);
    return {};
}

Verdict run(const SetShifts &command, const Actor &actor, const Stamp &, Unit &unit)
{
    std::optional<Agent> agent = unit.find(command.agent);
    if (!agent)
        return reject(Refusal::NotFound, command.agent);
    if (auto ok = isALead(actor); !ok)
        return ok;
    if (auto ok = isWeek(command.shifts, "shifts"_L1); !ok)
        return ok;
    if (auto ok = areDays(command.shiftsOnDays, "shiftsOnDays"_L1); !ok)
        return ok;
    if (auto ok = isZone(command.zone); !ok)
        return ok;
    Agent after = *agent;
    after.zone = command.zone;
    after.shifts = command.shifts;
    after.shiftsOnDays = command.shiftsOnDays;
    if (after == *agent)
        return {};
    if (isChangedSince(command.was, *agent))
        return reject(Refusal::Clash, "shifts"_L1);
    unit.put(after);
    return {};
}

Verdict run(const SetCallingRules &command, const Actor &actor, const Stamp &, Unit &unit)
{
    if (auto ok = isALead(actor); !ok)
        return ok;
    const QString country = command.country.toUpper();
    const bool isCountry = country.size() == 2 && std::ranges::all_of(country, [](QChar letter) {
                               return u'A' <= letter && letter <= u'Z';
                           });
    if (!isCountry)
        return reject(Refusal::Invalid, "country"_L1);
    if (command.rules.size() > rulesCeiling || !speaksOfAlone(country, command.rules))
        return reject(Refusal::Invalid, "rules"_L1);
    const auto held = unit.find(callingRulesOf(country));
    const CallingRules before =
        held.value_or(CallingRules{.id = callingRulesOf(country), .country = country});
    if (before.rules == command.rules)
        return {};
    if (isChangedSince(command.was, before))
        return reject(Refusal::Clash, "rules"_L1);
    CallingRules after = before;
    after.rules = command.rules;
    unit.put(after);
    return {};
}
} // namespace hadir::domain::rules
