// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/World.h"

namespace hadir::sim {

/// Something about a callback that somebody at this desk might mean.
[[nodiscard]] domain::Command someCall(World &world, SimDesk &desk);

/// What the ledger let happen to callbacks that must not: a claim that went from one to another, a
/// try of somebody who had not claimed it, a call after they were reached. Empty when nothing.
[[nodiscard]] QString calledTwice(World &world);
} // namespace hadir::sim
