// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/HtmlTags.h"

#include <QByteArray>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>

namespace hadir::server {

namespace {
constexpr qsizetype longestEntity = 32;

/// What stands in these is not text, up to their own end tag.
constexpr std::array<QStringView, 6> rawElements{u"script", u"style",    u"title",
                                                 u"xmp",    u"noframes", u"iframe"};

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiAlnum(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9');
}

qsizetype nameEnd(QStringView html, qsizetype start)
{
    while (start < html.size() && !html[start].isSpace() && html[start] != u'>'
           && html[start] != u'/')
        ++start;
    return start;
}

/// The character a number stands for; those of windows-1252 are what senders mean by 128 to 159.
QString fromCodePoint(uint code)
{
    static constexpr std::array<char16_t, 32> high{
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    if (code >= 0x80 && code < 0xa0)
        return QChar(high[code - 0x80]);
    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return QChar(QChar::ReplacementCharacter);
    const char32_t wide = code;
    return QString::fromUcs4(&wide, 1);
}

struct Entity
{
    QString text;
    qsizetype length = 0; ///< with its & and ;
};

Entity numberEntity(QStringView text)
{
    const bool isHex = text.size() > 2 && text[2].toLower() == u'x';
    qsizetype end = isHex ? 3 : 2;
    const qsizetype start = end;
    uint code = 0;
    while (end < text.size() && end < longestEntity) {
        const int digit = QStringView(u"0123456789abcdef").indexOf(text[end].toLower());
        if (digit < 0 || (!isHex && digit > 9))
            break;
        code = std::min<uint>(code * (isHex ? 16 : 10) + uint(digit), 0x110000);
        ++end;
    }
    if (end == start)
        return {};
    return {fromCodePoint(code), end + (end < text.size() && text[end] == u';' ? 1 : 0)};
}

/// A named one. Without its semicolon only the old short names count, as in browsers.
Entity namedEntity(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end < longestEntity && isAsciiAlnum(text[end]))
        ++end;
    const bool isClosed = end < text.size() && text[end] == u';';
    for (qsizetype length = end; length > 2 && (length == end || length <= 7); --length) {
        const QByteArray name = text.sliced(1, length - 1).toLatin1();
        const htmlEntityDesc *known =
            htmlEntityLookup(reinterpret_cast<const xmlChar *>(name.constData()));
        if (known && (isClosed || known->value < 256))
            return {fromCodePoint(known->value), length + (isClosed && length == end ? 1 : 0)};
        if (name == "apos" && isClosed)
            return {QChar(u'\''), length + 1};
        if (isClosed)
            break;
    }
    return {};
}
} // namespace

QString withoutEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        Entity entity;
        if (text[at] == u'&' && at + 2 < text.size())
            entity =
                text[at + 1] == u'#' ? numberEntity(text.sliced(at)) : namedEntity(text.sliced(at));
        if (entity.length > 0)
            out += entity.text;
        else
            out += text[at];
        at += std::max<qsizetype>(1, entity.length);
    }
    return out;
}

std::optional<HtmlToken> HtmlTags::next()
{
    while (m_at < m_html.size()) {
        const qsizetype start = m_at;
        const QStringView rest = m_html.sliced(start);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", start + 2); // <!--> is a whole comment
            m_at = end < 0 ? m_html.size() : end + 3;
            continue;
        }
        const QChar second = rest.size() > 1 ? rest[1] : QChar();
        if (rest.startsWith(u'<') && (second == u'!' || second == u'?')) {
            const qsizetype end = m_html.indexOf(u'>', start);
            m_at = end < 0 ? m_html.size() : end + 1;
            continue;
        }
        const bool isEnd = second == u'/';
        if (rest.startsWith(u'<') && (isAsciiLetter(second) || isEnd)) {
            m_at = afterTag(start);
            const qsizetype nameStart = start + (isEnd ? 2 : 1);
            HtmlToken tag{.kind = isEnd ? HtmlToken::EndTag : HtmlToken::StartTag,
                          .source = m_html.sliced(start, m_at - start),
                          .name = {}};
            tag.name = m_html.sliced(nameStart, nameEnd(m_html, nameStart) - nameStart)
                           .toString()
                           .toLower();
            if (!isEnd
                && std::ranges::find(rawElements, QStringView(tag.name)) != rawElements.end())
                passRawText(tag.name);
            return tag;
        }
        const qsizetype end = m_html.indexOf(u'<', start + 1);
        m_at = end < 0 ? m_html.size() : end;
        return HtmlToken{HtmlToken::Text, m_html.sliced(start, m_at - start), {}};
    }
    return std::nullopt;
}

/// Where a tag ends: after the next > outside of quotes. A quote that never ends within a
/// reasonable length is taken as a slip, or it would swallow the rest of the page.
qsizetype HtmlTags::afterTag(qsizetype start) const
{
    constexpr qsizetype longestQuote = 20'000;
    qsizetype plainEnd = -1; // the first > of all, quotes or not
    QChar quote;
    qsizetype quoteStart = 0;
    for (qsizetype at = start + 1; at < m_html.size(); ++at) {
        const QChar c = m_html[at];
        if (c == u'>' && plainEnd < 0)
            plainEnd = at;
        if (!quote.isNull() && at - quoteStart > longestQuote)
            break;
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'>')
            return at + 1;
        else if ((c == u'"' || c == u'\'') && m_html[at - 1] == u'=') {
            quote = c;
            quoteStart = at;
        }
    }
    return plainEnd < 0 ? m_html.size() : plainEnd + 1;
}

void HtmlTags::passRawText(QStringView name)
{
    if (m_neverClosed.contains(name))
        return;
    for (qsizetype at = m_html.indexOf(u"</", m_at); at >= 0; at = m_html.indexOf(u"</", at + 2)) {
        if (m_html.sliced(at + 2).startsWith(name, Qt::CaseInsensitive)) {
            m_at = at;
            return;
        }
    }
    // Never closed: browsers show nothing of the rest; a mail's text would be lost with it.
    m_neverClosed += name.toString();
    m_at = name == u"script" || name == u"style" ? m_html.size() : m_at;
}

QString htmlAttribute(const HtmlToken &tag, QStringView name)
{
    for (qsizetype at = tag.source.indexOf(name, 1, Qt::CaseInsensitive); at > 0;
         at = tag.source.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        qsizetype value = at + name.size();
        const bool startsWord = tag.source[at - 1].isSpace() || tag.source[at - 1] == u'"'
                                || tag.source[at - 1] == u'\'';
        while (value < tag.source.size() && tag.source[value].isSpace())
            ++value;
        if (!startsWord || value >= tag.source.size() || tag.source[value] != u'=')
            continue;
        ++value;
        while (value < tag.source.size() && tag.source[value].isSpace())
            ++value;
        const QChar quote = value < tag.source.size() ? tag.source[value] : QChar();
        const bool isQuoted = quote == u'"' || quote == u'\'';
        value += isQuoted ? 1 : 0;
        qsizetype end = value;
        while (end < tag.source.size()
               && (isQuoted ? tag.source[end] != quote
                            : !tag.source[end].isSpace() && tag.source[end] != u'>'))
            ++end;
        return withoutEntities(tag.source.sliced(value, end - value));
    }
    return {};
}
} // namespace hadir::server
