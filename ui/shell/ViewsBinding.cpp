// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ViewsBinding.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/ViewSheet.h"
#include "ui/shell/WorkListBinding.h"
#include "ui/shell/keptArrangements.h"
#include "ui/shell/searchAsker.h"
#include "ui/theme/bidi.h"
#include "ui/theme/sentences.h"

#include <QJsonDocument>
#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr int mostShown = 500;
constexpr int mostInTheMenu = 100; ///< for a menu; whoever has more reads them from the list
constexpr auto afterAChange = 300ms;
const QString shownKey = u"view/shown"_s;
} // namespace

ViewsBinding::ViewsBinding(desk::Desk &desk, WorkListPane &pane, const WorkListBinding &list,
                           QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pane(pane)
    , m_list(list)
{
    pane.setViewModel(&m_model);
    connect(&pane, &WorkListPane::viewsWanted, this, &ViewsBinding::openMenu);
    connect(&pane, &WorkListPane::arranged, this, &ViewsBinding::keepAsArranged);
    connect(&pane, &WorkListPane::tabShown, this, &ViewsBinding::keepPlace);
}

QList<domain::Case> ViewsBinding::casesOf(const SavedView &view, int limit)
{
    const auto answer = m_desk.reader().search(view.question, askerAt(m_desk), limit);
    if (!answer) {
        qCWarning(logUi) << "view not read" << answer.error().detail;
        return {};
    }
    QList<domain::Case> out;
    for (const store::Hit &hit : answer->hits) {
        if (hit.found && hit.fit == store::Hit::Fit::Exact)
            out.append(*hit.found);
    }
    return out;
}

/// Beside the names in the menu, which stands there already.
void ViewsBinding::countInto(const QList<QAction *> &actions, const QList<SavedView> &views)
{
    QStringList queries;
    for (const SavedView &view : views)
        queries.append(view.question);
    const auto show = [actions, views](const core::Result<QList<int>> &counts) {
        for (qsizetype at = 0; counts && at < counts->size(); ++at) {
            const QString number = QLocale().toString(counts->at(at));
            const QString count =
                counts->at(at) < mostInTheMenu ? number : tr("%1 or more", "cases").arg(number);
            actions[at]->setText(tr("%1: %2", "name of a view, number of cases")
                                     .arg(isolated(views[at].name), count));
        }
    };
    core::whenFinished(
        m_desk.archivist().count(queries, m_desk.reader().informed(askerAt(m_desk)), mostInTheMenu),
        actions.first()->parent(), show);
}

void ViewsBinding::openMenu(QWidget *anchor)
{
    auto *menu = new QMenu(anchor);
    menu->setObjectName(u"viewsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<SavedView> views = savedViews(m_desk.reader());
    QList<QAction *> actions;
    if (!views.isEmpty())
        menu->addSection(tr("Your own, on this machine only", "views"));
    for (const SavedView &view : views) {
        QAction *action = menu->addAction(isolated(view.name));
        action->setCheckable(true);
        action->setChecked(m_shown == view);
        connect(action, &QAction::triggered, this, [this, view] { open(view); });
        actions.append(action);
    }
    if (!menu->isEmpty()) {
        countInto(actions, views);
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Save a view…")), &QAction::triggered, this,
            [this] { askForNew({}); });
    if (m_shown) {
        QAction *gone = menu->addAction(tr("Remove the view %1").arg(isolated(m_shown->name)));
        connect(gone, &QAction::triggered, this, [this, view = *m_shown] { remove(view); });
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

QList<KeySet::Act> ViewsBinding::acts()
{
    QList<KeySet::Act> out;
    for (const SavedView &view : savedViews(m_desk.reader()))
        out.append(
            {Icon::ListChecks, tr("Show the view %1").arg(isolated(view.name)), {}, [this, view] {
                 open(view);
             }});
    out.append({Icon::ListChecks, tr("Save a search as a view"), {}, [this] { askForNew({}); }});
    return out;
}

void ViewsBinding::askForNew(const QString &question)
{
    auto *sheet = new ViewSheet(question, m_pane.window());
    connect(sheet, &ViewSheet::wanted, this, &ViewsBinding::add);
    sheet->open();
}

void ViewsBinding::save(QList<SavedView> views, std::function<void()> saved)
{
    core::whenFinished(keepViews(m_desk, views), this,
                       [this, saved = std::move(saved)](const core::Result<void> &kept) {
                           if (kept)
                               saved();
                           else
                               Q_EMIT told(sentenceFor(kept.error().kind).happened);
                       });
}

void ViewsBinding::add(const SavedView &wanted)
{
    SavedView view = wanted;
    view.question = desk::asKept(view.question, m_names);
    QList<SavedView> views = savedViews(m_desk.reader());
    views.removeIf([&view](const SavedView &one) { return one.name == view.name; });
    views.append(view);
    save(views, [this, view] { open(view); });
}

void ViewsBinding::remove(const SavedView &view)
{
    QList<SavedView> views = savedViews(m_desk.reader());
    const qsizetype place = views.indexOf(view);
    views.removeAll(view);
    save(views, [this, place, view] {
        if (m_shown == view) {
            m_shown.reset();
            m_pane.showView({});
            keepPlace(m_pane.tab());
        }
        Q_EMIT removed(tr("The view %1 is removed.").arg(isolated(view.name)),
                       [this, place, view] { putBack(view, place); });
    });
}

/// Where it was, among those that there are now.
void ViewsBinding::putBack(const SavedView &view, qsizetype place)
{
    QList<SavedView> views = savedViews(m_desk.reader());
    views.removeIf([&view](const SavedView &one) { return one.name == view.name; });
    views.insert(std::clamp<qsizetype>(place, 0, views.size()), view);
    save(views, [this, view] { open(view); });
}

void ViewsBinding::open(const SavedView &view)
{
    m_shown = view;
    showCases();
    m_pane.setArrangement(WorkListPane::Tab::View, view.arrangement);
    m_pane.showView(view.name);
    keepPlace(m_pane.tab());
}

void ViewsBinding::begin()
{
    using Tab = WorkListPane::Tab;
    if (std::exchange(m_hasBegun, true))
        return;
    for (const Tab tab : {Tab::Mine, Tab::Team})
        m_pane.setArrangement(tab, keptArrangement(m_desk.reader(), tab));
    const auto kept = m_desk.reader().recall(shownKey);
    const auto shown = QJsonDocument::fromJson(kept.value_or(QString()).toUtf8()).object();
    const QList<SavedView> views = savedViews(m_desk.reader());
    const auto view = std::ranges::find(views, shown["name"_L1].toString(), &SavedView::name);
    if (view == views.end())
        return;
    m_isRestoring = true;
    open(*view);
    if (!shown["inFront"_L1].toBool())
        m_pane.showTab(Tab::Mine);
    m_isRestoring = false;
}

/// Which view was chosen and whether it was in front is there again after a new start.
void ViewsBinding::keepPlace(WorkListPane::Tab tab)
{
    if (!m_hasBegun || m_isRestoring)
        return;
    const QJsonObject place{{"name"_L1, m_shown ? m_shown->name : QString()},
                            {"inFront"_L1, tab == WorkListPane::Tab::View}};
    if (place == std::exchange(m_place, place))
        return;
    (void)m_desk.keep(shownKey,
                      QString::fromUtf8(QJsonDocument(place).toJson(QJsonDocument::Compact)));
}

/// A view keeps how it stands; the other lists are kept for themselves.
void ViewsBinding::keepAsArranged(WorkListPane::Tab tab, const models::Arrangement &arrangement)
{
    if (tab != WorkListPane::Tab::View)
        return keepArrangement(m_desk, tab, arrangement);
    if (!m_shown)
        return;
    m_shown->arrangement = arrangement;
    QList<SavedView> views = savedViews(m_desk.reader());
    const auto view = std::ranges::find(views, m_shown->name, &SavedView::name);
    if (view == views.end())
        return;
    *view = *m_shown;
    save(views, [] {});
}

void ViewsBinding::showCases()
{
    if (!m_shown)
        return;
    QList<models::WorkItem> items;
    for (const domain::Case &work : casesOf(*m_shown, mostShown)) {
        if (const auto row = m_desk.reader().workRow(work.id); row && *row)
            items.append(m_list.described(**row));
    }
    m_model.settle(items);
}

void ViewsBinding::take(const store::TouchedSet &touched)
{
    const bool isConcerned = std::ranges::any_of(touched, [](const store::Touched &each) {
        return each.kind == domain::Kind::Case || each.kind == domain::Kind::Customer;
    });
    if (!isConcerned || !m_shown || std::exchange(m_isToRead, true))
        return;
    m_desk.clock().after(afterAChange, this, [this] {
        m_isToRead = false;
        showCases();
    });
}
} // namespace hadir::ui
