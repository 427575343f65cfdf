// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Recurrence.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

namespace {
constexpr qsizetype longestRule = 500;

/// Whatever zone libical thinks of, its times are wall times here.
icaltimetype floating(const QDateTime &wall)
{
    icaltimetype out = icaltime_null_time();
    out.year = wall.date().year();
    out.month = wall.date().month();
    out.day = wall.date().day();
    out.hour = wall.time().hour();
    out.minute = wall.time().minute();
    out.second = wall.time().second();
    return out;
}

QDateTime wallTimeOf(const icaltimetype &time)
{
    return QDateTime(QDate(time.year, time.month, time.day),
                     QTime(time.hour, time.minute, time.second), Qt::UTC);
}

/// An end that is said in UTC becomes wall time, one that is a day its last second.
void endOnTheWall(icalrecurrencetype &rule, const QString &zone)
{
    if (icaltime_is_null_time(rule.until))
        return;
    if (rule.until.is_date) {
        rule.until = floating(QDateTime(wallTimeOf(rule.until).date(), QTime(23, 59, 59), Qt::UTC));
    } else if (icaltime_is_utc(rule.until)) {
        const Instant end = core::fromMillis(wallTimeOf(rule.until).toMSecsSinceEpoch());
        rule.until = floating(ZoneClock::of(zone, {end, end})->wallAt(end));
    }
}

/// Rules that libical looks for through eighteen thousand years, for a second and more, where they
/// never come true: months of a rule that is not yearly, places among days that are not so many.
bool mayNeverCome(const icalrecurrencetype &rule)
{
    const auto isGiven = [](const short *values) { return *values != ICAL_RECURRENCE_ARRAY_MAX; };
    if (rule.freq != ICAL_YEARLY_RECURRENCE && isGiven(rule.by_month))
        return true;
    int days = 0;
    while (days < ICAL_BY_DAY_SIZE && isGiven(rule.by_day + days))
        ++days;
    for (int at = 0; at < ICAL_BY_SETPOS_SIZE && isGiven(rule.by_set_pos + at); ++at) {
        if (std::abs(rule.by_set_pos[at]) > days)
            return true;
    }
    return false;
}

core::Result<icalrecurrencetype> read(const Recurrence &recurrence)
{
    // It says what is wrong and does not end the program.
    icalerror_set_errors_are_fatal(0);
    const auto malformed = [](const QString &what) {
        return core::fail(core::FailureKind::Malformed, u"rule of a series: "_s + what);
    };
    const bool isOdd = recurrence.rule.size() > longestRule
                       || recurrence.rule.contains(u"RSCALE"_s, Qt::CaseInsensitive);
    if (isOdd || !recurrence.first.isValid())
        return malformed(u"too long, of another calendar or without a first time"_s);
    icalrecurrencetype rule = icalrecurrencetype_from_string(recurrence.rule.toUtf8().constData());
    if (rule.freq == ICAL_NO_RECURRENCE)
        return malformed(u"cannot be read"_s);
    if (rule.freq < ICAL_DAILY_RECURRENCE || rule.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX
        || rule.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX
        || rule.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX)
        return malformed(u"repeats within a day"_s);
    if (mayNeverCome(rule))
        return malformed(u"may never come true"_s);
    endOnTheWall(rule, recurrence.zone);
    return rule;
}
} // namespace

core::Result<QList<Occurrence>> occurrences(const Recurrence &recurrence, Span within)
{
    if (!ZoneClock::of(recurrence.zone, within))
        return core::fail(core::FailureKind::NotFound, u"no zone "_s + recurrence.zone);
    const auto rule = read(recurrence);
    if (!rule)
        return std::unexpected(rule.error());
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> times(
        icalrecur_iterator_new(*rule, floating(recurrence.first)), &icalrecur_iterator_free);
    if (!times)
        return core::fail(core::FailureKind::Malformed, u"rule of a series: has no times"_s);
    QList<Occurrence> out;
    for (int count = 0; count < mostOccurrences; ++count) {
        const icaltimetype time = icalrecur_iterator_next(times.get());
        if (icaltime_is_null_time(time))
            break;
        const QDateTime wall = wallTimeOf(time);
        const auto settled = settle(wall, recurrence.zone);
        if (!settled || settled->at >= within.to)
            break;
        if (settled->at >= within.from)
            out.append({wall, *settled});
    }
    return out;
}
} // namespace hadir::calling
