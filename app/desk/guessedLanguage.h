// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::desk {

/// The language that a message is in, of those in which we keep replies (ar, en, ms): Arabic by its
/// letters, the others by their small words. Empty when it does not show; it is a guess, good
/// enough to offer something first.
[[nodiscard]] QString guessedLanguage(const QString &text);
} // namespace hadir::desk
