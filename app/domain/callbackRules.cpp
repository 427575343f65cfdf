// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Recurrence.h"
#include "app/domain/callbackKeeping.h"
#include "app/domain/callbackSlots.h"
#include "app/domain/callbackUpdates.h"
#include "app/domain/callbacks.h"
#include "app/domain/clash.h"
#include "app/domain/joining.h"
#include "app/domain/ownership.h"
#include "app/domain/recurrence.h"
#include "app/domain/rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::domain::rules {

namespace {
constexpr auto furthestAhead = 366 * 24h;
constexpr auto grace = 5min; ///< "in a minute" is past when it has been typed
constexpr qint64 longestWindow = 24LL * 60;
constexpr qint64 longestGap = 30LL * 24 * 60;
constexpr qsizetype mostRetries = 10;
constexpr qsizetype noteCeiling = 2'000;
constexpr qsizetype ruleCeiling = 300;

bool isWithin(qint64 value, qint64 least, qint64 most)
{
    return least <= value && value <= most;
}

/// What it is as it was asked for, before it has a time.
Callback asked(const BookCallback &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    Callback out{.id = command.callback,
                 .customer = command.customer,
                 .caseId = command.caseId,
                 .contactPoint = command.contactPoint,
                 .owner = command.owner,
                 .queue = command.queue,
                 .reason = command.reason.trimmed(),
                 .skill = command.skill.trimmed(),
                 .queueAfter = command.queueAfter,
                 .origin = command.origin,
                 .cause = command.cause,
                 .waitingSince = command.waitingSince,
                 .rule = command.rule.trimmed(),
                 .hold = unit.hold(),
                 .bookedBy = actor.agent.isNull() ? std::nullopt : std::optional(actor.agent),
                 .bookedAt = stamp.happened()};
    const auto about = command.caseId ? unit.find(*command.caseId) : std::nullopt;
    if (!out.queue && about)
        out.queue = about->queue;
    if (!out.rule.isEmpty())
        out.series = out.id;
    const CallbackTerms terms = termsOf(out, unit);
    out.windowMinutes = command.windowMinutes.value_or(terms.windowMinutes);
    out.retries = command.retries.value_or(terms.retries);
    return out;
}

/// Everything about a booking but its time.
Verdict isAsked(const BookCallback &command, Unit &unit)
{
    if (!unit.find(command.customer))
        return reject(Refusal::NotFound, command.customer);
    if (unit.find(command.callback))
        return reject(Refusal::AlreadyThere, command.callback);
    if (command.caseId) {
        if (auto about = caseOfCustomer(*command.caseId, command.customer, unit); !about)
            return std::unexpected(about.error());
    }
    if (auto ok = bounded(command.reason, "reason"_L1, noteCeiling); !ok)
        return ok;
    if (command.contactPoint) {
        if (auto ok = mayCall(*command.contactPoint, command.customer, unit); !ok)
            return ok;
    }
    if (auto ok =
            areCallers({command.owner, command.queueAfter, command.queue, command.skill}, unit);
        !ok)
        return ok;
    const auto cause = command.cause ? unit.find(*command.cause) : std::nullopt;
    if (command.cause && (!cause || !areOne(cause->customer, command.customer, unit)))
        return reject(Refusal::NotFound, *command.cause);
    if (!isWithin(command.windowMinutes.value_or(1), 1, longestWindow))
        return reject(Refusal::Invalid, "windowMinutes"_L1);
    if (auto ok = isPlan(command.retries.value_or(QList<Retry>())); !ok)
        return ok;
    if (!command.rule.trimmed().isEmpty()
        && (command.rule.size() > ruleCeiling || !calling::isRecurrence(command.rule)))
        return reject(Refusal::Invalid, "rule"_L1);
    return {};
}
} // namespace

std::expected<Callback, Rejection> callbackOf(CallbackId id, CustomerId customer, Unit &unit)
{
    std::optional<Callback> found = unit.find(id);
    if (!found || !areOne(found->customer, customer, unit))
        return reject(Refusal::NotFound, id);
    return *std::move(found);
}

std::expected<Callback, Rejection> openCallbackOf(CallbackId id, CustomerId customer, Unit &unit)
{
    auto found = callbackOf(id, customer, unit);
    if (found && !isOpen(*found))
        return reject(Refusal::NothingToDo, id);
    return found;
}

Verdict isNotClaimedByOther(const Callback &callback, const Actor &actor)
{
    if (callback.state == CallbackState::Claimed && callback.claimedBy != actor.agent
        && callback.claimedBy)
        return reject(Refusal::TakenByOther, *callback.claimedBy);
    return {};
}

