// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/searchCompletions.h"
#include "app/models/WorkListModel.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/savedViews.h"
#include "ui/widgets/KeySet.h"

#include <QJsonObject>

class QAction;

namespace hadir::ui {

class WorkListBinding;

/// The agent's saved views: found in the list's menu with their counts and in the palette, shown
/// as a list of their own beside "Mine" and "Team", and kept true while they are shown.
class ViewsBinding final : public QObject
{
    Q_OBJECT

public:
    /// Cases are described as in the team's list of `list`. All outlive it.
    ViewsBinding(desk::Desk &desk, WorkListPane &pane, const WorkListBinding &list,
                 QObject *parent = nullptr);

    /// Once the desk has opened: lists and view are as they were when it last ran.
    void begin();
    void setNames(const desk::SearchNames &names) { m_names = names; }
    /// Reads the view that is shown again, soon, when a case is among what was touched.
    void take(const store::TouchedSet &touched);
    /// Each view by its name, and to save one; to be found in the palette.
    [[nodiscard]] QList<KeySet::Act> acts();
    /// Asks for a new one, beginning with this search.
    void askForNew(const QString &question);

Q_SIGNALS:
    void told(const QString &words);
    /// With the way to take it back.
    void removed(const QString &words, std::function<void()> undo);

private:
    void openMenu(QWidget *anchor);
    void open(const SavedView &view);
    void remove(const SavedView &view);
    void putBack(const SavedView &view, qsizetype place);
    void save(QList<SavedView> views, std::function<void()> saved);
    void add(const SavedView &view);
    void showCases();
    void keepPlace(WorkListPane::Tab tab);
    void keepAsArranged(WorkListPane::Tab tab, const models::Arrangement &arrangement);
    void countInto(const QList<QAction *> &actions, const QList<SavedView> &views);
    [[nodiscard]] QList<domain::Case> casesOf(const SavedView &view, int limit);

    desk::Desk &m_desk;
    WorkListPane &m_pane;
    const WorkListBinding &m_list;
    models::WorkListModel m_model;
    desk::SearchNames m_names;
    std::optional<SavedView> m_shown;
    QJsonObject m_place; ///< as it was last kept
    bool m_hasBegun = false;
    bool m_isRestoring = false;
    bool m_isToRead = false; ///< something changed since it was read
};
} // namespace hadir::ui
