// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/Directory.h"

/// What an agent does to a case in one stroke, in words, and how it is taken back.
namespace hadir::ui {

/// Whether the case is already as the command wants it.
[[nodiscard]] bool isSoAlready(const domain::Command &command, const domain::Case &now,
                               domain::AgentId me);

/// What brings the case back to `before`; absent when no command does.
[[nodiscard]] std::optional<domain::Command> oppositeOf(const domain::Command &command,
                                                        const domain::Case &before);

/// "#4821: status set to Solved"; empty for what is not done to a case.
[[nodiscard]] QString deedWords(const domain::Command &command, const domain::Case &before,
                                const models::Directory &directory);
} // namespace hadir::ui
