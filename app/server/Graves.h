// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/Tombstone.h"
#include "app/store/Touched.h"

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// The customers who were erased, as the ledger knows them: a tombstone each in the feed, and the
/// ids by which a command would speak of them. Used within the ledger's transactions and to read,
/// on the thread of its database.
class Graves final
{
public:
    explicit Graves(store::Database &database) : m_database(database) {}

    /// Takes everything about the customer out of every table but the audit, adds what it was to
    /// `removed`, and puts a tombstone into the feed under that revision. Answers the ids of all
    /// that went. What was deleted is overwritten in the file; the search index and the log of the
    /// file are for Erasures to clean.
    [[nodiscard]] core::Result<QSet<QUuid>> bury(domain::CustomerId customer, qint64 revision,
                                                 store::TouchedSet &removed);

    /// Whether JSON speaks of somebody who was erased.
    [[nodiscard]] core::Result<bool> areSpokenOf(const QByteArray &json);

    [[nodiscard]] core::Result<QList<domain::CustomerId>> all();
    /// Absent for somebody who was not erased.
    [[nodiscard]] core::Result<std::optional<domain::Tombstone>> of(domain::CustomerId customer);

private:
    [[nodiscard]] core::Result<QStringList> ownFilesOf(domain::CustomerId customer);

    store::Database &m_database;
};
} // namespace hadir::server
