// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/searchCompletions.h"
#include "app/models/Directory.h"
#include "ui/shell/ViewsBinding.h"

namespace hadir::ui {

class BulkBinding;
class StepBack;
class Toast;

/// What an agent can do with the list of cases beyond opening one: change several at once, and keep
/// searches as views.
class ListActs final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WorkListPane &pane;
        const WorkListBinding &list;
        StepBack &back;   ///< is offered what is done to several
        KeySet &caseKeys; ///< act on the chosen cases, as long as some are
        Toast &toast;     ///< stands clear of the bar that says how many are
    };

    /// All that it is given outlives it.
    ListActs(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

    void setDirectory(const models::Directory &directory, const desk::SearchNames &names);
    void take(const store::TouchedSet &touched);
    /// To be found by their words.
    [[nodiscard]] QList<KeySet::Act> all();

Q_SIGNALS:
    void told(const QString &words);
    /// The macros are to be looked after.
    void macrosWanted();
    /// With the way to take it back.
    void viewRemoved(const QString &words, std::function<void()> undo);

private:
    BulkBinding *m_bulk;
    ViewsBinding *m_views;
    bool m_hasBegun = false;
};
} // namespace hadir::ui
