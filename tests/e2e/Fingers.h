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
        if (QWindow *window = theirs())
            QTest::keyClick(window, key, modifiers);
    }
    static void type(const QString &words)
    {
        for (const QChar letter : words) {
            if (QWindow *window = theirs())
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

private:
    /// The window that has the keyboard. A menu is a window of its own, and when it closes a window
    /// manager gives the keyboard back to the one below; the offscreen platform has nobody who does
    /// so, and leaves it nowhere.
    [[nodiscard]] static QWindow *theirs()
    {
        const QWindowList windows = QGuiApplication::topLevelWindows();
        for (QWindow *window : windows) {
            if (!QGuiApplication::focusWindow() && window->isVisible()
                && window->type() == Qt::Window) {
                window->requestActivate();
                (void)QTest::qWaitForWindowActive(window);
            }
        }
        return QGuiApplication::focusWindow();
    }
};
} // namespace hadir::e2e
