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
    if (const domain::Order *ordered = order())
        return ordered->placedAt;
    return feedback() ? feedback()->givenAt : interaction()->happenedAt;
}

bool TimelineFilter::accepts(const TimelineEntry &entry) const
{
    if (const domain::Feedback *given = entry.feedback())
        return !channel && (!caseId || given->caseId == caseId);
    if (kinds == Kinds::Feedback)
        return false;
    const domain::Interaction *one = entry.interaction();
    if (!one)
        return !channel && !caseId;
    return (!channel || one->channel == *channel) && (!caseId || one->caseId == caseId);
}
} // namespace hadir::models
