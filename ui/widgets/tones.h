// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

namespace hadir::ui {

/// What a chip, banner or word says beyond its words.
enum class Tone { Neutral, Accent, Good, Warn, Danger };

[[nodiscard]] Colour frontOf(Tone tone);  ///< text and icon
[[nodiscard]] Colour groundOf(Tone tone); ///< behind them
} // namespace hadir::ui
