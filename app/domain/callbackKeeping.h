// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/execute.h"

/// What the rules of callbacks share. Nobody outside app/domain includes this.
namespace hadir::domain::rules {

/// The callback, when it is there and belongs to that customer or one they are merged with.
[[nodiscard]] std::expected<Callback, Rejection> callbackOf(CallbackId id, CustomerId customer,
                                                            Unit &unit);
/// Likewise, and still to be done: NothingToDo when it is over.
[[nodiscard]] std::expected<Callback, Rejection> openCallbackOf(CallbackId id, CustomerId customer,
                                                                Unit &unit);
/// TakenByOther when a colleague calls at this moment.
[[nodiscard]] Verdict isNotClaimedByOther(const Callback &callback, const Actor &actor);

/// A phone number of theirs that is in use and on which they did not refuse to be called back.
[[nodiscard]] Verdict mayCall(ContactPointId point, CustomerId customer, Unit &unit);

/// Who is to call: an owner who is there, a queue that is there.
struct Callers
{
    std::optional<AgentId> owner;
    std::optional<qint64> queueAfter;
    std::optional<QueueId> queue;
    QString skill;
};
[[nodiscard]] Verdict areCallers(const Callers &callers, Unit &unit);
[[nodiscard]] Verdict isPlan(const QList<Retry> &retries);

/// Another wish: sets its time and takes its slot, if it may. `reason` is why a supervisor
/// overrides what stands against it; empty when nobody does.
[[nodiscard]] Verdict takeTime(Callback &callback, const QString &zone, const QString &localTime,
                               const QString &reason, const Actor &actor, const Stamp &stamp,
                               Unit &unit);

/// An agent who is gone calls nobody any more: what they owned is the queue's, what they had
/// claimed is free.
void leaveCallbacks(AgentId agent, const Actor &actor, const Stamp &stamp, Unit &unit);

/// Where it repeats, promises the one after it: under an id of the series and its time, so that
/// desk and ledger make the same one.
void bookNext(const Callback &done, const Actor &actor, const Stamp &stamp, Unit &unit);
} // namespace hadir::domain::rules
