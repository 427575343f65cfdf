// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/WorkListPane.h"

#include "app/models/ArrangedCases.h"
#include "ui/inbox/CaseRows.h"
#include "ui/inbox/ChosenBar.h"
#include "ui/inbox/ChosenCases.h"
#include "ui/inbox/FreshnessLine.h"
#include "ui/inbox/SideLists.h"
#include "ui/inbox/WaitingRows.h"
#include "ui/inbox/WorkListWords.h"
#include "ui/inbox/arrangeMenu.h"
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
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::models::ArrangedCases;
using hadir::models::Freshness;
using hadir::models::WorkListModel;

namespace hadir::ui {

namespace {
const QString chooseName = u"list.choose"_s; ///< of the key, where keys are kept
constexpr qsizetype longestName = 12;        ///< letters of a view's, beside the other tabs

/// Behind those of the tabs.
size_t shelfOf(SideLists::Side side)
{
    return 3 + size_t(side);
}
} // namespace

WorkListPane::WorkListPane(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keys(new KeySet(this))
    , m_tabs(new TabBar(TabBar::Look::Pill, this))
    , m_arrange(new IconButton(Icon::Funnel, 24, this))
    , m_views(new IconButton(Icon::ListChecks, 24, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new CaseRows(clock, this))
    , m_chosen(new ChosenCases(*m_list))
    , m_bar(new ChosenBar(this))
    , m_side(new SideLists(this))
    , m_empty(new EmptyState(this))
    , m_waiting(new WaitingRows(this))
    , m_age(new FreshnessLine(this))
    , m_nothing(std::make_unique<WorkListModel>())
{
    setObjectName(u"workList"_s);
    m_tabs->setObjectName(u"workListTabs"_s);
    m_list->setObjectName(u"workListRows"_s);
    m_empty->setObjectName(u"workListEmpty"_s);
    m_waiting->setObjectName(u"workListWaiting"_s);
    for (int tab = 0; tab < int(Tab::View); ++tab)
        m_tabs->addTab({});
    m_views->setObjectName(u"workListViews"_s);
    m_arrange->setObjectName(u"workListArrange"_s);
    for (Shelf &shelf : m_shelves) {
        shelf.words = new WorkListWords(clock, this);
        shelf.words->setChosen(m_chosen);
        shelf.stand = std::make_unique<ArrangedCases>(*m_nothing);
    }
    m_list->installEventFilter(this);
    m_tabs->installEventFilter(this);
    m_views->installEventFilter(this);
    for (QWidget *page :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty), m_waiting})
        m_pages->addWidget(page);

    const Metrics m;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m.gap(), m.px(6), m.px(6), m.px(6));
    head->setSpacing(m.px(1)); // text of 200 % needs the room
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
    connect(m_list, &CaseRows::arrangementWanted, this, &WorkListPane::arrangeShown);
    connect(m_arrange, &IconButton::clicked, this, &WorkListPane::openArrangeMenu);
    connect(m_views, &IconButton::clicked, this, [this] { Q_EMIT viewsWanted(m_views); });
    setFocusProxy(m_list);
    say();
    showPage();
    keepAgesTrue();
}

WorkListPane::~WorkListPane() = default;

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
    m_keys->add(
        {u"list.arrange"_s, Qt::SHIFT | Qt::Key_L},
        [] { return tr("Sort and group the cases, choose columns"); },
        [this] { openArrangeMenu(); }, Icon::Funnel);
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
    follow(size_t(Tab::Mine), mine);
    follow(size_t(Tab::Team), team);
    showCounts();
    showPage();
}

void WorkListPane::setSideModels(WorkListModel *toDecide, WorkListModel *sleeping)
{
    m_side->setModel(SideLists::Side::ToDecide, toDecide);
    m_side->setModel(SideLists::Side::Sleeping, sleeping);
    follow(shelfOf(SideLists::Side::ToDecide), toDecide);
    follow(shelfOf(SideLists::Side::Sleeping), sleeping);
}

void WorkListPane::setViewModel(WorkListModel *view)
{
    follow(size_t(Tab::View), view);
}

void WorkListPane::follow(size_t at, WorkListModel *list)
{
    Shelf &shelf = m_shelves[at];
    shelf.cases = list;
    shelf.stand = std::make_unique<ArrangedCases>(*list);
    shelf.words->setSourceModel(shelf.stand.get());
    if (&shelf == &this->shelf())
        m_list->show(shelf.words, *shelf.stand);
    const ArrangedCases *stand = shelf.stand.get();
    connect(stand, &ArrangedCases::rowsInserted, this, &WorkListPane::recount);
    connect(stand, &ArrangedCases::rowsRemoved, this, &WorkListPane::recount);
    connect(stand, &ArrangedCases::rowsMoved, this,
            [this, stand](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                if (stand == &this->stand())
                    noteMove(from, to);
            });
    connect(stand, &ArrangedCases::rowsMoved, this, &WorkListPane::recount);
    connect(stand, &ArrangedCases::modelReset, this, &WorkListPane::recount);
}

void WorkListPane::setArrangement(Tab tab, const models::Arrangement &arrangement)
{
    arrange(m_shelves[size_t(tab)], arrangement);
}

void WorkListPane::arrange(const Shelf &shelf, const models::Arrangement &arrangement)
{
    shelf.words->setHeaders(arrangement.groupedBy);
    shelf.stand->arrange(arrangement);
    if (&shelf == &this->shelf())
        m_list->stand(arrangement);
}

