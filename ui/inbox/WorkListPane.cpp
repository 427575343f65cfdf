// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/WorkListPane.h"

#include "app/models/WorkListModel.h"
#include "ui/inbox/ChosenBar.h"
#include "ui/inbox/ChosenCases.h"
#include "ui/inbox/SideLists.h"
#include "ui/inbox/WaitingRows.h"
#include "ui/inbox/WorkItemDelegate.h"
#include "ui/inbox/WorkListWords.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/listKeys.h"
#include "ui/words/formats.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::models::Freshness;
using hadir::models::WorkListModel;

namespace hadir::ui {

namespace {
const QString chooseName = u"list.choose"_s; ///< of the key, where keys are kept
constexpr qsizetype longestName = 12;        ///< letters of a view's, beside the other tabs
} // namespace

WorkListPane::WorkListPane(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keys(new KeySet(this))
    , m_tabs(new TabBar(TabBar::Look::Pill, this))
    , m_views(new IconButton(Icon::ListChecks, 28, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new RowsInHand<QListView>(this))
    , m_chosen(new ChosenCases(*m_list))
    , m_bar(new ChosenBar(this))
    , m_side(new SideLists(clock, this))
    , m_empty(new EmptyState(this))
    , m_waiting(new WaitingRows(this))
    , m_age(new Label(this))
    , m_mineWords(new WorkListWords(clock, this))
    , m_teamWords(new WorkListWords(clock, this))
    , m_viewWords(new WorkListWords(clock, this))
{
    setObjectName(u"workList"_s);
    m_tabs->setObjectName(u"workListTabs"_s);
    m_list->setObjectName(u"workListRows"_s);
    m_empty->setObjectName(u"workListEmpty"_s);
    m_age->setObjectName(u"workListAge"_s);
    m_waiting->setObjectName(u"workListWaiting"_s);
    for (int tab = 0; tab < int(Tab::View); ++tab)
        m_tabs->addTab({});
    m_views->setObjectName(u"workListViews"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new WorkItemDelegate(clock, m_list));
    m_list->installEventFilter(this);
    m_age->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    m_age->setContentsMargins(Metrics().gap(), Metrics().px(6), Metrics().gap(), Metrics().px(6));
    m_age->hide();
    for (QWidget *page :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty), m_waiting})
        m_pages->addWidget(page);

    const Metrics m;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m.gap(), m.px(6), m.px(6), m.px(6));
    head->addWidget(m_tabs, 0, Qt::AlignLeading);
    head->addStretch();
    head->addWidget(m_views);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);
    column->addWidget(m_side);
    column->addWidget(m_bar); // at the foot: no row moves when it or the line comes or goes
    column->addWidget(m_age);

    addKeys();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_side->putAway();
        showPage();
    });
    connect(m_tabs, &QTabBar::tabBarClicked, m_side, [this] {
        m_side->putAway(); // also where it is the tab that was left
        showPage();
    });
    connect(m_side, &SideLists::changed, this, &WorkListPane::showPage);
    connect(m_list, &QListView::clicked, this, &WorkListPane::open);
    connect(m_chosen, &ChosenCases::changed, this, [this] { m_bar->showCount(m_chosen->count()); });
    m_list->whenMoved([this](const QModelIndex &index) { openOther(index); });
    m_mineWords->setChosen(m_chosen);
    m_teamWords->setChosen(m_chosen);
    m_viewWords->setChosen(m_chosen);
    m_side->setChosen(m_chosen);
    connect(m_views, &IconButton::clicked, this, [this] { Q_EMIT viewsWanted(m_views); });
    setFocusProxy(m_list);
    say();
    showPage();
    keepAgesTrue();
}

void WorkListPane::addKeys()
{
    m_keys->mention({StepKeys::nextName(), StepKeys().next},
                    [] { return tr("Open the next case"); });
    m_keys->mention({StepKeys::previousName(), StepKeys().previous},
                    [] { return tr("Open the previous case"); });
    m_keys->mention({{}, Qt::Key_Return}, [] { return tr("From the list into the case"); });
    m_keys->add(
        {u"list.nextAnywhere"_s, Qt::CTRL | Qt::Key_Down},
        [] { return tr("Open the next case, from anywhere"); }, [this] { stepFromAnywhere(1); },
        Icon::ArrowRight);
    m_keys->add(
        {u"list.previousAnywhere"_s, Qt::CTRL | Qt::Key_Up},
        [] { return tr("Open the previous case, from anywhere"); },
        [this] { stepFromAnywhere(-1); }, Icon::ArrowLeft);
    m_keys->mention({chooseName, Qt::Key_X},
                    [] { return tr("Choose the case, to change several at once"); });
    m_keys->add(
        {u"list.sleeping"_s, Qt::SHIFT | Qt::Key_S}, [] { return tr("Show the sleeping cases"); },
        [this] { m_side->toggle(SideLists::Side::Sleeping); }, Icon::Moon);
    m_keys->add(
        {u"list.toDecide"_s, Qt::SHIFT | Qt::Key_D},
        [] { return tr("Show the cases that wait for your decision"); },
        [this] { m_side->toggle(SideLists::Side::ToDecide); }, Icon::ShieldAlert);
    m_keys->mention({{}, Qt::SHIFT | Qt::Key_Down}, [] { return tr("Choose the next case too"); });
    m_keys->mention({{}, Qt::CTRL | Qt::Key_A}, [] { return tr("Choose all cases of the list"); });
}

