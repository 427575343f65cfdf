// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Entity.h"

/// Who may do what with which part of the workspace. The feed, the commands and the attachments
/// ask here and nowhere else; what a role may do with a thing it can reach is the command's own
/// rule.
namespace hadir::server {

enum class Action {
    Hold, ///< have it on the desk without asking
    Open, ///< ask for it by id
    Act,  ///< change it by a command
};
enum class Area {
    Workspace,     ///< agents, teams, queues
    Knowledge,     ///< articles
    OwnCustomer,   ///< one of the working set
    OtherCustomer, ///< any other
};

[[nodiscard]] bool may(domain::Role role, Action action, Area area);

/// How many customers an agent's desk holds: only those of the agent's work, and others when they
/// are asked for by id; or everyone, so that whoever calls is found without the server.
enum class Spread { Everyone, WorkingSet };

/// Through whose eyes the ledger is read.
struct View
{
    domain::AgentId agent;
    domain::Role role = domain::Role::Agent;
    QList<domain::TeamId> teams;
    Spread spread = Spread::WorkingSet;

    /// Whether every customer is their own: a role's right, or they serve no team in particular.
    [[nodiscard]] bool holdsAll() const
    {
        return spread == Spread::Everyone || teams.isEmpty()
               || may(role, Action::Hold, Area::OtherCustomer);
    }
    bool operator==(const View &) const = default;
};

/// Whether a command of this actor may concern itself with the scope at all.
[[nodiscard]] bool mayActIn(const domain::Actor &actor, const domain::Scope &scope);
} // namespace hadir::server
