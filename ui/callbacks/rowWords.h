// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/CallbackRow.h"
#include "ui/widgets/tones.h"

#include <QDate>

/// Callbacks in a calendar or a list, in words.
namespace hadir::ui {

/// "planned", "unclaimed", "try 2", "Omar calls".
[[nodiscard]] QString standingWords(const CallbackRow &row);
[[nodiscard]] Tone toneOf(CallbackRow::Standing standing);
/// "10:30 Lim Wei Han, try 2": by the agent's clock.
[[nodiscard]] QString blockWords(const CallbackRow &row);
/// The same for a screen reader, with its day and who calls.
[[nodiscard]] QString spokenRow(const CallbackRow &row);
/// "23 – 27 November 2026", "24 November 2026".
[[nodiscard]] QString daysWords(QDate first, QDate last);
} // namespace hadir::ui
