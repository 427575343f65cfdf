// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/domain/entities.h"

/// When two people change one customer, case or saved reply: changes of different fields stand side
/// by side; when both changed the same one, the later asks its author instead of wiping out a
/// colleague's.
namespace hadir::domain {

/// Writes into `command.was` what the fields that it changes hold in `shown`, which is what its
/// author looked at.
void rememberBase(ChangeCustomer &command, const Customer &shown);
void rememberBase(ChangeSavedReply &command, const SavedReply &shown);
void rememberBase(MoveCase &command, const Case &shown);
void rememberBase(AssignCase &command, const Case &shown);
void rememberBase(SnoozeCase &command, const Case &shown);
void rememberBase(SetDisposition &command, const Case &shown);
void rememberBase(SetParent &command, const Case &shown);
void rememberBase(SetQueueUpdates &command, const Queue &shown);
void rememberBase(SetQueueCodes &command, const Queue &shown);
void rememberBase(SetConsent &command, const ContactPoint &shown);
void rememberBase(SetQuietHours &command, const ContactPoint &shown);
void rememberBase(SetAgentSkills &command, const Agent &shown);
void rememberBase(ChangeMacro &command, const Macro &shown);
void rememberBase(ChangeTeamView &command, const TeamView &shown);
void rememberBase(MoveCallback &command, const Callback &shown);
void rememberBase(ChangeCallback &command, const Callback &shown);
void rememberBase(HandOverCallback &command, const Callback &shown);
void rememberBase(SetQueueCallbacks &command, const Queue &shown);
void rememberBase(SetShifts &command, const Agent &shown);
void rememberBase(SetCallingRules &command, const CallingRules &shown);

/// One command for each field that it changes, each with what its author saw there: so that a
/// colleague who changed one of them meanwhile stands in the way of that one alone.
[[nodiscard]] QList<ChangeCustomer> byField(const ChangeCustomer &command);

/// Whether a field that `was` names holds something else by now.
[[nodiscard]] bool isChangedSince(const QJsonObject &was, const Case &current);
[[nodiscard]] bool isChangedSince(const QJsonObject &was, const Queue &current);
[[nodiscard]] bool isChangedSince(const QJsonObject &was, const Agent &current);
[[nodiscard]] bool isChangedSince(const QJsonObject &was, const ContactPoint &current);
[[nodiscard]] bool isChangedSince(const QJsonObject &was, const Callback &current);
[[nodiscard]] bool isChangedSince(const QJsonObject &was, const CallingRules &current);

/// Likewise, unless it holds what the command wants.
[[nodiscard]] bool isChangedSince(const SetConsent &command, const ContactPoint &current);

/// The fields that hold neither what the command's author saw nor what they want. A field that
/// `was` does not name is not looked at.
[[nodiscard]] QStringList clashesOf(const ChangeCustomer &command, const Customer &current);
[[nodiscard]] QStringList clashesOf(const ChangeSavedReply &command, const SavedReply &current);
[[nodiscard]] QStringList clashesOf(const ChangeMacro &command, const Macro &current);
[[nodiscard]] QStringList clashesOf(const ChangeTeamView &command, const TeamView &current);
[[nodiscard]] QStringList clashesOf(const ChangeCallback &command, const Callback &current);

/// The languages of a customer when somebody who saw `was` wants `wanted` and a colleague made
/// them `held`: both additions, no removals undone, and the preferred one of whoever chose another.
/// Absent when both did, or when one took away what the other prefers.
[[nodiscard]] std::optional<QStringList>
mergedLanguages(const QStringList &was, const QStringList &wanted, const QStringList &held);
} // namespace hadir::domain
