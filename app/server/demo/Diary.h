// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/demo/Phrasing.h"
#include "app/server/demo/Plot.h"

namespace hadir::server::demo {

/// When a promise whose time is written down falls due.
[[nodiscard]] core::Instant dueOf(const Promise &promise, core::Instant now, const QString &zone);

/// The promised calls: those kept or missed in the past, and those to come, some of them overdue,
/// one due now, the others over the next days at hours when the customer is awake.
class Diary final
{
public:
    Diary(QString stem, core::Instant now);

    /// The callback of a scene, if it has one: from the person's own words, or by chance.
    [[nodiscard]] std::optional<domain::Callback> callbackFor(const Scene &scene,
                                                              const Member &member,
                                                              const domain::Case &about,
                                                              const Terms &terms, core::Dice &dice);

private:
    struct Slot
    {
        core::Instant due;
        domain::CallbackState state;
    };
    std::optional<Slot> slotFor(const Scene &scene, const Member &member, const domain::Case &about,
                                core::Dice &dice);
    Slot nextSlot(const QString &zone, const domain::Case &about, core::Dice &dice);
    std::optional<Slot> keptSlot(const Scene &scene, core::Dice &dice);

    const QString m_stem;
    const core::Instant m_now;
    qint64 m_planned = 0;
};
} // namespace hadir::server::demo
