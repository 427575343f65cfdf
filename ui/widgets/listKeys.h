// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

/// The letters that go through lists: J and K, and what stands in their places on an Arabic
/// keyboard.
namespace hadir::ui {

[[nodiscard]] constexpr bool isNextLetter(int key)
{
    constexpr int arabicTeh = 0x062A;
    return key == Qt::Key_J || key == arabicTeh;
}

[[nodiscard]] constexpr bool isPreviousLetter(int key)
{
    constexpr int arabicNoon = 0x0646;
    return key == Qt::Key_K || key == arabicNoon;
}
} // namespace hadir::ui
