// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/BlobFolder.h"

#include "app/core/fileFailure.h"
#include "app/store/copyDatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr qsizetype hexDigits = 64;

/// Whether what was written to the file is on disk now.
bool isSynced(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

core::Failure failureOf(const QSaveFile &file)
{
    return {file.error() == QFileDevice::ResourceError ? FailureKind::DiskFull
                                                       : FailureKind::Storage,
            file.errorString()};
}
} // namespace

BlobFolder::BlobFolder(QString path) : m_path(std::move(path)) {}

Result<QString> BlobFolder::put(const QByteArray &bytes) const
{
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (has(name))
        return name;
    QSaveFile file(pathOf(name)); // writes beside, syncs, renames
    if (auto ok = begin(file); !ok)
        return std::unexpected(ok.error());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(failureOf(file));
    return name;
}

Result<void> BlobFolder::begin(QSaveFile &file) const
{
    if (!QDir().mkpath(file.fileName().section(u'/', 0, -2)))
        return fail(FailureKind::Storage, u"the folder of attachments cannot be written"_s);
    if (!file.open(QIODevice::WriteOnly))
        return fail(FailureKind::Storage, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> BlobFolder::putPieces(const QString &sha256,
                                   const std::function<Result<QByteArray>()> &next) const
{
    if (!isName(sha256))
        return fail(FailureKind::Malformed, u"no name of an attachment"_s);
    if (has(sha256))
        return {};
    QSaveFile file(pathOf(sha256));
    if (auto ok = begin(file); !ok)
        return ok;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (true) {
        const auto piece = next();
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        hash.addData(*piece);
        if (file.write(*piece) != piece->size())
            return std::unexpected(failureOf(file));
    }
    if (hash.result().toHex() != sha256.toLatin1())
        return fail(FailureKind::Corrupt, u"attachment %1 is damaged"_s.arg(sha256));
    if (!file.commit())
        return std::unexpected(failureOf(file));
    return {};
}

Result<void> BlobFolder::adopt(const QString &file, const QString &sha256) const
{
    if (!isName(sha256))
        return fail(FailureKind::Malformed, u"no name of an attachment"_s);
    if (has(sha256))
        return {};
    const QString path = pathOf(sha256);
    QFile there(file);
    if (!QDir().mkpath(path.section(u'/', 0, -2)) || !there.open(QIODevice::ReadWrite))
        return core::failureOf(there);
    if (!isSynced(there))
        return fail(FailureKind::Storage, u"attachment %1 cannot be synced"_s.arg(sha256));
    there.close();
    return store::renameOnDisk(file, path);
}

Result<BlobFolder::Piece> BlobFolder::read(const QString &sha256, qint64 offset,
                                           qint64 length) const
{
    if (!isName(sha256) || offset < 0 || length < 0)
        return fail(FailureKind::Malformed, u"no such piece of an attachment"_s);
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return Piece{};
    Piece piece{.total = file.size()};
    if (offset >= piece.total)
        return piece;
    if (!file.seek(offset))
        return fail(FailureKind::Storage, file.errorString());
    piece.bytes = file.read(length);
    if (piece.bytes.size() != std::min(length, piece.total - offset))
        return fail(FailureKind::Storage, file.errorString());
    return piece;
}

Result<void> BlobFolder::remove(const QString &sha256) const
{
    if (has(sha256) && !QFile::remove(pathOf(sha256)))
        return fail(FailureKind::Storage, u"attachment %1 cannot be removed"_s.arg(sha256));
    return {};
}

bool BlobFolder::has(const QString &sha256) const
{
    return isName(sha256) && QFile::exists(pathOf(sha256));
}

bool BlobFolder::isName(const QString &sha256)
{
    return sha256.size() == hexDigits && std::ranges::all_of(sha256, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString BlobFolder::pathOf(const QString &sha256) const
{
    return u"%1/%2/%3"_s.arg(m_path, sha256.first(2), sha256);
}
} // namespace hadir::server
