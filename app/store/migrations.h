// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <functional>
#include <span>

namespace hadir::store {

class Database;

/// One step of a schema's life: from version-1 to version.
struct Migration
{
    int version;
    core::Result<void> (*run)(Database &);
};

/// Brings a file from the version it has (PRAGMA user_version; 0 is empty) to the newest, each step
/// in a transaction of its own. Incompatible when the file is newer than the last migration: it is
/// left untouched. A failed step leaves the file as it was before that step.
[[nodiscard]] core::Result<void> migrate(Database &database, std::span<const Migration> migrations);
} // namespace hadir::store
