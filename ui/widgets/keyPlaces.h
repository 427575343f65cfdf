// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>

class QKeyEvent;

/// Where a key lies, whatever its keyboard writes: a letter that is a key of the desk is named by
/// what stands in its place on a Latin keyboard.
namespace hadir::ui {

/// What was pressed, with its modifiers: the letter of its place where the keyboard writes
/// another script, without the Shift that only reached a sign ("?"), and Return for either Enter.
[[nodiscard]] QKeyCombination pressedKey(const QKeyEvent &event);

/// The same keys as an Arabic keyboard tells them; empty when nothing of them is a letter.
[[nodiscard]] QKeySequence arabicTwin(const QKeySequence &keys);

/// Whether it is this key alone; of two keys after each other none is.
[[nodiscard]] bool isKey(const QKeyEvent &event, const QKeySequence &keys);
} // namespace hadir::ui
