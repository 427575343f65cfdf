// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/headerWords.h"

#include "app/server/mail/transferEncoding.h"

#include <algorithm>
#include <vector>

namespace hadir::server {

namespace {
constexpr qsizetype longestCharset = 60;
constexpr qsizetype longestWord = 8'000; // RFC 2047 says 75; whole subjects in one word occur

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Bytes that are decoded together: a run of encoded words of one charset, or what stands plain.
struct Run
{
    bool isEncoded = false;
    QByteArray charset;
    QByteArray bytes;
};

/// Takes up encoded words and plain bytes one by one.
class Runs final
{
public:
    void add(const EncodedWord &word)
    {
        // White space between two encoded words is part of neither (RFC 2047, 6.2).
        if (m_runs.size() > 1 && !m_runs.back().isEncoded
            && std::ranges::all_of(m_runs.back().bytes, isSpace))
            m_runs.pop_back();
        const bool goesOn =
            !m_runs.empty() && m_runs.back().isEncoded
            && m_runs.back().charset.compare(word.charset, Qt::CaseInsensitive) == 0;
        if (!goesOn)
            m_runs.push_back({.isEncoded = true, .charset = word.charset, .bytes = {}});
        // Each word of ISO-2022 starts in ASCII again, whether or not the last one returned to it.
        else if (word.charset.toLower().startsWith("iso-2022"))
            m_runs.back().bytes += "\x1b(B";
        m_runs.back().bytes += word.bytes;
    }

    void add(char plain)
    {
        if (m_runs.empty() || m_runs.back().isEncoded)
            m_runs.push_back({});
        m_runs.back().bytes += plain;
    }

    [[nodiscard]] const std::vector<Run> &all() const { return m_runs; }

private:
    std::vector<Run> m_runs;
};
} // namespace

std::optional<EncodedWord> encodedWordAt(QByteArrayView header)
{
    if (!header.startsWith("=?"))
        return std::nullopt;
    header = header.first(std::min(header.size(), longestWord));
    const qsizetype charsetEnd = header.indexOf('?', 2);
    if (charsetEnd <= 2 || charsetEnd > longestCharset || charsetEnd + 2 >= header.size()
        || header[charsetEnd + 2] != '?')
        return std::nullopt;
    QByteArray charset = header.sliced(2, charsetEnd - 2).toByteArray();
    if (charset.contains('*'))
        charset.truncate(charset.indexOf('*'));
    const qsizetype start = charsetEnd + 3;
    const qsizetype found = header.indexOf("?=", start);
    const qsizetype end = found < 0 ? header.size() : found;
    const QByteArrayView encoded = header.sliced(start, end - start);
    if (found < 0 && (!isKnownCharset(charset) || encoded.contains(' ')))
        return std::nullopt;
    EncodedWord word{
        .charset = charset.trimmed(), .bytes = {}, .length = found < 0 ? end : end + 2};
    switch (header[charsetEnd + 1]) {
    case 'b':
    case 'B':
        word.bytes = fromBase64(encoded).bytes;
        return word;
    case 'q':
    case 'Q':
        word.bytes = fromQuotedWord(encoded);
        return word;
    default:
        return std::nullopt;
    }
}

DecodedText decodeWords(QByteArrayView raw, QByteArrayView bodyCharset)
{
    const QByteArray header = unfolded(raw);
    Runs runs;
    for (qsizetype at = 0; at < header.size();) {
        const auto word =
            header[at] == '=' ? encodedWordAt(QByteArrayView(header).sliced(at)) : std::nullopt;
        if (word) {
            runs.add(*word);
            at += word->length;
        } else {
            runs.add(header[at++]);
        }
    }
    DecodedText decoded;
    for (const Run &run : runs.all()) {
        const DecodedText part = decodeText(run.bytes, run.charset, bodyCharset);
        decoded.text += part.text;
        decoded.isGuess = decoded.isGuess || part.isGuess;
    }
    return decoded;
}

QByteArray unfolded(QByteArrayView raw)
{
    QByteArray line;
    line.reserve(raw.size());
    for (const char c : raw) {
        if (c == '\r' || c == '\n')
            continue;
        line += uchar(c) < 0x20 && c != '\t' && c != '\x1b' ? ' ' : c;
    }
    return line.trimmed();
}
} // namespace hadir::server
