// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/focus.h"

#include <QApplication>
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

bool isTyping()
{
    const QWidget *focused = QApplication::focusWidget();
    return qobject_cast<const QLineEdit *>(focused) || qobject_cast<const QTextEdit *>(focused);
}
} // namespace hadir::ui