Verdict mayCall(ContactPointId id, CustomerId customer, Unit &unit)
{
    const auto point = unit.find(id);
    if (!point || point->retired || !areOne(point->customer, customer, unit))
        return reject(Refusal::NotFound, id);
    if (point->kind != ContactKind::Phone)
        return reject(Refusal::Invalid, "contactPoint"_L1);
    const auto refuses = [](const Consent &given) {
        return given.purpose == Purpose::Callback && !given.granted;
    };
    if (std::ranges::any_of(point->consents, refuses))
        return reject(Refusal::NoConsent, id);
    return {};
}

Verdict areCallers(const Callers &callers, Unit &unit)
{
    const auto owner = callers.owner ? unit.find(*callers.owner) : std::nullopt;
    if (callers.owner && (!owner || !owner->active))
        return reject(Refusal::NotFound, *callers.owner);
    if (callers.queue && !unit.find(*callers.queue))
        return reject(Refusal::NotFound, *callers.queue);
    if (callers.queueAfter && (!callers.owner || !isWithin(*callers.queueAfter, 0, longestWindow)))
        return reject(Refusal::Invalid, "queueAfter"_L1);
    return bounded(callers.skill, "skill"_L1);
}

Verdict isPlan(const QList<Retry> &retries)
{
    const bool fits =
        retries.size() <= mostRetries && std::ranges::all_of(retries, [](const Retry &one) {
            return isWithin(one.afterMinutes, 1, longestGap);
        });
    if (!fits)
        return reject(Refusal::Invalid, "retries"_L1);
    return {};
}

Verdict takeTime(Callback &callback, const QString &zone, const QString &localTime,
                 const QString &reason, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = bounded(reason, "overrideReason"_L1); !ok)
        return ok;
    const auto due = instantOf(localTime, zone);
    if (!due)
        return reject(Refusal::Invalid,
                      localTimeAt(stamp.happened(), zone).isEmpty() ? "zone"_L1 : "localTime"_L1);
    if (*due < stamp.happened() - grace || *due > stamp.happened() + furthestAhead)
        return reject(Refusal::Invalid, "localTime"_L1);
    callback.zone = zone;
    callback.localTime = localTime;
    callback.dueAt = *due;
    callback.promisedAt = *due;
    callback.firstTryAt.reset();
    callback.overriddenBy.reset();
    callback.overrideReason.clear();
    callback.hold = unit.hold();
    const auto may = mayTakeSlot(callback, stamp.happened(), unit);
    if (may)
        return {};
    if (reason.trimmed().isEmpty())
        return may;
    if (!leads(actor))
        return reject(Refusal::NotAllowed, actor.agent);
    callback.overriddenBy = actor.agent;
    callback.overrideReason = reason.trimmed();
    return {};
}

Verdict run(const BookCallback &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = isAsked(command, unit); !ok)
        return ok;
    Callback callback = asked(command, actor, stamp, unit);
    if (auto ok = takeTime(callback, command.zone, command.localTime, command.overrideReason, actor,
                           stamp, unit);
        !ok)
        return ok;
    tellOfBooking(callback, stamp, unit);
    if (callback.owner)
        notify(CallbackNotice::HandedOver, callback, {*callback.owner}, actor, stamp, unit);
    unit.put(callback);
    return {};
}

Verdict run(const MoveCallback &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    auto callback = openCallbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    if (callback->localTime == command.localTime && callback->zone == command.zone)
        return {};
    if (auto ok = isNotClaimedByOther(*callback, actor); !ok)
        return ok;
    if (isChangedSince(command.was, *callback))
        return reject(Refusal::Clash, "localTime"_L1);
    const Callback before = *callback;
    callback->waitingSince.reset(); // whoever names a time has no place in the queue any more
    if (auto ok = takeTime(*callback, command.zone, command.localTime, command.overrideReason,
                           actor, stamp, unit);
        !ok)
        return ok;
    callback->state = CallbackState::Planned;
    callback->claimedBy.reset();
    callback->claimedAt.reset();
    if (command.askedBy == AskedBy::Customer)
        callback->origin = CallbackOrigin::Link;
    ++callback->sequence;
    tellOfMove(before, *callback, stamp, unit);
    unit.put(*callback);
    return {};
}

