// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Doorkeeper.h"
#include "app/server/Workspace.h"
#include "app/store/EntityTable.h"
#include "tests/sim/BadNetwork.h"
#include "tests/sim/Cast.h"
#include "tests/sim/Rows.h"
#include "tests/sim/SimDesk.h"

#include <QTemporaryDir>

namespace hadir::sim {

/// One server and some desks around it, in one thread and one time, from one seed.
class World final : public Cast
{
public:
    /// Desks that nobody used yet, or such as were in step a moment ago.
    enum class Begin { Unused, InStep };
    World(quint64 seed, int desks, Begin begin = Begin::Unused);
    ~World();

    support::ManualClock clock;
    core::SeededDice dice;
    BadNetwork network;

    [[nodiscard]] std::vector<std::unique_ptr<SimDesk>> &desks() { return m_desks; }
    [[nodiscard]] SimDesk &desk(int number) { return *m_desks[size_t(number)]; }

    // ---- the server

    [[nodiscard]] bool serverIsUp() const { return m_floor != nullptr; }
    [[nodiscard]] server::Workspace &workspace() { return *m_workspace; }
    void killServer();
    void startServer();
    void fillServersDisk();
    void freeServersDisk();
    /// What an administrator does after a fire: yesterday's files, a new epoch.
    void keepBackup();
    void restoreBackup();
    bool isToBurn = false;     ///< in this story there are backups and restores
    bool isToErase = false;    ///< in this one people are taken out for good
    bool keepsReplies = false; ///< in this one replies are saved for later
    bool merges = false;       ///< in this one customers are merged and separated
    bool callsBack = false;    ///< in this one customers are called back
    bool hasBackup = false;
    bool hasRestored = false; ///< what was acknowledged may be gone
    /// What the server said first that it should not have: a row to whom it is none of their
    /// business, or that something was settled which it does not know after its death.
    QString trespass;
    bool forgetsNewEpoch = false; ///< a slip

    // ---- the desks

    /// An administrator moves the agent of this desk, on the server's machine.
    void moveToTeam(int number, int team);
    void openCustomer(int number, domain::CustomerId customer);

    void crash(int number);
    /// With `lost`, somebody deleted the cache meanwhile.
    enum class Cache { Kept, Lost };
    void start(int number, Cache cache = Cache::Kept);
    /// Somebody puts a desk's work.db away, and back again: all that was made since is not in it.
    void keepWorkFile(int number);
    void restoreWorkFile(int number);
    /// True when it was saved.
    bool submit(int number, const domain::Command &command);
    /// The desk made it durable and died before anything else.
    void submitAndDie(int number, const domain::Command &command);
    [[nodiscard]] bool isLive(int number);
    /// What a desk holds, for tests that look at one thing.
    template <class T>
    [[nodiscard]] std::optional<T> at(int number, const core::Id<T> &id)
    {
        return store::EntityTable<T>::find(cacheOf(number), id).value();
    }
    [[nodiscard]] QList<store::RefusedCommand> attentionOf(int number);
    /// What this desk keeps back, see sync::Arrears.
    [[nodiscard]] QList<store::OwedCommand> owedBy(int number);
    [[nodiscard]] store::Database &cacheOf(int number);
    [[nodiscard]] store::WorkFile &workOf(int number);
    /// What the server says that the agent of this desk may see.
    [[nodiscard]] server::View viewOf(const SimDesk &desk);

    // ---- the end

    /// Faults stop; answers how long it took until every desk was in step and had nothing more to
    /// send, or nothing.
    [[nodiscard]] std::optional<core::Milliseconds> settle();
    /// Over every row of every database and every frame that arrived.
    [[nodiscard]] QByteArray fingerprint();

    [[nodiscard]] QString folder() const { return m_dir.path(); }
    /// Called once the server's process is gone, before it can be started again.
    std::function<void()> afterDeath;

private:
    [[nodiscard]] bool isInStep(SimDesk &desk);
    void checkWord(int number, const wire::Frame &frame);
    void checkScope(SimDesk &desk, const wire::Page &page);
    void checkMemory();

    QTemporaryDir m_dir;
    core::SeededDice m_serversDice;
    std::unique_ptr<server::Workspace> m_workspace;
    std::unique_ptr<server::Doorkeeper> m_doorkeeper;
    std::unique_ptr<server::Floor> m_floor;
    std::vector<std::unique_ptr<SimDesk>> m_desks;
};
} // namespace hadir::sim
