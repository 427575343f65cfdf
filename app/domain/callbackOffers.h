// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rejection.h"
#include "app/domain/commands.h"

namespace hadir::domain {

/// A time in the place of one at which all places are taken.
struct TimeOffer
{
    Command command; ///< what was meant, at that time
    Instant at;
};

/// What the ledger offers with its refusal; absent unless it was refused for a full slot and there
/// is another.
[[nodiscard]] std::optional<TimeOffer> offeredFor(const Command &command,
                                                  const Rejection &rejection);
} // namespace hadir::domain
