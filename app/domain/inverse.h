// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Unit.h"
#include "app/domain/commands.h"

#include <expected>

/// How what was done is taken back, or why it stays.
namespace hadir::domain {

/// Why something stays done.
enum class Finality {
    Recorded,   ///< it says what happened, and the record is not rewritten
    Made,       ///< nothing unmakes a customer, a case or an order
    Erased,     ///< nobody has it any more
    HandedOver, ///< it is a colleague's by now, and a supervisor's to move
    NoneBefore  ///< nothing was set before, and that cannot be set again
};
template <>
struct Names<Finality>
{
    static constexpr std::array values{"recorded", "made", "erased", "handed-over", "none-before"};
};

/// The commands that take something back, in the order in which they are to be given; none when
/// nothing was changed. Each says what the deed had left there, so that it is refused where
/// somebody has changed the same thing since, and wipes out nothing.
using Inverse = std::expected<QList<Command>, Finality>;

/// What takes `command` back, asked before it is executed: `before` is what it is executed on.
/// Only commands that `actor` may give. A command without an answer of its own does not compile.
[[nodiscard]] Inverse inverseOf(const Command &command, const Actor &actor, const Stamp &stamp,
                                Unit &before);
} // namespace hadir::domain
