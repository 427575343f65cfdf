// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbacks.h"

#include "app/calling/ZoneClock.h"
#include "app/domain/ownership.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
const auto wallClock = u"yyyy-MM-ddTHH:mm"_s;

qint64 minuteOf(const QTime &time)
{
    return time.hour() * 60LL + time.minute();
}

bool serves(const Agent &agent, const Callback &callback, Unit &unit)
{
    const auto queue = callback.queue ? unit.find(*callback.queue) : std::nullopt;
    const bool isTheirs = !queue || !queue->team || agent.teams.contains(*queue->team);
    return isTheirs
           && (callback.skill.isEmpty()
               || std::ranges::find(agent.skills, callback.skill, &Skill::name)
                      != agent.skills.end());
}
} // namespace

bool isLate(const Callback &callback, Instant now)
{
    return isOpen(callback) && !callback.firstTryAt
           && now > callback.promisedAt + std::chrono::minutes(callback.windowMinutes);
}

std::optional<bool> wasKept(const Callback &callback, Instant now)
{
    const Instant until = callback.promisedAt + std::chrono::minutes(callback.windowMinutes);
    if (callback.firstTryAt)
        return *callback.firstTryAt <= until;
    if (callback.state == CallbackState::Cancelled || now <= until)
        return std::nullopt;
    return false;
}

std::optional<Instant> instantOf(const QString &localTime, const QString &zone)
{
    const QDateTime wall = QDateTime::fromString(localTime, wallClock);
    const auto settled = wall.isValid() ? calling::settle(wall, zone) : std::nullopt;
    return settled ? std::optional(settled->at) : std::nullopt;
}

QString localTimeAt(Instant at, const QString &zone)
{
    const QTimeZone theirs(zone.toLatin1());
    if (!theirs.isValid())
        return {};
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(at), theirs).toString(wallClock);
}

std::optional<bool> covers(const QList<WeekSpan> &week, const QList<DaySpan> &days,
                           const QString &zone, Instant at)
{
    const QTimeZone theirs(zone.toLatin1());
    if ((week.isEmpty() && days.isEmpty()) || !theirs.isValid())
        return std::nullopt;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(core::toMillis(at), theirs);
    const qint64 minute = minuteOf(there.time());
    const auto covering = [&](const auto &span) {
        return span.fromMinute <= minute && minute < span.toMinute;
    };
    const QString date = there.date().toString(Qt::ISODate);
    if (std::ranges::find(days, date, &DaySpan::date) != days.end())
        return std::ranges::any_of(
            days, [&](const DaySpan &span) { return span.date == date && covering(span); });
    return std::ranges::any_of(week, [&](const WeekSpan &span) {
        return span.weekday == there.date().dayOfWeek() && covering(span);
    });
}

bool isAway(const Agent &owner, Instant at)
{
    return !owner.active
           || !covers(owner.shifts, owner.shiftsOnDays, owner.zone, at).value_or(true);
}

std::optional<Instant> claimableFrom(const Callback &callback, const Agent &agent, Role role,
                                     Unit &unit)
{
    if (callback.owner == agent.id || leads({agent.id, role}))
        return Instant();
    if (!serves(agent, callback, unit))
        return std::nullopt;
    const Instant soon = callback.dueAt - claimLead;
    const auto owner = callback.owner ? unit.find(*callback.owner) : std::nullopt;
    if (!owner || isAway(*owner, callback.dueAt))
        return soon;
    if (callback.queueAfter)
        return callback.dueAt + std::chrono::minutes(*callback.queueAfter);
    return std::nullopt;
}

CallbackId turnOf(CallbackId series, const QString &localTime)
{
    return CallbackId(QUuid::createUuidV5(series.uuid(), u"turn:"_s + localTime));
}

CallingRulesId callingRulesOf(const QString &country)
{
    constexpr QUuid space{0x6b, 0xca, 0x11, 0, 0, 0, 0, 0, 0, 0, 1};
    return CallingRulesId(QUuid::createUuidV5(space, country.toUpper()));
}

CallbackTerms termsOf(const Callback &callback, Unit &unit)
{
    const auto queue = callback.queue ? unit.find(*callback.queue) : std::nullopt;
    return queue ? queue->callbacks : CallbackTerms();
}
} // namespace hadir::domain
