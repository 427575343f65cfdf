// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/LetterText.h"

#include "app/core/directionMarks.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
constexpr qsizetype longestWord = 500;
constexpr int mostMarks = 8;

bool isUnseen(QChar c)
{
    const bool isControl = c.category() == QChar::Other_Control && !c.isSpace();
    // Qt takes some of what is no character for the edges of a frame, and begins a paragraph.
    const bool isNone = c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef;
    return isControl || isNone || c.unicode() == 0xfeff || c.unicode() >= 0xfff0;
}

bool endsLine(QChar c)
{
    constexpr char16_t nextLine = 0x85;
    return (c >= u'\n' && c <= u'\r') || c == nextLine || c == QChar::LineSeparator
           || c == QChar::ParagraphSeparator;
}

void append(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'&':
        out += u"&amp;"_s;
        break;
    case u'<':
        out += u"&lt;"_s;
        break;
    case u'>':
        out += u"&gt;"_s;
        break;
    case u'"':
        out += u"&quot;"_s;
        break;
    default:
        out += c;
    }
}
} // namespace

std::optional<QChar> LetterText::plain(QChar c)
{
    const bool isSecondHalf = m_isAfterReturn && c == u'\n';
    m_isAfterReturn = c == u'\r';
    if (isSecondHalf || core::turnsWords(c) || isUnseen(c))
        return std::nullopt;
    return endsLine(c) ? QChar(u'\n') : c;
}

bool LetterText::isOneBlankLineTooMany(QChar c)
{
    if (c == u'\n')
        return ++m_lineEnds > mostBlankLines + 1;
    if (!c.isSpace())
        m_lineEnds = 0;
    return false;
}

QString LetterText::written(QStringView text, LineEnds ends)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar found : text) {
        const auto plainly = plain(found);
        if (!plainly || (ends == LineEnds::Kept && isOneBlankLineTooMany(*plainly)))
            continue;
        const QChar c = *plainly;
        m_marks = c.isMark() ? m_marks + 1 : 0;
        if (m_marks > mostMarks)
            continue;
        ++m_paragraph;
        m_word = c.isSpace() && c != QChar::Nbsp ? 0 : m_word + 1;
        if (m_word > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            out += u"<br />"_s;
            m_word = 1;
        }
        append(out, c);
    }
    return out;
}

void LetterText::beginAnew()
{
    m_word = 0;
    m_marks = 0;
}

void LetterText::beginParagraph()
{
    beginAnew();
    m_paragraph = 0;
}

QString writtenValue(QStringView value)
{
    return LetterText().written(value);
}
} // namespace hadir::html
