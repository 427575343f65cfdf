// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ActionsList.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconMark.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/focus.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ActionsList::ActionsList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_area(new QScrollArea(this))
{
    const Metrics metrics;
    setObjectName(u"actionsList"_s);
    m_area->setObjectName(u"actionsArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    const int margin = metrics.px(16);
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(metrics.gap());
    m_layout->addWidget(m_area, 1);
    rebuild();
}

void ActionsList::show(const QList<ActionItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    rebuild();
}

void ActionsList::rebuild()
{
    const Metrics metrics;
    QWidget *old = m_area->widget();
    const bool hadKeyboard = old && old->isAncestorOf(QApplication::focusWidget());
    const int scrolledTo = m_area->verticalScrollBar()->value();
    if (m_head)
        m_head->deleteLater();
    m_head = new QWidget(this);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins({});
    auto *title = new QHBoxLayout;
    title->addWidget(new IconMark(Icon::History, m_head));
    title->addWidget((new Label(tr("My actions"), m_head))->withWeight(Label::Weight::Strong), 1);
    column->addLayout(title);
    auto *note =
        new Label(m_items.isEmpty()
                      ? tr("Nothing was done on this machine in the last 30 days.")
                      : tr("What you did on this machine in the last 30 days, the newest first."),
                  m_head);
    note->setObjectName(u"actionsNote"_s);
    column->addWidget(note->withColour(Colour::Muted)->wrapped());
    m_layout->insertWidget(0, m_head);

    auto *rows = new QWidget;
    rows->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins({});
    layout->setSpacing(metrics.gap());
    for (const ActionItem &item : std::as_const(m_items)) {
        layout->addWidget(new Line(Qt::Horizontal, rows));
        layout->addWidget(rowFor(item, rows));
    }
    layout->addStretch(1);
    m_area->setWidget(rows); // the one before goes
    m_area->verticalScrollBar()->setValue(scrolledTo);
    if (QWidget *first = hadKeyboard ? firstToFocus(*rows) : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

QWidget *ActionsList::rowFor(const ActionItem &item, QWidget *rows)
{
    const Metrics metrics;
    auto *row = new QWidget(rows);
    row->setObjectName(u"action-"_s + item.deed.toString());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics.gap());
    layout->addWidget(new IconMark(item.icon, row), 0, Qt::AlignTop);
    layout->addWidget(wordsOf(item, row), 1);
    if (item.canBeUndone) {
        auto *undo = new Button(Button::Kind::Secondary, tr("Undo"), row);
        undo->setObjectName(u"undoAction"_s);
        undo->setAccessibleName(tr("Undo: %1", "what was done").arg(item.what));
        connect(undo, &Button::clicked, this,
                [this, deed = item.deed] { Q_EMIT undoRequested(deed); });
        layout->addWidget(undo, 0, Qt::AlignTop);
    }
    return row;
}

QWidget *ActionsList::wordsOf(const ActionItem &item, QWidget *row)
{
    auto *words = new QWidget(row);
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics().tight());
    layout->addWidget((new Label(item.what, words))->withWeight(Label::Weight::Strong)->wrapped());
    if (item.customer) {
        auto *open = new Button(Button::Kind::Quiet, item.about, words);
        open->setObjectName(u"openAction"_s);
        connect(open, &Button::clicked, this,
                [this, customer = *item.customer, caseId = item.caseId] {
                    Q_EMIT customerRequested(customer, caseId);
                });
        layout->addWidget(open, 0, Qt::AlignLeading);
    } else if (!item.about.isEmpty()) {
        layout->addWidget((new Label(item.about, words))->wrapped());
    }
    auto *when = new Label(item.when, words);
    layout->addWidget(when->withColour(Colour::Muted)->withSize(Label::Size::Small));
    if (!item.state.isEmpty()) {
        auto *state = new Label(item.state, words);
        state->setObjectName(u"actionState"_s);
        layout->addWidget(state->withColour(Colour::Muted)->wrapped());
    }
    return words;
}

void ActionsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}
} // namespace hadir::ui
