// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"

/// What an agent does to a case in one stroke, in words.
namespace hadir::ui {

/// Whether the case is already as the command wants it.
[[nodiscard]] bool isSoAlready(const domain::Command &command, const domain::Case &now,
                               domain::AgentId me);

/// Whether a case is over with it.
[[nodiscard]] bool endsCase(const domain::Command &command);

/// Which case it is, for a sentence: "#4821 (Ahmad bin Salleh)".
[[nodiscard]] QString caseAndCustomer(const domain::Case &about, const domain::Customer &customer);

/// What keeps a case from being closed, as a sentence that names it; empty when nothing does.
[[nodiscard]] QString whyUnfinished(const domain::Case &about);

/// How the case is after it: "The status of #4821 (Ahmad bin Salleh) is now Solved."; empty for
/// what is not done to a case.
[[nodiscard]] QString deedWords(const domain::Command &command, const domain::Case &before,
                                const models::CustomerFile &file);
} // namespace hadir::ui
