// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/inverse.h"

/// Behind inverseOf().
namespace hadir::domain {

/// The inverse of each command, one overload each and none for all the others: a new command does
/// not compile until it has its own.
struct Opposite
{
    const Actor &actor;
    Unit &before;
    core::Instant at; ///< when it happens

    Inverse operator()(const CreateCustomer &command) const;
    Inverse operator()(const ChangeCustomer &command) const;
    Inverse operator()(const AddContactPoint &command) const;
    Inverse operator()(const ConfirmContactPoint &command) const;
    Inverse operator()(const RetireContactPoint &command) const;
    Inverse operator()(const RestoreContactPoint &command) const;
    Inverse operator()(const SetConsent &command) const;
    Inverse operator()(const SetQuietHours &command) const;
    Inverse operator()(const EraseCustomer &command) const;
    Inverse operator()(const AddOrder &command) const;
    Inverse operator()(const PinEntry &command) const;
    Inverse operator()(const MergeCustomer &command) const;
    Inverse operator()(const SeparateCustomer &command) const;
    Inverse operator()(const RecordFeedback &command) const;

    Inverse operator()(const OpenCase &command) const;
    Inverse operator()(const SetCaseStatus &command) const;
    Inverse operator()(const SetCasePriority &command) const;
    Inverse operator()(const MoveCase &command) const;
    Inverse operator()(const TagCase &command) const;
    Inverse operator()(const AssignCase &command) const;
    Inverse operator()(const TakeCase &command) const;
    Inverse operator()(const SnoozeCase &command) const;
    Inverse operator()(const SetDisposition &command) const;
    Inverse operator()(const MergeCase &command) const;
    Inverse operator()(const SeparateCase &command) const;
    Inverse operator()(const MoveEntries &command) const;
    Inverse operator()(const LinkCases &command) const;
    Inverse operator()(const SetParent &command) const;
    Inverse operator()(const WatchCase &command) const;
    Inverse operator()(const ChangeChecklist &command) const;
    Inverse operator()(const AskApproval &command) const;
    Inverse operator()(const DecideApproval &command) const;
    Inverse operator()(const WithdrawApproval &command) const;

    Inverse operator()(const AddNote &command) const;
    Inverse operator()(const ReplyToCustomer &command) const;
    Inverse operator()(const AskOutside &command) const;
    Inverse operator()(const RecallMessage &command) const;
    Inverse operator()(const LogCall &command) const;
    Inverse operator()(const LogVisit &command) const;

    Inverse operator()(const AddAgent &command) const;
    Inverse operator()(const SetAgentActive &command) const;
    Inverse operator()(const SetAgentSkills &command) const;
    Inverse operator()(const AddTeam &command) const;
    Inverse operator()(const AddQueue &command) const;
    Inverse operator()(const SetQueueUpdates &command) const;
    Inverse operator()(const SetQueueCodes &command) const;
    Inverse operator()(const AddSavedReply &command) const;
    Inverse operator()(const ChangeSavedReply &command) const;
    Inverse operator()(const RetireSavedReply &command) const;
    Inverse operator()(const RestoreSavedReply &command) const;
    Inverse operator()(const AddMacro &command) const;
    Inverse operator()(const ChangeMacro &command) const;
    Inverse operator()(const AddTeamView &command) const;
    Inverse operator()(const ChangeTeamView &command) const;

    Inverse operator()(const BookCallback &command) const;
    Inverse operator()(const MoveCallback &command) const;
    Inverse operator()(const ChangeCallback &command) const;
    Inverse operator()(const HandOverCallback &command) const;
    Inverse operator()(const ClaimCallback &command) const;
    Inverse operator()(const ReleaseCallback &command) const;
    Inverse operator()(const RecordCallbackOutcome &command) const;
    Inverse operator()(const CancelCallback &command) const;
    Inverse operator()(const RestoreCallback &command) const;
    Inverse operator()(const SettleCallback &command) const;
    Inverse operator()(const SetQueueCallbacks &command) const;
    Inverse operator()(const SetShifts &command) const;
    Inverse operator()(const SetCallingRules &command) const;

    /// It has changed nothing.
    [[nodiscard]] static Inverse nothing() { return QList<Command>(); }
    [[nodiscard]] static Inverse stays(Finality why) { return std::unexpected(why); }
    [[nodiscard]] static Inverse by(const Command &command) { return QList<Command>{command}; }

private:
    /// It was over, and is open again only since that was done.
    [[nodiscard]] static SetCaseStatus endAgain(const Case &about);
    [[nodiscard]] Inverse ownerBack(CaseId caseId, const std::optional<AgentId> &owner) const;
};
} // namespace hadir::domain
