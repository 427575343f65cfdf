// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackOffers.h"

#include "app/domain/callbacks.h"

namespace hadir::domain {

std::optional<TimeOffer> offeredFor(const Command &command, const Rejection &rejection)
{
    if (rejection.refusal != Refusal::SlotFull)
        return std::nullopt;
    return std::visit(
        [&](auto meant) -> std::optional<TimeOffer> {
            if constexpr (requires {
                              meant.localTime;
                              meant.zone;
                          }) {
                const auto at = instantOf(rejection.about, meant.zone);
                if (!at)
                    return std::nullopt;
                meant.localTime = rejection.about;
                return TimeOffer{meant, *at};
            } else {
                return std::nullopt;
            }
        },
        command);
}
} // namespace hadir::domain
