// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"
#include "ui/shell/savedViews.h"

#include <functional>

namespace hadir::ui {

class Sheet;
class StepBack;

/// The views that a team shares: who is offered which, and how whoever leads shares, changes and
/// retires them. What is done is said, with its way back.
class TeamViews final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TeamViews(desk::Desk &desk, StepBack &back, QObject *parent = nullptr);

    void setDirectory(const models::Directory &directory) { m_directory = directory; }

    /// One of them has changed: whoever asks next has them read anew.
    void forget() { m_held.reset(); }

    /// Those that this agent is offered, as the team has them; whoever leads is offered all.
    [[nodiscard]] QList<SavedView> all();
    /// Of the team that it is shared with, where that is not the agent's; else empty.
    [[nodiscard]] QString strangersName(const SavedView &view);
    [[nodiscard]] bool mayShare() const;
    /// Whom a view can be shared with, the agent's own teams first.
    [[nodiscard]] QList<domain::Team> teams() const;

    /// The sheet that says so stays open until it is safe; so below, where one does.
    void share(const SavedView &view, std::optional<domain::TeamId> team, Sheet *sheet);
    /// Takes over what of the name, the search and how it stands is other than in `shown`, which is
    /// what the agent saw of it: what a colleague changed meanwhile is not undone.
    void change(const SavedView &shown, const SavedView &wanted, Sheet *sheet = nullptr);
    void retire(const SavedView &view);

Q_SIGNALS:
    void told(const QString &words);
    void shared(const hadir::ui::SavedView &view);

private:
    [[nodiscard]] QList<domain::TeamView> held();
    [[nodiscard]] std::optional<domain::TeamView> heldAs(const SavedView &view);
    [[nodiscard]] bool isMine(const domain::TeamView &view) const;
    void submit(
        const domain::Command &command, const QString &words, Sheet *sheet = nullptr,
        const std::function<void()> &done = [] {});

    desk::Desk &m_desk;
    StepBack &m_back;
    models::Directory m_directory;
    std::optional<QList<domain::TeamView>> m_held; ///< as last read; the palette asks at each key
};
} // namespace hadir::ui
