// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TextField.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace hadir::ui {

TextField::TextField(Size size, QWidget *parent)
    : QLineEdit(parent)
    , m_size(size)
{
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
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Metrics metrics;
    if (m_refused && !hasFocus())
        paintCard(painter, rect(), metrics.radius(), {}, colourOf(Colour::Danger, palette()));
    if (m_icon) {
        const int side = metrics.smallIcon();
        const QRect at(metrics.px(10), (height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), at), *m_icon,
                  colourOf(Colour::Muted, palette()), layoutDirection());
    }
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

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    // The chip inside changed its words or went away.
    if (watched == m_trailing
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent
            || event->type() == QEvent::HideToParent)) {
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
    setTextMargins(ltr ? before : after, 0, ltr ? after : before, 0);
}
} // namespace hadir::ui
