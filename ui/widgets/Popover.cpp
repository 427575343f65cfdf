// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Popover.h"

#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace hadir::ui {

Popover::Popover(QWidget *content, QWidget *window) : Card(Height::Floating, window)
{
    auto *layout = new QVBoxLayout(this);
    const int inner = Metrics().px(14);
    layout->setContentsMargins(shadowMargins() + QMargins(inner, inner, inner, inner));
    layout->addWidget(content);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Popover::openAt(QWidget *anchor)
{
    m_anchor = anchor;
    m_before = QApplication::focusWidget();
    hang();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Popover::close()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

bool Popover::event(QEvent *event)
{
    const bool done = Card::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place(); // what it shows has grown or shrunk
    return done;
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint at = mapFromGlobal(mouse->globalPosition().toPoint());
        const bool onAnchor = m_anchor && watched == m_anchor;
        if (!cardRect().contains(at) && !onAnchor && qobject_cast<QWidget *>(watched))
            close();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        // Once the window has laid out what the anchor is a part of.
        QMetaObject::invokeMethod(this, &Popover::hang, Qt::QueuedConnection);
    }
    return Card::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

bool Popover::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    QWidget *to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        const bool takesTab = to->focusPolicy() & Qt::TabFocus;
        if (takesTab && isAncestorOf(to) && to->isVisibleTo(this) && to->isEnabled()) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    } while (to != from);
    return true;
}

/// Where the anchor is now. Words beside it that change by themselves move it; what somebody reads
/// stays where it is.
void Popover::hang()
{
    if (!m_anchor || !m_anchor->isVisible()) // it stays where it was
        return;
    if (m_anchor->parentWidget() && m_anchor->parentWidget()->layout())
        m_anchor->parentWidget()->layout()->activate(); // words beside it may be new
    m_hung = QRect(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
    place();
}

void Popover::place()
{
    if (!m_anchor)
        return;
    QSize size = sizeHint();
    if (layout()->hasHeightForWidth())
        size.setHeight(layout()->totalHeightForWidth(size.width()));
    size = size.boundedTo(parentWidget()->size());
    const QRect window = parentWidget()->rect();
    const QRect anchor = m_hung;
    const QMargins shadow = shadowMargins();
    // Its reading start stands at that of the anchor; below it when there is room, else above.
    QRect at(QPoint(), size);
    if (layoutDirection() == Qt::LeftToRight)
        at.moveLeft(anchor.left() - shadow.left());
    else
        at.moveRight(anchor.right() + shadow.right());
    at.moveTop(anchor.bottom() + Metrics().tight() - shadow.top());
    if (at.bottom() - shadow.bottom() > window.bottom())
        at.moveBottom(anchor.top() - Metrics().tight() + shadow.bottom());
    at.moveLeft(qBound(-shadow.left() / 2, at.left(),
                       qMax(0, window.width() - at.width() + shadow.right() / 2)));
    setGeometry(at);
}
} // namespace hadir::ui
