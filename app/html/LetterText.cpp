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
    return isControl || c.unicode() == 0xfeff || c.unicode() >= 0xfff0;
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

QString LetterText::written(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (QChar c : text) {
        if (core::turnsWords(c) || isUnseen(c))
            continue;
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\f' || c == u'\v')
            c = u'\n';
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
