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
    takeAway(desk);
    m_seats.insert(desk, {agent, where, ++m_said});
    m_desks[agent].append(desk);
    m_moved.insert(agent);
}

void PresenceBoard::takeAway(wire::ClientId desk)
{
    const auto seat = m_seats.constFind(desk);
    if (seat == m_seats.constEnd())
        return;
    m_moved.insert(seat->agent);
    const auto desks = m_desks.find(seat->agent);
    desks->removeOne(desk);
    if (desks->isEmpty())
        m_desks.erase(desks);
    m_seats.erase(seat);
}

wire::Presence PresenceBoard::everybody() const
{
    wire::Presence out{.whole = true};
    out.people.reserve(m_desks.size());
    for (auto desks = m_desks.cbegin(); desks != m_desks.cend(); ++desks) {
        if (auto person = personOf(desks.key()))
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
    std::optional<Seat> latest;
    for (const wire::ClientId &desk : m_desks.value(agent)) {
        const Seat &seat = *m_seats.constFind(desk);
        if (!latest || seat.said > latest->said)
            latest = seat;
    }
    if (!latest)
        return std::nullopt;
    const wire::Present &where = latest->where;
    return wire::Person{agent, where.availability, where.customer, where.caseId, where.writing};
}
} // namespace hadir::server
