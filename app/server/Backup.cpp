// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Backup.h"

#include "app/server/BlobFolder.h"
#include "app/store/Row.h"
#include "app/store/copyDatabase.h"

#include <QFile>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr qint64 pieceBytes = 1024 * 1024;

constexpr QStringView backupTables = uR"(
CREATE TABLE backup ("at" INTEGER NOT NULL) STRICT;
CREATE TABLE backup_piece (
    "sha256" TEXT NOT NULL,
    "offset" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    PRIMARY KEY ("sha256", "offset")
) STRICT;
)";

Result<void> lookOver(store::Database &copy)
{
    const auto said = copy.value<QString>(u"PRAGMA quick_check"_s);
    if (!said)
        return std::unexpected(said.error());
    if (said->value_or(QString()) != "ok"_L1)
        return fail(FailureKind::Corrupt,
                    u"the database is damaged: %1"_s.arg(said->value_or(QString())));
    return {};
}
} // namespace

Result<BackupSize> Backup::writeTo(const QString &file, core::Instant at, const Progress &progress)
{
    if (QFile::exists(file))
        return fail(FailureKind::Refused,
                    u"%1 is there already; name a file that is not"_s.arg(file));
    const QString part = file + u".part"_s;
    store::removeDatabase(part); // of one that was broken off
    const auto made = qScopeGuard([&] { store::removeDatabase(part); });
    BackupSize size;
    const auto pageBytes = m_database.value<qint64>(u"PRAGMA page_size"_s);
    if (!pageBytes)
        return std::unexpected(pageBytes.error());
    auto copied = store::copyDatabase(m_database, part, [&](qint64 done, qint64 all) {
        size.databaseBytes = done * pageBytes->value_or(0);
        progress(size, all * pageBytes->value_or(0));
        return true;
    });
    if (!copied)
        return std::unexpected(copied.error());
    {
        auto copy = store::Database::open(part, {});
        if (!copy)
            return std::unexpected(copy.error());
        if (auto ok = lookOver(*copy); !ok)
            return std::unexpected(ok.error());
        const auto revision = copy->value<qint64>(uR"(SELECT "revision" FROM meta)"_s);
        if (!revision)
            return std::unexpected(revision.error());
        size.revision = revision->value_or(0);
        if (auto ok = copy->script(backupTables.toString()); !ok)
            return std::unexpected(ok.error());
        if (auto ok = copy->run(uR"(INSERT INTO backup ("at") VALUES (?))"_s, at); !ok)
            return std::unexpected(ok.error());
        if (auto ok = addAttachments(*copy, size, progress); !ok)
            return std::unexpected(ok.error());
        // So that all of it is in the one file that gets the name, and that it can be read where
        // nothing can be written beside it.
        if (auto ok = copy->script(u"PRAGMA journal_mode=DELETE"_s); !ok)
            return std::unexpected(ok.error());
    }
    if (auto ok = store::renameOnDisk(part, file); !ok)
        return std::unexpected(ok.error());
    return size;
}

Result<void> Backup::addAttachments(store::Database &copy, BackupSize &size,
                                    const Progress &progress) const
{
    QStringList names;
    auto read = copy.each(uR"(SELECT DISTINCT "sha256" FROM attachment)"_s,
                          [&](const store::Row &row) { names.append(row.at<QString>(0)); });
    if (!read)
        return read;
    for (const QString &name : std::as_const(names)) {
        if (!m_blobs.has(name)) {
            ++size.missing;
            continue;
        }
        const auto bytes = addOne(copy, name);
        if (!bytes)
            return std::unexpected(bytes.error());
        ++size.attachments;
        size.attachmentBytes += *bytes;
        progress(size, size.databaseBytes);
    }
    return {};
}

Result<qint64> Backup::addOne(store::Database &copy, const QString &sha256) const
{
    auto transaction = store::Transaction::begin(copy);
    if (!transaction)
        return std::unexpected(transaction.error());
    qint64 offset = 0;
    qint64 total = 0;
    do {
        const auto piece = m_blobs.read(sha256, offset, pieceBytes);
        if (!piece)
            return std::unexpected(piece.error());
        // A null array would be an absent value to the database, not an empty one.
        const QByteArray bytes = piece->bytes.isNull() ? QByteArray("") : piece->bytes;
        auto added = copy.run(
            uR"(INSERT INTO backup_piece ("sha256", "offset", "bytes") VALUES (?, ?, ?))"_s, sha256,
            offset, bytes);
        if (!added)
            return std::unexpected(added.error());
        offset += bytes.size();
        total = piece->total;
    } while (offset < total);
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    return total;
}
} // namespace hadir::server
