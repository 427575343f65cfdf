// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/FileIntake.h"

#include "app/core/fileFailure.h"
#include "app/core/log.h"
#include "app/server/BlobFolder.h"
#include "app/store/Database.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;
using hadir::core::Result;
using hadir::wire::Taken;

namespace hadir::server {

namespace {
constexpr qsizetype pieceCeiling = 256 * 1024;
constexpr qint64 blockBytes = 1024 * 1024;
constexpr auto partLife = 24h;
constexpr auto day = 24h;
constexpr auto unusedLife = 24h * 7;
constexpr auto tryAgainAfter = 1h; ///< when too much was brought or begun

Taken notTaken(const QString &sha256, FailureKind why, core::Milliseconds again = {})
{
    return {.sha256 = sha256, .kind = core::nameOf(why), .retryAfterMs = again.count()};
}
} // namespace

FileIntake::FileIntake(QString folder, const BlobFolder &blobs, store::Database &database,
                       Bounds bounds)
    : m_folder(std::move(folder))
    , m_blobs(blobs)
    , m_database(database)
    , m_bounds(bounds)
{}

/// The size is part of the name, so that a part says of itself when it is whole.
FileIntake::Part FileIntake::partOf(domain::AgentId agent, const wire::Offer &offer) const
{
    Part out{u"%1/%2/%3.%4"_s.arg(m_folder, agent.toString(), offer.sha256).arg(offer.size)};
    out.got = QFileInfo(out.path).size();
    return out;
}

Result<Taken> FileIntake::offer(domain::AgentId agent, const wire::Offer &offer, Sighting sighting,
                                core::Instant now)
{
    if (!BlobFolder::isName(offer.sha256) || offer.size < 1 || offer.size > m_bounds.file)
        return notTaken(offer.sha256, FailureKind::Refused);
    const auto brought = hasBrought(agent, offer.sha256);
    if (!brought)
        return std::unexpected(brought.error());
    if (m_blobs.has(offer.sha256) && (*brought || sighting == Sighting::Seen)) {
        if (auto ok = note(agent, offer, now); !ok)
            return std::unexpected(ok.error());
        return Taken{.sha256 = offer.sha256, .got = offer.size, .whole = true};
    }
    const Part part = partOf(agent, offer);
    if (part.got == offer.size)
        return finish(agent, offer, part, now);
    if (part.got == 0)
        return mayBegin(agent, offer, now);
    return Taken{.sha256 = offer.sha256, .got = part.got};
}

Result<Taken> FileIntake::mayBegin(domain::AgentId agent, const wire::Offer &offer,
                                   core::Instant now) const
{
    qint64 bytes = offer.size;
    const QDir mine(m_folder + u'/' + agent.toString());
    const QFileInfoList begun = mine.entryInfoList(QDir::Files);
    for (const QFileInfo &file : begun)
        bytes += file.fileName().section(u'.', 1).toLongLong();
    auto read = m_database.each(
        uR"(SELECT "agent", "size" FROM brought WHERE "at" > ?)"_s,
        [&](const store::Row &row) {
            if (row.at<domain::AgentId>(0) == agent)
                bytes += row.at<qint64>(1);
        },
        now - day);
    if (!read)
        return std::unexpected(read.error());
    if (bytes > m_bounds.day || begun.size() >= m_bounds.begun)
        return notTaken(offer.sha256, FailureKind::Throttled, tryAgainAfter);
    return Taken{.sha256 = offer.sha256};
}

Result<Taken> FileIntake::take(domain::AgentId agent, const wire::Offer &offer,
                               const wire::Piece &piece, core::Instant now)
{
    if (!BlobFolder::isName(offer.sha256) || offer.size < 1 || offer.size > m_bounds.file)
        return notTaken(offer.sha256, FailureKind::Refused);
    Part part = partOf(agent, offer);
    if (piece.offset != part.got || part.got == offer.size) // an answer was lost
        return Taken{.sha256 = offer.sha256, .got = part.got};
    if (part.got == 0) { // several may have been offered since
        auto begins = mayBegin(agent, offer, now);
        if (!begins || !begins->kind.isEmpty())
            return begins;
    }
    const auto decoded = QByteArray::fromBase64Encoding(piece.base64.toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = decoded.decoded;
    if (!decoded || bytes.isEmpty() || bytes.size() > pieceCeiling
        || part.got + bytes.size() > offer.size) {
        drop(part);
        return notTaken(offer.sha256, FailureKind::Refused);
    }
    if (auto ok = append(part, bytes); !ok)
        return std::unexpected(ok.error());
    if (part.got == offer.size)
        return finish(agent, offer, part, now);
    return Taken{.sha256 = offer.sha256, .got = part.got};
}

Result<void> FileIntake::append(Part &part, const QByteArray &bytes)
{
    if (!QDir().mkpath(part.path.section(u'/', 0, -2)))
        return core::fail(FailureKind::Storage, u"the folder of files cannot be written"_s);
    const bool isNew = part.got == 0;
    QFile file(part.path);
    if (!file.open(QIODevice::Append))
        return core::failureOf(file);
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const auto why = core::failureOf(file);
        file.resize(part.got); // half a piece is none
        return why;
    }
    if (isNew) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_hashes[part.path] = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    }
    if (const auto hash = m_hashes.find(part.path); hash != m_hashes.end())
        hash->second->addData(bytes);
    part.got += bytes.size();
    return {};
}

