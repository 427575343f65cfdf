// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/desk/Profile.h"
#include "tests/bench/Hall.h"

namespace hadir::bench {

/// Where nobody serves; a desk starts without a line.
constexpr QLatin1StringView nobodyServes{"ws://127.0.0.1:9"};

/// Under a key made of it everything lies.
constexpr QLatin1StringView itsToken{"a token"};

/// A desk that holds a whole hall and at which the hall's first agent was signed in.
struct PreparedDesk
{
    QString profiles; ///< the folder that `hadir --profile` is given
    QString account;
    desk::Profile profile; ///< of nobodyServes and the account
};

/// Made once in `folder` and kept there between runs, under a name that changes with what it is
/// made of.
[[nodiscard]] core::Result<PreparedDesk> preparedDesk(const QString &folder, const HallSize &size);
} // namespace hadir::bench
