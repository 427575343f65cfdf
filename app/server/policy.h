// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Entity.h"

/// Who may see and touch what. The feed, the commands and the attachments ask here and nowhere
/// else; what a role may do with a thing it can see is the command's own rule.
namespace hadir::server {

/// Through whose eyes the ledger is read.
struct View
{
    domain::AgentId agent;
    domain::Role role = domain::Role::Agent;

    /// Two desks with the same outlook see the same and can be sent the same bytes.
    [[nodiscard]] bool seesLike(const View &other) const { return role == other.role; }
    bool operator==(const View &) const = default;
};

[[nodiscard]] bool maySee(const View &view, const domain::Scope &scope);

/// Whether a command of this actor may concern itself with the scope at all.
[[nodiscard]] bool mayActIn(const domain::Actor &actor, const domain::Scope &scope);
} // namespace hadir::server
