// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/CalmMarkup.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
constexpr qsizetype longestTag = 32'000;
constexpr qsizetype mostAttributes = 64;
constexpr qsizetype longestName = 100; ///< libxml2 reads no further

/// What stands in these is no text, up to their own end tag.
constexpr std::array<QStringView, 8> rawElements{u"iframe", u"noembed",  u"noframes", u"script",
                                                 u"style",  u"textarea", u"title",    u"xmp"};
/// Gone without a trace, their words stay. Some hold nothing, which an old parser does not know.
constexpr std::array<QStringView, 12> loose{u"base",   u"basefont", u"bgsound",   u"embed",
                                            u"head",   u"keygen",   u"link",      u"meta",
                                            u"source", u"track",    u"plaintext", u"wbr"};
/// What lies about as a paragraph does; the parser knows the one that is as old as it is.
constexpr std::array<QStringView, 15> divisions{
    u"article", u"aside",  u"body", u"details", u"fieldset", u"figcaption", u"figure", u"footer",
    u"form",    u"header", u"html", u"main",    u"nav",      u"section",    u"summary"};

template <std::size_t count>
bool isOneOf(QStringView name, const std::array<QStringView, count> &names)
{
    return std::ranges::find(names, name) != names.end();
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isNameStart(QChar c)
{
    return isLetter(c) || c == u'_' || c == u':' || c == u'.';
}

bool isInName(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'-';
}

qsizetype nameEnd(QStringView html, qsizetype from)
{
    const qsizetype last = std::min(html.size(), from + longestName);
    while (from < last && isInName(html[from]))
        ++from;
    return from;
}
} // namespace

QString CalmMarkup::read()
{
    m_out.reserve(m_html.size());
    while (m_at < m_html.size()) {
        const QChar c = m_html[m_at];
        if (c == u'<') {
            passTag();
            continue;
        }
        // A zero ends the text for a library in C; other controls are nothing to see.
        const bool isControl = c.unicode() < 0x20 && !isBlank(c);
        if (!isControl && c.unicode() != 0xfeff)
            m_out += c;
        ++m_at;
    }
    return m_out;
}

void CalmMarkup::writeLiteral()
{
    m_out += u"&lt;"_s;
    ++m_at;
}

qsizetype CalmMarkup::nextGreater(qsizetype from)
{
    const qsizetype at = m_hasGreater ? m_html.indexOf(u'>', from) : -1;
    m_hasGreater = at >= 0;
    return at;
}

void CalmMarkup::passComment()
{
    const qsizetype end = m_html.indexOf(u"-->", m_at + 2); // <!--> is a whole one
    m_at = end < 0 ? m_html.size() : end + 3;
}

void CalmMarkup::passTag()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(u"<!--"))
        return passComment();
    const QChar second = rest.size() > 1 ? rest[1] : QChar();
    const bool isEnd = second == u'/';
    if (second == u'!' || second == u'?' || (isEnd && rest.size() > 2 && !isLetter(rest[2]))) {
        const qsizetype end = nextGreater(m_at);
        m_at = end < 0 ? m_html.size() : end + 1;
        return;
    }
    const qsizetype nameStart = m_at + (isEnd ? 2 : 1);
    if (nameStart >= m_html.size() || !isLetter(m_html[nameStart]))
        return writeLiteral();
    const qsizetype afterName = nameEnd(m_html, nameStart);
    QString name = m_html.sliced(nameStart, afterName - nameStart).toString().toLower();
    if (!isEnd)
        return passStartTag(name, afterName);
    const qsizetype end = nextGreater(afterName);
    if (end < 0)
        return writeLiteral();
    m_at = end + 1;
    if (name == u"body" || name == u"html" || isOneOf(name, loose))
        return; // what follows belongs to the page all the same
    m_out += u"</"_s + (isOneOf(name, divisions) ? u"div"_s : name) + u'>';
}

/// Where the tag ends by the rules of libxml2's htmlParseStartTag.
CalmMarkup::Tag CalmMarkup::tagAt(qsizetype at) const
{
    Tag tag;
    const qsizetype last = std::min(m_html.size(), at + longestTag);
    const auto skip = [&](auto isSkipped) {
        while (at < last && isSkipped(m_html[at]))
            ++at;
    };
    const auto isAtEnd = [&] {
        return m_html[at] == u'>'
               || (m_html[at] == u'/' && at + 1 < last && m_html[at + 1] == u'>');
    };
    for (skip(isBlank); at < last && !isAtEnd(); skip(isBlank)) {
        if (!isNameStart(m_html[at])) {
            while (at < last && !isBlank(m_html[at]) && !isAtEnd())
                ++at;
            continue;
        }
        ++tag.attributes;
        at = std::min(last, nameEnd(m_html, at));
        skip(isBlank);
        if (at >= last || m_html[at] != u'=')
            continue;
        ++at;
        skip(isBlank);
        if (at < last && (m_html[at] == u'"' || m_html[at] == u'\'')) {
            const QChar quote = m_html[at++];
            skip([quote](QChar c) { return c != quote; });
            ++at;
        } else {
            skip([](QChar c) { return c != u'>' && !isBlank(c); });
        }
    }
    if (at < last)
        tag.end = at + (m_html[at] == u'>' ? 1 : 2);
    return tag;
}

void CalmMarkup::passStartTag(const QString &name, qsizetype afterName)
{
    const Tag tag = tagAt(afterName);
    const QString written = isOneOf(name, divisions) ? u"div"_s : name;
    const bool isGone = isOneOf(name, rawElements) || isOneOf(name, loose);
    if (tag.end >= 0) {
        if (!isGone && tag.attributes <= mostAttributes)
            m_out.append(u'<' + written).append(m_html.sliced(afterName, tag.end - afterName));
        else if (!isGone)
            m_out += u'<' + written + u'>';
        m_at = tag.end;
    } else {
        // A quote that never ends is a slip: it would swallow the rest of the page.
        const qsizetype end = nextGreater(afterName);
        if (end < 0)
            return writeLiteral();
        if (!isGone)
            m_out += u'<' + written + u'>';
        m_at = end + 1;
    }
    if (isOneOf(name, rawElements))
        passRawText(name);
}

void CalmMarkup::passRawText(const QString &name)
{
    if (m_neverClosed.contains(name))
        return;
    const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
    if (end >= 0) {
        const qsizetype closed = nextGreater(end);
        m_at = closed < 0 ? m_html.size() : closed + 1;
        return;
    }
    m_neverClosed += name;
    if (name == u"script" || name == u"style") // as browsers do; else the words are of use
        m_at = m_html.size();
}
} // namespace hadir::html