void WorkListPane::setModels(WorkListModel *mine, WorkListModel *team)
{
    m_mine = mine;
    m_team = team;
    m_mineWords->setSourceModel(mine);
    m_teamWords->setSourceModel(team);
    follow(mine);
    follow(team);
    showCounts();
    showPage();
}

void WorkListPane::follow(WorkListModel *list)
{
    connect(list, &WorkListModel::rowsInserted, this, &WorkListPane::recount);
    connect(list, &WorkListModel::rowsRemoved, this, &WorkListPane::recount);
    connect(list, &WorkListModel::rowsMoved, this,
            [this, list](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                if (list == model())
                    noteMove(from, to);
            });
    connect(list, &WorkListModel::rowsMoved, this, &WorkListPane::recount);
    connect(list, &WorkListModel::modelReset, this, &WorkListPane::recount);
}

void WorkListPane::setSideModels(WorkListModel *toDecide, WorkListModel *sleeping)
{
    m_side->setModel(SideLists::Side::ToDecide, toDecide);
    m_side->setModel(SideLists::Side::Sleeping, sleeping);
    follow(toDecide);
    follow(sleeping);
}

void WorkListPane::setViewModel(WorkListModel *view)
{
    m_view = view;
    m_viewWords->setSourceModel(view);
    follow(view);
}

void WorkListPane::showView(const QString &name)
{
    m_viewName = name.size() > longestName ? name.left(longestName - 1) + u'…' : name;
    if (name.isEmpty() && tab() == Tab::View)
        showTab(Tab::Mine);
    // Not hidden: a screen reader would still find it there.
    if (name.isEmpty())
        m_tabs->removeTab(int(Tab::View));
    else if (m_tabs->count() == int(Tab::View))
        m_tabs->addTab({});
    say();
    showCounts();
    if (!name.isEmpty())
        showTab(Tab::View);
    showPage();
}

void WorkListPane::setState(State state)
{
    m_state = state;
    say();
    showPage();
}

void WorkListPane::setFreshness(Freshness freshness, std::optional<core::Instant> asOf)
{
    m_freshness = freshness;
    m_asOf = asOf;
    say();
    showPage();
}

void WorkListPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

WorkListPane::Tab WorkListPane::tab() const
{
    return Tab(qMax(0, m_tabs->currentIndex()));
}

WorkListModel *WorkListPane::model() const
{
    if (WorkListModel *side = m_side->model())
        return side;
    return tab() == Tab::Mine ? m_mine : tab() == Tab::Team ? m_team : m_view;
}

WorkListWords *WorkListPane::words() const
{
    if (m_side->model())
        return m_side->words();
    return tab() == Tab::Mine ? m_mineWords : tab() == Tab::Team ? m_teamWords : m_viewWords;
}

void WorkListPane::setCurrentCase(domain::CaseId caseId)
{
    if (std::exchange(m_current, caseId) != caseId)
        m_left.reset();
    const int row = model() ? model()->rowOf(caseId) : -1;
    m_isListed = row >= 0;
    if (m_isListed)
        m_row = row;
    m_list->setCurrentIndex(words()->index(row, 0)); // none where it is not in the list
}

/// When the open case leaves the list, the view marks its neighbour, which nobody opened.
void WorkListPane::recount()
{
    const int row = model()->rowOf(m_current);
    if (row >= 0)
        m_row = row;
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(words()->index(row, 0));
    showCounts();
    showPage();
}

void WorkListPane::showCounts()
{
    m_tabs->setCount(int(Tab::Mine), m_mine ? m_mine->rowCount() : -1);
    m_tabs->setCount(int(Tab::Team), m_team ? m_team->rowCount() : -1);
    m_tabs->setCount(int(Tab::View), m_view ? m_view->rowCount() : -1);
}

