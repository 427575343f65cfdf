// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/spokenMoment.h"

#include "app/calling/SpokenTime.h"

namespace hadir::ui {

WhenField::Meant spokenMoment(const QString &typed, core::Instant now, const QString &zone)
{
    using calling::Clarity;
    using Breadth = calling::SpokenMeaning::Breadth;
    const calling::SpokenTime spoken = calling::understand(typed, {.now = now, .zone = zone});
    if (spoken.meanings.isEmpty())
        return {};
    const calling::SpokenMeaning &first = spoken.meanings.first();
    if (first.breadth != Breadth::Moment)
        return {.day = first.wall.date()};
    WhenField::Meant out{.at = first.settled.at};
    if (spoken.clarity == Clarity::Ambiguous && spoken.meanings.size() > 1)
        out.orAt = spoken.meanings.at(1).settled.at;
    return out;
}
} // namespace hadir::ui
