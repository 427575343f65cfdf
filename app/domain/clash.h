// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/domain/entities.h"

/// When two people change one customer or case: changes of different fields stand side by side;
/// when both changed the same one, the later asks its author instead of wiping out a colleague's.
namespace hadir::domain {

/// Writes into `command.was` what the fields that it changes hold in `shown`, which is what its
/// author looked at.
void rememberBase(ChangeCustomer &command, const Customer &shown);
void rememberBase(MoveCase &command, const Case &shown);
void rememberBase(AssignCase &command, const Case &shown);

/// Whether a field that `was` names holds something else by now.
[[nodiscard]] bool isChangedSince(const QJsonObject &was, const Case &current);

/// The fields that hold neither what the command's author saw nor what they want. A field that
/// `was` does not name is not looked at.
[[nodiscard]] QStringList clashesOf(const ChangeCustomer &command, const Customer &current);
} // namespace hadir::domain
