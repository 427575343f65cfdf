// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Unit.h"

/// What is true of a callback, for rules and windows alike.
namespace hadir::domain {

/// Still to be done.
[[nodiscard]] inline bool isOpen(const Callback &callback)
{
    return callback.state == CallbackState::Planned || callback.state == CallbackState::Claimed;
}

/// The promise is broken: nobody has called within the time that was said.
[[nodiscard]] bool isLate(const Callback &callback, Instant now);

/// Whether it was tried within what was promised; absent while that can still be said of it.
[[nodiscard]] std::optional<bool> wasKept(const Callback &callback, Instant now);

/// How long before it is due whoever does not own it may take it.
inline constexpr auto claimLead = std::chrono::minutes(5);

/// When a wall-clock time is there: one that a change of clocks leaves out is as much later as it
/// leaves out, of one that comes twice it is the first. Absent when one of the two is none.
[[nodiscard]] std::optional<Instant> instantOf(const QString &localTime, const QString &zone);
/// As localTime is written; empty when there is no such zone.
[[nodiscard]] QString localTimeAt(Instant at, const QString &zone);

/// Whether a week's spans, but for days that are otherwise, cover a moment. Absent when there are
/// no spans at all or no zone.
[[nodiscard]] std::optional<bool> covers(const QList<WeekSpan> &week, const QList<DaySpan> &days,
                                         const QString &zone, Instant at);

/// Whether an owner cannot call then: gone, or not on shift where shifts are known.
[[nodiscard]] bool isAway(const Agent &owner, Instant at);

/// From when on somebody may claim it; absent when it is not theirs to call. Supervisors and its
/// owner may at any time.
[[nodiscard]] std::optional<Instant> claimableFrom(const Callback &callback, const Agent &agent,
                                                   Role role, Unit &unit);

/// The id of the one of a series that is planned for that local time.
[[nodiscard]] CallbackId turnOf(CallbackId series, const QString &localTime);

/// The id under which a country's rules are kept.
[[nodiscard]] CallingRulesId callingRulesOf(const QString &country);

/// What its queue promises; the usual where it has none.
[[nodiscard]] CallbackTerms termsOf(const Callback &callback, Unit &unit);
} // namespace hadir::domain
