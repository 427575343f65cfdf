// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/AddressTokens.h"

#include "app/server/mail/headerWords.h"

#include <algorithm>

namespace hadir::server {

namespace {
constexpr size_t mostTokens = 5'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isSpecial(char c)
{
    return QByteArrayView(" \t\",;<(").contains(c);
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        i += text[i] == '\\' && i + 1 < text.size() ? 1 : 0;
        plain += text[i];
    }
    return plain;
}
} // namespace

AddressTokens::AddressTokens(QByteArrayView unfoldedHeader, QByteArrayView bodyCharset)
    : m_header(unfoldedHeader)
    , m_bodyCharset(bodyCharset)
{
    read();
}

void AddressTokens::read()
{
    while (m_at < m_header.size() && m_tokens.size() < mostTokens) {
        switch (m_header[m_at]) {
        case ' ':
        case '\t':
            ++m_at;
            continue;
        case ',':
            add(AddressToken::Comma, {});
            m_lastEnd = ++m_at;
            continue;
        case ';':
            add(AddressToken::Semicolon, {});
            m_lastEnd = ++m_at;
            continue;
        case ':':
            add(AddressToken::Colon, {});
            m_lastEnd = ++m_at;
            continue;
        default:
            break;
        }
        if (!readEncodedWords() && !readQuoted() && !readComment() && !readAngle())
            readAtom();
        m_lastEnd = m_at;
    }
}

void AddressTokens::add(AddressToken::Kind kind, QByteArrayView bytes)
{
    const DecodedText decoded = decodeWords(bytes, m_bodyCharset);
    m_isGuess = m_isGuess || decoded.isGuess;
    m_tokens.push_back({.kind = kind, .text = decoded.text, .isGlued = m_lastEnd == m_at});
}

bool AddressTokens::readEncodedWords()
{
    qsizetype end = m_at;
    for (qsizetype next = m_at; next < m_header.size();) {
        const auto word = encodedWordAt(m_header.sliced(next));
        if (!word)
            break;
        next += word->length;
        end = next;
        while (next < m_header.size() && isSpace(m_header[next]))
            ++next;
    }
    if (end == m_at)
        return false;
    add(AddressToken::Atom, m_header.sliced(m_at, end - m_at));
    m_at = end;
    return true;
}

bool AddressTokens::readQuoted()
{
    if (m_header[m_at] != '"')
        return false;
    qsizetype end = m_at + 1;
    while (m_hasQuoteEnd && end < m_header.size() && m_header[end] != '"')
        end += m_header[end] == '\\' ? 2 : 1;
    m_hasQuoteEnd = m_hasQuoteEnd && end < m_header.size();
    if (!m_hasQuoteEnd) {
        ++m_at;
        return true;
    }
    add(AddressToken::Quoted, unescaped(m_header.sliced(m_at + 1, end - m_at - 1)));
    m_at = end + 1;
    return true;
}

bool AddressTokens::readComment()
{
    if (m_header[m_at] != '(')
        return false;
    qsizetype end = m_at + 1;
    for (int depth = 1; m_hasCommentEnd && end < m_header.size(); ++end) {
        const char c = m_header[end];
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        end += c == '\\' ? 1 : 0;
        if (depth == 0)
            break;
    }
    m_hasCommentEnd = m_hasCommentEnd && end < m_header.size();
    if (!m_hasCommentEnd) {
        ++m_at;
        return true;
    }
    add(AddressToken::Comment, unescaped(m_header.sliced(m_at + 1, end - m_at - 1)));
    m_at = end + 1;
    return true;
}

bool AddressTokens::readAngle()
{
    if (m_header[m_at] != '<')
        return false;
    qsizetype start = m_at + 1;
    const qsizetype close = m_header.indexOf('>', start);
    const qsizetype comma = close < 0 ? m_header.indexOf(',', start) : -1;
    const qsizetype end = close >= 0 ? close : comma >= 0 ? comma : m_header.size();
    const qsizetype inner = m_header.first(end).lastIndexOf('<');
    start = std::max(start, inner + 1); // <<somebody@example.com>>
    add(AddressToken::Angle, m_header.sliced(start, end - start));
    m_at = end;
    while (m_at < m_header.size() && m_header[m_at] == '>')
        ++m_at;
    return true;
}

void AddressTokens::readAtom()
{
    qsizetype end = m_at;
    bool isLiteral = false; // within [IPv6:2001:db8::1]
    while (end < m_header.size()) {
        const char c = m_header[end];
        isLiteral = c == '[' || (isLiteral && c != ']');
        if (isSpecial(c) || (c == ':' && !isLiteral) || encodedWordAt(m_header.sliced(end)))
            break;
        ++end;
    }
    end = std::max(end, m_at + 1);
    add(AddressToken::Atom, m_header.sliced(m_at, end - m_at));
    m_at = end;
}
} // namespace hadir::server
