// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/entities.h"

namespace hadir::domain {

/// Whether they lead others: what is shared is theirs to make and to change.
[[nodiscard]] inline bool leads(const Actor &actor)
{
    return actor.role != Role::Agent;
}

/// Whether `actor` may give the case to `agent`, or to nobody; to take it is to give it to
/// oneself. A colleague's case is moved by a supervisor; one's own, or nobody's, by everyone.
[[nodiscard]] bool mayGive(const Case &about, const std::optional<AgentId> &agent,
                           const Actor &actor);
} // namespace hadir::domain
