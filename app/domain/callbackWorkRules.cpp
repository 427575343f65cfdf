// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackKeeping.h"
#include "app/domain/callbackSlots.h"
#include "app/domain/callbackUpdates.h"
#include "app/domain/callbacks.h"
#include "app/domain/clash.h"
#include "app/domain/ownership.h"
#include "app/domain/rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
constexpr qsizetype mostTries = 20; ///< that are kept

/// Whether they may claim it now, and why not.
Verdict mayClaim(const Callback &callback, const Actor &actor, Instant at, Unit &unit)
{
    if (auto ok = isNotClaimedByOther(callback, actor); !ok)
        return ok;
    const auto agent = unit.find(actor.agent);
    if (!agent)
        return reject(Refusal::NotAllowed, actor.agent);
    const auto from = claimableFrom(callback, *agent, actor.role, unit);
    if (!from && callback.owner)
        return reject(Refusal::TakenByOther, *callback.owner);
    if (!from)
        return reject(Refusal::NotAllowed, actor.agent);
    if (at < *from)
        return reject(Refusal::TooEarly, QString::number(core::toMillis(*from)));
    return {};
}

void claim(Callback &callback, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    const auto owner = callback.owner ? unit.find(*callback.owner) : std::nullopt;
    if (owner && owner->id != actor.agent && isAway(*owner, callback.dueAt))
        notify(CallbackNotice::OwnerAway, callback, {owner->id}, actor, stamp, unit);
    callback.state = CallbackState::Claimed;
    callback.claimedBy = actor.agent;
    callback.claimedAt = stamp.happened();
}

void release(Callback &callback)
{
    callback.state = CallbackState::Planned;
    callback.claimedBy.reset();
    callback.claimedAt.reset();
}

/// Another phone number of theirs than those that were tried.
std::optional<ContactPointId> otherNumber(const Callback &callback, Unit &unit)
{
    const QList<ContactPoint> points = unit.contactPointsOf(callback.customer);
    QList<ContactPointId> open;
    for (const ContactPoint &point : points) {
        if (point.id != callback.contactPoint && mayCall(point.id, callback.customer, unit))
            open.append(point.id);
    }
    std::ranges::sort(open, {}, &ContactPointId::uuid); // the same at desk and ledger
    const auto untried = std::ranges::find_if(open, [&](const ContactPointId &point) {
        return std::ranges::find(callback.tries, std::optional(point), &CallTry::contactPoint)
               == callback.tries.end();
    });
    return untried != open.end() ? std::optional(*untried) : std::nullopt;
}

/// How often in a row nobody was reached.
qsizetype vainTries(const Callback &callback)
{
    return std::ranges::count_if(callback.tries, [&](const CallTry &one) {
        return one.at >= callback.firstTryAt.value_or(one.at)
               && one.outcome != CallOutcome::AnotherTime;
    });
}

void miss(Callback &callback, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    callback.state = CallbackState::Missed;
    QList<AgentId> whom;
    for (const auto &one : {callback.owner, callback.bookedBy}) {
        if (one)
            whom.append(*one);
    }
    notify(CallbackNotice::Missed, callback, whom, actor, stamp, unit);
}

/// By the plan, on the number that it says; missed when the plan is at its end.
void tryAgain(Callback &callback, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    const qsizetype step = vainTries(callback) - 1;
    if (step >= callback.retries.size())
        return miss(callback, actor, stamp, unit);
    const Retry &retry = callback.retries[step];
    release(callback);
    const auto other =
        retry.number == RetryNumber::Other ? otherNumber(callback, unit) : std::nullopt;
    if (other)
        callback.contactPoint = other;
    const Instant next =
        openFrom(callback, stamp.happened() + std::chrono::minutes(retry.afterMinutes), unit);
    callback.localTime = localTimeAt(next, callback.zone);
    callback.dueAt = instantOf(callback.localTime, callback.zone).value_or(next);
}

/// That number is nobody's of theirs; another one is called at once.
void leaveNumber(Callback &callback, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    auto point = callback.contactPoint ? unit.find(*callback.contactPoint) : std::nullopt;
    if (point && !point->retired) {
        point->retired = true;
        unit.put(*point);
    }
    const auto other = otherNumber(callback, unit);
    if (!other)
        return miss(callback, actor, stamp, unit);
    release(callback);
    callback.contactPoint = other;
}

void refuseConsent(const Callback &callback, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    const auto point = callback.contactPoint ? unit.find(*callback.contactPoint) : std::nullopt;
    if (point && !point->retired)
        (void)run(SetConsent{point->id, Purpose::Callback, false}, actor, stamp, unit);
}

/// Another wish, as it was said on the telephone.
Verdict wishAgain(Callback &callback, const RecordCallbackOutcome &command, const Actor &actor,
                  const Stamp &stamp, Unit &unit)
{
    callback.waitingSince.reset();
    release(callback);
    ++callback.sequence;
    return takeTime(callback, command.zone, command.localTime, command.overrideReason, actor, stamp,
                    unit);
}

