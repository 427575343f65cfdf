// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/core/Result.h"

#include <functional>

namespace hadir::store {
class Database;
}

namespace hadir::server {

class BlobFolder;

/// What lies in a backup, or how far one is.
struct BackupSize
{
    qint64 revision = 0;        ///< of the ledger
    qint64 databaseBytes = 0;   ///< copied
    qint64 attachments = 0;     ///< copied
    qint64 attachmentBytes = 0; ///< of these
    qint64 missing = 0;         ///< attachments whose bytes the workspace does not have either
};

/// Writes a workspace into one file, as it is at one moment, while it is being served: the database
/// (every person's password hash and session with it) and the bytes of every attachment. The file
/// is a SQLite database; the table backup_piece holds the attachments.
class Backup final
{
public:
    Backup(store::Database &database, const BlobFolder &blobs)
        : m_database(database)
        , m_blobs(blobs)
    {}

    /// `progress` hears now and then how much there is so far; `all` is the database's bytes. The
    /// file has its name when it is whole and on disk. Refused when there is one of that name.
    using Progress = std::function<void(const BackupSize &sofar, qint64 all)>;
    [[nodiscard]] core::Result<BackupSize> writeTo(const QString &file, core::Instant at,
                                                   const Progress &progress);

private:
    [[nodiscard]] core::Result<void> addAttachments(store::Database &copy, BackupSize &size,
                                                    const Progress &progress) const;
    [[nodiscard]] core::Result<qint64> addOne(store::Database &copy, const QString &sha256) const;

    store::Database &m_database;
    const BlobFolder &m_blobs;
};
} // namespace hadir::server
