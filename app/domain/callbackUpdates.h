// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Unit.h"

/// What customers and colleagues are told of a callback by itself.
namespace hadir::domain {

/// Which message of a callback that step is, as it stands since it was last moved: the same at the
/// desk that did it and in the ledger, so that it is told once.
[[nodiscard]] InteractionId callbackUpdateOf(const Callback &callback, CaseStep step);

/// Each puts messages into the send queue where the callback's queue tells customers and has words
/// for it, and notes in the callback what was told; none of them writes the callback itself.
///
/// It is promised: said at once, and again before it is due.
void tellOfBooking(Callback &callback, const Stamp &stamp, Unit &unit);
/// It has another time. `before` is what it was: what had not left of that is not sent any more,
/// and who was not told of it hears of a booking.
void tellOfMove(const Callback &before, Callback &callback, const Stamp &stamp, Unit &unit);
/// Nobody will call; who was not told of it yet hears nothing.
void tellOfCancelling(const Callback &before, Callback &callback, const Stamp &stamp, Unit &unit);
/// It was cancelled and is not any more; who was not told of that hears nothing.
void tellOfRestoring(const Callback &before, Callback &callback, const Stamp &stamp, Unit &unit);
/// The reminder is not sent any more: they were called.
void forgetReminder(const Callback &callback, Unit &unit);

/// What a colleague has to hear of a callback.
enum class CallbackNotice {
    HandedOver, ///< it is theirs now
    OwnerAway,  ///< its owner could not, and somebody else calls
    OwnerLeft,  ///< its owner is gone, and it is the queue's
    Missed,     ///< all tries are used up
};
template <>
struct Names<CallbackNotice>
{
    static constexpr std::array values{"callback-handed-over", "callback-owner-away",
                                       "callback-owner-left", "callback-missed"};
};

/// Puts an entry of the house into the customer's history that mentions them: its `outcome` is
/// the notice's name and its body what to have ready. Nobody is told what they did themselves.
void notify(CallbackNotice notice, const Callback &callback, const QList<AgentId> &whom,
            const Actor &actor, const Stamp &stamp, Unit &unit);
} // namespace hadir::domain