void WorkListPane::showPage()
{
    if (m_list->model() != words()) {
        m_left.reset(); // of the other list
        m_list->setModel(words());
        m_chosen->follow();
        setCurrentCase(m_current);
    }
    const bool isEmpty = !model() || model()->rowCount() == 0;
    if (isEmpty && m_state == State::Loading) {
        m_empty->tell(Icon::CloudOff, tr("Nothing has been fetched yet"),
                      tr("There is no connection. Your cases stand here as soon as it is there."));
        m_pages->setCurrentWidget(
            m_freshness == Freshness::Offline ? static_cast<QWidget *>(m_empty) : m_waiting);
        return;
    }
    if (m_side->shown() == SideLists::Side::ToDecide) {
        m_empty->tell(Icon::ShieldCheck, tr("Nothing waits for your decision"),
                      tr("Cases in which you are asked to allow something stand here."));
    } else if (m_side->model()) {
        m_empty->tell(Icon::Moon, tr("No case sleeps"),
                      tr("Cases that are put to sleep stand here until they wake."));
    } else if (tab() == Tab::Mine) {
        m_empty->tell(
            Icon::Inbox, tr("Nothing is waiting for you"),
            tr("Cases that you take or are given stand here, the longest waiting first."));
    } else if (tab() == Tab::View) {
        m_empty->tell(Icon::ListChecks, tr("No case is in this view"),
                      tr("Cases that its search finds on this machine stand here."));
    } else {
        m_empty->tell(Icon::Users, tr("Nothing is waiting for your team"),
                      tr("Open cases of your team's queues stand here."));
    }
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
}

void WorkListPane::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_left.reset();
    m_current = index.data(WorkListModel::CaseRole).value<domain::CaseId>();
    Q_EMIT caseOpened(m_current,
                      index.data(WorkListModel::CustomerRole).value<domain::CustomerId>());
}

/// Where the agent went by hand.
void WorkListPane::openOther(const QModelIndex &index)
{
    if (index.data(WorkListModel::CaseRole).value<domain::CaseId>() != m_current)
        open(index);
}

void WorkListPane::openAfter(domain::CaseId caseId)
{
    if (caseId != m_current || !m_isListed || !model())
        return;
    const int rows = model()->rowCount();
    const int row = model()->rowOf(caseId);
    const int next = row < 0 ? qMin(m_row, rows - 1) : row + 1 < rows ? row + 1 : row - 1;
    if (next < 0)
        return;
    m_list->setCurrentIndex(words()->index(next, 0));
    open(m_list->currentIndex());
}

void WorkListPane::chooseNext()
{
    step(1);
}

void WorkListPane::choosePrevious()
{
    step(-1);
}

void WorkListPane::step(int by)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return;
    const QModelIndex now = m_list->currentIndex();
    const bool isWhereItWas = now.isValid() && !m_left;
    // Between two rows, where it is in the list no more or was put further down.
    const int gap = m_left.value_or(m_row);
    const int from = isWhereItWas ? now.row() : by > 0 ? gap - 1 : gap;
    m_list->setCurrentIndex(words()->index(qBound(0, from + by, rows - 1), 0));
    openOther(m_list->currentIndex());
}

void WorkListPane::stepFromAnywhere(int by)
{
    const domain::CaseId before = m_current;
    step(by);
    if (m_current != before)
        Q_EMIT steppedFromAnywhere();
}

/// As the model tells it: `to` is counted before the row is taken out.
void WorkListPane::noteMove(int from, int to)
{
    if (m_isListed && from == m_row && to > from)
        m_left = m_left.value_or(from);
}

bool WorkListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // who uses keys sees where they are
    const bool isAlone = !(key->modifiers() & ~Qt::KeypadModifier);
    if (m_keys->isPressed(StepKeys::nextName(), *key))
        chooseNext();
    else if (m_keys->isPressed(StepKeys::previousName(), *key))
        choosePrevious();
    else if (isAlone && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        Q_EMIT caseEntered();
    else if (m_keys->isPressed(chooseName, *key))
        m_chosen->toggleOpen();
    else
        return false;
    return true;
}

void WorkListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say();
        showPage();
    }
}

void WorkListPane::say()
{
    m_tabs->rename(int(Tab::Mine), tr("Mine", "the agent's own cases"));
    m_tabs->rename(int(Tab::Team), tr("Team", "the team's cases"));
    m_tabs->rename(int(Tab::View), isolated(m_viewName));
    m_views->setWords(tr("Saved views"));
    m_tabs->setAccessibleName(tr("Whose cases"));
    m_list->setAccessibleName(tr("Cases"));
    m_waiting->setAccessibleName(tr("The cases are being fetched"));
    const bool isFirst = m_state == State::Loading;
    m_age->setVisible(isFirst ? m_freshness != Freshness::Offline
                              : m_freshness != Freshness::Current);
    if (isFirst) {
        m_age->setText(tr("Fetching your cases…"));
    } else if (m_freshness == Freshness::Offline) {
        m_age->setText(m_asOf ? tr("Offline: as of %1").arg(momentWords(*m_asOf, m_clock.now()))
                              : tr("Offline: as of the last connection"));
    } else if (m_freshness == Freshness::Stale) {
        m_age->setText(tr("Fetching what has changed…"));
    }
}

/// Ages are words of the moment; once a minute they are painted anew.
void WorkListPane::keepAgesTrue()
{
    m_clock.after(1min, this, [this] {
        m_list->viewport()->update();
        keepAgesTrue();
    });
}
} // namespace hadir::ui
