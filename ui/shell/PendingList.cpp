// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PendingList.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconMark.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr qsizetype shownAtMost = 8; // the oldest; how many more there are is said below them
}

PendingList::PendingList(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new SectionHeader({}, this))
    , m_more(new Label(this))
    , m_note(new Label(this))
    , m_layout(new QVBoxLayout(this))
{
    const Metrics metrics;
    setObjectName(u"pendingList"_s);
    setFixedWidth(metrics.px(300));
    m_more->withColour(Colour::Muted)->setObjectName(u"pendingMore"_s);
    m_note->withColour(Colour::Muted)->wrapped();
    m_note->setObjectName(u"pendingNote"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_more);
    m_layout->addWidget(m_note);
    rebuild();
}

void PendingList::show(const QList<PendingChange> &changes)
{
    if (changes == m_changes)
        return;
    m_changes = changes;
    rebuild();
}

void PendingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void PendingList::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const PendingChange &change : m_changes.first(qMin(shownAtMost, m_changes.size())))
        rows->addWidget(rowFor(change));
    m_layout->insertWidget(1, m_rows);
    m_rows->setVisible(!m_changes.isEmpty());

    m_title->setText(tr("Waiting to be sent"));
    const int more = int(m_changes.size() - qMin(shownAtMost, m_changes.size()));
    m_more->setText(tr("%Ln more", "changes waiting to be sent", more));
    m_more->setVisible(more > 0);
    m_note->setText(m_changes.isEmpty()
                        ? tr("Everything is sent.")
                        : tr("They are safe on this machine and go out in this order as soon as "
                             "the line allows."));
}

QWidget *PendingList::rowFor(const PendingChange &change)
{
    const Metrics metrics;
    auto *row = new QWidget;
    row->setObjectName(u"pending_"_s + change.id);
    auto *what = new ElidedLabel(change.what, row);
    what->withWeight(Label::Weight::Strong);
    auto *about = new ElidedLabel(change.about, row);
    about->withColour(Colour::Muted);
    auto *at = new Label(timeOfDay(change.madeAt), row);
    at->withColour(Colour::Muted)->withSize(Label::Size::Small);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.gap());
    grid->setVerticalSpacing(0);
    grid->addWidget(new IconMark(change.icon, row), 0, 0, Qt::AlignTop);
    grid->addWidget(what, 0, 1);
    grid->addWidget(at, 0, 2);
    grid->addWidget(about, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    return row;
}
} // namespace hadir::ui
