// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"

#include <QString>

namespace hadir::html {

/// One of the hostile letters, damaged and crossed with another, in a way that a seed repeats.
[[nodiscard]] QString mutatedLetter(core::Dice &dice);
} // namespace hadir::html
