// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/core/Failure.h"
#include "app/core/Instant.h"

#include <optional>

namespace hadir::sync {

/// How long to wait before the next try after `failures` in a row (from 1), by kind alone:
/// what may pass by itself doubles from 1 s to 5 min with up to half of it taken off by chance, so
/// that a thousand desks do not come back at once; what needs a person, or never will be, is not
/// tried again.
[[nodiscard]] std::optional<core::Milliseconds> backOff(core::FailureKind kind, int failures,
                                                        core::Dice &dice);
} // namespace hadir::sync
