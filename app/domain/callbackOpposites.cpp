// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Opposite.h"
#include "app/domain/callbacks.h"
#include "app/domain/clash.h"
#include "app/domain/ownership.h"
#include "app/domain/recurrence.h"

namespace hadir::domain {

namespace {
/// The one that ending this one promises.
std::optional<CallbackId> nextOf(const Callback &callback, Unit &unit)
{
    const auto first = callback.series ? unit.find(*callback.series) : std::nullopt;
    const auto turn = first ? turnAfter(*first, callback) : std::nullopt;
    return turn ? std::optional(turnOf(first->id, *turn)) : std::nullopt;
}

/// What ends a claim gives it back with the rest; whose claim it was alone may.
QList<Command> claimedAgain(QList<Command> back, const Callback &held, const Actor &actor)
{
    if (held.state == CallbackState::Claimed && held.claimedBy == actor.agent)
        back.append(ClaimCallback{held.id, held.customer});
    return back;
}
} // namespace

/// Cancelled with the whole series: nothing of it is left to come.
Inverse Opposite::operator()(const BookCallback &command) const
{
    return by(CancelCallback{.callback = command.callback,
                             .customer = command.customer,
                             .reason = {},
                             .reach = SeriesReach::All});
}

Inverse Opposite::operator()(const MoveCallback &command) const
{
    auto callback = before.find(command.callback);
    if (!callback || !isOpen(*callback)
        || (callback->localTime == command.localTime && callback->zone == command.zone))
        return nothing();
    if (callback->waitingSince)
        return stays(Finality::Recorded); // they have left their place in the queue
    const Callback held = *callback;
    MoveCallback back{.callback = command.callback,
                      .customer = command.customer,
                      .zone = callback->zone,
                      .localTime = callback->localTime,
                      .overrideReason = callback->overrideReason,
                      .was = {}};
    callback->zone = command.zone;
    callback->localTime = command.localTime;
    rememberBase(back, *callback);
    return claimedAgain({back}, held, actor);
}

Inverse Opposite::operator()(const ChangeCallback &command) const
{
    const auto held = before.find(command.callback);
    if (!held)
        return nothing();
    Callback after = *held;
    after.reason = command.reason.value_or(after.reason).trimmed();
    after.retries = command.retries.value_or(after.retries);
    if (command.contactPoint)
        after.contactPoint = command.contactPoint;
    if (after == *held)
        return nothing();
    ChangeCallback back{.callback = command.callback,
                        .customer = command.customer,
                        .reason = {},
                        .contactPoint = {},
                        .retries = {},
                        .was = {}};
    if (after.reason != held->reason)
        back.reason = held->reason;
    if (after.retries != held->retries)
        back.retries = held->retries;
    if (after.contactPoint != held->contactPoint)
        back.contactPoint = held->contactPoint; // one that had none keeps the new one
    rememberBase(back, after);
    return by(back);
}

Inverse Opposite::operator()(const HandOverCallback &command) const
{
    auto callback = before.find(command.callback);
    if (!callback)
        return nothing();
    const Callback held = *callback;
    callback->owner = command.owner;
    callback->queueAfter = command.queueAfter;
    callback->queue = command.queue;
    callback->skill = command.skill.trimmed();
    if (*callback == held)
        return nothing();
    const bool endsOthersClaim =
        held.state == CallbackState::Claimed && held.claimedBy != actor.agent;
    if (endsOthersClaim || (!leads(actor) && command.owner && command.owner != actor.agent))
        return stays(Finality::HandedOver);
    HandOverCallback back{.callback = command.callback,
                          .customer = command.customer,
                          .owner = held.owner,
                          .queueAfter = held.queueAfter,
                          .queue = held.queue,
                          .skill = held.skill,
                          .was = {}};
    rememberBase(back, *callback);
    return claimedAgain({back}, held, actor);
}

Inverse Opposite::operator()(const ClaimCallback &command) const
{
    const auto callback = before.find(command.callback);
    return callback && callback->state == CallbackState::Planned
               ? by(ReleaseCallback{command.callback, command.customer})
               : nothing();
}

Inverse Opposite::operator()(const ReleaseCallback &command) const
{
    const auto callback = before.find(command.callback);
    if (!callback || callback->state != CallbackState::Claimed)
        return nothing();
    if (callback->claimedBy != actor.agent)
        return stays(Finality::HandedOver);
    return by(ClaimCallback{command.callback, command.customer});
}

Inverse Opposite::operator()(const RecordCallbackOutcome &) const
{
    return stays(Finality::Recorded);
}

Inverse Opposite::operator()(const CancelCallback &command) const
{
    const auto callback = before.find(command.callback);
    if (!callback || !isOpen(*callback))
        return nothing();
    QList<Command> back;
    const auto next = command.reach == SeriesReach::One ? nextOf(*callback, before) : std::nullopt;
    if (next && !before.find(*next))
        back.append(CancelCallback{.callback = *next,
                                   .customer = command.customer,
                                   .reason = {},
                                   .reach = SeriesReach::All});
    back.append(RestoreCallback{command.callback, command.customer});
    return claimedAgain(back, *callback, actor);
}

Inverse Opposite::operator()(const RestoreCallback &command) const
{
    const auto callback = before.find(command.callback);
    return callback && callback->state == CallbackState::Cancelled
               ? by(CancelCallback{.callback = command.callback,
                                   .customer = command.customer,
                                   .reason = callback->outcome,
                                   .reach = SeriesReach::All})
               : nothing();
}

/// Whenever it is said, it makes what the zone's rules make of the same wish.
Inverse Opposite::operator()(const SettleCallback &) const
{
    return nothing();
}

Inverse Opposite::operator()(const SetQueueCallbacks &command) const
{
    auto queue = before.find(command.queue);
    if (!queue)
        return nothing();
    SetQueueCallbacks back{command.queue, queue->callbacks, queue->zone, {}};
    const Queue held = *queue;
    queue->callbacks = command.callbacks;
    queue->zone = command.zone.value_or(queue->zone);
    rememberBase(back, *queue);
    return *queue == held ? nothing() : by(back);
}

Inverse Opposite::operator()(const SetShifts &command) const
{
    auto agent = before.find(command.agent);
    if (!agent)
        return nothing();
    SetShifts back{command.agent, agent->zone, agent->shifts, agent->shiftsOnDays, {}};
    const Agent held = *agent;
    agent->zone = command.zone;
    agent->shifts = command.shifts;
    agent->shiftsOnDays = command.shiftsOnDays;
    rememberBase(back, *agent);
    return *agent == held ? nothing() : by(back);
}

Inverse Opposite::operator()(const SetCallingRules &command) const
{
    const auto held = before.find(callingRulesOf(command.country));
    const QString now = held ? held->rules : QString();
    if (now == command.rules)
        return nothing();
    SetCallingRules back{command.country, now, {}};
    rememberBase(back, CallingRules{.rules = command.rules});
    return by(back);
}
} // namespace hadir::domain
