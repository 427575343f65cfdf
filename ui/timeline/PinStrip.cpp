// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/PinStrip.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/timeline/EntryText.h"
#include "ui/widgets/Button.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int rowHeight = 26; // at the design's size
constexpr int mostRows = 4;   // more are scrolled to
constexpr qsizetype mostWords = 200;
} // namespace

PinStrip::PinStrip(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_head(new Button(Button::Kind::Plain, this))
    , m_rows(new QListWidget(this))
{
    setObjectName(u"pinStrip"_s);
    m_head->setObjectName(u"pinStripHead"_s);
    m_rows->setObjectName(u"pinnedEntries"_s);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setUniformItemSizes(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setTextElideMode(Qt::ElideRight);
    const Metrics m;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.tight(), m.margin(), 0);
    column->setSpacing(0);
    column->addWidget(m_head, 0, Qt::AlignLeading);
    column->addWidget(m_rows);
    const auto go = [this](const QListWidgetItem *row) {
        Q_EMIT entryWanted(row->data(Qt::UserRole).toUuid());
    };
    connect(m_rows, &QListWidget::itemClicked, this, go);
    connect(m_rows, &QListWidget::itemActivated, this, go);
    connect(m_head, &QPushButton::clicked, this, &PinStrip::fold);
    hide();
}

void PinStrip::show(const QList<models::TimelineEntry> &pinned)
{
    m_pinned = pinned;
    say();
    setVisible(!pinned.isEmpty());
}

void PinStrip::fold()
{
    m_isFolded = !m_isFolded;
    say();
}

void PinStrip::say()
{
    m_head->setText(tr("%n pinned", "entries of the timeline", int(m_pinned.size())));
    m_head->setIcon(m_isFolded ? Icon::ChevronRight : Icon::ChevronDown);
    m_head->setToolTip(m_isFolded ? tr("Show what is pinned") : tr("Fold what is pinned"));
    m_rows->setAccessibleName(tr("Pinned entries"));
    m_rows->setVisible(!m_isFolded);
    const QUuid before =
        m_rows->currentItem() ? m_rows->currentItem()->data(Qt::UserRole).toUuid() : QUuid();
    m_rows->clear();
    for (const models::TimelineEntry &entry : std::as_const(m_pinned)) {
        const QString words = isolated(shortTextOf(entry).left(mostWords));
        auto *row = new QListWidgetItem(
            iconOf(Icon::Star),
            tr("%1: %2", "when, and what was said")
                .arg(isolated(momentWords(entry.at(), m_clock.now())), words),
            m_rows);
        row->setData(Qt::UserRole, entry.id());
        row->setSizeHint({0, Metrics().px(rowHeight)});
        if (entry.id() == before)
            m_rows->setCurrentItem(row);
    }
    fit();
}

void PinStrip::fit()
{
    m_rows->setFixedHeight(Metrics().px(rowHeight) * qBound(1, int(m_pinned.size()), mostRows)
                           + 2 * m_rows->frameWidth());
}

void PinStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        say();
}
} // namespace hadir::ui