Verdict run(const ChangeCallback &command, const Actor &actor, const Stamp &, Unit &unit)
{
    auto callback = openCallbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    if (auto ok = bounded(command.reason.value_or(QString()), "reason"_L1, noteCeiling); !ok)
        return ok;
    if (command.contactPoint) {
        if (auto ok = mayCall(*command.contactPoint, callback->customer, unit); !ok)
            return ok;
    }
    if (auto ok = isPlan(command.retries.value_or(QList<Retry>())); !ok)
        return ok;
    if (auto ok = isNotClaimedByOther(*callback, actor); !ok)
        return ok;
    if (const QStringList fields = clashesOf(command, *callback); !fields.isEmpty())
        return reject(Refusal::Clash, fields.first());
    const Callback before = *callback;
    callback->reason = command.reason.value_or(callback->reason).trimmed();
    callback->retries = command.retries.value_or(callback->retries);
    if (command.contactPoint)
        callback->contactPoint = command.contactPoint;
    if (*callback != before)
        unit.put(*callback);
    return {};
}

Verdict run(const CancelCallback &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = bounded(command.reason, "reason"_L1); !ok)
        return ok;
    auto callback = callbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    if (callback->state == CallbackState::Cancelled)
        return {};
    if (!isOpen(*callback))
        return reject(Refusal::NothingToDo, command.callback);
    if (auto ok = isNotClaimedByOther(*callback, actor); !ok)
        return ok;
    const Callback before = *callback;
    callback->state = CallbackState::Cancelled;
    callback->claimedBy.reset();
    callback->claimedAt.reset();
    callback->outcome = command.reason.trimmed();
    if (command.askedBy == AskedBy::Customer)
        callback->origin = CallbackOrigin::Link;
    ++callback->sequence;
    tellOfCancelling(before, *callback, stamp, unit);
    unit.put(*callback);
    if (command.reach == SeriesReach::One)
        bookNext(*callback, actor, stamp, unit);
    return {};
}

Verdict run(const RestoreCallback &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    auto callback = callbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    if (isOpen(*callback))
        return {};
    if (callback->state != CallbackState::Cancelled)
        return reject(Refusal::NothingToDo, command.callback);
    if (const auto point = callback->contactPoint) {
        if (auto ok = mayCall(*point, callback->customer, unit); !ok)
            return ok;
    }
    const Callback before = *callback;
    if (auto ok = takeTime(*callback, before.zone, before.localTime,
                           leads(actor) ? before.overrideReason : QString(), actor, stamp, unit);
        !ok)
        return ok;
    callback->promisedAt = before.promisedAt;
    callback->firstTryAt = before.firstTryAt;
    callback->state = CallbackState::Planned;
    callback->outcome.clear();
    ++callback->sequence;
    tellOfRestoring(before, *callback, stamp, unit);
    unit.put(*callback);
    return {};
}

Verdict run(const SettleCallback &command, const Actor &, const Stamp &, Unit &unit)
{
    auto callback = openCallbackOf(command.callback, command.customer, unit);
    if (!callback)
        return std::unexpected(callback.error());
    const auto due = instantOf(callback->localTime, callback->zone);
    if (!due || *due == callback->dueAt)
        return {};
    // What was promised was said in the customer's time too.
    if (callback->promisedAt == callback->dueAt)
        callback->promisedAt = *due;
    callback->dueAt = *due;
    unit.put(*callback);
    return {};
}

void bookNext(const Callback &done, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    const auto first = done.series ? unit.find(*done.series) : std::nullopt;
    const auto turn = first ? turnAfter(*first, done) : std::nullopt;
    if (!turn)
        return;
    Callback next = done;
    next.id = turnOf(first->id, *turn);
    if (unit.find(next.id))
        return;
    next.state = CallbackState::Planned;
    next.attempts = 0;
    next.tries.clear();
    next.outcome.clear();
    next.claimedBy.reset();
    next.claimedAt.reset();
    next.waitingSince.reset();
    next.overriddenBy.reset();
    next.overrideReason.clear();
    next.toldOf.reset();
    next.toldAt.reset();
    next.sequence = 0;
    next.hold = unit.hold();
    next.bookedAt = stamp.happened();
    auto taken = takeTime(next, done.zone, *turn, {}, actor, stamp, unit);
    // Where its slot is full the nearest one is promised: nobody is there to be asked.
    if (!taken && taken.error().refusal == Refusal::SlotFull && !taken.error().about.isEmpty())
        taken = takeTime(next, done.zone, taken.error().about, {}, actor, stamp, unit);
    if (!taken) {
        next.zone = done.zone;
        next.localTime = *turn;
        next.dueAt = instantOf(*turn, done.zone).value_or(done.dueAt);
        next.promisedAt = next.dueAt;
        next.firstTryAt.reset();
    }
    tellOfBooking(next, stamp, unit);
    unit.put(next);
}
} // namespace hadir::domain::rules