const models::Arrangement &WorkListPane::arrangement(Tab tab) const
{
    return m_shelves[size_t(tab)].stand->arrangement();
}

/// The open case stays in sight and in hand.
void WorkListPane::arrangeShown(const models::Arrangement &arrangement)
{
    arrange(shelf(), arrangement);
    m_list->scrollTo(m_list->currentIndex());
    if (!m_side->shown()) // those stand for a moment and are not kept
        Q_EMIT arranged(tab(), arrangement);
}

void WorkListPane::openArrangeMenu()
{
    QMenu *menu = arrangeMenu(stand().arrangement(), m_arrange,
                              [this](const models::Arrangement &next) { arrangeShown(next); });
    menu->popup(m_arrange->mapToGlobal(QPoint(0, m_arrange->height())));
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

/// Of the list that is in sight.
const WorkListPane::Shelf &WorkListPane::shelf() const
{
    const std::optional<SideLists::Side> side = m_side->shown();
    return m_shelves[side ? shelfOf(*side) : size_t(tab())];
}

void WorkListPane::setCurrentCase(domain::CaseId caseId)
{
    if (std::exchange(m_current, caseId) != caseId)
        m_left.reset();
    const int row = stand().rowOf(caseId);
    m_isListed = row >= 0;
    if (m_isListed)
        m_row = row;
    m_list->setCurrentIndex(shelf().words->index(row, 0)); // none where it is not in the list
}

/// When the open case leaves the list, the view marks its neighbour, which nobody opened.
void WorkListPane::recount()
{
    const int row = stand().rowOf(m_current);
    if (row >= 0)
        m_row = row;
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(shelf().words->index(row, 0));
    showCounts();
    showPage();
}

void WorkListPane::showCounts()
{
    for (const Tab tab : {Tab::Mine, Tab::Team, Tab::View}) {
        const WorkListModel *cases = m_shelves[size_t(tab)].cases;
        m_tabs->setCount(int(tab), cases ? cases->rowCount() : -1);
    }
}

void WorkListPane::showPage()
{
    if (m_list->model() != shelf().words) {
        m_left.reset(); // of the other list
        m_list->show(shelf().words, stand());
        m_chosen->follow();
        setCurrentCase(m_current);
        Q_EMIT tabShown(tab());
    }
    const bool isEmpty = !shelf().cases || shelf().cases->rowCount() == 0;
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
    } else if (m_side->shown()) {
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
    if (!index.isValid() || index.data(ArrangedCases::HeaderRole).toBool())
        return;
    m_left.reset();
    m_current = index.data(WorkListModel::CaseRole).value<domain::CaseId>();
    Q_EMIT caseOpened(m_current,
                      index.data(WorkListModel::CustomerRole).value<domain::CustomerId>());
}

/// Where the agent went by hand; a header leads to the first case below it.
void WorkListPane::openOther(const QModelIndex &index)
{
    if (index.data(ArrangedCases::HeaderRole).toBool()) {
        m_list->setCurrentIndex(shelf().words->index(stand().caseRowFrom(index.row(), 1), 0));
        return openOther(m_list->currentIndex());
    }
    if (index.data(WorkListModel::CaseRole).value<domain::CaseId>() != m_current)
        open(index);
}

void WorkListPane::openAfter(domain::CaseId caseId)
{
    if (caseId != m_current || !m_isListed || !shelf().cases)
        return;
    const int rows = stand().rowCount();
    const int row = stand().rowOf(caseId);
    int next = stand().caseRowFrom(row < 0 ? qMin(m_row, rows - 1) : row + 1, 1);
    if (next < 0)
        next = stand().caseRowFrom(row < 0 ? rows - 1 : row - 1, -1);
    if (next < 0)
        return;
    m_list->setCurrentIndex(shelf().words->index(next, 0));
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
    const int rows = stand().rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_list->currentIndex();
    const bool isWhereItWas = now.isValid() && !m_left;
    // Between two rows, where it is in the list no more or was put further down.
    const int gap = m_left.value_or(m_row);
    const int from = isWhereItWas ? now.row() : by > 0 ? gap - 1 : gap;
    const int next = stand().caseRowFrom(qBound(0, from + by, rows - 1), by);
    m_list->setCurrentIndex(shelf().words->index(next < 0 ? now.row() : next, 0));
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

/// Beside the button of the views where the tabs leave room; else the key and the palette have it.
/// In no layout, for it would make the narrowest list wider than large text allows.
void WorkListPane::placeArrangement()
{
    const QRect views = m_views->geometry();
    const QSize size = m_arrange->sizeHint();
    const bool mirrored = isRightToLeft();
    const int room = mirrored ? m_tabs->x() - views.right() : views.x() - m_tabs->geometry().right();
    const int x = mirrored ? views.right() + 1 : views.x() - size.width();
    m_arrange->setGeometry(QRect(QPoint(x, views.center().y() - size.height() / 2), size));
    m_arrange->setVisible(room > size.width() + Metrics().px(2));
}

bool WorkListPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHead = watched == m_tabs || watched == m_views;
    if (isHead && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        placeArrangement();
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
    m_arrange->setWords(tr("Sort and group the cases, choose columns"),
                        m_keys->keysOf(u"list.arrange"_s));
    m_tabs->setAccessibleName(tr("Whose cases"));
    m_list->setAccessibleName(tr("Cases"));
    m_waiting->setAccessibleName(tr("The cases are being fetched"));
    if (m_state == State::Loading)
        m_age->showFirst(m_freshness);
    else
        m_age->show(m_freshness, m_asOf, m_clock.now());
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
