// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/shell/LineStatus.h"

namespace hadir::ui {

/// What the status bar shows of the line.
[[nodiscard]] LineStatus lineStatusFor(const sync::LineState &line,
                                       std::optional<core::Instant> lastHeard);
} // namespace hadir::ui
