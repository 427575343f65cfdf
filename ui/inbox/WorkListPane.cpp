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
#include "ui/inbox/WorkListHead.h"
#include "ui/inbox/WorkListWords.h"
#include "ui/inbox/arrangeMenu.h"
#include "ui/inbox/whyEmpty.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/listKeys.h"

#include <QEvent>
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
    , m_head(new WorkListHead(this))
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
    m_list->setObjectName(u"workListRows"_s);
    m_empty->setObjectName(u"workListEmpty"_s);
    m_waiting->setObjectName(u"workListWaiting"_s);
    for (Shelf &shelf : m_shelves) {
        shelf.words = new WorkListWords(clock, this);
        shelf.words->setChosen(m_chosen);
        shelf.stand = std::make_unique<ArrangedCases>(*m_nothing);
    }
    m_list->setKeys(*m_keys);
    for (QWidget *page :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty), m_waiting})
        m_pages->addWidget(page);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);
    column->addWidget(m_side);
    column->addWidget(m_bar); // at the foot: no row moves when it or the line comes or goes
    column->addWidget(m_age);

    addKeys();
    connect(m_head, &WorkListHead::tabChanged, this, &WorkListPane::leaveSide);
    connect(m_head, &WorkListHead::tabChosen, this, &WorkListPane::leaveSide);
    connect(m_head, &WorkListHead::viewsWanted, this, &WorkListPane::viewsWanted);
    connect(m_head, &WorkListHead::arrangementWanted, this, &WorkListPane::openArrangeMenu);
    connect(m_side, &SideLists::changed, this, &WorkListPane::showPage);
    connect(m_list, &QListView::clicked, this, &WorkListPane::open);
    connect(m_chosen, &ChosenCases::changed, this, [this] { m_bar->showCount(m_chosen->count()); });
    m_list->whenMoved([this](const QModelIndex &index) { openOther(index); });
    connect(m_list, &CaseRows::stepWanted, this, &WorkListPane::step);
    connect(m_list, &CaseRows::entered, this, &WorkListPane::caseEntered);
    connect(m_list, &CaseRows::choosingWanted, m_chosen, &ChosenCases::toggleOpen);
    connect(m_list, &CaseRows::arrangementWanted, this, &WorkListPane::arrangeShown);
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
    m_keys->mention({CaseRows::choosingName(), Qt::Key_X},
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
                    m_walk.noteMove(from, to);
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
    QWidget &anchor = m_head->arrangementAnchor();
    QMenu *menu = arrangeMenu(stand().arrangement(), &anchor,
                              [this](const models::Arrangement &next) { arrangeShown(next); });
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height())));
}

void WorkListPane::showView(const QString &name)
{
    if (name.isEmpty() && tab() == Tab::View)
        showTab(Tab::Mine);
    m_head->setView(name);
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

/// Also where it is the tab that was left.
void WorkListPane::leaveSide()
{
    m_side->putAway();
    showPage();
}

void WorkListPane::showTab(Tab tab)
{
    m_head->showTab(int(tab));
}

WorkListPane::Tab WorkListPane::tab() const
{
    return Tab(m_head->tab());
}

/// Of the list that is in sight.
const WorkListPane::Shelf &WorkListPane::shelf() const
{
    const std::optional<SideLists::Side> side = m_side->shown();
    return m_shelves[side ? shelfOf(*side) : size_t(tab())];
}

void WorkListPane::setCurrentCase(domain::CaseId caseId)
{
    // none where it is not in the list
    m_list->setCurrentIndex(shelf().words->index(m_walk.goTo(caseId, stand()), 0));
}

/// When the open case leaves the list, the view marks its neighbour, which nobody opened.
void WorkListPane::recount()
{
    const int row = m_walk.recount(stand());
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(shelf().words->index(row, 0));
    showCounts();
    showPage();
}

void WorkListPane::showCounts()
{
    for (const Tab tab : {Tab::Mine, Tab::Team, Tab::View}) {
        const WorkListModel *cases = m_shelves[size_t(tab)].cases;
        m_head->setCount(int(tab), cases ? cases->rowCount() : -1);
    }
}

void WorkListPane::showPage()
{
    if (m_list->model() != shelf().words) {
        m_walk.enterAnother();
        m_list->show(shelf().words, stand());
        m_chosen->follow();
        setCurrentCase(m_walk.current());
        Q_EMIT tabShown(tab());
    }
    const bool isEmpty = !shelf().cases || shelf().cases->rowCount() == 0;
    if (isEmpty && m_state == State::Loading && m_freshness != Freshness::Offline)
        return m_pages->setCurrentWidget(m_waiting);
    if (isEmpty)
        tellWhyEmpty(*m_empty, emptyList());
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
}

EmptyList WorkListPane::emptyList() const
{
    if (m_state == State::Loading)
        return EmptyList::Unfetched;
    if (const auto side = m_side->shown())
        return *side == SideLists::Side::ToDecide ? EmptyList::ToDecide : EmptyList::Sleeping;
    switch (tab()) {
    case Tab::Mine:
        return EmptyList::Mine;
    case Tab::Team:
        return EmptyList::Team;
    case Tab::View:
        return EmptyList::View;
    }
    Q_UNREACHABLE();
}

void WorkListPane::open(const QModelIndex &index)
{
    if (!index.isValid() || index.data(ArrangedCases::HeaderRole).toBool())
        return;
    m_walk.choose(index.data(WorkListModel::CaseRole).value<domain::CaseId>());
    Q_EMIT caseOpened(m_walk.current(),
                      index.data(WorkListModel::CustomerRole).value<domain::CustomerId>());
}

/// Where the agent went by hand; a header leads to the first case below it.
void WorkListPane::openOther(const QModelIndex &index)
{
    if (index.data(ArrangedCases::HeaderRole).toBool()) {
        m_list->setCurrentIndex(shelf().words->index(stand().caseRowFrom(index.row(), 1), 0));
        return openOther(m_list->currentIndex());
    }
    if (index.data(WorkListModel::CaseRole).value<domain::CaseId>() != m_walk.current())
        open(index);
}

void WorkListPane::openAfter(domain::CaseId caseId)
{
    const int next = m_walk.rowAfter(caseId, stand());
    if (next < 0)
        return;
    m_list->setCurrentIndex(shelf().words->index(next, 0));
    open(m_list->currentIndex());
}

void WorkListPane::step(int by)
{
    if (stand().rowCount() == 0)
        return;
    const int next = m_walk.rowBy(by, stand());
    m_list->setCurrentIndex(
        shelf().words->index(next < 0 ? m_list->currentIndex().row() : next, 0));
    openOther(m_list->currentIndex());
}

void WorkListPane::stepFromAnywhere(int by)
{
    const domain::CaseId before = m_walk.current();
    step(by);
    if (m_walk.current() != before)
        Q_EMIT steppedFromAnywhere();
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
    m_head->showArrangementKeys(m_keys->keysOf(u"list.arrange"_s));
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
