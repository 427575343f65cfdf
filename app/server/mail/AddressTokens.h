// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/mail/charset.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace hadir::server {

/// One piece of an address header.
struct AddressToken
{
    enum Kind {
        Atom,    ///< a word, encoded or not; may hold an @
        Quoted,  ///< what stood between quotes
        Comment, ///< what stood between parentheses
        Angle,   ///< what stood between < and >
        Comma,
        Semicolon,
        Colon,
    };

    Kind kind = Atom;
    QString text;
    bool isGlued = false; ///< no space between it and the token before

    [[nodiscard]] bool isWord() const { return kind == Atom || kind == Quoted; }
};

/// Cuts an address header into tokens. Encoded words are decoded first, so that a comma within
/// one separates nothing. A quote, comment or bracket that never ends is passed over.
class AddressTokens final
{
public:
    AddressTokens(QByteArrayView unfoldedHeader, QByteArrayView bodyCharset);

    [[nodiscard]] const std::vector<AddressToken> &all() const { return m_tokens; }
    [[nodiscard]] bool isGuess() const { return m_isGuess; }

private:
    void read();
    bool readEncodedWords();
    bool readQuoted();
    bool readComment();
    bool readAngle();
    void readAtom();
    void add(AddressToken::Kind kind, QByteArrayView bytes);

    QByteArrayView m_header;
    QByteArrayView m_bodyCharset;
    qsizetype m_at = 0;
    qsizetype m_lastEnd = 0;
    bool m_isGuess = false;
    bool m_hasQuoteEnd = true; ///< false once a quote was found that never ends; so with the rest
    bool m_hasCommentEnd = true;
    std::vector<AddressToken> m_tokens;
};
} // namespace hadir::server
