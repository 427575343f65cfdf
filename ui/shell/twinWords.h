// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

/// What is said about somebody who may be the same person, in whole sentences.
namespace hadir::ui {

/// "Lim Wei Jie is probably the same person".
[[nodiscard]] QString twinWords(const store::Lookalike &twin);
/// "Lim Wei Jie is here already", of somebody who is being written down anew.
[[nodiscard]] QString knownWords(const store::Lookalike &known);
/// "The same: the number +60 12-345 4417, the name and the city."
[[nodiscard]] QString sharedWords(const store::Lookalike &twin);
} // namespace hadir::ui
