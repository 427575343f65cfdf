// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/htmlText.h"

#include "app/server/mail/HtmlTags.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qsizetype longestOutput = 4'000'000;
constexpr int deepestQuote = 8;

enum class Break { None, Line, Paragraph };

/// Where a line or a paragraph starts and ends around an element.
Break breakAround(QStringView name)
{
    static constexpr std::array<QStringView, 11> paragraphs{
        u"blockquote", u"dl", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"ol", u"p", u"ul"};
    static constexpr std::array<QStringView, 26> lines{
        u"address", u"article", u"aside",  u"body",   u"caption", u"center",  u"dd",
        u"div",     u"dt",      u"figure", u"footer", u"form",    u"header",  u"hr",
        u"li",      u"main",    u"nav",    u"option", u"pre",     u"section", u"table",
        u"tbody",   u"tfoot",   u"thead",  u"tr",     u"html"};
    if (std::ranges::find(paragraphs, name) != paragraphs.end())
        return Break::Paragraph;
    return std::ranges::find(lines, name) != lines.end() ? Break::Line : Break::None;
}

enum class Space { Collapses, IsKept };

/// Lines of text growing at their end: white space collapses, breaks are remembered and made only
/// when something follows.
class TextColumn final
{
public:
    void add(QStringView text, Space space)
    {
        for (const QChar c : text) {
            if (isFull())
                return;
            if (space == Space::IsKept && c == u'\n')
                newLine();
            else if (space == Space::IsKept && c == u'\r')
                continue;
            else if (space == Space::Collapses && c.isSpace() && c != u'\u3000')
                addSpace();
            else
                put(c);
        }
    }

    /// A new line for each call, as <br> does.
    void newLine()
    {
        ++m_newLines;
        m_hasSpace = false;
    }

    /// At least a new line or an empty one, however often it is called, as <div> and <p> do.
    void atNew(Break kind)
    {
        if (m_isAfterMarker)
            return;
        m_newLines = std::max(m_newLines, kind == Break::Paragraph ? 2 : 1);
        m_hasSpace = false;
    }

    void addSpace() { m_hasSpace = true; }

    /// The dash of a list; what follows stands beside it.
    void addMarker()
    {
        put(u'-');
        m_hasSpace = true;
        m_isAfterMarker = true;
    }

    void openQuote() { ++m_quoteDepth; }
    void closeQuote() { m_quoteDepth = std::max(0, m_quoteDepth - 1); }
    [[nodiscard]] bool isFull() const { return m_text.size() > longestOutput; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void put(QChar c)
    {
        if (m_text.isEmpty())
            m_text = quoteMark();
        else if (m_newLines > 0)
            m_text += (m_newLines > 1 ? u"\n\n"_s : u"\n"_s) + quoteMark();
        else if (m_hasSpace)
            m_text += u' ';
        m_newLines = 0;
        m_hasSpace = false;
        m_isAfterMarker = false;
        m_text += c;
    }

    [[nodiscard]] QString quoteMark() const
    {
        return u"> "_s.repeated(std::min(m_quoteDepth, deepestQuote));
    }

    QString m_text;
    int m_newLines = 0;
    int m_quoteDepth = 0;
    bool m_hasSpace = false;
    bool m_isAfterMarker = false;
};

/// Reads the stream of tags and lays its words into the column.
class PageText final
{
public:
    explicit PageText(HtmlExtras extras) : m_extras(extras) {}

    QString read(QStringView html)
    {
        HtmlTags tags(html);
        while (const auto token = tags.next()) {
            if (m_column.isFull())
                break;
            if (token->kind == HtmlToken::Text)
                addText(withoutEntities(token->source));
            else if (token->kind == HtmlToken::StartTag)
                start(*token);
            else
                end(token->name);
        }
        return m_column.text();
    }

private:
    void addText(const QString &text)
    {
        if (m_isInHead > 0)
            return;
        if (!m_linkTarget.isEmpty())
            m_linkText += text;
        m_column.add(text, m_preDepth > 0 ? Space::IsKept : Space::Collapses);
    }

    void start(const HtmlToken &tag)
    {
        if (const Break kind = breakAround(tag.name); kind != Break::None)
            m_column.atNew(kind);
        if (tag.name == u"br")
            m_column.newLine();
        else if (tag.name == u"td" || tag.name == u"th")
            m_column.addSpace();
        else if (tag.name == u"li")
            m_column.addMarker();
        else if (tag.name == u"pre")
            ++m_preDepth;
        else if (tag.name == u"blockquote")
            m_column.openQuote();
        else if (tag.name == u"a" && m_extras == HtmlExtras::Shown)
            openLink(htmlAttribute(tag, u"href"));
        else if (tag.name == u"img" && m_extras == HtmlExtras::Shown)
            addImage(htmlAttribute(tag, u"alt").simplified());
        else if (tag.name == u"template" || tag.name == u"object")
            ++m_isInHead;
    }

    void end(QStringView name)
    {
        if (const Break kind = breakAround(name); kind != Break::None)
            m_column.atNew(kind);
        if (name == u"pre")
            m_preDepth = std::max(0, m_preDepth - 1);
        else if (name == u"blockquote")
            m_column.closeQuote();
        else if (name == u"a")
            closeLink();
        else if (name == u"template" || name == u"object")
            m_isInHead = std::max(0, m_isInHead - 1);
    }

    void openLink(const QString &target)
    {
        closeLink();
        const QString trimmed = target.trimmed();
        const bool isShown = trimmed.startsWith(u"http:"_s, Qt::CaseInsensitive)
                             || trimmed.startsWith(u"https:"_s, Qt::CaseInsensitive);
        m_linkTarget = isShown && trimmed.size() <= 2'000 ? trimmed : QString();
    }

    /// A link whose words do not say where it leads is followed by its address.
    void closeLink()
    {
        const QString words = m_linkText.simplified();
        if (!m_linkTarget.isEmpty() && !words.isEmpty()) {
            const QString host = QUrl(m_linkTarget).host();
            const bool saysIt = words.contains(m_linkTarget) || m_linkTarget.endsWith(words)
                                || words.startsWith(u"http"_s)
                                || (words == host || u"www."_s + words == host);
            if (!saysIt)
                m_column.add(u" <"_s + m_linkTarget + u'>', Space::Collapses);
        }
        m_linkTarget.clear();
        m_linkText.clear();
    }

    void addImage(const QString &alt)
    {
        if (!alt.isEmpty())
            addText(u'[' + alt + u']');
    }

    HtmlExtras m_extras;
    TextColumn m_column;
    QString m_linkTarget;
    QString m_linkText;
    int m_preDepth = 0;
    int m_isInHead = 0;
};
} // namespace

QString htmlText(QStringView html, HtmlExtras extras)
{
    return PageText(extras).read(html);
}

QByteArray htmlCharset(QByteArrayView page)
{
    static const QRegularExpression charset(
        u"<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromLatin1(page.first(std::min<qsizetype>(page.size(), 4096)));
    return charset.match(start).captured(1).toLatin1();
}
} // namespace hadir::server
