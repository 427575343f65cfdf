// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/desk/Profile.h"
#include "tests/bench/Hall.h"

namespace hadir::bench {

/// A desk that holds a whole hall and at which the hall's first agent is signed in. Made once in
/// `folder` and kept there between runs, under a name that changes with what it is made of.
[[nodiscard]] core::Result<desk::Profile> preparedDesk(const QString &folder, const HallSize &size);

/// A copy of the profile in `folder`, to be changed at will.
[[nodiscard]] core::Result<desk::Profile> copyOf(const desk::Profile &profile,
                                                 const QString &folder);
} // namespace hadir::bench
