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
    QString rule;    ///< "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10"; daily at the most often
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
inline constexpr int mostOccurrences = 1000;

/// Those of its times that lie within a span, in order. A wall time that a clock jumps over is moved
/// on as settle() says. NotFound when there is no such zone; Malformed when the rule cannot be read,
/// repeats within a day or may never come true (BYMONTH but of a yearly one, BYSETPOS past the
/// number of BYDAY).
[[nodiscard]] core::Result<QList<Occurrence>> occurrences(const Recurrence &recurrence,
                                                          Span within);
} // namespace hadir::calling
