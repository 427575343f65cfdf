// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/searchCompletions.h"
#include "app/models/WorkListModel.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/ViewSheet.h"
#include "ui/widgets/KeySet.h"

#include <QJsonObject>

class QAction;
class QMenu;

namespace hadir::ui {

class StepBack;
class OwnViews;
class TeamViews;
class WorkListBinding;

/// Saved views, the agent's own and the team's: found in the list's menu with their counts and in
/// the palette, shown as a list of their own beside "Mine" and "Team", and kept true while they are
/// shown. How a view of the team stands is changed by each for themselves.
class ViewsBinding final : public QObject
{
    Q_OBJECT

public:
    /// Cases are described as in the team's list of `list`. All outlive it.
    ViewsBinding(desk::Desk &desk, WorkListPane &pane, const WorkListBinding &list, StepBack &back,
                 QObject *parent = nullptr);

    /// Once the desk has opened: lists and view are as they were when it last ran.
    void begin();
    void setDirectory(const models::Directory &directory, const desk::SearchNames &names);
    /// Reads the view that is shown again, soon, when a case is among what was touched, and at once
    /// what became of it where a view of the team is.
    void take(const store::TouchedSet &touched);
    /// Each view by its name, and to save one; to be found in the palette.
    [[nodiscard]] QList<KeySet::Act> acts();
    /// Asks for a new one of the agent's own.
    void askForNew();
    /// Asks for one to be shared, beginning with this; says why where the agent may not.
    void askToShare(const SavedView &begun);

Q_SIGNALS:
    void told(const QString &words);
    /// With the way to take it back.
    void removed(const QString &words, std::function<void()> undo);

private:
    void openMenu(QWidget *anchor);
    void addViews(QMenu &menu, const QString &title, const QList<SavedView> &views);
    /// What can be done with the view that is shown.
    [[nodiscard]] QList<KeySet::Act> actsOnShown();
    [[nodiscard]] QString nameOf(const SavedView &view);
    void askForChange(const SavedView &view);
    void replace(const SavedView &view, const SavedView &by);
    void close();
    void followShared();
    void open(const SavedView &view);
    void remove(const SavedView &view);
    void putBack(const SavedView &view, qsizetype place);
    void save(const std::function<void(QList<SavedView> &)> &change,
              const std::function<void()> &saved);
    void add(const SavedView &view);
    void showCases();
    void keepPlace(WorkListPane::Tab tab);
    void keepAsArranged(WorkListPane::Tab tab, const models::Arrangement &arrangement);
    void countInto(QMenu &menu, const QList<SavedView> &views);
    [[nodiscard]] QList<domain::Case> casesOf(const SavedView &view, int limit);

    desk::Desk &m_desk;
    WorkListPane &m_pane;
    const WorkListBinding &m_list;
    OwnViews *m_own;
    TeamViews *m_team;
    models::WorkListModel m_model;
    desk::SearchNames m_names;
    std::optional<SavedView> m_shown;
    QJsonObject m_place; ///< as it was last kept
    bool m_hasBegun = false;
    bool m_isRestoring = false;
    bool m_isToRead = false; ///< something changed since it was read
};
} // namespace hadir::ui
