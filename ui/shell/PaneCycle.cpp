// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaneCycle.h"

#include "ui/shell/PaneMark.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace hadir::ui {
namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

bool holds(const QWidget *pane, const QWidget *widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}
} // namespace

PaneCycle::PaneCycle(QWidget *window, std::function<QList<QWidget *>()> panes)
    : QObject(window)
    , m_panes(std::move(panes))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

void PaneCycle::go(int step)
{
    const QList<QWidget *> panes = m_panes();
    const QWidget *focus = QApplication::focusWidget();
    const auto here =
        std::ranges::find_if(panes, [&](QWidget *pane) { return holds(pane, focus); });
    const qsizetype count = panes.size();
    qsizetype at = here == panes.end() ? (step > 0 ? -1 : count) : here - panes.begin();
    for (qsizetype tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        if (QWidget *entry = entryOf(panes[at])) {
            entry->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            if (!entry->isActiveWindow())
                entry->activateWindow(); // of a pane that stands apart
            mark(panes[at]);
            return;
        }
    }
}

void PaneCycle::mark(QWidget *pane)
{
    if (m_mark)
        m_mark->deleteLater();
    m_mark = new PaneMark(pane);
    qApp->installEventFilter(this);
}

void PaneCycle::unmark()
{
    qApp->removeEventFilter(this);
    if (m_mark)
        m_mark->deleteLater();
    m_mark.clear();
}

bool PaneCycle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        unmark();
    return QObject::eventFilter(watched, event);
}

void PaneCycle::remember(QWidget *focus)
{
    if (m_mark && !holds(m_mark->parentWidget(), focus))
        unmark();
    const QList<QWidget *> panes = m_panes();
    for (QWidget *pane : panes) {
        if (holds(pane, focus))
            m_lastIn[pane] = focus;
    }
}

QWidget *PaneCycle::entryOf(QWidget *pane) const
{
    if (!pane || !pane->isVisible())
        return nullptr;
    QWidget *last = m_lastIn.value(pane);
    if (last && takesKeyboard(last) && holds(pane, last))
        return last;
    QWidget *chief = pane->focusProxy(); // what the pane is there for
    if (chief && takesKeyboard(chief) && holds(pane, chief))
        return chief;
    if (takesKeyboard(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (holds(pane, next) && takesKeyboard(next))
            return next;
    }
    return nullptr;
}
} // namespace hadir::ui
