// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/ZoneClock.h"

#include <QTimeZone>

#include <algorithm>

using namespace std::chrono_literals;

namespace hadir::calling {

namespace {
// Further than any clock was ever turned or is ahead of another.
constexpr auto farEnough = std::chrono::hours(72);

QDateTime asUtc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(at), Qt::UTC);
}

/// A day's minute as if the clock showed UTC.
Instant plain(QDate day, int minute)
{
    return core::fromMillis(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())
           + std::chrono::minutes(minute);
}
} // namespace

std::optional<ZoneClock> ZoneClock::of(const QString &zone, Span over)
{
    const QTimeZone theirs(zone.toLatin1());
    if (zone.isEmpty() || !theirs.isValid())
        return std::nullopt;
    const auto ahead = [&theirs](Instant at) {
        return core::Milliseconds(1000LL * theirs.offsetFromUtc(asUtc(at)));
    };
    const Span wide{over.from - farEnough, over.to + farEnough};
    ZoneClock out;
    out.m_stretches.append({wide, ahead(wide.from)});
    // Told by looking and not by QTimeZone::transitions(), which knows nothing of a zone that is
    // UTC, and which names turns that turn nothing.
    constexpr auto stride = std::chrono::hours(12);
    for (Instant at = wide.from; at < wide.to; at += stride) {
        const auto before = out.m_stretches.last().ahead;
        if (ahead(at + stride) == before)
            continue;
        Instant low = at;
        Instant high = at + stride;
        while (high - low > 1s) {
            const Instant middle = low + std::chrono::floor<std::chrono::seconds>((high - low) / 2);
            (ahead(middle) == before ? low : high) = middle;
        }
        out.m_stretches.last().span.to = high;
        out.m_stretches.append({{high, wide.to}, ahead(high)});
    }
    return out;
}

const ZoneClock::Stretch &ZoneClock::stretchAt(Instant at) const
{
    for (const Stretch &one : m_stretches) {
        if (at < one.span.to)
            return one;
    }
    return m_stretches.last();
}

QDateTime ZoneClock::wallAt(Instant at) const
{
    return asUtc(at + stretchAt(at).ahead);
}

QList<Instant> ZoneClock::momentsOf(QDate day, int minute) const
{
    QList<Instant> out;
    const Instant wall = plain(day, minute);
    for (const Stretch &one : m_stretches) {
        const Instant at = wall - one.ahead;
        if (at >= one.span.from && at < one.span.to)
            out.append(at);
    }
    return out;
}

QList<Span> ZoneClock::spansOf(QDate day, int fromMinute, int toMinute) const
{
    QList<Span> out;
    const Span wall{plain(day, fromMinute), plain(day, toMinute)};
    for (const Stretch &one : m_stretches) {
        const Span piece{std::max(wall.from - one.ahead, one.span.from),
                         std::min(wall.to - one.ahead, one.span.to)};
        if (piece.from < piece.to)
            out.append(piece);
    }
    return out;
}

Settled ZoneClock::settled(const QDateTime &wall) const
{
    const QTime time = wall.time();
    const QList<Instant> moments = momentsOf(wall.date(), time.hour() * 60 + time.minute());
    const auto rest = core::Milliseconds(time.msecsSinceStartOfDay() % 60'000);
    if (!moments.isEmpty())
        return {moments.first() + rest, moments.size() > 1 ? WallFit::InOverlap : WallFit::Exact};
    // Nothing shows it: it lies as far behind the jump as it seems to by the clock before it.
    const Instant said = plain(wall.date(), 0) + core::Milliseconds(time.msecsSinceStartOfDay());
    core::Milliseconds ahead = m_stretches.first().ahead;
    for (const Stretch &one : m_stretches) {
        if (said - one.ahead >= one.span.from)
            ahead = one.ahead;
    }
    return {said - ahead, WallFit::InGap};
}

std::optional<Settled> settle(const QDateTime &wall, const QString &zone)
{
    // Not isValid(): that one of Qt::LocalTime lies where this machine's own clock jumps over it.
    if (!wall.date().isValid() || !wall.time().isValid())
        return std::nullopt;
    const Instant near = plain(wall.date(), 0);
    const auto clock = ZoneClock::of(zone, {near, near + std::chrono::hours(24)});
    return clock ? std::optional(clock->settled(wall)) : std::nullopt;
}
} // namespace hadir::calling
