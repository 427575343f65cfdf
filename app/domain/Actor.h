// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/ids.h"
#include "app/domain/vocabulary.h"

namespace hadir::domain {

/// Who means a command. The ledger takes it from the session, never from the command.
struct Actor
{
    AgentId agent;
    Role role = Role::Agent;

    bool operator==(const Actor &) const = default;
};

/// When a command was meant and when it is recorded. At the desk both are the desk's time,
/// corrected by what the server last said; in the ledger `recorded` is the ledger's own.
struct Stamp
{
    core::Instant done;
    core::Instant recorded;

    /// No desk is away for longer than this; a clock that says so is wrong.
    static constexpr auto longestAway = std::chrono::days(90);

    /// When it happened, as far as can be believed: nothing is recorded before it happens.
    [[nodiscard]] core::Instant happened() const
    {
        return done > recorded || done < recorded - longestAway ? recorded : done;
    }
};
} // namespace hadir::domain
