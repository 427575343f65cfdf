// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ViewsBinding.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "app/models/sharedArrangement.h"
#include "ui/customer/Sheet.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/OwnViews.h"
#include "ui/shell/TeamViews.h"
#include "ui/shell/WorkListBinding.h"
#include "ui/shell/keptArrangements.h"
#include "ui/shell/searchAsker.h"
#include "ui/theme/bidi.h"
#include "ui/theme/menuText.h"

#include <QJsonDocument>
#include <QLocale>
#include <QMenu>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr int mostShown = 500;
constexpr int mostInTheMenu = 100; ///< for a menu; whoever has more reads them from the list
constexpr auto afterAChange = 300ms;
const QString shownKey = u"view/shown"_s;

/// As a team would have it: without what is of one window.
models::Arrangement withoutWidths(const models::Arrangement &arrangement)
{
    return models::arrangementOf(models::arrangedAs({}, arrangement));
}
} // namespace

ViewsBinding::ViewsBinding(desk::Desk &desk, WorkListPane &pane, const WorkListBinding &list,
                           StepBack &back, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pane(pane)
    , m_list(list)
    , m_own(new OwnViews(desk, this))
    , m_team(new TeamViews(desk, back, this))
{
    connect(m_own, &OwnViews::told, this, &ViewsBinding::told);
    connect(m_team, &TeamViews::told, this, &ViewsBinding::told);
    connect(m_team, &TeamViews::shared, this, &ViewsBinding::open);
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
void ViewsBinding::countInto(QMenu &menu, const QList<SavedView> &views)
{
    QStringList queries;
    QStringList names;
    QList<QAction *> actions;
    for (QAction *action : menu.actions()) {
        if (action->isCheckable())
            actions.append(action);
    }
    for (const SavedView &view : views) {
        queries.append(view.question);
        names.append(menuText(nameOf(view)));
    }
    const auto show = [actions, names](const core::Result<QList<int>> &counts) {
        for (qsizetype at = 0; counts && at < counts->size(); ++at) {
            const QString number = QLocale().toString(counts->at(at));
            const QString count =
                counts->at(at) < mostInTheMenu ? number : tr("%1 or more", "cases").arg(number);
            actions[at]->setText(
                tr("%1: %2", "name of a view, number of cases").arg(names[at], count));
        }
    };
    core::whenFinished(
        m_desk.archivist().count(queries, m_desk.reader().informed(askerAt(m_desk)), mostInTheMenu),
        &menu, show);
}

/// For the eye; with the team where it is not one of the agent's.
QString ViewsBinding::nameOf(const SavedView &view)
{
    const QString team = view.shared ? m_team->strangersName(view) : QString();
    const QString name = isolated(view.name);
    return team.isEmpty() ? name : tr("%1 (%2)", "a view, a team").arg(name, isolated(team));
}

void ViewsBinding::addViews(QMenu &menu, const QString &title, const QList<SavedView> &views)
{
    if (!views.isEmpty())
        menu.addSection(title);
    for (const SavedView &view : views) {
        QAction *action = menu.addAction(menuText(nameOf(view)));
        action->setCheckable(true);
        action->setChecked(m_shown && m_shown->isOneWith(view));
        connect(action, &QAction::triggered, this, [this, view] { open(view); });
    }
}

void ViewsBinding::openMenu(QWidget *anchor)
{
    auto *menu = new QMenu(anchor);
    menu->setObjectName(u"viewsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<SavedView> mine = m_own->all();
    const QList<SavedView> shared = m_team->all();
    addViews(*menu, tr("Your own, on this machine only", "views"), mine);
    addViews(*menu, tr("Shared with the team", "views"), shared);
    if (!menu->isEmpty()) {
        countInto(*menu, mine + shared);
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Save a view…")), &QAction::triggered, this,
            &ViewsBinding::askForNew);
    connect(menu->addAction(tr("Share a search with the team…")), &QAction::triggered, this,
            [this] { askToShare({}); });
    for (const KeySet::Act &act : actsOnShown())
        connect(menu->addAction(menuText(act.words)), &QAction::triggered, this, act.start);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

QList<KeySet::Act> ViewsBinding::actsOnShown()
{
    if (!m_shown || (m_shown->shared && !m_team->mayShare()))
        return {};
    const SavedView view = *m_shown;
    const QString name = nameOf(view);
    QList<KeySet::Act> out;
    const auto offer = [&out](const QString &words, const std::function<void()> &start) {
        out.append({Icon::ListChecks, words, {}, start});
    };
    offer(tr("Change the view %1…").arg(name), [this, view] { askForChange(view); });
    if (!view.shared) {
        offer(tr("Share the view %1 with the team…").arg(name), [this, view] { askToShare(view); });
        offer(tr("Remove the view %1").arg(name), [this, view] { remove(view); });
        return out;
    }
    SavedView asHere = view;
    asHere.arrangement = withoutWidths(m_pane.arrangement(WorkListPane::Tab::View));
    if (asHere != view)
        offer(tr("Let the view %1 stand like this for everyone").arg(name),
              [this, view, asHere] { m_team->change(view, asHere); });
    offer(tr("No longer share the view %1").arg(name), [this, view] {
        close();
        m_team->retire(view);
    });
    return out;
}

QList<KeySet::Act> ViewsBinding::acts()
{
    QList<KeySet::Act> out;
    for (const SavedView &view : m_own->all() + m_team->all())
        out.append({Icon::ListChecks, tr("Show the view %1").arg(nameOf(view)), {}, [this, view] {
                        open(view);
                    }});
    out.append({Icon::ListChecks, tr("Save a search as a view"), {}, [this] { askForNew(); }});
    out.append(
        {Icon::ListChecks, tr("Share a search with the team…"), {}, [this] { askToShare({}); }});
    return out + actsOnShown();
}

void ViewsBinding::setDirectory(const models::Directory &directory, const desk::SearchNames &names)
{
    m_team->setDirectory(directory);
    m_names = names;
}

void ViewsBinding::askForNew()
{
    auto *sheet = new ViewSheet(ViewSheet::Purpose::Keep, {}, {}, m_pane.window());
    connect(sheet, &ViewSheet::wanted, this, &ViewsBinding::add);
    sheet->open();
}

void ViewsBinding::askToShare(const SavedView &begun)
{
    if (!m_team->mayShare())
        return Q_EMIT told(tr("Views are shared by supervisors. Your own is on this machine; "
                              "ask one of them to share it."));
    auto *sheet = new ViewSheet(ViewSheet::Purpose::Share, begun, m_team->teams(), m_pane.window());
    connect(sheet, &ViewSheet::wanted, this,
            [this, sheet](SavedView view, std::optional<domain::TeamId> team) {
                view.question = desk::asKept(view.question, m_names);
                m_team->share(view, team, sheet);
            });
    sheet->open();
}

void ViewsBinding::askForChange(const SavedView &view)
{
    auto *sheet = new ViewSheet(ViewSheet::Purpose::Change, view, {}, m_pane.window());
    connect(sheet, &ViewSheet::wanted, this, [this, sheet, before = view](SavedView now) {
        now.question = desk::asKept(now.question, m_names);
        if (now.shared)
            m_team->change(before, now, sheet);
        else
            replace(before, now);
    });
    sheet->open();
}

/// Where it stood, and instead of another one that has this name.
void ViewsBinding::replace(const SavedView &view, const SavedView &by)
{
    const auto change = [&view, &by](QList<SavedView> &views) {
        views.removeIf(
            [&](const SavedView &one) { return one.name == by.name && one.name != view.name; });
        std::ranges::replace(views, view.name, by, &SavedView::name);
    };
    save(change, [this, by] { open(by); });
}

/// By the sheet that says so, if one does.
void ViewsBinding::save(const std::function<void(QList<SavedView> &)> &change,
                        const std::function<void()> &saved)
{
    m_own->change(change, saved, Sheet::heardOver(*m_pane.window()));
}

void ViewsBinding::add(const SavedView &wanted)
{
    SavedView view = wanted;
    view.question = desk::asKept(view.question, m_names);
    putBack(view, std::numeric_limits<qsizetype>::max());
}

void ViewsBinding::remove(const SavedView &view)
{
    const qsizetype place = m_own->all().indexOf(view);
    const auto change = [&view](QList<SavedView> &views) { views.removeAll(view); };
    save(change, [this, place, view] {
        if (m_shown && m_shown->isOneWith(view))
            close();
        Q_EMIT removed(tr("The view %1 is removed.").arg(isolated(view.name)),
                       [this, place, view] { putBack(view, place); });
    });
}

/// Where it was, or last, among those that there are now.
void ViewsBinding::putBack(const SavedView &view, qsizetype place)
{
    const auto change = [&view, place](QList<SavedView> &views) {
        views.removeIf([&view](const SavedView &one) { return one.name == view.name; });
        views.insert(std::clamp<qsizetype>(place, 0, views.size()), view);
    };
    save(change, [this, view] { open(view); });
}

void ViewsBinding::close()
{
    m_shown.reset();
    m_pane.showView({});
    keepPlace(m_pane.tab());
}

void ViewsBinding::open(const SavedView &view)
{
    m_shown = view;
    showCases();
    m_pane.setArrangement(WorkListPane::Tab::View,
                          view.shared ? keptArrangement(m_desk.reader(), view) : view.arrangement);
    m_pane.showView(view.name);
    keepPlace(m_pane.tab());
}

void ViewsBinding::begin()
{
    using Tab = WorkListPane::Tab;
    if (std::exchange(m_hasBegun, true))
        return;
    m_own->begin();
    for (const Tab tab : {Tab::Mine, Tab::Team})
        m_pane.setArrangement(tab, keptArrangement(m_desk.reader(), tab));
    const auto kept = m_desk.reader().recall(shownKey);
    const auto shown = QJsonDocument::fromJson(kept.value_or(QString()).toUtf8()).object();
    const QList<SavedView> views = m_own->all() + m_team->all();
    SavedView last{.name = shown["name"_L1].toString()};
    if (const QString id = shown["shared"_L1].toString(); !id.isEmpty())
        last.shared = domain::TeamViewId::fromString(id);
    const auto view =
        std::ranges::find_if(views, [&last](const SavedView &one) { return one.isOneWith(last); });
    m_isRestoring = true;
    if (view != views.end())
        open(*view);
    if (shown["team"_L1].toBool())
        m_pane.showTab(Tab::Team);
    else if (view != views.end() && !shown["inFront"_L1].toBool())
        m_pane.showTab(Tab::Mine);
    m_isRestoring = false;
}

/// Which view was chosen and whether it was in front is there again after a new start.
void ViewsBinding::keepPlace(WorkListPane::Tab tab)
{
    if (!m_hasBegun || m_isRestoring)
        return;
    QJsonObject place{{"name"_L1, m_shown ? m_shown->name : QString()},
                      {"inFront"_L1, tab == WorkListPane::Tab::View},
                      {"team"_L1, tab == WorkListPane::Tab::Team}};
    if (m_shown && m_shown->shared)
        place["shared"_L1] = m_shown->shared->toString();
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
    if (m_shown->shared)
        return keepArrangement(m_desk, *m_shown, arrangement);
    m_shown->arrangement = arrangement;
    const auto change = [this](QList<SavedView> &views) {
        std::ranges::replace(views, m_shown->name, *m_shown, &SavedView::name);
    };
    save(change, [] {});
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

/// A supervisor, or a colleague who is one, has changed it or taken it back.
void ViewsBinding::followShared()
{
    const QList<SavedView> views = m_team->all();
    const auto found = std::ranges::find(views, m_shown->shared, &SavedView::shared);
    if (found == views.end()) {
        const QString words = tr("The view %1 is shared no longer.").arg(isolated(m_shown->name));
        close();
        return Q_EMIT told(words);
    }
    if (*found == *m_shown)
        return;
    const WorkListPane::Tab inFront = m_pane.tab();
    open(*found);
    m_pane.showTab(inFront);
}

void ViewsBinding::take(const store::TouchedSet &touched)
{
    const bool isOfTheTeam = std::ranges::any_of(
        touched, [](const store::Touched &each) { return each.kind == domain::Kind::TeamView; });
    if (isOfTheTeam)
        m_team->forget();
    if (isOfTheTeam && m_shown && m_shown->shared)
        followShared();
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
