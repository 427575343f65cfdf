// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Chronicle.h"
#include "app/models/Directory.h"
#include "app/models/TimelineEntry.h"

namespace hadir::ui {

/// "Omar (Payments)"; empty when it was no agent's doing.
[[nodiscard]] QString authorOf(const domain::Interaction &interaction,
                               const models::Directory &directory);
/// What the desk holds of one thing in a history, with the names it needs and without its files.
[[nodiscard]] models::TimelineEntry entryFor(const desk::HistoryItem &item,
                                             const models::Directory &directory);
} // namespace hadir::ui
