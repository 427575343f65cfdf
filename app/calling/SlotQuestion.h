// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/CallingRules.h"
#include "app/calling/Span.h"

/// All that it depends on when somebody may be called back, as plain values.
namespace hadir::calling {

using Minutes = std::chrono::minutes;

/// Minutes of a local day in which somebody wants no calls; past midnight when it ends before it
/// begins, never when both are the same.
struct QuietHours
{
    int from = 0;
    int to = 0;

    bool operator==(const QuietHours &) const = default;
};

/// Who is to be called.
struct CalledParty
{
    QString zone; ///< IANA
    Place place;  ///< of their number
    std::optional<QuietHours> quiet;

    bool operator==(const CalledParty &) const = default;
};

/// What a day off means, for the one who is called or for the team.
enum class OnHolidays {
    Closed, ///< no calls, whatever the law allows
    AsUsual,
};

/// A day on which a queue is closed without a holiday.
struct ClosedDay
{
    QDate day;
    QString why;

    bool operator==(const ClosedDay &) const = default;
};

/// When the team of a queue works, by its own clock.
struct QueueHours
{
    QString zone;         ///< IANA
    Place place;          ///< whose holidays it keeps
    QList<DayHours> open; ///< none: at all hours
    QList<DayHours> breaks;
    OnHolidays holidays = OnHolidays::Closed;
    QList<ClosedDay> closed;
    QList<QDate> workdays; ///< at work although it is a holiday

    bool operator==(const QueueHours &) const = default;
};

/// How many calls fit, and what is taken already.
struct Capacity
{
    int places = 1;                    ///< calls at the same time
    std::optional<QList<Span>> shifts; ///< one for each time somebody of the team is there; with
                                       ///< them, no more calls at a time than people
    QList<Span> booked;                ///< one for each call

    bool operator==(const Capacity &) const = default;
};

/// What a workspace lays down about callbacks.
struct SlotTerms
{
    Minutes length{30};           ///< of a slot, a minute at least; they begin at its multiples
                                  ///< after midnight of the one who is called
    core::Milliseconds notice{0}; ///< nothing begins earlier than so long from now
    int furthestDays = 90;        ///< after today, by the day of the one who is called
    OnHolidays holidays = OnHolidays::Closed; ///< of the one who is called

    bool operator==(const SlotTerms &) const = default;
};

struct SlotQuestion
{
    Instant now;
    CalledParty called;
    QueueHours queue;
    Capacity capacity;
    SlotTerms terms;

    bool operator==(const SlotQuestion &) const = default;
};
} // namespace hadir::calling
