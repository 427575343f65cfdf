// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/plainText.h"

#include "app/core/directionMarks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qsizetype longestText = 1'000'000;
constexpr qsizetype longestWord = 500;
constexpr qsizetype longestFileName = 200;
constexpr int mostMarks = 8;

/// Nothing to see and nothing to do in a line of text.
bool isPhantom(QChar c)
{
    return c.unicode() == 0xfeff || (c.unicode() >= 0xfff0 && c.unicode() <= 0xfffb);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.unicode() == QChar::LineSeparator
           || c.unicode() == QChar::ParagraphSeparator;
}

/// Copies text while letting no letter carry more than eight marks, nor half a surrogate through.
class MarkLimit final
{
public:
    explicit MarkLimit(QString &out) : m_out(out) {}

    void add(QChar c)
    {
        m_marks = c.isMark() ? m_marks + 1 : 0;
        if (m_marks > mostMarks)
            return;
        const bool followsHigh = !m_out.isEmpty() && m_out.back().isHighSurrogate();
        if (followsHigh != c.isLowSurrogate()) {
            // The half before, or this half, has no partner.
            if (followsHigh)
                m_out.back() = QChar::ReplacementCharacter;
            if (c.isLowSurrogate())
                c = QChar::ReplacementCharacter;
        }
        m_out += c;
    }

private:
    QString &m_out;
    int m_marks = 0;
};
} // namespace

QString oneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    MarkLimit limit(line);
    for (const QChar c : text) {
        if (core::turnsWords(c) || core::isDirectionMark(c) || isPhantom(c))
            continue;
        limit.add(isControl(c) ? u' ' : c);
    }
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.back() = QChar::ReplacementCharacter;
    return line.simplified();
}

QString safeFileName(QStringView name)
{
    QString safe = oneLine(name);
    safe = safe.mid(std::max(safe.lastIndexOf(u'/'), safe.lastIndexOf(u'\\')) + 1);
    std::ranges::replace_if(
        safe, [](QChar c) { return QStringView(u"<>:\"|?*").contains(c); }, QChar(u'_'));
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.size() > longestFileName) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString ending = dot > 0 && safe.size() - dot <= 12 ? safe.mid(dot) : QString();
        safe = safe.left(longestFileName - ending.size()) + ending;
    }
    return safe;
}

CalmText calm(QStringView text)
{
    CalmText result;
    MarkLimit limit(result.text);
    qsizetype word = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            c = u'\n';
        } else if (c.unicode() == QChar::LineSeparator || c.unicode() == QChar::ParagraphSeparator
                   || c == u'\f' || c == u'\v') {
            c = u'\n';
        }
        if (isPhantom(c) || (isControl(c) && c != u'\n' && c != u'\t'))
            continue;
        if (result.text.size() >= longestText) {
            result.isCut = true;
            break;
        }
        word = c.isSpace() ? 0 : c.isMark() ? word : word + 1;
        if (word > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            result.text += u'\n';
            word = 1;
        }
        limit.add(c);
    }
    if (!result.text.isEmpty() && result.text.back().isHighSurrogate())
        result.text.chop(1);
    return result;
}

QString unflowed(QStringView text, FlowSpace space)
{
    QString joined;
    joined.reserve(text.size());
    qsizetype openDepth = -1; // the quote depth of a line that goes on in the next; -1: none does
    for (QStringView line : text.tokenize(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        const qsizetype depth =
            std::ranges::find_if(line, [](QChar c) { return c != u'>'; }) - line.begin();
        QStringView words = line.sliced(depth);
        if (words.startsWith(u' '))
            words = words.sliced(1);
        const bool isSignature = words == u"-- ";
        if (openDepth == depth && !isSignature) {
            joined += words;
        } else {
            if (openDepth >= 0)
                joined += u'\n';
            joined += QString(depth, u'>') + (depth > 0 ? u" "_s : QString());
            joined += words;
        }
        openDepth = words.endsWith(u' ') && !isSignature ? depth : -1;
        if (openDepth < 0)
            joined += u'\n';
        else if (space == FlowSpace::Goes)
            joined.chop(1);
    }
    if (!text.endsWith(u'\n') && joined.endsWith(u'\n'))
        joined.chop(1);
    return joined;
}

QString withoutComments(QStringView text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : 0;
        if (depth == 0)
            out += c;
        else if (c == u')')
            --depth;
    }
    return out;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.isSpace() || isControl(c) || isPhantom(c) || c.category() == QChar::Other_Format;
    });
}
} // namespace hadir::server
