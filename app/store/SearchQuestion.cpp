// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SearchQuestion.h"

#include "app/store/analyser.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::store {

namespace {
constexpr qsizetype trigram = 3;
constexpr qsizetype longestNumber = 20; // E.164 has 15 digits, and a prefix to dial it
constexpr qsizetype wordsAQuery = 12;
constexpr qsizetype longestWord = 60;

bool looksLikeNumber(const QString &query)
{
    return std::ranges::all_of(query, [](QChar c) {
        return c.isDigit() || c.isSpace() || c.category() == QChar::Other_Format
               || u"+-()/."_s.contains(c);
    });
}
} // namespace

SearchQuestion SearchQuestion::of(QString query)
{
    SearchQuestion out{.words = wordsOf(query).mid(0, wordsAQuery), .digits = {}, .number = {}};
    for (QString &word : out.words)
        word.truncate(longestWord);
    if (out.words.size() == 1) {
        bool isNumber = false;
        const qint64 number = out.words.first().toLongLong(&isNumber);
        if (isNumber)
            out.number = number;
    }
    if (looksLikeNumber(query)) {
        out.digits = digitsOf(query.remove(u"(0)"_s)); // +44 (0)20 …
        while (out.digits.startsWith(u'0'))
            out.digits.remove(0, 1);
    }
    if (out.digits.size() < trigram || out.digits.size() > longestNumber)
        out.digits.clear();
    return out;
}

QString SearchQuestion::wordsFor(Match match) const
{
    const QString end = match == Match::Whole ? u"\""_s : u"\"*"_s;
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + end);
    return terms.join(u" AND "_s);
}

bool SearchQuestion::isAnsweredBy(const domain::ContactPoint &point) const
{
    if (point.retired)
        return false;
    if (point.kind == domain::ContactKind::Phone)
        return !digits.isEmpty() && point.value.contains(digits);
    const QStringList held = wordsOf(point.value);
    return !words.isEmpty() && std::ranges::all_of(words, [&](const QString &asked) {
        return std::ranges::any_of(held,
                                   [&](const QString &word) { return word.startsWith(asked); });
    });
}
} // namespace hadir::store
