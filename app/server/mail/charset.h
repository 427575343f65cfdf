// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hadir::server {

/// Text made of bytes, and whether its charset was believed or guessed.
struct DecodedText
{
    QString text;
    bool isGuess = false;

    bool operator==(const DecodedText &) const = default;
};

/// Reads `bytes` in the charset `declared`, as far as they bear it out; else, in this order:
/// UTF-8, the charset `likely` (that of the text around), windows-1252. Never fails: what cannot
/// be read becomes U+FFFD. Only charsets of a fixed list are handed to iconv, and never one that
/// is known to have been unsafe there.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes, QByteArrayView declared,
                                     QByteArrayView likely = {});

/// Whether decodeText knows the name. Names are compared without case and punctuation.
[[nodiscard]] bool isKnownCharset(QByteArrayView name);
} // namespace hadir::server
