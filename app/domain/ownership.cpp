// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ownership.h"

namespace hadir::domain {

bool mayGive(const Case &about, const std::optional<AgentId> &agent, const Actor &actor)
{
    return !about.owner || about.owner == actor.agent || about.owner == agent || leads(actor);
}
} // namespace hadir::domain
