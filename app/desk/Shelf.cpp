// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Shelf.h"

#include "app/core/fileFailure.h"
#include "app/core/log.h"
#include "app/desk/blobOf.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

namespace {
constexpr qint64 blockBytes = 1024 * 1024;

/// A hash becomes a file's name, so it must be one.
bool isHash(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}
} // namespace

Shelf::Shelf(Profile profile, QObject *parent) : QObject(parent), m_profile(std::move(profile)) {}

QString Shelf::partFile(const QString &sha256) const
{
    return m_profile.blob(sha256) + u".part"_s;
}

QString Shelf::fileOf(const QString &sha256) const
{
    const QString come = m_profile.blob(sha256);
    return QFileInfo(come).isFile() || !QFileInfo(m_profile.outgoing(sha256)).isFile()
               ? come
               : m_profile.outgoing(sha256);
}

store::SealedBlob Shelf::part(const QString &sha256) const
{
    return blobOf(m_profile, sha256, partFile(sha256));
}

Result<void> Shelf::check(const QString &sha256, const QString &path, const Taker &take) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto ok = blobOf(m_profile, sha256, path).read([&](QByteArrayView piece) {
        hash.addData(piece);
        return take(piece);
    });
    if (ok && QString::fromLatin1(hash.result().toHex()) != sha256)
        return core::fail(FailureKind::Corrupt, u"bytes do not match their hash"_s);
    return ok;
}

void Shelf::want(const QString &sha256)
{
    if (!isHash(sha256))
        return give(sha256, {FailureKind::Malformed, u"no hash"_s});
    const QString path = fileOf(sha256);
    if (QFileInfo(path).isFile()) {
        const auto ok = check(sha256, path, [](QByteArrayView) { return Result<void>(); });
        if (ok) {
            Q_EMIT arrived(sha256);
            return;
        }
        if (ok.error().kind != FailureKind::Corrupt || !QFile::remove(path))
            return give(sha256, ok.error());
        qCWarning(logDesk) << "a damaged attachment is fetched again" << sha256;
    }
    // Also when it is on its way: whoever asks again may do so because nothing comes.
    m_wanted.insert(sha256, part(sha256).size());
    Q_EMIT pieceWanted(sha256, m_wanted.value(sha256));
}

void Shelf::leave(const QString &sha256)
{
    if (m_wanted.contains(sha256))
        give(sha256, {FailureKind::Cancelled, u"no longer wanted"_s});
}

void Shelf::resume()
{
    const QStringList missing = m_wanted.keys();
    for (const QString &sha256 : missing) {
        m_wanted[sha256] = part(sha256).size();
        Q_EMIT pieceWanted(sha256, m_wanted.value(sha256));
    }
}

void Shelf::take(const wire::Chunk &chunk)
{
    const auto asked = m_wanted.constFind(chunk.sha256);
    if (asked == m_wanted.constEnd() || *asked != chunk.offset)
        return; // an answer to an earlier question
    if (chunk.total == 0 && chunk.coming)
        return Q_EMIT delayed(chunk.sha256);
    if (chunk.total == 0)
        return give(chunk.sha256, {FailureKind::NotFound, u"the server does not have it"_s});
    // With all of it beside, only the last step is missing: a crash or a full disk came before it.
    if (chunk.offset < chunk.total) {
        if (auto ok = append(chunk); !ok)
            return give(chunk.sha256, ok.error());
    }
    const qint64 got = part(chunk.sha256).size();
    Q_EMIT progressed(chunk.sha256, got, chunk.total);
    if (got < chunk.total) {
        m_wanted[chunk.sha256] = got;
        Q_EMIT pieceWanted(chunk.sha256, got);
        return;
    }
    if (auto ok = finish(chunk.sha256); !ok)
        return give(chunk.sha256, ok.error());
    m_wanted.remove(chunk.sha256);
    Q_EMIT arrived(chunk.sha256);
}

Result<void> Shelf::append(const wire::Chunk &chunk)
{
    const QByteArray bytes = QByteArray::fromBase64(chunk.base64.toLatin1());
    if (bytes.isEmpty())
        return core::fail(FailureKind::Malformed, u"an empty piece"_s);
    QDir().mkpath(QFileInfo(partFile(chunk.sha256)).path());
    return part(chunk.sha256).append(bytes);
}

Result<void> Shelf::finish(const QString &sha256)
{
    if (auto ok = check(sha256, partFile(sha256), [](QByteArrayView) { return Result<void>(); });
        !ok) {
        if (ok.error().kind == FailureKind::Corrupt)
            QFile::remove(partFile(sha256));
        return ok;
    }
    QFile sealed(partFile(sha256));
    QSaveFile whole(m_profile.blob(sha256)); // on the disk before it has its name
    if (!sealed.open(QIODevice::ReadOnly) || !whole.open(QIODevice::WriteOnly))
        return core::failureOf(sealed.isOpen() ? static_cast<QFileDevice &>(whole) : sealed);
    while (!sealed.atEnd()) {
        const QByteArray bytes = sealed.read(blockBytes);
        if (bytes.isEmpty())
            return core::failureOf(sealed);
        if (whole.write(bytes) != bytes.size())
            return core::failureOf(whole);
    }
    if (!whole.commit())
        return core::failureOf(whole);
    sealed.remove();
    return {};
}

Result<void> Shelf::save(const QString &sha256, const QString &target)
{
    QSaveFile copy(target);
    if (!isHash(sha256) || !copy.open(QIODevice::WriteOnly))
        return core::failureOf(copy);
    const auto read = check(sha256, fileOf(sha256), [&](QByteArrayView piece) {
        return copy.write(piece.data(), piece.size()) == piece.size() ? Result<void>()
                                                                      : core::failureOf(copy);
    });
    if (!read) {
        if (read.error().kind == FailureKind::Corrupt)
            want(sha256);
        return read;
    }
    return copy.commit() ? Result<void>() : core::failureOf(copy);
}

Result<QByteArray> Shelf::bytes(const QString &sha256, qint64 most)
{
    if (!isHash(sha256))
        return core::fail(FailureKind::Malformed, u"no hash"_s);
    QByteArray all;
    const auto read = check(sha256, fileOf(sha256), [&](QByteArrayView piece) {
        if (all.size() + piece.size() > most)
            return Result<void>(core::fail(FailureKind::Refused, u"too large"_s));
        all.append(piece.data(), piece.size());
        return Result<void>();
    });
    if (read)
        return all;
    if (read.error().kind == FailureKind::Corrupt)
        want(sha256);
    return std::unexpected(read.error());
}

Result<QByteArray> Shelf::piece(const QString &sha256, qint64 offset) const
{
    if (!isHash(sha256))
        return core::fail(FailureKind::Malformed, u"no hash"_s);
    return blobOf(m_profile, sha256, fileOf(sha256)).from(offset);
}

void Shelf::settle(const QString &sha256)
{
    const QString come = m_profile.blob(sha256);
    QDir().mkpath(QFileInfo(come).path());
    if (QFileInfo(come).isFile() || !QFile::rename(m_profile.outgoing(sha256), come))
        drop(sha256);
}

void Shelf::drop(const QString &sha256)
{
    QFile::remove(m_profile.outgoing(sha256));
}

void Shelf::keepOnly(const QSet<QString> &sha256s)
{
    QDirIterator files(m_profile.outgoing(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!sha256s.contains(files.fileName()))
            QFile::remove(path);
    }
}

void Shelf::give(const QString &sha256, const Failure &why)
{
    m_wanted.remove(sha256);
    Q_EMIT failed(sha256, why);
}
} // namespace hadir::desk
