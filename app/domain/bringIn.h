// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Rejection.h"
#include "app/domain/Unit.h"

#include <expected>

namespace hadir::domain {

/// Takes one finished record from elsewhere (an import, the demo) into the workspace: adds it when
/// its id is not there yet, and leaves what is there alone, so that a second run changes nothing
/// and never undoes an agent's work. Answers whether it was added.
/// Admins only; what it points to must be there and of the same customer. An interaction brings its
/// case up to date when it is the newest one. A case without a number is given the next one;
/// an interaction's recordedAt is the ledger's. After it, ask unit.failure().
[[nodiscard]] std::expected<bool, Rejection> bringIn(Entity entity, const Actor &actor,
                                                     const Stamp &stamp, Unit &unit);
} // namespace hadir::domain
