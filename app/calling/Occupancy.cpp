// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Occupancy.h"

#include <algorithm>

namespace hadir::calling {

Occupancy::Occupancy(const Capacity &capacity, Span over)
    : m_places(capacity.places)
    , m_hasShifts(capacity.shifts.has_value())
{
    QList<Step> turns; // what changes, and by how much
    turns.reserve(2 * (capacity.booked.size() + (m_hasShifts ? capacity.shifts->size() : 0)));
    const auto add = [&](const Span &span, int people, int booked) {
        if (span.from >= span.to || !span.meets(over))
            return;
        turns.append({span.from, people, booked});
        turns.append({span.to, -people, -booked});
    };
    for (const Span &call : capacity.booked)
        add(call, 0, 1);
    for (const Span &shift : capacity.shifts.value_or(QList<Span>()))
        add(shift, 1, 0);
    std::ranges::sort(turns, {}, &Step::from);
    m_steps.append({Instant::min(), 0, 0});
    for (const Step &turn : turns) {
        if (m_steps.last().from != turn.from)
            m_steps.append({turn.from, m_steps.last().people, m_steps.last().booked});
        m_steps.last().people += turn.people;
        m_steps.last().booked += turn.booked;
    }
}

int Occupancy::placesWith(int people) const
{
    return m_hasShifts ? std::min(m_places, people) : m_places;
}

Occupancy::Tightest Occupancy::within(Span span) const
{
    if (m_steps.isEmpty())
        return {};
    auto step = std::ranges::upper_bound(m_steps, span.from, {}, &Step::from) - 1;
    Tightest out{step->people, step->booked, placesWith(step->people)};
    for (++step; step != m_steps.end() && step->from < span.to; ++step) {
        const int places = placesWith(step->people);
        out.people = std::min(out.people, step->people);
        if (places - step->booked < out.places - out.booked) {
            out.booked = step->booked;
            out.places = places;
        }
    }
    return out;
}
} // namespace hadir::calling
