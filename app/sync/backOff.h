// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/core/Failure.h"
#include "app/core/Instant.h"

#include <optional>

namespace hadir::sync {

/// Whether somebody is at the desk and waits for the line.
enum class Watch { Somebody, Nobody };

/// How long to wait before the next try after `failures` in a row (from 1), by kind: what may pass
/// by itself doubles from 1 s with up to half of it taken off by chance, so that a thousand desks
/// do not come back at once; what needs a person, or never will be, is not tried again. It grows to
/// 6 s while somebody waits, so that a desk that knows its line is gone is back in step within
/// half a minute, and to 5 min when nobody does or when the server asked not to be pressed.
[[nodiscard]] std::optional<core::Milliseconds> backOff(core::FailureKind kind, int failures,
                                                        Watch watch, core::Dice &dice);
} // namespace hadir::sync
