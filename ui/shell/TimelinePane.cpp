// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TimelinePane.h"

#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

TimelinePane::TimelinePane(QWidget *timeline, QWidget *window)
    : m_pane(new FoldingPane(Drawer::Side::End, window))
    , m_elsewhere(new EmptyState(this))
{
    setObjectName(u"timelinePlace"_s);
    m_pane->setObjectName(u"timelinePane"_s);
    m_elsewhere->setObjectName(u"timelineElsewhere"_s);
    m_pane->setContent(timeline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
    column->addWidget(m_elsewhere);
    connect(m_pane, &FoldingPane::placeChanged, this, &TimelinePane::showPlace);
    connect(m_elsewhere, &EmptyState::actionRequested, this, &TimelinePane::backWanted);
    say();
    showPlace();
}

void TimelinePane::say()
{
    setAccessibleName(tr("Timeline"));
    m_elsewhere->tell(Icon::History, tr("The timeline stands in a window of its own"),
                      tr("What is written here stands there, too."), tr("Bring it back"));
}

void TimelinePane::showPlace()
{
    const bool isApart = m_pane->place() == FoldingPane::Place::Apart;
    m_elsewhere->setVisible(isApart);
    setFocusPolicy(isApart ? Qt::TabFocus : Qt::NoFocus);
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

/// Only while the timeline is not here.
void TimelinePane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason) // else nobody comes back to this window
        QMetaObject::invokeMethod(m_pane, &FoldingPane::call, Qt::QueuedConnection);
}
} // namespace hadir::ui
