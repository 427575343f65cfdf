// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "ui/shell/PendingList.h"

namespace hadir::ui {

/// What waits to be sent, in words, the oldest first and a bounded number; nothing when it cannot
/// be read.
[[nodiscard]] std::optional<QList<PendingChange>> pendingChanges(desk::Reader &reader);
} // namespace hadir::ui
