// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/focus.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTextEdit>

namespace hadir::ui {

QWidget *firstToFocus(QWidget &whole)
{
    for (QWidget *next = whole.nextInFocusChain(); next != &whole;
         next = next->nextInFocusChain()) {
        if (whole.isAncestorOf(next) && next->isVisibleTo(&whole) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

void letGoOfKeyboard(QWidget &window)
{
    for (QDialog *sheet : window.findChildren<QDialog *>())
        sheet->hide(); // the keyboard comes back to the window
    if (QWidget *focus = QApplication::focusWidget(); focus && window.isAncestorOf(focus))
        focus->clearFocus();
}

bool isTyping()
{
    const QWidget *focused = QApplication::focusWidget();
    return qobject_cast<const QLineEdit *>(focused) || qobject_cast<const QTextEdit *>(focused);
}
} // namespace hadir::ui
