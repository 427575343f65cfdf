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
        if (const auto clock = ZoneClock::of(zone, {end, end}))
            rule.until = floating(clock->wallAt(end));
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
    const bool isWallTime = recurrence.first.date().isValid() && recurrence.first.time().isValid();
    if (isOdd || !isWallTime)
        return malformed(u"too long, of another calendar or without a first time"_s);
    QByteArray text = recurrence.rule.toUtf8();
    if (text.startsWith("RRULE:"))
        text.remove(0, 6);
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.constData());
    const bool isNever = text.contains("COUNT=") && rule.count <= 0; // 0 is for ever to libical
    if (rule.freq == ICAL_NO_RECURRENCE || isNever)
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
/// The wall times of a series, from its first on.
class SeriesTimes final
{
public:
    static core::Result<SeriesTimes> of(const Recurrence &recurrence)
    {
        const auto rule = read(recurrence);
        if (!rule)
            return std::unexpected(rule.error());
        SeriesTimes out(icalrecur_iterator_new(*rule, floating(recurrence.first)));
        if (!out.m_times)
            return core::fail(core::FailureKind::Malformed, u"rule of a series: has no times"_s);
        return out;
    }

    /// Invalid when it has ended.
    [[nodiscard]] QDateTime next()
    {
        if (++m_count > mostOccurrences)
            return {};
        const icaltimetype time = icalrecur_iterator_next(m_times.get());
        return icaltime_is_null_time(time) ? QDateTime() : wallTimeOf(time);
    }

private:
    using Times = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

    explicit SeriesTimes(icalrecur_iterator *times) : m_times(times, &icalrecur_iterator_free) {}

    Times m_times;
    int m_count = 0;
};
} // namespace

bool isRecurrence(const QString &rule)
{
    const QDateTime someDay(QDate(2024, 1, 31), QTime(12, 0), Qt::UTC);
    return SeriesTimes::of({rule, someDay, u"UTC"_s}).has_value();
}

core::Result<QList<Occurrence>> occurrences(const Recurrence &recurrence, Span within)
{
    const auto clock = ZoneClock::of(recurrence.zone, within);
    if (!clock)
        return core::fail(core::FailureKind::NotFound, u"no zone "_s + recurrence.zone);
    auto times = SeriesTimes::of(recurrence);
    if (!times)
        return std::unexpected(times.error());
    QList<Occurrence> out;
    const QDate before = clock->wallAt(within.from).date().addDays(-1);
    for (QDateTime wall = times->next(); wall.isValid(); wall = times->next()) {
        if (wall.date() < before)
            continue;
        const auto settled = settle(wall, recurrence.zone);
        if (!settled || settled->at >= within.to)
            break;
        if (settled->at >= within.from)
            out.append({wall, *settled});
    }
    return out;
}

std::optional<QDateTime> nextAfter(const Recurrence &recurrence, const QDateTime &than)
{
    auto times = SeriesTimes::of(recurrence);
    if (!times)
        return std::nullopt;
    const QDateTime last(than.date(), than.time(), Qt::UTC);
    for (QDateTime wall = times->next(); wall.isValid(); wall = times->next()) {
        if (wall > last)
            return wall;
    }
    return std::nullopt;
}
} // namespace hadir::calling
