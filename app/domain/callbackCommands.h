// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QJsonObject>

/// What somebody can mean about callbacks, and about when people work and may be called: see
/// commands.h.
namespace hadir::domain {

/// Promises a customer to call. What is not said is as the queue has it.
struct BookCallback
{
    CallbackId callback;
    CustomerId customer;
    std::optional<CaseId> caseId;
    std::optional<ContactPointId> contactPoint; ///< a phone number of theirs
    QString zone;                               ///< IANA
    QString localTime;                          ///< "2026-11-23T14:00" there
    std::optional<AgentId> owner;
    std::optional<qint64> queueAfter; ///< minutes; of an owner
    std::optional<QueueId> queue;     ///< none: the case's
    QString skill;
    QString reason; ///< what to have ready
    std::optional<qint64> windowMinutes;
    std::optional<QList<Retry>> retries;
    QString rule; ///< an RRULE
    CallbackOrigin origin = CallbackOrigin::Booked;
    std::optional<InteractionId> cause;
    std::optional<Instant> waitingSince; ///< their place in the queue is kept, and no slot is taken
    QString overrideReason;              ///< a supervisor's, against hours and capacity

    bool operator==(const BookCallback &) const = default;
};

/// To another time. A claim on it ends.
struct MoveCallback
{
    CallbackId callback;
    CustomerId customer;
    QString zone;
    QString localTime;
    AskedBy askedBy = AskedBy::House;
    QString overrideReason;
    QJsonObject was; ///< its "zone" and "localTime" where its author looked; not checked when empty

    bool operator==(const MoveCallback &) const = default;
};

/// What there is to know for the call. A field left out stays.
struct ChangeCallback
{
    CallbackId callback;
    CustomerId customer;
    std::optional<QString> reason;
    std::optional<ContactPointId> contactPoint;
    std::optional<QList<Retry>> retries;
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeCallback &) const = default;
};

/// To another owner, or to the queue. A claim on it ends.
struct HandOverCallback
{
    CallbackId callback;
    CustomerId customer;
    std::optional<AgentId> owner;
    std::optional<qint64> queueAfter; ///< minutes; of an owner
    std::optional<QueueId> queue;
    QString skill;
    QJsonObject was; ///< these four where its author looked; not checked when empty

    bool operator==(const HandOverCallback &) const = default;
};

/// Whoever says it first calls; everybody else is told who does.
struct ClaimCallback
{
    CallbackId callback;
    CustomerId customer;

    bool operator==(const ClaimCallback &) const = default;
};

/// Takes a ClaimCallback back.
struct ReleaseCallback
{
    CallbackId callback;
    CustomerId customer;

    bool operator==(const ReleaseCallback &) const = default;
};

/// What came of calling. It is in the history as a call, and the callback goes on by its plan where
/// nobody was reached.
struct RecordCallbackOutcome
{
    CallbackId callback;
    CustomerId customer;
    InteractionId interaction; ///< the call that this makes
    CallOutcome outcome = CallOutcome::Reached;
    std::optional<ContactPointId> contactPoint; ///< which was called; none: the callback's
    QString code;                               ///< wrap-up code
    QString note;
    qint64 seconds = 0;
    QString zone;           ///< of AnotherTime
    QString localTime;      ///< of AnotherTime
    QString overrideReason; ///< of AnotherTime

    bool operator==(const RecordCallbackOutcome &) const = default;
};

struct CancelCallback
{
    CallbackId callback;
    CustomerId customer;
    QString reason;
    SeriesReach reach = SeriesReach::One;
    AskedBy askedBy = AskedBy::House;

    bool operator==(const CancelCallback &) const = default;
};

/// Takes a CancelCallback back, as long as its slot is free.
struct RestoreCallback
{
    CallbackId callback;
    CustomerId customer;

    bool operator==(const RestoreCallback &) const = default;
};

/// Puts `dueAt` where the callback's local time is by the zone's rules of now.
struct SettleCallback
{
    CallbackId callback;
    CustomerId customer;

    bool operator==(const SettleCallback &) const = default;
};

/// What a queue promises of callbacks. A supervisor's.
struct SetQueueCallbacks
{
    QueueId queue;
    CallbackTerms callbacks;
    std::optional<QString> zone; ///< of its hours
    QJsonObject was; ///< its "callbacks" where its author looked; not checked when empty

    bool operator==(const SetQueueCallbacks &) const = default;
};

/// When somebody works. A supervisor's.
struct SetShifts
{
    AgentId agent;
    QString zone;
    QList<WeekSpan> shifts;
    QList<DaySpan> shiftsOnDays;
    QJsonObject was; ///< what these held where its author looked; not checked when empty

    bool operator==(const SetShifts &) const = default;
};

/// When people of a country may be called, and its holidays. A supervisor's.
struct SetCallingRules
{
    QString country;
    QString rules;   ///< JSON, laid over what is shipped; empty: as shipped
    QJsonObject was; ///< its "rules" where its author looked; not checked when empty

    bool operator==(const SetCallingRules &) const = default;
};
} // namespace hadir::domain
