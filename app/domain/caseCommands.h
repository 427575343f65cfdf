// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QJsonObject>

/// What somebody can mean about a case: see commands.h.
namespace hadir::domain {

struct OpenCase
{
    CaseId caseId;
    CustomerId customer;
    QString subject;
    Channel channel = Channel::Call;
    Priority priority = Priority::Normal;
    std::optional<QueueId> queue;

    bool operator==(const OpenCase &) const = default;
};

struct SetCaseStatus
{
    CaseId caseId;
    CaseStatus status = CaseStatus::Open;
    std::optional<CaseStatus> was; ///< where its author looked; not checked when absent
    /// Of whoever takes their own step back: what it took from the case. Past times only.
    std::optional<core::Instant> waitingSince;
    std::optional<core::Instant> solvedAt;
    std::optional<core::Instant> lastAt;    ///< when something had last happened in it ...
    std::optional<core::Instant> lastAtWas; ///< ... where nothing has since this

    bool operator==(const SetCaseStatus &) const = default;
};

struct SetCasePriority
{
    CaseId caseId;
    Priority priority = Priority::Normal;
    std::optional<Priority> was; ///< where its author looked; not checked when absent

    bool operator==(const SetCasePriority &) const = default;
};

struct MoveCase
{
    CaseId caseId;
    QueueId queue;
    QJsonObject was; ///< its "queue" where its author looked; not checked when empty

    bool operator==(const MoveCase &) const = default;
};

/// What to add and what to take away, so that two people's tags do not undo each other.
struct TagCase
{
    CaseId caseId;
    QStringList add;
    QStringList remove;

    bool operator==(const TagCase &) const = default;
};

/// Gives the case to `agent`, or to nobody.
struct AssignCase
{
    CaseId caseId;
    std::optional<AgentId> agent;
    QJsonObject was; ///< its "owner" where its author looked; not checked when empty

    bool operator==(const AssignCase &) const = default;
};

/// Makes the actor the owner. One of two who take the same case at once gets it.
struct TakeCase
{
    CaseId caseId;

    bool operator==(const TakeCase &) const = default;
};

/// Lets a case sleep until then, or wakes it when there is no such time.
struct SnoozeCase
{
    CaseId caseId;
    std::optional<core::Instant> until;
    QJsonObject was; ///< its "snoozedUntil" where its author looked; not checked when empty

    bool operator==(const SnoozeCase &) const = default;
};

/// The wrap-up code: what it was about in the end.
struct SetDisposition
{
    CaseId caseId;
    QString disposition;
    QJsonObject was; ///< its "disposition" where its author looked; not checked when empty

    bool operator==(const SetDisposition &) const = default;
};

/// The case is a part of `into`, of the same customer. It closes; nothing moves; who replies to it
/// replies to the other.
struct MergeCase
{
    CaseId caseId;
    CaseId into;

    bool operator==(const MergeCase &) const = default;
};

/// Two matters after all: the case is as it was before it was merged.
struct SeparateCase
{
    CaseId caseId;
    CaseStatus status = CaseStatus::Open;          ///< as it was
    std::optional<core::Instant> waitingSince;     ///< as it was; past times only
    std::optional<core::Instant> intoWaitingSince; ///< of the survivor, if the wait was this one's
    std::optional<core::Instant> intoLastAt; ///< likewise, if what happened last was in this one

    bool operator==(const SeparateCase &) const = default;
};

/// Counts entries of one case to another one of the same customer: how a case is split.
struct MoveEntries
{
    CustomerId customer;
    CaseId from;
    CaseId to;
    QList<InteractionId> interactions;
    /// Of whoever takes their own step back: when something had last happened in `from`. Taken
    /// where nothing else has happened since.
    std::optional<core::Instant> lastAt;

    bool operator==(const MoveEntries &) const = default;
};

/// Two cases are related, whosever they are; or no longer.
struct LinkCases
{
    CaseId caseId;
    CaseId other;
    bool linked = true;

    bool operator==(const LinkCases &) const = default;
};

struct SetParent
{
    CaseId caseId;
    std::optional<CaseId> parent;
    QJsonObject was; ///< its "parent" where its author looked; not checked when empty

    bool operator==(const SetParent &) const = default;
};

struct WatchCase
{
    CaseId caseId;
    QList<AgentId> add;
    QList<AgentId> remove;

    bool operator==(const WatchCase &) const = default;
};

/// Items by their text, so that two people's do not undo each other.
struct ChangeChecklist
{
    CaseId caseId;
    QStringList add;
    QStringList done;
    QStringList undone;
    QStringList remove;

    bool operator==(const ChangeChecklist &) const = default;
};

struct AskApproval
{
    CaseId caseId;
    ApprovalId approval;
    QString what;
    std::optional<AgentId> of; ///< absent: any supervisor

    bool operator==(const AskApproval &) const = default;
};

/// Not by whoever asked.
struct DecideApproval
{
    CaseId caseId;
    ApprovalId approval;
    bool granted = false;
    QString reason;

    bool operator==(const DecideApproval &) const = default;
};

struct WithdrawApproval
{
    CaseId caseId;
    ApprovalId approval;

    bool operator==(const WithdrawApproval &) const = default;
};
} // namespace hadir::domain
