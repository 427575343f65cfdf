// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TextField.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace hadir::ui {

TextField::TextField(Size size, QWidget *parent) : QLineEdit(parent), m_size(size)
{
    setFrame(false); // the panel is painted here
    arrange();
}

void TextField::setIcon(Icon icon)
{
    m_icon = icon;
    arrange();
    update();
}

void TextField::setTrailing(QWidget *widget)
{
    m_trailing = widget;
    m_trailing->setParent(this);
    m_trailing->installEventFilter(this);
    m_trailing->show();
    arrange();
}

void TextField::setRefused(bool refused)
{
    m_refused = refused;
    update();
}

void TextField::setEdge(Colour edge)
{
    m_edge = edge;
    update();
}

QSize TextField::sizeHint() const
{
    const Metrics metrics;
    return {QLineEdit::sizeHint().width(),
            m_size == Size::Form ? metrics.bigControl() : metrics.control()};
}

QSize TextField::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

void TextField::paintEvent(QPaintEvent *event)
{
    const Metrics metrics;
    QPainter painter(this);
    const Colour edge = m_refused ? Colour::Danger : m_edge;
    paintCard(painter, rect(), metrics.radius(), colourOf(Colour::Page, palette()),
              colourOf(edge, palette()));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics.radius(), palette());
    if (m_icon) {
        const int side = metrics.smallIcon();
        const QRect at(metrics.px(10), (height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), at), *m_icon,
                  colourOf(Colour::Muted, palette()), layoutDirection());
    }
    painter.end();
    QLineEdit::paintEvent(event); // text and cursor; without a frame it paints no ground
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the chip inside has other words
        arrange();
    return QLineEdit::event(event);
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_trailing
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        arrange();
    }
    return QLineEdit::eventFilter(watched, event);
}

void TextField::arrange()
{
    const Metrics metrics;
    const int edge = m_size == Size::Form ? metrics.px(10) : metrics.px(8);
    const int before = m_icon ? metrics.px(10) + metrics.smallIcon() + metrics.tight() : edge;
    int after = edge;
    if (m_trailing && !m_trailing->isHidden()) {
        const QSize size = m_trailing->sizeHint();
        const QRect at(width() - size.width() - edge, (height() - size.height()) / 2, size.width(),
                       size.height());
        m_trailing->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
        after = size.width() + edge + metrics.tight();
    }
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    // Starts where the layout starts; QLineEdit alone would put a number at the left in Arabic.
    setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (ltr ? Qt::AlignLeft : Qt::AlignRight));
    setTextMargins(ltr ? before : after, 0, ltr ? after : before, 0);
}
} // namespace hadir::ui
