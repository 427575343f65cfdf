// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/WorkListHead.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TabBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int viewTab = WorkListHead::tabs - 1;
constexpr qsizetype longestName = 12; ///< letters of a view's, beside the other tabs
} // namespace

WorkListHead::WorkListHead(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabBar(TabBar::Look::Pill, this))
    , m_arrange(new IconButton(Icon::Funnel, 24, this))
    , m_views(new IconButton(Icon::ListChecks, 24, this))
{
    m_tabs->setObjectName(u"workListTabs"_s);
    m_views->setObjectName(u"workListViews"_s);
    m_arrange->setObjectName(u"workListArrange"_s);
    for (int tab = 0; tab < viewTab; ++tab)
        m_tabs->addTab({});
    m_tabs->installEventFilter(this);
    m_views->installEventFilter(this);
    const Metrics m;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap(), m.px(6), m.px(6), m.px(6));
    row->setSpacing(m.px(1)); // text of 200 % needs the room
    row->addWidget(m_tabs, 0, Qt::AlignLeading);
    row->addStretch();
    row->addWidget(m_views);
    connect(m_tabs, &QTabBar::currentChanged, this, &WorkListHead::tabChanged);
    connect(m_tabs, &QTabBar::tabBarClicked, this, &WorkListHead::tabChosen);
    connect(m_arrange, &IconButton::clicked, this, &WorkListHead::arrangementWanted);
    connect(m_views, &IconButton::clicked, this, [this] { Q_EMIT viewsWanted(m_views); });
    say();
}

int WorkListHead::tab() const
{
    return qMax(0, m_tabs->currentIndex());
}

void WorkListHead::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void WorkListHead::setView(const QString &name)
{
    m_viewName = name.size() > longestName ? name.left(longestName - 1) + u'…' : name;
    // Not hidden: a screen reader would still find it there.
    if (name.isEmpty())
        m_tabs->removeTab(viewTab);
    else if (m_tabs->count() == viewTab)
        m_tabs->addTab({});
    say();
    m_tabs->setCount(viewTab, m_counts[size_t(viewTab)]);
}

void WorkListHead::setCount(int tab, int count)
{
    m_counts[size_t(tab)] = count;
    m_tabs->setCount(tab, count);
}

void WorkListHead::showArrangementKeys(const QKeySequence &keys)
{
    m_arrange->setWords(tr("Sort and group the cases, choose columns"), keys);
}

QWidget &WorkListHead::arrangementAnchor() const
{
    return *m_arrange;
}

void WorkListHead::say()
{
    m_tabs->rename(0, tr("Mine", "the agent's own cases"));
    m_tabs->rename(1, tr("Team", "the team's cases"));
    m_tabs->rename(viewTab, isolated(m_viewName));
    m_tabs->setAccessibleName(tr("Whose cases"));
    m_views->setWords(tr("Saved views"));
}

/// Beside the button of the views where the tabs leave room; else the key and the palette have it.
/// In no layout, for it would make the narrowest list wider than large text allows.
void WorkListHead::placeArrangement()
{
    const QRect views = m_views->geometry();
    const QSize size = m_arrange->sizeHint();
    const bool mirrored = isRightToLeft();
    const int room =
        mirrored ? m_tabs->x() - views.right() : views.x() - m_tabs->geometry().right();
    const int x = mirrored ? views.right() + 1 : views.x() - size.width();
    m_arrange->setGeometry(QRect(QPoint(x, views.center().y() - size.height() / 2), size));
    m_arrange->setVisible(room > size.width() + Metrics().px(2));
}

bool WorkListHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        placeArrangement();
    return QWidget::eventFilter(watched, event);
}

void WorkListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
