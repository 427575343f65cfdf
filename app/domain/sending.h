// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <algorithm>

/// When a message that waits may leave, and what counts as one.
namespace hadir::domain {

/// How long every message can be taken back after it was sent.
inline constexpr auto recallTime = std::chrono::seconds(10);

/// Until then nothing hands a waiting message to its channel.
[[nodiscard]] inline Instant leavesAt(const Interaction &message)
{
    return std::max(message.happenedAt + recallTime, message.sendAt.value_or(Instant()));
}

/// Whether its owner said that they are not to be served there.
[[nodiscard]] inline bool refusesService(const ContactPoint &point)
{
    return std::ranges::any_of(point.consents, [](const Consent &consent) {
        return consent.purpose == Purpose::Service && !consent.granted;
    });
}

/// Whether it went between the customer and somebody here, so that a reply follows it: nothing
/// internal, nothing recalled, nothing that the house said by itself.
[[nodiscard]] inline bool isMessage(const Interaction &interaction)
{
    return interaction.direction != Direction::Internal
           && interaction.delivery != Delivery::Recalled && interaction.author != Author::System;
}
} // namespace hadir::domain
