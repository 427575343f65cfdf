// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rejection.h"
#include "app/domain/Unit.h"

#include <expected>

/// Whether a callback may be made when somebody wishes it: who is called must want it then, who
/// calls must be there, and no slot takes more than the queue can make.
namespace hadir::domain {

/// The slot of a queue that a moment lies in: as long as its terms say, from local midnight on.
struct SlotSpan
{
    Instant from;
    Instant until;

    bool operator==(const SlotSpan &) const = default;
};
[[nodiscard]] SlotSpan slotAt(Instant at, const Queue &queue);

/// What keeps that callback from being made at its `dueAt`, but for capacity; empty when nothing
/// does. Names: "quiet-hours", "queue-hours", "shift".
[[nodiscard]] QString closedBecause(const Callback &callback, Unit &unit);

/// How many of the slot's places are taken by others; absent when nobody counts.
struct SlotLoad
{
    qint64 taken = 0;
    qint64 capacity = 0;

    [[nodiscard]] bool isFull() const { return taken >= capacity; }
};
[[nodiscard]] std::optional<SlotLoad> loadAt(const Callback &callback, Unit &unit);

/// The slot nearest to `dueAt` that is free and open, not before `notBefore`, within two weeks;
/// as local time of the callback's zone, empty when there is none.
[[nodiscard]] QString nearestFree(const Callback &callback, Instant notBefore, Unit &unit);

/// Whether it may take its slot at `dueAt`: SlotFull with the nearest free one, or OutsideHours
/// with the reason. A kept place takes no slot.
[[nodiscard]] std::expected<void, Rejection> mayTakeSlot(const Callback &callback,
                                                         Instant notBefore, Unit &unit);
} // namespace hadir::domain
