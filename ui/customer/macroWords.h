// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "app/models/Directory.h"
#include "ui/theme/icons.h"

/// What macros do, in words.
namespace hadir::ui {

/// "Add a tag"
[[nodiscard]] QString wordFor(domain::MacroAct act);
[[nodiscard]] Icon iconFor(domain::MacroAct act);

/// What a step does, as a line: "Status becomes Pending". What it writes is writtenBy().
[[nodiscard]] QString stepWords(const domain::MacroStep &step, const models::Directory &directory);
/// The words that it leaves behind, as they are kept; empty when it writes none.
[[nodiscard]] QString writtenBy(const domain::MacroStep &step);
/// Each step on a line.
[[nodiscard]] QString stepsWords(const domain::Macro &macro, const models::Directory &directory);

/// "3 steps"
[[nodiscard]] QString stepCount(const domain::Macro &macro);

/// What is wrong with the value of a step, as a sentence that says what to do.
[[nodiscard]] QString faultWords(domain::MacroAct act);
} // namespace hadir::ui
