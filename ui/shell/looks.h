// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Density.h"

namespace hadir::ui {

class Theme;

/// The sizes that a person chose on this machine, in its settings file: taken up at the start, and
/// kept when they choose others. Layouts are measured when they are made, so whoever has some makes
/// them anew.
void takeUpSizes(Theme &theme);
[[nodiscard]] int textSize(); ///< in percent of the design's
void chooseTextSize(Theme &theme, int percent);
void chooseDensity(Theme &theme, Density density);
} // namespace hadir::ui
