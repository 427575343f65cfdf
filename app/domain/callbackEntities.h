// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/ids.h"
#include "app/domain/vocabulary.h"

#include <QList>
#include <QString>

#include <optional>

/// Callbacks, and when people work and may be called: a part of entities.h.
namespace hadir::domain {

using core::Instant;

/// A part of every week, on one day of it.
struct WeekSpan
{
    qint64 weekday = 1;    ///< 1 is Monday, 7 Sunday
    qint64 fromMinute = 0; ///< after midnight, in the zone of whom it belongs to
    qint64 toMinute = 0;   ///< not itself; at most 24 * 60

    bool operator==(const WeekSpan &) const = default;
};

/// What takes the place of all spans of one day; from and to alike: nothing that day.
struct DaySpan
{
    QString date; ///< "2026-11-23"
    qint64 fromMinute = 0;
    qint64 toMinute = 0;

    bool operator==(const DaySpan &) const = default;
};

/// One more try at somebody who was not reached.
struct Retry
{
    qint64 afterMinutes = 30; ///< after the try before
    RetryNumber number = RetryNumber::Same;

    bool operator==(const Retry &) const = default;
};

/// What a queue promises of callbacks, and how it keeps it.
struct CallbackTerms
{
    QList<WeekSpan> hours;     ///< in the queue's zone, a break is what lies between two; none: any
    qint64 slotMinutes = 30;   ///< slots begin at local midnight
    qint64 capacity = 0;       ///< callbacks a slot; 0: nobody counts
    qint64 windowMinutes = 30; ///< promised: called within that
    qint64 remindMinutes = 60; ///< before it is due the customer is reminded; 0: not
    QList<Retry> retries;      ///< one after the other; after the last it is missed
    bool tells = true;         ///< whether the customer is told, where there are words for it

    bool operator==(const CallbackTerms &) const = default;
};

/// One try at a callback.
struct CallTry
{
    AgentId agent;
    Instant at;
    CallOutcome outcome = CallOutcome::Reached;
    std::optional<ContactPointId> contactPoint;
    std::optional<InteractionId> interaction; ///< the call in the history

    bool operator==(const CallTry &) const = default;
};

/// A promise to call. What the customer wished is local: zone and wall-clock time are the truth,
/// and `dueAt` follows when a zone gets other rules.
///
/// Who calls: the owner; with `queueAfter` the queue too, so many minutes after it was due; without
/// an owner whoever serves the queue (anybody where there is none), of whom `skill` may be asked.
struct Callback
{
    CallbackId id;
    CustomerId customer;
    std::optional<CaseId> caseId;
    std::optional<ContactPointId> contactPoint; ///< none: whichever number there is
    QString zone;                               ///< IANA
    QString localTime;                          ///< "2026-11-23T14:00" in that zone
    Instant dueAt;                              ///< the same, in UTC
    CallbackState state = CallbackState::Planned;
    std::optional<AgentId> owner;
    std::optional<QueueId> queue;     ///< whose slots it takes, and who calls without an owner
    QString reason;                   ///< what to have ready
    qint64 attempts = 0;              ///< how often it was tried
    QString outcome;                  ///< wrap-up code
    QString skill;                    ///< its name; empty: none is asked for
    std::optional<qint64> queueAfter; ///< minutes
    std::optional<AgentId> claimedBy; ///< who calls, or called last
    std::optional<Instant> claimedAt;
    qint64 windowMinutes = 30; ///< promised: called within that
    Instant promisedAt;        ///< what the customer was last promised; tries do not move it
    std::optional<Instant> firstTryAt; ///< after that promise
    QList<Retry> retries;              ///< the plan, from its first step
    QList<CallTry> tries;              ///< the last 20, in their order
    CallbackOrigin origin = CallbackOrigin::Booked;
    std::optional<InteractionId> cause;  ///< the voicemail or call that it answers
    std::optional<Instant> waitingSince; ///< of a kept place: since when they wait in the queue
    QString rule;                     ///< how it repeats: an RRULE of RFC 5545; empty: it does not
    std::optional<CallbackId> series; ///< the first of those that repeat
    Hold hold = Hold::Confirmed;
    std::optional<AgentId> bookedBy;
    Instant bookedAt;
    std::optional<AgentId> overriddenBy; ///< the supervisor who booked it against the hours
    QString overrideReason;
    std::optional<CaseStep> toldOf; ///< what the customer was last told
    std::optional<Instant> toldAt;
    qint64 sequence = 0; ///< grows when it is moved, cancelled or restored: SEQUENCE of RFC 5545

    bool operator==(const Callback &) const = default;
};

/// When people of one country may be called, and its holidays: what a supervisor put in the place
/// of what is shipped.
struct CallingRules
{
    CallingRulesId id; ///< callingRulesOf(country)
    QString country;   ///< ISO 3166, upper case
    QString rules;     ///< JSON as app/calling reads it, laid over what is shipped; empty: nothing

    bool operator==(const CallingRules &) const = default;
};
} // namespace hadir::domain
