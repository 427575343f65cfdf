// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/migrations.h"

namespace hadir::store {

/// The tables of cache.db: the entities, what pending commands changed of them, the cursor, and
/// whose history or file is not whole here.
[[nodiscard]] std::span<const Migration> cacheMigrations();
} // namespace hadir::store
