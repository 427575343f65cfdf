// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QHash>

namespace hadir::models {

/// Who works here and where cases wait, for turning ids into names. A value that shares its
/// contents; the pages are given a new one when somebody joins or a queue is renamed.
struct Directory
{
    domain::AgentId me;
    QHash<domain::AgentId, domain::Agent> agents;
    QHash<domain::QueueId, domain::Queue> queues;
    QHash<domain::TeamId, domain::Team> teams;

    /// Empty when unknown.
    [[nodiscard]] QString nameOf(domain::AgentId agent) const { return agents.value(agent).name; }
    [[nodiscard]] QString nameOf(domain::QueueId queue) const { return queues.value(queue).name; }
    /// The agent's first team; empty when none.
    [[nodiscard]] QString teamOf(domain::AgentId agent) const
    {
        const QList<domain::TeamId> of = agents.value(agent).teams;
        return of.isEmpty() ? QString() : teams.value(of.first()).name;
    }

    bool operator==(const Directory &) const = default;
};
} // namespace hadir::models
