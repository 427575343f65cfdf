// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/messages.h"

#include <QHash>
#include <QSet>

namespace hadir::server {

/// Who is where just now. Never stored. An agent with several desks is where they last said.
class PresenceBoard final
{
public:
    void put(wire::ClientId desk, domain::AgentId agent, const wire::Present &where);
    void takeAway(wire::ClientId desk);

    [[nodiscard]] wire::Presence everybody() const;
    /// Those who moved since this was last asked; gone ones are Offline.
    [[nodiscard]] wire::Presence takeMoves();

private:
    struct Seat
    {
        domain::AgentId agent;
        wire::Present where;
        quint64 said = 0; ///< order in which it was said
    };
    [[nodiscard]] std::optional<wire::Person> personOf(domain::AgentId agent) const;

    QHash<wire::ClientId, Seat> m_seats;
    QHash<domain::AgentId, QList<wire::ClientId>> m_desks; // whose seats are whose
    QSet<domain::AgentId> m_moved;
    quint64 m_said = 0;
};
} // namespace hadir::server
