// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ArrowChoice.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace hadir::ui {

ArrowChoice::ArrowChoice(QWidget &typed, QAbstractItemView &list) : QObject(&list), m_list(list)
{
    typed.installEventFilter(this);
}

bool ArrowChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QObject::eventFilter(watched, event);
    const int row = m_list.currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_list.model()->rowCount())
        m_list.setCurrentIndex(m_list.model()->index(row, 0));
    return true;
}
} // namespace hadir::ui
