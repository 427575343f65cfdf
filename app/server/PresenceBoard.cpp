// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/PresenceBoard.h"

namespace hadir::server {

namespace {
/// The same people are the same bytes.
void sortByAgent(QList<wire::Person> &people)
{
    std::ranges::sort(people, [](const wire::Person &one, const wire::Person &other) {
        return one.agent < other.agent;
    });
}
} // namespace

void PresenceBoard::put(wire::ClientId desk, domain::AgentId agent, const wire::Present &where)
{
    m_seats.insert(desk, {agent, where, ++m_said});
    m_moved.insert(agent);
}

void PresenceBoard::takeAway(wire::ClientId desk)
{
    const auto seat = m_seats.constFind(desk);
    if (seat == m_seats.constEnd())
        return;
    m_moved.insert(seat->agent);
    m_seats.erase(seat);
}

wire::Presence PresenceBoard::everybody() const
{
    QSet<domain::AgentId> here;
    for (const Seat &seat : m_seats)
        here.insert(seat.agent);
    wire::Presence out{.whole = true};
    for (const domain::AgentId &agent : std::as_const(here)) {
        if (auto person = personOf(agent))
            out.people.append(*person);
    }
    sortByAgent(out.people);
    return out;
}

wire::Presence PresenceBoard::takeMoves()
{
    wire::Presence out;
    for (const domain::AgentId &agent : std::exchange(m_moved, {}))
        out.people.append(personOf(agent).value_or(
            wire::Person{.agent = agent, .availability = wire::Availability::Offline}));
    sortByAgent(out.people);
    return out;
}

std::optional<wire::Person> PresenceBoard::personOf(domain::AgentId agent) const
{
    const Seat *latest = nullptr;
    for (const Seat &seat : m_seats) {
        if (seat.agent == agent && (!latest || seat.said > latest->said))
            latest = &seat;
    }
    if (!latest)
        return std::nullopt;
    const wire::Present &where = latest->where;
    return wire::Person{agent, where.availability, where.customer, where.caseId, where.writing};
}
} // namespace hadir::server
