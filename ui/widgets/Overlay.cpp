// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Overlay.h"

#include "ui/widgets/Toast.h"
#include "ui/widgets/Veil.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace hadir::ui {

Overlay::Overlay(QWidget *window) : QWidget(window), m_card(new Card(Card::Height::Floating, this))
{
    hide();
    window->installEventFilter(this);
}

void Overlay::open()
{
    prepare();
    if (isHidden()) {
        m_before = QApplication::focusWidget();
        // Of two that are part of the page, the one that was open goes with the keyboard.
        const Overlay *other = around(m_before);
        if (other && keys() == Keys::PassBelow && other->keys() == Keys::PassBelow)
            m_before = other->m_before;
        if (below() == Below::Still && parentWidget()->isVisible())
            takePicture();
    }
    setGeometry(parentWidget()->rect());
    placeCard();
    show();
    raise();
    firstFocus()->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    if (isHidden())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadKeyboard = !focus || isAncestorOf(focus);
    hide();
    if (hadKeyboard && m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
        if (m_before->window() != window())
            m_before->activateWindow(); // a pane that stands apart
    }
    Q_EMIT closed();
}

Overlay *Overlay::around(QWidget *widget)
{
    Overlay *found = nullptr;
    for (QWidget *each = widget; each && !found; each = each->parentWidget())
        found = qobject_cast<Overlay *>(each);
    return found;
}

void Overlay::takePicture()
{
    // A message goes by itself; in the picture it would stay, with an offer that has lapsed.
    const auto messages = parentWidget()->findChildren<Toast *>(Qt::FindDirectChildrenOnly);
    for (Toast *each : messages)
        each->stepAside();
    m_picture = parentWidget()->grab();
    for (Toast *each : messages)
        each->stepBack();
    QPainter(&m_picture).fillRect(parentWidget()->rect(), Veil::colour(palette()));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Overlay::dropPicture()
{
    if (m_picture.isNull())
        return;
    m_picture = {};
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    update();
}

void Overlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    dropPicture(); // it may show other words or colours now
}

void Overlay::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    dropPicture();
}

void Overlay::placeCard()
{
    m_card->setGeometry(cardPlace().marginsAdded(m_card->shadowMargins()));
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        dropPicture();
        setGeometry(parentWidget()->rect());
        placeCard();
    }
    return QWidget::eventFilter(watched, event);
}

bool Overlay::event(QEvent *event)
{
    // Escape must come here before any shortcut of the window below.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (event->type() == QEvent::KeyPress)
                close();
            event->accept();
            return true;
        }
        // Nor may a letter act on what is covered.
        const bool isPlain =
            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (event->type() == QEvent::ShortcutOverride && isPlain && keys() == Keys::StayHere) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    // Tab stays inside while the window below is covered.
    QWidget *from = QApplication::focusWidget();
    QWidget *to = from ? from : firstFocus();
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        const bool reachable = isAncestorOf(to) && to->isVisible() && to->isEnabled()
                               && (to->focusPolicy() & Qt::TabFocus);
        if (reachable) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return true;
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().marginsRemoved(m_card->shadowMargins()).contains(event->pos()))
        close();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull())
        painter.fillRect(rect(), Veil::colour(palette()));
    else
        painter.drawPixmap(0, 0, m_picture);
}
} // namespace hadir::ui
