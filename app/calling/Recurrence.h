// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/ZoneClock.h"
#include "app/core/Result.h"

namespace hadir::calling {

/// A call that repeats: a rule of RFC 5545 on the wall clock of a zone, so that ten o'clock stays
/// ten o'clock when clocks are turned.
struct Recurrence
{
    QString rule;    ///< "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10", also behind "RRULE:"
    QDateTime first; ///< wall time of the first one
    QString zone;    ///< IANA

    bool operator==(const Recurrence &) const = default;
};

struct Occurrence
{
    QDateTime wall; ///< as Qt::UTC, to be read as wall time; what the rule says
    Settled settled;

    bool operator==(const Occurrence &) const = default;
};

/// No more than so many of one rule are ever reckoned, from its first on.
inline constexpr int mostOccurrences = 4000;

/// Whether a rule can be read, does not repeat within a day and will come true: no BYMONTH but of a
/// yearly one, no BYSETPOS past the number of BYDAY.
[[nodiscard]] bool isRecurrence(const QString &rule);

/// Those of its times that lie within a span, in order. A wall time that a clock jumps over is
/// moved on as settle() says. NotFound when there is no such zone, Malformed when isRecurrence()
/// says no.
[[nodiscard]] core::Result<QList<Occurrence>> occurrences(const Recurrence &recurrence,
                                                          Span within);

/// The first wall time of it that is later than another; absent when it has ended or is none.
[[nodiscard]] std::optional<QDateTime> nextAfter(const Recurrence &recurrence,
                                                 const QDateTime &than);
} // namespace hadir::calling
