// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Result.h"
#include "app/server/policy.h"
#include "app/store/kin.h"

#include <QHash>
#include <QSet>

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// Who works with a customer now, by their open cases and planned callbacks.
struct Reach
{
    bool everybody = false; ///< something lies in no queue, or in one that no team serves
    QSet<domain::TeamId> teams;
    QSet<domain::AgentId> agents;
    QList<domain::CustomerId> kin; ///< all whom they are one with: who works with one has them all
};

/// Which customers belong to whose work: by teams and queues, by ownership, and by what an agent
/// lately opened, worked on or looked at. docs/protocol.md says the rule. Used on the thread of its
/// database.
class WorkingSets final
{
public:
    WorkingSets(store::Database &database, const core::Clock &clock);

    /// Who is merged with whom. Read anew only when somebody may have been since, which news of a
    /// customer tell.
    [[nodiscard]] core::Result<store::Kin> kin();
    void forgetKin() { m_kin.reset(); }

    /// Everybody whom a view that does not hold all should hold now.
    [[nodiscard]] core::Result<QSet<domain::CustomerId>> of(const View &view);

    [[nodiscard]] core::Result<Reach> reachOf(domain::CustomerId customer);
    /// Whether a customer of that reach belongs to that view's set.
    [[nodiscard]] bool covers(const View &view, const Reach &reach);

    /// The agent asked for that customer: on disk when this answers, until the next start when it
    /// fails.
    [[nodiscard]] core::Result<void> open(domain::AgentId agent, domain::CustomerId customer);
    /// The agent worked on them, as the ledger wrote down, or looks at them, which nobody keeps.
    void note(domain::AgentId agent, domain::CustomerId customer);

private:
    using Lately = QHash<domain::CustomerId, core::Instant>;
    [[nodiscard]] core::Result<void> addReach(domain::CustomerId customer, Reach &out);
    [[nodiscard]] Lately &latelyOf(domain::AgentId agent);
    [[nodiscard]] bool wasLately(domain::AgentId agent, domain::CustomerId customer);
    static void keepNewest(Lately &lately);

    store::Database &m_database;
    const core::Clock &m_clock;
    std::optional<store::Kin> m_kin;
    QHash<domain::AgentId, Lately> m_lately; ///< of those who asked since the start
};
} // namespace hadir::server
