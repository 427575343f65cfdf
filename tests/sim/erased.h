// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/World.h"

namespace hadir::sim {

/// An administrator takes somebody out for good, on the server's machine; false when the server
/// knows nobody of that id.
[[nodiscard]] bool erase(World &world, domain::CustomerId customer);

/// Whether a command names somebody who was erased, or anything of theirs.
[[nodiscard]] bool speaksOfTheErased(const World &world, const domain::Command &command);

/// Whether a desk has said of all who were erased that it forgot them.
[[nodiscard]] bool hasForgotten(World &world, const SimDesk &desk);

/// A word about somebody who was erased that is left in a file, and where; empty when none is.
[[nodiscard]] QString traceOfTheErased(World &world);
} // namespace hadir::sim