Result<QByteArray> FileIntake::hashOf(const Part &part)
{
    if (const auto hash = m_hashes.find(part.path); hash != m_hashes.end())
        return hash->second->result();
    QFile file(part.path); // begun before this server
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return core::failureOf(file);
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty())
            return core::failureOf(file);
        hash.addData(block);
    }
    return hash.result();
}

/// First the bytes have their name, then it is noted who brought them: a crash in between costs
/// bringing them again.
Result<Taken> FileIntake::finish(domain::AgentId agent, const wire::Offer &offer, const Part &part,
                                 core::Instant now)
{
    const auto hash = hashOf(part);
    if (!hash)
        return std::unexpected(hash.error());
    if (QString::fromLatin1(hash->toHex()) != offer.sha256) {
        qCWarning(logServer) << "a file is not what its name says" << offer.sha256;
        drop(part);
        return notTaken(offer.sha256, FailureKind::Corrupt);
    }
    if (auto ok = m_blobs.adopt(part.path, offer.sha256); !ok)
        return std::unexpected(ok.error());
    drop(part);
    if (auto ok = note(agent, offer, now); !ok)
        return std::unexpected(ok.error());
    return Taken{.sha256 = offer.sha256, .got = offer.size, .whole = true};
}

Result<void> FileIntake::note(domain::AgentId agent, const wire::Offer &offer,
                              core::Instant now) const
{
    auto noted = m_database.run(
        uR"(INSERT OR IGNORE INTO brought ("sha256", "agent", "size", "at") VALUES (?, ?, ?, ?))"_s,
        offer.sha256, agent, offer.size, now);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

void FileIntake::drop(const Part &part)
{
    QFile::remove(part.path);
    m_hashes.erase(part.path);
}

Result<bool> FileIntake::hasBrought(domain::AgentId agent, const QString &sha256) const
{
    const auto there = m_database.value<bool>(
        uR"(SELECT 1 FROM brought WHERE "sha256" = ? AND "agent" = ?)"_s, sha256, agent);
    if (!there)
        return std::unexpected(there.error());
    return there->has_value();
}

Result<void> FileIntake::forget(const QString &sha256)
{
    if (!BlobFolder::isName(sha256))
        return {};
    QDirIterator files(m_folder, {sha256 + u".*"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        drop({files.next()});
    auto gone = m_database.run(uR"(DELETE FROM brought WHERE "sha256" = ?)"_s, sha256);
    return gone ? Result<void>() : std::unexpected(gone.error());
}

Result<void> FileIntake::clean(core::Instant now)
{
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QDateTime changed = files.fileInfo().lastModified();
        if (core::fromMillis(changed.toMSecsSinceEpoch()) < now - partLife)
            drop({files.filePath()});
    }
    QStringList unused;
    auto read = m_database.each(
        uR"(SELECT DISTINCT "sha256" FROM brought AS one WHERE "at" >= ? AND "at" < ?
            AND NOT EXISTS (SELECT 1 FROM attachment WHERE "sha256" = one."sha256"))"_s,
        [&](const store::Row &row) { unused.append(row.at<QString>(0)); }, m_cleanedTo,
        now - unusedLife);
    if (!read)
        return read;
    for (const QString &sha256 : std::as_const(unused)) {
        if (auto ok = forget(sha256); !ok)
            return ok;
        if (auto ok = m_blobs.remove(sha256); !ok)
            return ok;
    }
    m_cleanedTo = now - unusedLife;
    return {};
}
} // namespace hadir::server
