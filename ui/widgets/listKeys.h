// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

/// Keys that mean the same in every list. The letters that go through one are J and K, and what
/// stands in their places on an Arabic keyboard.
namespace hadir::ui {

[[nodiscard]] constexpr bool isNextLetter(int key)
{
    constexpr int arabicTeh = 0x062A;
    return key == Qt::Key_J || key == arabicTeh;
}

/// What presses a button.
[[nodiscard]] constexpr bool isPressKey(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

/// What moves a caret in a text.
[[nodiscard]] constexpr bool isCaretKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
           || key == Qt::Key_Home || key == Qt::Key_End;
}

[[nodiscard]] constexpr bool isPreviousLetter(int key)
{
    constexpr int arabicNoon = 0x0646;
    return key == Qt::Key_K || key == arabicNoon;
}
} // namespace hadir::ui
