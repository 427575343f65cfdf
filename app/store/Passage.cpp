// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Passage.h"

#include "app/store/analyser.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::store {

namespace {
constexpr int mostMarks = 8;
constexpr qsizetype lettersBefore = 24; ///< of the first word that was looked for

bool isOfAWord(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber();
    // What folding leaves out is no end of a word.
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QChar(0x0640)
           || c.category() == QChar::Other_Format;
}

constexpr size_t lettersKnown = 0x800; ///< Latin, Greek, Cyrillic, Hebrew, Arabic

/// How the letter is folded, where one letter becomes one; 0 where that has to be worked out.
char16_t foldedLetter(QChar c)
{
    static const std::array<char16_t, lettersKnown> known = [] {
        std::array<char16_t, lettersKnown> out{};
        for (size_t at = 0; at < out.size(); ++at) {
            const QString one = folded(QString(QChar(char16_t(at))));
            out[at] = one.size() == 1 ? one.front().unicode() : u'\0';
        }
        return out;
    }();
    return c.unicode() < known.size() ? known[c.unicode()] : u'\0';
}

/// Whether a word of a text may begin so: folding most of them only to see that they do not is
/// what reading spends its time on.
bool mayBegin(QStringView word, const QString &beginning)
{
    for (qsizetype at = 0; at < std::min<qsizetype>(2, beginning.size()); ++at) {
        const char16_t letter = at < word.size() ? foldedLetter(word[at]) : u'\0';
        if (letter == u'\0')
            return true; // to be looked at closely
        if (letter != beginning[at].unicode())
            return false;
    }
    return true;
}

/// A word as it stands in a text.
struct Stand
{
    int start = 0;
    int end = 0;
};

/// The next word from `at` on; empty at the end of the text.
Stand nextWord(const QString &text, int at)
{
    const int size = int(text.size());
    while (at < size && !isOfAWord(text[at]))
        ++at;
    int end = at;
    while (end < size && isOfAWord(text[end]))
        ++end;
    return {at, end};
}

/// How much of the word, as it stands, the beginning is that was looked for; nothing when it does
/// not begin so.
int lengthOf(const QString &beginning, QStringView word)
{
    for (int length = 1; length <= word.size(); ++length) {
        const bool isWithinOne =
            length < word.size() && (word[length].isMark() || word[length].isLowSurrogate());
        if (isWithinOne)
            continue;
        const QString so = folded(word.first(length).toString());
        if (so.startsWith(beginning))
            return length;
        if (!beginning.startsWith(so))
            return 0;
    }
    return 0;
}

/// The longest beginning of the word that was looked for, in its letters.
int markedIn(QStringView word, const QStringList &words)
{
    int out = 0;
    for (const QString &one : words) {
        if (mayBegin(word, one))
            out = std::max(out, lengthOf(one, word));
    }
    return out;
}

/// Where to begin, so that the word at `first` is in sight and none is cut.
int beginningFor(const QString &text, int first, int length)
{
    if (first + lettersBefore < length || text.size() <= length)
        return 0;
    int from = int(std::max<qsizetype>(0, first - lettersBefore));
    while (from < first && isOfAWord(text[from]))
        ++from;
    while (from < first && !isOfAWord(text[from]))
        ++from;
    return from;
}

QList<Passage::Mark> marksIn(const QString &text, const QStringList &words)
{
    QList<Passage::Mark> out;
    for (Stand at = nextWord(text, 0); at.start < text.size() && out.size() < mostMarks;
         at = nextWord(text, at.end)) {
        const auto word = QStringView(text).sliced(at.start, at.end - at.start);
        if (const int length = markedIn(word, words); length > 0)
            out.append({at.start, length});
    }
    return out;
}
} // namespace

bool holdsWords(const QString &text, const QStringList &words)
{
    QStringList missing = words;
    for (Stand at = nextWord(text, 0); at.start < text.size() && !missing.isEmpty();
         at = nextWord(text, at.end)) {
        const auto word = QStringView(text).sliced(at.start, at.end - at.start);
        missing.removeIf([word](const QString &asked) {
            return mayBegin(word, asked) && folded(word.toString()).startsWith(asked);
        });
    }
    return missing.isEmpty();
}

Passage passageOf(const QString &text, const QStringList &words, int length)
{
    const QString line = text.simplified();
    const QList<Passage::Mark> all = marksIn(line, words);
    const int from = all.isEmpty() ? 0 : beginningFor(line, all.first().start, length);
    Passage out{.text = line.mid(from, length), .marks = {}};
    if (from + length < line.size()) {
        while (!out.text.isEmpty()
               && (isOfAWord(line[from + out.text.size()]) && isOfAWord(out.text.back()))
               && out.text.contains(u' '))
            out.text.chop(1); // no half word at the end
        out.text = out.text.trimmed() + u'…';
    }
    if (from > 0)
        out.text.prepend(u'…');
    out.marks = marksIn(out.text, words);
    return out;
}
} // namespace hadir::store
