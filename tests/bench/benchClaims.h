// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/Report.h"
#include "tests/bench/benches.h"

namespace hadir::bench {

/// Callbacks that are all due at once, and desks that claim and make them: how many a second, and
/// whether one was called twice. A part of benchCallbacks().
[[nodiscard]] core::Result<void> measureClaims(Report &report, const Setting &setting);
} // namespace hadir::bench
