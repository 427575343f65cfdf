// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/html/Letter.h"

namespace hadir::html {

/// What of a letter is not on the list of what may stand in one; empty when nothing is. Knows the
/// list by itself and reads markup by itself, so that it does not repeat a mistake of the writer.
[[nodiscard]] QString breachIn(const Letter &letter);

/// The words of a letter, as a person reads them: entities decoded, a space for each tag.
[[nodiscard]] QString wordsOf(const Letter &letter);
} // namespace hadir::html
