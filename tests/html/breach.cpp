// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/html/breach.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
constexpr qsizetype deepest = 40;
constexpr qsizetype longestWord = 520;

const QSet<QString> &tags()
{
    static const QSet<QString> known{
        u"a"_s,  u"b"_s,     u"big"_s,  u"blockquote"_s, u"br"_s,  u"code"_s, u"dd"_s,  u"div"_s,
        u"dl"_s, u"dt"_s,    u"em"_s,   u"h1"_s,         u"h2"_s,  u"h3"_s,   u"h4"_s,  u"h5"_s,
        u"h6"_s, u"hr"_s,    u"i"_s,    u"img"_s,        u"li"_s,  u"ol"_s,   u"p"_s,   u"pre"_s,
        u"s"_s,  u"small"_s, u"span"_s, u"strong"_s,     u"sub"_s, u"u"_s,    u"sup"_s, u"table"_s,
        u"td"_s, u"th"_s,    u"tr"_s,   u"ul"_s};
    return known;
}

/// What each attribute may say.
QRegularExpression valueOf(const QString &name)
{
    static const QString css = u"color:#[0-9a-f]{6}|font-size:[0-9.]{1,5}pt|"
                               "font-weight:(?:bold|normal)|font-style:(?:italic|normal)|"
                               "text-decoration:(?:underline|line-through|none)"_s;
    static const QHash<QString, QString> values{
        {u"href"_s, u"https?://[^\\s/?#@\\\\]+(?:[/?#][^\\s]*)?|mailto:[^\\s?]+|tel:[+0-9().-]+"_s},
        {u"src"_s, u"cid:[0-9A-Za-z.-]+"_s},
        {u"alt"_s, u"[^\"]*"_s},
        {u"style"_s, u"(?:%1)(?:;(?:%1))*"_s.arg(css)},
        {u"align"_s, u"left|right|center|justify"_s},
        {u"valign"_s, u"top|middle|bottom"_s},
        {u"dir"_s, u"ltr|rtl"_s},
        {u"start"_s, u"[0-9]{1,4}"_s},
        {u"border"_s, u"[0-2]"_s},
        {u"cellpadding"_s, u"[0-9]{1,2}"_s},
        {u"cellspacing"_s, u"[0-8]"_s},
        {u"colspan"_s, u"[0-9]|1[0-2]"_s},
        {u"rowspan"_s, u"[0-9]|1[0-2]"_s},
        {u"width"_s, u"[0-9]{1,2}%|100%|[1-5]?[0-9]{1,2}|6[0-3][0-9]|640"_s},
        {u"height"_s, u"[1-5]?[0-9]{1,2}|6[0-3][0-9]|640"_s}};
    static QHash<QString, QRegularExpression> made;
    QRegularExpression &one = made[name];
    if (one.pattern().isEmpty())
        one.setPattern(u"^(?:%1)$"_s.arg(values.value(name, u"(?!)"_s)));
    return one;
}

QString breachInTag(const QRegularExpressionMatch &tag)
{
    static const QRegularExpression one(u" ([a-z]+)=\"([^\"]*)\""_s);
    if (!tags().contains(tag.captured(2)))
        return tag.captured();
    auto each = one.globalMatch(tag.captured(3));
    while (each.hasNext()) {
        const auto attribute = each.next();
        if (!valueOf(attribute.captured(1)).match(attribute.captured(2)).hasMatch())
            return attribute.captured();
    }
    return {};
}

QString breachInText(QStringView text)
{
    static const QRegularExpression turns(u"[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    static const QRegularExpression control(u"[\\x{0}-\\x{8}\\x{e}-\\x{1f}]"_s);
    static const QRegularExpression pile(u"\\p{M}{9}"_s);
    if (const auto match = turns.match(text.toString()); match.hasMatch())
        return u"turns words around"_s;
    if (const auto match = control.match(text.toString()); match.hasMatch())
        return u"a control character"_s;
    if (const auto match = pile.match(text.toString()); match.hasMatch())
        return u"a pile of marks"_s;
    qsizetype word = 0;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + 1;
        if (word > 6 * longestWord) // entities are longer than what they stand for
            return u"a word without end"_s;
    }
    return {};
}

QString breachIn(const QString &part)
{
    static const QRegularExpression tag(
        u"<(/?)([a-z][a-z0-9]*)((?: [a-z]+=\"[^\"<>]*\")*)( /)?>"_s);
    QStringList open;
    qsizetype at = 0;
    while (at < part.size()) {
        const qsizetype next = part.indexOf(u'<', at);
        const qsizetype end = next < 0 ? part.size() : next;
        const QStringView text = QStringView(part).sliced(at, end - at);
        if (const QString breach = breachInText(text); !breach.isEmpty())
            return breach;
        if (text.contains(u'>') || text.contains(u'"'))
            return u"an open character in: "_s + text.first(qMin(text.size(), 60)).toString();
        if (next < 0)
            break;
        const auto match = tag.match(part, next, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption
                                         | QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch())
            return u"no tag: "_s + part.mid(next, 60);
        if (const QString breach = breachInTag(match); !breach.isEmpty())
            return breach;
        const bool isEnd = !match.captured(1).isEmpty();
        if (isEnd && (open.isEmpty() || open.takeLast() != match.captured(2)))
            return u"unbalanced at: "_s + part.mid(next, 60);
        if (!isEnd && match.captured(4).isEmpty())
            open.append(match.captured(2));
        if (open.size() > deepest || open.count(u"table"_s) > 4)
            return u"too deep"_s;
        at = match.capturedEnd();
    }
    return open.isEmpty() ? QString() : u"left open: "_s + open.last();
}
} // namespace

QString breachIn(const Letter &letter)
{
    for (const QString &part : letter.parts) {
        if (const QString breach = breachIn(part); !breach.isEmpty())
            return breach;
    }
    return {};
}

QString wordsOf(const Letter &letter)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString words = letter.parts.join(u' ').replace(tag, u" "_s);
    words.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return words.replace(u"&amp;"_s, u"&"_s).simplified();
}
} // namespace hadir::html
