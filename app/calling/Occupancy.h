// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/SlotQuestion.h"

#include <algorithm>

namespace hadir::calling {

/// How many of a team are there and how many calls are taken, minute by minute.
class Occupancy final
{
public:
    Occupancy() = default;
    /// Over some time; what lies outside of it does not count.
    Occupancy(const Capacity &capacity, Span over);

    /// The worst moment of a time.
    struct Tightest
    {
        int people = 0; ///< fewest that are there
        int booked = 0; ///< most that are taken, where fewest are left
        int places = 0; ///< of which
        [[nodiscard]] int left() const { return std::max(0, places - booked); }
    };
    [[nodiscard]] Tightest within(Span span) const;

private:
    /// Holds from `from` until the next one.
    struct Step
    {
        Instant from;
        int people = 0;
        int booked = 0;
    };

    [[nodiscard]] int placesWith(int people) const;

    int m_places = 0;
    bool m_hasShifts = false;
    QList<Step> m_steps; ///< the first one begins before everything
};
} // namespace hadir::calling
