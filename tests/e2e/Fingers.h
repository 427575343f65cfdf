// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QTest>
#include <QWindow>

namespace hadir::e2e {

/// Somebody at the keyboard: keys go to the window that has the keyboard, whichever that is, and
/// nothing else is ever touched.
class Fingers final
{
public:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QWindow *window = QGuiApplication::focusWindow())
            QTest::keyClick(window, key, modifiers);
    }
    static void type(const QString &words)
    {
        for (const QChar letter : words) {
            if (QWindow *window = QGuiApplication::focusWindow())
                QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, letter, {});
        }
    }
    /// Whether the keyboard came to that part within so many presses of a key.
    [[nodiscard]] static bool reach(const QString &part, Qt::Key key)
    {
        for (int presses = 0; presses < 40 && where() != part; ++presses)
            press(key);
        return where() == part;
    }
    /// The name of the part that has the keyboard.
    [[nodiscard]] static QString where()
    {
        const QWidget *part = QApplication::focusWidget();
        return part ? part->objectName() : QString();
    }
};
} // namespace hadir::e2e
