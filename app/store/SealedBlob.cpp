// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SealedBlob.h"

#include "app/core/fileFailure.h"

#include <QFile>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::store {

namespace {
// A piece as it lies there: how long it is, its nonce, its bytes, its tag.
constexpr qint64 lengthSize = sizeof(quint32);
constexpr qint64 pieceNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qint64 pieceTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 longestPiece = 16 * 1024 * 1024;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What the tag binds a piece to: where its first byte is in the whole.
std::array<uchar, sizeof(quint64)> place(qint64 offset)
{
    std::array<uchar, sizeof(quint64)> out{};
    qToLittleEndian(quint64(offset), out.data());
    return out;
}

/// How many bytes the piece has that begins here; nothing when it is not there as a whole.
std::optional<qint64> pieceAt(QFile &file)
{
    std::array<char, lengthSize> words{};
    if (file.read(words.data(), lengthSize) != lengthSize)
        return std::nullopt;
    const qint64 length = qFromLittleEndian<quint32>(words.data());
    if (length == 0 || length > longestPiece
        || file.pos() + pieceNonce + length + pieceTag > file.size())
        return std::nullopt;
    return length;
}

struct Extent
{
    qint64 bytes = 0;  ///< of what was sealed
    qint64 onDisk = 0; ///< of whole pieces
};
Extent extentOf(QFile &file)
{
    Extent out;
    while (const auto length = pieceAt(file)) {
        out.bytes += *length;
        out.onDisk = file.pos() + pieceNonce + *length + pieceTag;
        if (!file.seek(out.onDisk))
            break;
    }
    return out;
}
} // namespace

qint64 SealedBlob::size() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? extentOf(file).bytes : 0;
}

Result<void> SealedBlob::append(QByteArrayView piece) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return core::failureOf(file);
    const Extent there = extentOf(file);
    if ((file.size() > there.onDisk && !file.resize(there.onDisk)) || !file.seek(there.onDisk))
        return core::failureOf(file);
    QByteArray out(lengthSize + pieceNonce + piece.size() + pieceTag, Qt::Uninitialized);
    qToLittleEndian(quint32(piece.size()), out.data());
    unsigned char *nonce = raw(out) + lengthSize;
    // allowed: chance, because a nonce is never part of a replay
    randombytes_buf(nonce, pieceNonce);
    const auto about = place(there.bytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + pieceNonce, nullptr, raw(piece), quint64(piece.size()), about.data(), about.size(),
        nullptr, nonce, reinterpret_cast<const unsigned char *>(m_key.data()));
    if (file.write(out) != out.size() || !file.flush())
        return core::failureOf(file);
    return {};
}

namespace {
/// Opens the piece that begins here, of that length, whose first byte is at `offset` of the whole.
Result<QByteArray> opened(QFile &file, qint64 length, qint64 offset, const sealed::Key &key)
{
    const QByteArray there = file.read(pieceNonce + length + pieceTag);
    QByteArray piece(length, Qt::Uninitialized);
    const auto about = place(offset);
    const bool fits =
        there.size() == pieceNonce + length + pieceTag
        && crypto_aead_xchacha20poly1305_ietf_decrypt(
               raw(piece), nullptr, nullptr, raw(there) + pieceNonce,
               quint64(there.size() - pieceNonce), about.data(), about.size(), raw(there),
               reinterpret_cast<const unsigned char *>(key.data()))
               == 0;
    if (!fits)
        return core::fail(FailureKind::Corrupt, u"a piece is not what was written"_s);
    return piece;
}
} // namespace

Result<void> SealedBlob::read(const std::function<Result<void>(QByteArrayView)> &take) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failureOf(file);
    qint64 offset = 0;
    while (!file.atEnd()) {
        const auto length = pieceAt(file);
        if (!length)
            return core::fail(FailureKind::Corrupt, u"a piece was cut short"_s);
        const auto piece = opened(file, *length, offset, m_key);
        if (!piece)
            return std::unexpected(piece.error());
        if (auto ok = take(*piece); !ok)
            return ok;
        offset += *length;
    }
    return {};
}

Result<QByteArray> SealedBlob::from(qint64 offset) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failureOf(file);
    qint64 begin = 0;
    while (!file.atEnd()) {
        const auto length = pieceAt(file);
        if (!length)
            return core::fail(FailureKind::Corrupt, u"a piece was cut short"_s);
        if (offset < begin + *length) {
            auto piece = opened(file, *length, begin, m_key);
            return piece ? Result<QByteArray>(piece->sliced(offset - begin)) : piece;
        }
        begin += *length;
        if (!file.seek(file.pos() + pieceNonce + *length + pieceTag))
            return core::failureOf(file);
    }
    return QByteArray();
}
} // namespace hadir::store
