// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/callbackCommands.h"
#include "app/domain/caseCommands.h"
#include "app/domain/customerCommands.h"
#include "app/domain/messageCommands.h"
#include "app/domain/workplaceCommands.h"

/// What somebody can mean. A command names the things it makes (ids come from whoever makes it),
/// carries only what was meant and never the actor. An optional field left out is "leave as it is".
namespace hadir::domain {

using Command = std::variant<
    CreateCustomer, ChangeCustomer, AddContactPoint, ConfirmContactPoint, RetireContactPoint,
    RestoreContactPoint, SetConsent, SetQuietHours, OpenCase, SetCaseStatus, SetCasePriority,
    MoveCase, TagCase, AssignCase, TakeCase, AddNote, ReplyToCustomer, LogCall, LogVisit, AddOrder,
    AddAgent, SetAgentActive, AddTeam, AddQueue, EraseCustomer, AddSavedReply, ChangeSavedReply,
    RetireSavedReply, RestoreSavedReply, PinEntry, MergeCustomer, SeparateCustomer, RecordFeedback,
    SnoozeCase, SetDisposition, MergeCase, SeparateCase, MoveEntries, LinkCases, SetParent,
    WatchCase, ChangeChecklist, AskApproval, DecideApproval, WithdrawApproval, RecallMessage,
    AskOutside, SetQueueUpdates, SetQueueCodes, SetAgentSkills, AddMacro, ChangeMacro, AddTeamView,
    ChangeTeamView, BookCallback, MoveCallback, ChangeCallback, HandOverCallback, ClaimCallback,
    ReleaseCallback, RecordCallbackOutcome, CancelCallback, RestoreCallback, SettleCallback,
    SetQueueCallbacks, SetShifts, SetCallingRules>;
} // namespace hadir::domain
