// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Database.h"

#include <functional>

namespace hadir::store {

/// Asked now and then how far it is; goes on while it answers true.
using CopyProgress = std::function<bool(qint64 done, qint64 all)>;

/// Copies a database into a new file, as it is at one moment, while others read and write it: it
/// holds nobody up. The copy is on disk when this answers. Cancelled when `progress` said so; then,
/// and after a failure, what was written so far is removed.
[[nodiscard]] core::Result<void> copyDatabase(Database &from, const QString &to,
                                              const CopyProgress &progress);

/// Gives a file another name in a folder of the same disk, replacing what has it; it has it on disk
/// when this answers.
[[nodiscard]] core::Result<void> renameOnDisk(const QString &from, const QString &to);

/// Removes a database that nobody has open, and what SQLite puts beside it.
void removeDatabase(const QString &path);
} // namespace hadir::store
