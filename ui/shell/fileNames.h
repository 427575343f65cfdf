// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// What is offered where somebody chooses a file to save as.
namespace hadir::ui {

/// A name that every file system takes and that shows no other ending than it has: without paths,
/// control characters and turns of direction, and not too long. What is too long is cut before the
/// ending, so that both ends stay.
[[nodiscard]] QString plainFileName(const QString &name);

/// The words of somebody else as a part of such a name, short enough for the rest to stay whole.
[[nodiscard]] QString partOfFileName(const QString &words);

/// Files of this ending first, then all; all alone where there is no ending.
[[nodiscard]] QStringList fileFilters(const QString &suffix);
} // namespace hadir::ui
