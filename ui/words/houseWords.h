// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace hadir::ui {

/// A house's own word for a tier, a queue, a team, a tag, a label or an outcome, in the language of
/// the window when it is one of those that a new or a sample workspace comes with; else as it is:
/// what people named themselves keeps its name.
[[nodiscard]] QString houseWord(const QString &word);
[[nodiscard]] QStringList houseWords(QStringList words);
} // namespace hadir::ui
