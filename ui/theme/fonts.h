// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace hadir::ui {

constexpr int designFontPixels = 13;

/// Noto Sans with Noto Sans Arabic and, where it is installed, Noto Color Emoji, at 13 px times
/// `zoom`.
[[nodiscard]] QFont baseFont(double zoom = 1.0);

/// The same font at another weight or size. Weights are two only: regular and 600.
[[nodiscard]] QFont emphasised(QFont font);
[[nodiscard]] QFont scaled(QFont font, double factor);

constexpr double smallText = 0.875; ///< chips, times, captions
constexpr double titleText = 1.25;  ///< the customer's name, a card's head
constexpr double bannerText = 2.25; ///< the word mark on the sign-in page
} // namespace hadir::ui
