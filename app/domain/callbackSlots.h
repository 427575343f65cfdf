// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Openings.h"
#include "app/domain/Rejection.h"
#include "app/domain/Unit.h"

#include <expected>

/// Whether a callback may be made when somebody wishes it. Everything is asked of app/calling, with
/// what is known here: desk, ledger and the window that offers slots put the same question.
namespace hadir::domain {

/// Which calling rules hold for some countries: what is shipped, and the workspace's own over it.
[[nodiscard]] calling::CallingRules callingRulesFor(const QStringList &countries, Unit &unit);

/// What app/calling has to know of a callback: of its `contactPoint`, `zone`, `queue`, `owner`. A
/// queue's country is its zone's. Nothing is booked yet and nobody's shift is named but that of an
/// owner for whom nobody else calls.
[[nodiscard]] calling::SlotQuestion slotQuestion(const Callback &callback, Instant now, Unit &unit);

/// The countries whose rules that question needs.
[[nodiscard]] QStringList countriesIn(const calling::SlotQuestion &question);

/// When somebody is at work about then; absent where nobody said when they work at all.
[[nodiscard]] std::optional<QList<calling::Span>> shiftsOf(const Agent &agent, calling::Span about);

/// As long as a slot, one for each callback of its queue but itself that is due about then.
[[nodiscard]] QList<calling::Span> bookedAround(const Callback &callback, Instant from,
                                                Instant until, Unit &unit);

/// The name under which a rejection tells a reason: "calling-law", "queue-closed".
[[nodiscard]] QString nameOf(calling::Reason reason);

/// Whether it may take its slot at `dueAt`: SlotFull with the nearest open one as local time of its
/// zone, or OutsideHours with the first reason. A kept place takes no slot.
[[nodiscard]] std::expected<void, Rejection> mayTakeSlot(const Callback &callback, Instant now,
                                                         Unit &unit);

/// What has come to stand against one that is booked, but for capacity: a holiday that was added, a
/// shift that was changed. The first reason's name; empty when nothing does.
[[nodiscard]] QString closedBecause(const Callback &callback, Unit &unit);

/// The first moment from then on at which it may be made, whatever is booked: for a further try.
[[nodiscard]] Instant openFrom(const Callback &callback, Instant at, Unit &unit);
} // namespace hadir::domain
