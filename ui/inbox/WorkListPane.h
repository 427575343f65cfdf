// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/ids.h"
#include "app/models/Arrangement.h"
#include "app/models/CustomerFile.h"
#include "ui/inbox/CaseWalk.h"

#include <QWidget>

#include <array>
#include <memory>

class QStackedWidget;

namespace hadir::models {
class ArrangedCases;
class WorkListModel;
} // namespace hadir::models

namespace hadir::ui {

class CaseRows;
class ChosenBar;
class ChosenCases;
enum class EmptyList;
class EmptyState;
class FreshnessLine;
class KeySet;
class SideLists;
class WorkListHead;
class WorkListWords;

/// The agent's cases and their team's, to choose from by mouse or by J and K. The row that is
/// marked is the case that is open, always: a letter must never change a case that nobody looks at.
class WorkListPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Mine, Team, View };
    enum class State {
        Loading, ///< nothing has come yet
        Ready,
    };

    explicit WorkListPane(core::Clock &clock, QWidget *parent = nullptr);
    ~WorkListPane() override;

    /// Both must outlive the pane.
    void setModels(models::WorkListModel *mine, models::WorkListModel *team);
    /// Those that stand beside the work; both outlive the pane, too.
    void setSideModels(models::WorkListModel *toDecide, models::WorkListModel *sleeping);
    /// Of a view that the agent saved; outlives the pane, too.
    void setViewModel(models::WorkListModel *view);
    /// Shows the list of the view with this name, or, without one, that there is none.
    void showView(const QString &name);
    void setState(State state);
    void setFreshness(models::Freshness freshness, std::optional<core::Instant> asOf = {});

    /// How the cases of a tab stand; chosen by the agent, or kept from before.
    void setArrangement(Tab tab, const models::Arrangement &arrangement);
    [[nodiscard]] const models::Arrangement &arrangement(Tab tab) const;

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// Marks the case that the window shows; no row when it is not in the list.
    void setCurrentCase(domain::CaseId caseId);
    /// The agent is done with this case: opens the one that follows it. Nothing happens when it is
    /// not the open one or was not in the list.
    void openAfter(domain::CaseId caseId);

    [[nodiscard]] KeySet &keys() const { return *m_keys; }
    /// Those of the tab that is shown; after setModels().
    [[nodiscard]] const models::WorkListModel &cases() const { return *shelf().cases; }
    /// And how they stand, headers among them.
    [[nodiscard]] const models::ArrangedCases &standing() const { return *shelf().stand; }
    /// Those that have the same done to all of them, and where that is asked for.
    [[nodiscard]] ChosenCases &chosen() { return *m_chosen; }
    [[nodiscard]] ChosenBar &chosenBar() { return *m_bar; }

public Q_SLOTS:
    void chooseNext() { step(1); }
    void choosePrevious() { step(-1); }

Q_SIGNALS:
    void caseOpened(hadir::domain::CaseId caseId, hadir::domain::CustomerId customer);
    /// The saved views are asked for; a menu opens at `anchor`.
    void viewsWanted(QWidget *anchor);
    /// The agent had the cases of a tab stand otherwise.
    void arranged(hadir::ui::WorkListPane::Tab tab, const hadir::models::Arrangement &arrangement);
    /// Another tab is in sight, whoever chose it.
    void tabShown(hadir::ui::WorkListPane::Tab tab);
    /// By Enter: on by keys in what is open.
    void caseEntered();
    /// Another case was opened by a key that works from anywhere: the keyboard may still be in
    /// what belongs to the one before.
    void steppedFromAnywhere();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void showCounts();
    void showPage();
    [[nodiscard]] EmptyList emptyList() const;
    void leaveSide();
    void open(const QModelIndex &index);
    void openOther(const QModelIndex &index);
    void step(int by);
    void stepFromAnywhere(int by);
    void recount();
    void keepAgesTrue();
    void addKeys();
    void follow(size_t at, models::WorkListModel *list);
    void arrangeShown(const models::Arrangement &arrangement);
    void openArrangeMenu();
    /// A list and how it stands.
    struct Shelf
    {
        models::WorkListModel *cases = nullptr;
        std::unique_ptr<models::ArrangedCases> stand;
        WorkListWords *words = nullptr;
    };
    void arrange(const Shelf &shelf, const models::Arrangement &arrangement);
    [[nodiscard]] const Shelf &shelf() const;
    [[nodiscard]] models::ArrangedCases &stand() const { return *shelf().stand; }

    core::Clock &m_clock;
    KeySet *m_keys;
    WorkListHead *m_head;
    QStackedWidget *m_pages;
    CaseRows *m_list;
    ChosenCases *m_chosen;
    ChosenBar *m_bar;
    SideLists *m_side;
    EmptyState *m_empty;
    QWidget *m_waiting;
    FreshnessLine *m_age;
    std::unique_ptr<models::WorkListModel> m_nothing; ///< until there are lists
    std::array<Shelf, 5> m_shelves;                   ///< by tab, then beside the work
    State m_state = State::Loading;
    models::Freshness m_freshness = models::Freshness::Current;
    std::optional<core::Instant> m_asOf;
    CaseWalk m_walk;
};
} // namespace hadir::ui
