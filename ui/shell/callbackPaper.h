// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Invitation.h"
#include "ui/callbacks/CallbackRow.h"
#include "ui/paper/Paper.h"

#include <QDate>

namespace hadir::ui {

/// Callbacks of some days on paper, in the order in which they stand.
[[nodiscard]] Paper callbackPaper(const QList<CallbackRow> &rows, QDate first, QDate last);
/// The same for a calendar, without those that are over.
[[nodiscard]] QList<calling::Invitation> callbackEvents(const QList<CallbackRow> &rows,
                                                        core::Instant now);
} // namespace hadir::ui
