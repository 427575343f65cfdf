// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/SpokenWords.h"

namespace hadir::calling {

/// A word or a phrase of up to three, in its plain spelling; null when it has nothing to do with
/// time.
[[nodiscard]] const SpokenWord *inVocabulary(const QString &phrase);

/// Lower case, figures as 0 to 9, without marks, the kinds of alif as one.
[[nodiscard]] QString plainSpelling(const QString &words);
} // namespace hadir::calling
