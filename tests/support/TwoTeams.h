// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ScratchFloor.h"

namespace hadir::support {

/// A house of two teams with a queue and an agent each, and an admin at a desk of their own.
struct TwoTeams
{
    ScratchFloor floor;
    support::ScratchWorkspace &workspace = floor.workspace;
    domain::TeamId billing = team(QStringLiteral("billing"));
    domain::TeamId sales = team(QStringLiteral("sales"));
    domain::QueueId bills = queue(QStringLiteral("bills"), billing);
    domain::QueueId offers = queue(QStringLiteral("offers"), sales);
    domain::AgentId bill = agent(QStringLiteral("bill"), billing);
    domain::AgentId sal = agent(QStringLiteral("sal"), sales);
    DeskLine admin{floor};
    qint64 commands = 0;

    TwoTeams() { admin.goLive(workspace.desk(workspace.admin)); }

    domain::TeamId team(const QString &name)
    {
        const auto id = workspace.ids.make<domain::Team>();
        (void)workspace->ledger().decree(domain::AddTeam{id, name}, workspace.clock.now());
        return id;
    }
    domain::QueueId queue(const QString &name, domain::TeamId team)
    {
        const auto id = workspace.ids.make<domain::Queue>();
        (void)workspace->ledger().decree(domain::AddQueue{.queue = id, .name = name, .team = team},
                                         workspace.clock.now());
        return id;
    }
    domain::AgentId agent(const QString &login, domain::TeamId team)
    {
        const auto id = workspace.ids.make<domain::Agent>();
        (void)workspace->ledger().decree(
            domain::AddAgent{.agent = id, .login = login, .name = login, .teams = {team}},
            workspace.clock.now());
        return id;
    }
    server::View viewOf(domain::AgentId id)
    {
        const domain::Agent agent = workspace.agent(id);
        return {agent.id, agent.role, agent.teams};
    }

    struct Person
    {
        domain::CustomerId customer;
        domain::CaseId caseId;
    };
    /// A customer with one case.
    Person person(std::optional<domain::QueueId> queue,
                  domain::CaseStatus status = domain::CaseStatus::Open,
                  std::optional<domain::AgentId> owner = {})
    {
        const Person out{workspace.ids.make<domain::Customer>(),
                         workspace.ids.make<domain::Case>()};
        (void)workspace->ledger().bringIn(
            {domain::Customer{.id = out.customer, .name = QStringLiteral("x")},
             domain::Case{.id = out.caseId,
                          .customer = out.customer,
                          .number = ++m_number,
                          .subject = QStringLiteral("x"),
                          .status = status,
                          .queue = queue,
                          .owner = owner}},
            QStringLiteral("test"), workspace.clock.now());
        return out;
    }
    /// Pushed from the admin's desk, and settled.
    void happens(const domain::Command &command)
    {
        admin.say(wire::Push{{workspace.pushed(++commands, command)}});
    }

private:
    qint64 m_number = 0;
};
} // namespace hadir::support
