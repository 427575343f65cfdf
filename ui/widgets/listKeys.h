// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>

/// Keys that mean the same in every list.
namespace hadir::ui {

/// Those that go through a list beside the arrows, unless the agent gave others.
struct StepKeys
{
    QKeySequence next = Qt::Key_J;
    QKeySequence previous = Qt::Key_K;

    /// What the acts are called where their keys are kept.
    [[nodiscard]] static QString nextName() { return QStringLiteral("list.next"); }
    [[nodiscard]] static QString previousName() { return QStringLiteral("list.previous"); }
};

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
} // namespace hadir::ui
