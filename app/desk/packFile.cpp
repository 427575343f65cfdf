// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/packFile.h"

#include "app/core/fileFailure.h"
#include "app/desk/blobOf.h"
#include "app/domain/fileRules.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

namespace {
constexpr qint64 packBytes = 64 * 1024; ///< of one piece, as it goes over the line

using Block = std::function<Result<void>(const QByteArray &)>;

/// Reads the source from its beginning and answers the hash of what it gave.
Result<QString> readThrough(QIODevice &source, const Block &take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!source.seek(0))
        return core::fail(FailureKind::Storage, source.errorString());
    qint64 got = 0;
    while (!source.atEnd()) {
        const QByteArray block = source.read(packBytes);
        if (block.isEmpty())
            return core::fail(FailureKind::Storage, source.errorString());
        got += block.size();
        if (got > domain::largestFile)
            return core::fail(FailureKind::Refused, u"too large"_s);
        hash.addData(block);
        if (auto ok = take(block); !ok)
            return std::unexpected(ok.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// On the disk before it has its name.
Result<void> putInPlace(const QString &part, const QString &path)
{
    QFile sealed(part);
    QSaveFile whole(path);
    if (!sealed.open(QIODevice::ReadOnly) || !whole.open(QIODevice::WriteOnly))
        return core::failureOf(sealed.isOpen() ? static_cast<QFileDevice &>(whole) : sealed);
    while (!sealed.atEnd()) {
        const QByteArray bytes = sealed.read(16 * packBytes);
        if (bytes.isEmpty())
            return core::failureOf(sealed);
        if (whole.write(bytes) != bytes.size())
            return core::failureOf(whole);
    }
    return whole.commit() ? Result<void>() : core::failureOf(whole);
}
} // namespace

Result<store::OutgoingFile> packFile(const Profile &profile, QIODevice &source, const Packed &goOn)
{
    const qint64 size = source.size();
    if (source.isSequential() || size < 1 || size > domain::largestFile)
        return core::fail(FailureKind::Refused, u"empty, too large or without an end"_s);
    qint64 done = 0;
    const auto count = [&](qint64 bytes) -> Result<void> {
        done += bytes;
        if (!goOn(done / 2, size))
            return core::fail(FailureKind::Cancelled, u"no longer wanted"_s);
        return {};
    };
    const auto name = readThrough(source, [&](const QByteArray &one) { return count(one.size()); });
    if (!name)
        return std::unexpected(name.error());
    const store::OutgoingFile out{*name, done};
    const QString path = profile.outgoing(*name);
    if (QFile::exists(path))
        return out;
    const QString part = path + u".part"_s;
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile::remove(part); // of a program that was ended in the middle
    const store::SealedBlob sealed = blobOf(profile, *name, part);
    const auto again = readThrough(source, [&](const QByteArray &block) -> Result<void> {
        if (auto ok = sealed.append(block); !ok)
            return ok;
        return count(block.size());
    });
    auto kept = again ? Result<void>() : std::unexpected(again.error());
    if (kept && *again != *name)
        kept = core::fail(FailureKind::Corrupt, u"it changed while it was read"_s);
    if (kept)
        kept = putInPlace(part, path);
    QFile::remove(part);
    if (!kept)
        return std::unexpected(kept.error());
    return out;
}
} // namespace hadir::desk
