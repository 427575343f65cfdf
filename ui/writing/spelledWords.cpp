// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/spelledWords.h"

#include <algorithm>

namespace hadir::ui {

namespace {
bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c == u'\u0640';
}

/// Numbers, ids, links, addresses, paths: their letters are nobody's spelling.
bool isCode(QStringView chunk)
{
    const bool hasSign = std::ranges::any_of(
        chunk, [](QChar c) { return c.isDigit() || QStringView(u"@/\\_#=<>|").contains(c); });
    if (hasSign || chunk.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    const qsizetype dot = chunk.indexOf(u'.');
    return dot > 0 && dot + 1 < chunk.size() && chunk[dot - 1].isLetter()
           && chunk[dot + 1].isLetter(); // example.com
}

bool isCapitals(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLower(); })
           && std::ranges::any_of(word, [](QChar c) { return c.isUpper(); });
}

Tongue lettersOf(QStringView word)
{
    const auto isOf = [word](QChar::Script script) {
        return std::ranges::all_of(word, [script](QChar c) {
            return !c.isLetter() || c.script() == script || c == u'\u0640';
        });
    };
    if (isOf(QChar::Script_Arabic))
        return Tongue::Arabic;
    return isOf(QChar::Script_Latin) ? Tongue::English : Tongue::Unknown;
}

void addWordsOf(QStringView paragraph, qsizetype begin, qsizetype end, QList<SpelledWord> &out)
{
    for (qsizetype at = begin; at < end;) {
        if (!paragraph[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype last = at;
        const auto goesOn = [&](qsizetype next) {
            if (paragraph[next].isLetter() || isMark(paragraph[next]))
                return true;
            const bool isWithin = next + 1 < end && paragraph[next + 1].isLetter();
            return isWithin && (paragraph[next] == u'\'' || paragraph[next] == u'’');
        };
        while (last < end && goesOn(last))
            ++last;
        const QStringView word = paragraph.sliced(at, last - at);
        const Tongue letters = lettersOf(word);
        if (word.size() > 1 && letters != Tongue::Unknown && !isCapitals(word))
            out.append({at, last - at, letters});
        at = last;
    }
}
} // namespace

QList<SpelledWord> spelledWords(QStringView paragraph)
{
    QList<SpelledWord> out;
    if (paragraph.startsWith(u'>'))
        return out;
    for (qsizetype at = 0; at < paragraph.size();) {
        if (paragraph.sliced(at).startsWith(u"{{")) {
            const qsizetype close = paragraph.indexOf(u"}}", at);
            at = close < 0 ? paragraph.size() : close + 2; // one that is being written
            continue;
        }
        if (paragraph[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < paragraph.size() && !paragraph[end].isSpace()
               && !paragraph.sliced(end).startsWith(u"{{"))
            ++end;
        if (!isCode(paragraph.sliced(at, end - at)))
            addWordsOf(paragraph, at, end, out);
        at = end;
    }
    return out;
}
} // namespace hadir::ui
