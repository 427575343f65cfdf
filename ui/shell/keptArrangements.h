// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/savedViews.h"

namespace hadir::ui {

/// How the agent at this desk last had the cases of a tab stand; as usual when nothing is kept.
/// Kept on this machine. A view keeps its own.
[[nodiscard]] models::Arrangement keptArrangement(desk::Reader &reader, WorkListPane::Tab tab);
void keepArrangement(desk::Desk &desk, WorkListPane::Tab tab,
                     const models::Arrangement &arrangement);
/// The same of a view of the team; that of the team when nothing is kept, and as soon as the team
/// has it otherwise.
[[nodiscard]] models::Arrangement keptArrangement(desk::Reader &reader, const SavedView &view);
void keepArrangement(desk::Desk &desk, const SavedView &view,
                     const models::Arrangement &arrangement);
} // namespace hadir::ui
