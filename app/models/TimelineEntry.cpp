// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/TimelineEntry.h"

namespace hadir::models {

QUuid TimelineEntry::id() const
{
    return std::visit([](const auto &thing) { return thing.id.uuid(); }, what);
}

domain::Instant TimelineEntry::at() const
{
    const domain::Order *ordered = order();
    return ordered ? ordered->placedAt : interaction()->happenedAt;
}

bool TimelineFilter::accepts(const TimelineEntry &entry) const
{
    const domain::Interaction *one = entry.interaction();
    if (!one)
        return orders() == Orders::With;
    return (!channel || one->channel == *channel) && (!caseId || one->caseId == caseId);
}
} // namespace hadir::models
