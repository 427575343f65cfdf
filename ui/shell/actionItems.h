// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/ActionsList.h"

namespace hadir::ui {

/// Deeds of the journal in words, in their order.
[[nodiscard]] QList<ActionItem> actionItems(const QList<store::JournalEntry> &entries,
                                            desk::Reader &reader, core::Instant now);
} // namespace hadir::ui
