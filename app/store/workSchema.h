// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/migrations.h"

namespace hadir::store {

/// The tables of work.db: what waits, what was refused, drafts and their versions, what was seen.
[[nodiscard]] std::span<const Migration> workMigrations();
} // namespace hadir::store
