// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Ids.h"
#include "app/domain/Entity.h"
#include "tests/bench/HallWords.h"
#include "tests/support/ManualClock.h"

namespace hadir::bench {

/// How large a hall is.
struct HallSize
{
    qint64 customers = 20'000;
    qint64 interactions = 1'000'000;
    qint64 longCustomers = 10; ///< have `longHistory` interactions each; the others share the rest
    qint64 longHistory = 10'000;
    qint64 agents = 5'000;
    qint64 queues = 60;
};

/// The contact centre that everything is measured on: the same seed makes the same one, entity by
/// entity, in the order in which things happened, so that a customer's history lies as scattered
/// as in life. Of every customer the ids are known without reading anything.
class Hall final
{
public:
    explicit Hall(HallSize size);

    /// The next entities, about `count`; none when the hall is complete.
    [[nodiscard]] QList<domain::Entity> next(qsizetype count);

    [[nodiscard]] const QList<domain::CustomerId> &customers() const { return m_customers; }
    /// Those with long histories come first among the customers.
    [[nodiscard]] qint64 longCustomers() const { return m_size.longCustomers; }
    /// An agent with a name, a team and cases, to sit at the desk that is measured.
    [[nodiscard]] const domain::Agent &agentAtTheDesk() const { return m_agents.first(); }
    [[nodiscard]] const QList<domain::Queue> &queues() const { return m_queues; }
    [[nodiscard]] const QList<domain::Agent> &agents() const { return m_agents; }

private:
    struct Story ///< of one customer, while it goes on
    {
        HallWords::Language language{};
        domain::ContactPointId phone;
        domain::ContactPointId email;
        domain::CaseId caseId;
        qint64 stillInCase = 0;
    };

    void makeWorkplace();
    void makeCustomers();
    void happen();
    void beginCase(qsizetype customer, domain::Channel channel);
    [[nodiscard]] domain::Interaction interactionOf(qsizetype customer);
    void addBelongings(const domain::Interaction &interaction);
    [[nodiscard]] qsizetype someCustomer();
    [[nodiscard]] domain::AgentId someAgent();

    HallSize m_size;
    core::SeededDice m_dice{20'261'122};
    support::ManualClock m_clock{core::fromMillis(1'700'000'000'000)};
    core::TimeOrderedIds m_ids{m_clock, m_dice};
    HallWords m_words{m_dice};

    QList<domain::Entity> m_ready; ///< made and not handed out yet
    QList<domain::Agent> m_agents;
    QList<domain::Queue> m_queues;
    QList<domain::CustomerId> m_customers;
    QList<Story> m_stories;
    qint64 m_happened = 0;
    qint64 m_caseNumber = 1'000;
};
} // namespace hadir::bench
