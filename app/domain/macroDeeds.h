// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Ids.h"
#include "app/domain/commands.h"

namespace hadir::domain {

/// One case that a macro is run on, and what is known where it is.
struct MacroPlace
{
    Case about;
    Customer customer;
    QList<ContactPoint> points; ///< of the customer; retired ones are passed over
    Agent agent;                ///< who runs it
    std::optional<Order> newest;
    Instant now;
    /// When the customer last wrote on a channel that takes answers for a while only.
    std::optional<Instant> heard = {};
};

/// What one step of a macro comes to in one case.
struct MacroDeed
{
    MacroStep step;
    Command command;
    QList<Placeholder> empty; ///< nothing is known for these, so it would be refused

    bool operator==(const MacroDeed &) const = default;
};

/// What the steps come to, in their order: each rests on what those before it leave, words are
/// filled in, and a reply goes on the channel of the case or, where that reaches nobody or takes no
/// more answers, as the customer prefers or on the next that does; Channel::Note when no way leads
/// to them. Whether all of it may be
/// done is for the rules of the commands to say.
[[nodiscard]] QList<MacroDeed> deedsOf(const Macro &macro, const MacroPlace &place, core::Ids &ids);
} // namespace hadir::domain
