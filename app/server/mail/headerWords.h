// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/mail/charset.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hadir::server {

/// One encoded word of RFC 2047 ("=?utf-8?Q?caf=C3=A9?="), found in a header.
struct EncodedWord
{
    QByteArray charset;   ///< without an RFC 2231 language
    QByteArray bytes;     ///< transfer encoding undone
    qsizetype length = 0; ///< how many bytes of the header it takes up
};

/// The encoded word at the very start of `header`, if there is one. Lenient: spaces within it,
/// missing padding and a missing "?=" at the end of the header are accepted.
[[nodiscard]] std::optional<EncodedWord> encodedWordAt(QByteArrayView header);

/// A header value as text: lines unfolded, encoded words decoded (those of one charset together,
/// since senders break them within a character), other 8-bit bytes read as decodeText does with
/// `bodyCharset` as the likely one. Control characters are still in it.
[[nodiscard]] DecodedText decodeWords(QByteArrayView raw, QByteArrayView bodyCharset);

/// A header value without the line breaks within it; other control bytes become spaces.
[[nodiscard]] QByteArray unfolded(QByteArrayView raw);
} // namespace hadir::server
