// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Span.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace hadir::calling {

/// How a wall time fits the clock that it was said by.
enum class WallFit {
    Exact,
    InGap,     ///< the clock jumps over it: moved on by as much as the clock jumps
    InOverlap, ///< the clock shows it twice: the first time is meant
};

struct Settled
{
    Instant at;
    WallFit fit = WallFit::Exact;

    bool operator==(const Settled &) const = default;
};

/// A wall time (its date and time alone are read) of a zone (IANA) as a moment, by the rules that
/// hold now: ask again when a zone's law may have changed since. Absent when there is no such zone.
[[nodiscard]] std::optional<Settled> settle(const QDateTime &wall, const QString &zone);

/// The clock of one zone over some time, turned from moments into wall times and back without
/// asking the system for each.
class ZoneClock final
{
public:
    /// Absent when there is no such zone.
    [[nodiscard]] static std::optional<ZoneClock> of(const QString &zone, Span over);

    /// What the clock shows. Beyond what it was made for it goes on as at its end.
    [[nodiscard]] QDateTime wallAt(Instant at) const; ///< as Qt::UTC, to be read as wall time
    /// When the clock shows that: never, once or twice, the earlier first. A minute of 1440 is the
    /// next day's first.
    [[nodiscard]] QList<Instant> momentsOf(QDate day, int minute) const;
    /// As settle() says, of a wall time within what it was made for.
    [[nodiscard]] Settled settled(const QDateTime &wall) const;
    /// The time in which the clock shows that day between two of its minutes; several pieces where
    /// the clock is turned within.
    [[nodiscard]] QList<Span> spansOf(QDate day, int fromMinute, int toMinute) const;

private:
    /// A time in which the clock is ahead of UTC by the same.
    struct Stretch
    {
        Span span;
        core::Milliseconds ahead{0};
    };

    [[nodiscard]] const Stretch &stretchAt(Instant at) const;

    QList<Stretch> m_stretches; ///< one at least, without holes
};
} // namespace hadir::calling
