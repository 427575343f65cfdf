// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Workbench.h"
#include "app/store/Database.h"
#include "tests/support/ManualClock.h"

namespace hadir::sim {

/// A clock that ticks with the world's and shows another time: somebody's wrong one.
class WrongClock final : public core::Clock
{
public:
    explicit WrongClock(support::ManualClock &real) : m_real(real) {}

    [[nodiscard]] core::Instant now() const override { return m_real.now() + wrongBy; }
    void after(core::Milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_real.after(delay, context, std::move(then));
    }

    core::Milliseconds wrongBy{0};

private:
    support::ManualClock &m_real;
};

/// One desk: a real workbench over real files, which can crash and start again.
struct SimDesk
{
    SimDesk(support::ManualClock &real, int number, quint64 seed)
        : number(number)
        , clock(real)
        , dice(seed)
    {}

    int number;
    WrongClock clock;
    core::SeededDice dice;
    core::TimeOrderedIds ids{clock, dice};
    desk::Profile profile;
    domain::AgentId agent;
    domain::Role role = domain::Role::Agent;
    QString login;
    wire::ClientId client;
    QString token;
    std::unique_ptr<sync::Link> link;
    std::unique_ptr<desk::Workbench> bench; ///< null while the desk is down
    bool wasLive = false;                   ///< its cache has been whole since it was begun
    std::unique_ptr<store::Database> eye;   ///< on its cache, for who tells the story
    std::optional<store::WorkFile> workEye; ///< and on what it has not sent

    /// Everything that was called saved, by its number.
    QMap<qint64, domain::Command> saved;
    int turnedDownHere = 0;
    int failedHere = 0;
    bool diskFails = false;        ///< nothing more is written to it
    core::Instant movedAt;         ///< to another team, behind the server's back
    qint64 told = 0;               ///< the newest command that the server called settled
    qint64 pending = 0;            ///< as the desk shows it
    bool claimsWhatFailed = false; ///< a slip

    /// What whoever sits at this desk sees as the newest message of a case.
    [[nodiscard]] std::optional<domain::InteractionId> lastMessageOf(domain::CaseId about) const;
    [[nodiscard]] store::Database &cache();
    [[nodiscard]] store::WorkFile &work();
    /// Several that belong together, as one deed: true when they were saved.
    bool submit(const QList<domain::Command> &commands, store::DeedId deed = {});
    /// What became of leading that deed, or the newest, that way; absent when there is none, or the
    /// desk or its disk does not work.
    std::optional<desk::Turned> lead(store::Way way, std::optional<store::DeedId> deed = {});

private:
    void keep(const QList<domain::Command> &commands, qint64 last);
};
} // namespace hadir::sim
