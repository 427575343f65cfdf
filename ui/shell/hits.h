// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/PaletteResult.h"

namespace hadir::ui {

/// Where a query is found in a text that is shown: digits wherever they stand together but for
/// spaces and signs between them, words at the beginning of words, whatever their case.
[[nodiscard]] QList<TextRange> hitsIn(const QString &text, const QString &query);
} // namespace hadir::ui
