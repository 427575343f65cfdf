// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Database.h"

namespace hadir::store {

/// Takes what was deleted out of where SQLite leaves it: the segments of full-text indexes, merged
/// in short transactions of their own, and the log, which is cut to nothing. Deleted rows are
/// overwritten as they go. TimedOut while somebody reads an earlier state.
[[nodiscard]] core::Result<void> removeTraces(Database &database);
} // namespace hadir::store
