// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rejection.h"
#include "app/domain/commands.h"
#include "ui/theme/icons.h"

namespace hadir::ui {

/// What a command does, in the agent's words: "Reply by email", "Change of status".
[[nodiscard]] QString wordsFor(const domain::Command &command);
[[nodiscard]] Icon iconFor(const domain::Command &command);

/// Why the ledger or a rule turned something down, as a sentence; what to do is in it.
[[nodiscard]] QString sentenceFor(const domain::Rejection &rejection,
                                  const QString &colleague = {});
} // namespace hadir::ui
