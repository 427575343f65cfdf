// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Cache.h"

namespace hadir::store {

/// Takes everything about these people out of both files, for good: rows, what an agent made about
/// them, the search index, and both logs. Answers what is gone from the screen. TimedOut when a
/// reader holds a log; then, and after a crash, it is to be done again, which is harmless. What
/// lies beside the two files is its caller's.
[[nodiscard]] core::Result<TouchedSet> forgetPeople(WorkFile &work, Cache &cache,
                                                    const QList<domain::Tombstone> &people);
} // namespace hadir::store
