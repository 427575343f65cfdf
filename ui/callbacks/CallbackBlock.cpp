// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/CallbackBlock.h"

#include "ui/callbacks/rowWords.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/listKeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace hadir::ui {

CallbackBlock::CallbackBlock(const CallbackRow &row, QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
    show(row);
}

void CallbackBlock::show(const CallbackRow &row)
{
    m_row = row;
    setText(blockWords(row));
    setAccessibleName(spokenRow(row));
    setAccessibleDescription(row.reason);
    setToolTip(row.reason.isEmpty() ? spokenRow(row) : row.reason);
    update();
}

void CallbackBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Metrics m;
    const Tone tone = toneOf(m_row.standing);
    const QRectF place = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isHeld = m_row.standing == CallbackRow::Standing::Provisional;
    const QColor front = colourOf(frontOf(tone), palette());
    const double radius = m.exact(4);
    paintCard(painter, place, radius, colourOf(groundOf(tone), palette()));
    if (isHeld) { // a hold is drawn as one: its edge is not closed
        painter.setPen(QPen(front, 1, Qt::DashLine));
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, palette());
    painter.setPen(front);
    QFont letters = font();
    letters.setStrikeOut(m_row.standing == CallbackRow::Standing::Cancelled);
    painter.setFont(letters);
    const QRect words = rect().adjusted(m.px(6), 0, -m.px(6), 0);
    painter.drawText(words, int(Qt::AlignVCenter) | int(Qt::AlignLeading) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void CallbackBlock::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_isDrawn = false;
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void CallbackBlock::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_row.isOpen())
        return;
    m_isDrawn =
        m_isDrawn
        || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDrawn)
        Q_EMIT drawn(event->globalPosition().toPoint());
}

void CallbackBlock::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isDrawn, false))
        Q_EMIT dropped(event->globalPosition().toPoint());
    else if (rect().contains(event->pos()))
        Q_EMIT openRequested();
}

/// The rest is the calendar's.
void CallbackBlock::keyPressEvent(QKeyEvent *event)
{
    if (isPressKey(event->key()) && event->modifiers() == Qt::NoModifier && !m_isDrawn)
        Q_EMIT openRequested();
    else
        event->ignore();
}
} // namespace hadir::ui
