// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace hadir::server {

/// Bytes with their transfer encoding undone, and whether all of them were in it.
struct UnpackedBytes
{
    QByteArray bytes;
    bool isSound = true;
};

/// Undoes a Content-Transfer-Encoding. An unknown or empty name leaves the bytes as they are.
[[nodiscard]] UnpackedBytes unpack(QByteArrayView bytes, QByteArrayView encodingName);

/// Base64, skipping what does not belong and accepting missing padding and joined pieces.
[[nodiscard]] UnpackedBytes fromBase64(QByteArrayView bytes);

/// Quoted-printable; a stray = stays as it is.
[[nodiscard]] UnpackedBytes fromQuotedPrintable(QByteArrayView bytes);

/// The Q encoding of RFC 2047: quoted-printable with _ for a space.
[[nodiscard]] QByteArray fromQuotedWord(QByteArrayView bytes);

/// A file that stands in the middle of a text, between "begin 644 name" and "end".
struct UuFile
{
    QByteArray name;
    QByteArray bytes;
    qsizetype start = 0; ///< where its "begin" line starts
    qsizetype end = 0;   ///< after its "end" line
};

/// Every complete uuencoded file in a text, in order. What only looks like one stays text.
[[nodiscard]] QList<UuFile> uuFilesIn(QByteArrayView text);
} // namespace hadir::server
