// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Restoration.h"

#include "app/server/BlobFolder.h"
#include "app/server/Ledger.h"
#include "app/server/ledgerSchema.h"
#include "app/store/Row.h"
#include "app/store/copyDatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
Result<void> expectBackup(store::Database &file, const QString &path)
{
    const auto isOne = file.value<qint64>(
        u"SELECT count(*) FROM sqlite_schema WHERE name IN ('meta', 'backup', 'backup_piece')"_s);
    if (!isOne || isOne->value_or(0) != 3)
        return fail(FailureKind::Refused, u"%1 is no backup of a workspace"_s.arg(path));
    const auto said = file.value<QString>(u"PRAGMA integrity_check"_s);
    if (!said || said->value_or(QString()) != "ok"_L1)
        return fail(FailureKind::Corrupt, u"%1 is damaged; nothing was changed"_s.arg(path));
    return {};
}
} // namespace

Result<Restoration::Restored> Restoration::from(const QString &backup, const Wishes &wishes)
{
    const QString place = m_folder + u"/hadir.db.restoring"_s;
    store::removeDatabase(place); // of one that was broken off
    auto restored = prepare(backup, place, wishes);
    if (!restored) {
        store::removeDatabase(place);
        return restored;
    }
    auto aside = setAside();
    if (!aside)
        return std::unexpected(aside.error());
    restored->replaced = *aside;
    if (auto ok = store::renameOnDisk(place, m_folder + u"/hadir.db"_s); !ok)
        return std::unexpected(ok.error());
    return restored;
}

Result<Restoration::Restored> Restoration::prepare(const QString &backup, const QString &place,
                                                   const Wishes &wishes)
{
    {
        auto file = store::Database::open(backup, {.access = store::Access::ReadOnly});
        if (!file)
            return std::unexpected(file.error());
        if (auto ok = expectBackup(*file, backup); !ok)
            return std::unexpected(ok.error());
        const auto copied = store::copyDatabase(*file, place, [](qint64, qint64) { return true; });
        if (!copied)
            return std::unexpected(copied.error());
    }
    auto copy = store::Database::open(place, {});
    if (!copy)
        return std::unexpected(copy.error());
    Restored out;
    const auto attachments = bringAttachments(*copy);
    if (!attachments)
        return std::unexpected(attachments.error());
    out.attachments = *attachments;
    auto told = copy->each(uR"(SELECT "workspace", "revision", "at" FROM meta, backup)"_s,
                           [&](const store::Row &row) {
                               out.name = row.at<QString>(0);
                               out.revision = row.at<qint64>(1);
                               out.madeAt = row.at<core::Instant>(2);
                           });
    if (!told)
        return std::unexpected(told.error());
    // VACUUM: the bytes of attachments leave the file with their table.
    if (auto ok = copy->script(u"DROP TABLE backup_piece; DROP TABLE backup; VACUUM"_s); !ok)
        return std::unexpected(ok.error());
    if (auto ok = store::migrate(*copy, ledgerMigrations()); !ok)
        return std::unexpected(ok.error());
    if (auto ok = beginEpoch(*copy, m_dice); !ok)
        return std::unexpected(ok.error());
    if (auto ok = Ledger(*copy).note(
            u"restore"_s,
            {{u"backupMadeAt"_s, core::toIso(out.madeAt)}, {u"endSessions"_s, wishes.endSessions}},
            m_clock.now());
        !ok)
        return std::unexpected(ok.error());
    if (wishes.endSessions) {
        auto ended = copy->run(uR"(UPDATE session SET "revokedAt" = ? WHERE "revokedAt" IS NULL)"_s,
                               m_clock.now());
        if (!ended)
            return std::unexpected(ended.error());
    }
    if (auto ok = copy->script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !ok)
        return std::unexpected(ok.error());
    return out;
}

Result<qint64> Restoration::bringAttachments(store::Database &copy)
{
    const BlobFolder blobs(m_folder + u"/blobs"_s);
    QStringList names;
    auto read = copy.each(uR"(SELECT DISTINCT "sha256" FROM backup_piece)"_s,
                          [&](const store::Row &row) { names.append(row.at<QString>(0)); });
    if (!read)
        return std::unexpected(read.error());
    for (const QString &name : std::as_const(names)) {
        qint64 offset = 0;
        const auto next = [&]() -> Result<QByteArray> {
            auto bytes = copy.value<QByteArray>(
                uR"(SELECT "bytes" FROM backup_piece WHERE "sha256" = ? AND "offset" = ?)"_s, name,
                offset);
            if (!bytes)
                return std::unexpected(bytes.error());
            offset += bytes->value_or(QByteArray()).size();
            return bytes->value_or(QByteArray());
        };
        if (auto ok = blobs.putPieces(name, next); !ok)
            return std::unexpected(ok.error());
    }
    return names.size();
}

/// Answers into which folder what was there went.
Result<QString> Restoration::setAside()
{
    QStringList there;
    // The file before its log: a file without its log has forgotten, and nothing opens without it.
    for (const QString &name : {u"/hadir.db"_s, u"/hadir.db-wal"_s, u"/hadir.db-shm"_s}) {
        if (QFile::exists(m_folder + name))
            there.append(name);
    }
    if (there.isEmpty())
        return QString();
    const QString aside = u"%1/replaced-%2"_s.arg(
        m_folder, QDateTime::fromMSecsSinceEpoch(core::toMillis(m_clock.now()), Qt::UTC)
                      .toString(u"yyyyMMdd'T'HHmmss.zzz'Z'"_s));
    if (!QDir().mkpath(aside))
        return fail(FailureKind::Storage, u"%1 cannot be made"_s.arg(aside));
    QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : std::as_const(there)) {
        if (auto ok = store::renameOnDisk(m_folder + name, aside + name); !ok)
            return std::unexpected(ok.error());
    }
    return aside;
}
} // namespace hadir::server
