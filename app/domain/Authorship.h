// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/ids.h"

#include <optional>

namespace hadir::domain {

/// Whose doing something was, and when. Empty when nobody knows; without an agent when it was the
/// customer, an import, or whoever owns the server.
struct Authorship
{
    std::optional<AgentId> by;
    std::optional<core::Instant> at; ///< when it happened, as far as can be believed

    bool operator==(const Authorship &) const = default;
};
} // namespace hadir::domain
