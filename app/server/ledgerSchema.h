// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/store/migrations.h"

/// The tables of hadir.db: every entity's own, and the ledger's beside them.
namespace hadir::server {

[[nodiscard]] std::span<const store::Migration> ledgerMigrations();

/// What a new workspace begins with.
struct Founding
{
    QString name;  ///< to show
    QString epoch; ///< new for every workspace, and after a restore from a backup
};

/// Writes the one row of meta into a database that has its tables and no such row yet.
[[nodiscard]] core::Result<void> found(store::Database &database, const Founding &founding);

[[nodiscard]] QString freshEpoch(core::Dice &dice);
/// Gives the workspace a new epoch, so that every desk begins anew: after a restore.
[[nodiscard]] core::Result<void> beginEpoch(store::Database &database, core::Dice &dice);
} // namespace hadir::server