/// What becomes of it by what came of the call. Nothing in here is turned down.
void goOn(Callback &callback, const RecordCallbackOutcome &command, const Actor &actor,
          const Stamp &stamp, Unit &unit)
{
    switch (command.outcome) {
    case CallOutcome::Reached:
        callback.state = CallbackState::Reached;
        return;
    case CallOutcome::NoAnswer:
    case CallOutcome::Busy:
        return tryAgain(callback, actor, stamp, unit);
    case CallOutcome::WrongNumber:
        return leaveNumber(callback, actor, stamp, unit);
    case CallOutcome::AnotherTime: {
        const Callback before = callback;
        (void)wishAgain(callback, command, actor, stamp, unit);
        return tellOfMove(before, callback, stamp, unit);
    }
    case CallOutcome::DoNotCall:
        callback.state = CallbackState::Cancelled;
        ++callback.sequence;
        return refuseConsent(callback, actor, stamp, unit);
    }
    Q_UNREACHABLE();
}

/// The call as the history has it.
Verdict logCall(const Callback &callback, const RecordCallbackOutcome &command, const Actor &actor,
                const Stamp &stamp, Unit &unit)
{
    return run(LogCall{.interaction = command.interaction,
                       .customer = callback.customer,
                       .caseId = callback.caseId,
                       .direction = Direction::Outbound,
                       .contactPoint = callback.contactPoint,
                       .seconds = command.seconds,
                       .body = command.note,
                       .outcome = command.code},
               actor, stamp, unit);
}
} // namespace

Verdict run(const ClaimCallback &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    auto callback = openCallbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    if (callback->state == CallbackState::Claimed && callback->claimedBy == actor.agent)
        return {};
    if (auto ok = mayClaim(*callback, actor, stamp.happened(), unit); !ok)
        return ok;
    if (callback->contactPoint) {
        // They may have refused it, or it may have been retired, since it was booked.
        if (auto ok = mayCall(*callback->contactPoint, callback->customer, unit); !ok)
            return ok;
    }
    claim(*callback, actor, stamp, unit);
    unit.put(*callback);
    return {};
}

Verdict run(const ReleaseCallback &command, const Actor &actor, const Stamp &, Unit &unit)
{
    auto callback = openCallbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    if (callback->state != CallbackState::Claimed)
        return {};
    if (!leads(actor)) {
        if (auto ok = isNotClaimedByOther(*callback, actor); !ok)
            return ok;
    }
    release(*callback);
    unit.put(*callback);
    return {};
}

Verdict run(const HandOverCallback &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    auto callback = openCallbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    if (auto ok =
            areCallers({command.owner, command.queueAfter, command.queue, command.skill}, unit);
        !ok)
        return ok;
    if (!leads(actor)) {
        if (auto ok = isNotClaimedByOther(*callback, actor); !ok)
            return ok;
        if (callback->owner && callback->owner != actor.agent && callback->owner != command.owner)
            return reject(Refusal::TakenByOther, *callback->owner);
    }
    Callback after = *callback;
    after.owner = command.owner;
    after.queueAfter = command.queueAfter;
    after.queue = command.queue;
    after.skill = command.skill.trimmed();
    if (after == *callback)
        return {};
    if (isChangedSince(command.was, *callback))
        return reject(Refusal::Clash, "owner"_L1);
    release(after);
    if (after.owner && after.owner != callback->owner)
        notify(CallbackNotice::HandedOver, after, {*after.owner}, actor, stamp, unit);
    unit.put(after);
    return {};
}

Verdict run(const RecordCallbackOutcome &command, const Actor &actor, const Stamp &stamp,
            Unit &unit)
{
    auto callback = openCallbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    if (auto ok = mayClaim(*callback, actor, std::max(stamp.happened(), callback->dueAt), unit);
        !ok)
        return ok;
    if (command.contactPoint)
        callback->contactPoint = command.contactPoint;
    // All that can be turned down comes before what is written.
    if (command.outcome == CallOutcome::AnotherTime) {
        Callback wished = *callback;
        if (auto ok = wishAgain(wished, command, actor, stamp, unit); !ok)
            return ok;
    }
    if (auto ok = logCall(*callback, command, actor, stamp, unit); !ok)
        return ok;
    if (callback->state == CallbackState::Planned)
        claim(*callback, actor, stamp, unit);
    forgetReminder(*callback, unit);
    ++callback->attempts;
    if (!callback->firstTryAt)
        callback->firstTryAt = stamp.happened();
    callback->tries.append({actor.agent, stamp.happened(), command.outcome, callback->contactPoint,
                            command.interaction});
    if (callback->tries.size() > mostTries)
        callback->tries.removeFirst();
    goOn(*callback, command, actor, stamp, unit);
    callback->outcome = isOpen(*callback) ? QString() : command.code; // a try's is with its call
    unit.put(*callback);
    if (!isOpen(*callback))
        bookNext(*callback, actor, stamp, unit);
    return {};
}

void leaveCallbacks(AgentId agent, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    const QList<CallbackId> open = unit.openCallbacksOf(agent);
    for (const CallbackId &id : open) {
        auto callback = unit.find(id);
        if (!callback || !isOpen(*callback))
            continue;
        if (callback->claimedBy == agent)
            release(*callback);
        if (callback->owner == agent) {
            callback->owner.reset();
            callback->queueAfter.reset();
            if (callback->bookedBy)
                notify(CallbackNotice::OwnerLeft, *callback, {*callback->bookedBy}, actor, stamp,
                       unit);
        }
        unit.put(*callback);
    }
}
} // namespace hadir::domain::rules
