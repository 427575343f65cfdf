// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/preparedFloor.h"

namespace hadir::bench {

/// Somebody else's day: so many messages from these customers in turn, written into the workspace.
[[nodiscard]] core::Result<void> letADayPass(FloorKeeper &keeper,
                                             const QList<domain::CustomerId> &customers,
                                             qint64 count, quint64 seed);

/// A desk in `scratch` that has all of a hall from the keeper's workspace, up to now: the desk of
/// that size which is kept in `folder`, told that it stands there.
[[nodiscard]] core::Result<desk::Profile> deskWithAll(const QString &scratch, const QString &folder,
                                                      const HallSize &size, FloorKeeper &keeper,
                                                      const Place &place);
} // namespace hadir::bench
