// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace hadir::ui {

/// The first thing inside `whole` that Tab would come to; null when there is none in sight.
[[nodiscard]] QWidget *firstToFocus(QWidget &whole);

/// Takes the keyboard out of a window and closes the sheets over it, without a question.
void letGoOfKeyboard(QWidget &window);

/// Whether the keyboard is in a field for text: what it is about must not change under the hands of
/// whoever writes there.
[[nodiscard]] bool isTyping();
} // namespace hadir::ui
