// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/hits.h"

namespace hadir::ui {

namespace {
/// Digits of the text and where each stands.
struct Digits
{
    QString text;
    QList<int> places;
};

Digits digitsOf(const QString &text)
{
    Digits out;
    for (int at = 0; at < text.size(); ++at) {
        if (!text[at].isDigit())
            continue;
        out.text += QChar(u'0' + text[at].digitValue());
        out.places.append(at);
    }
    return out;
}

/// Where the digits are found; with a plus before them only where one stands.
qsizetype placeOf(const Digits &digits, const QString &query, const QString &text, bool isWhole)
{
    qsizetype at = digits.text.indexOf(query);
    while (isWhole && at >= 0 && (digits.places[at] == 0 || text[digits.places[at] - 1] != u'+'))
        at = digits.text.indexOf(query, at + 1);
    return at;
}

QList<TextRange> digitHits(const QString &text, QString query, bool isWhole)
{
    while (query.startsWith(u'0'))
        query.remove(0, 1);
    const Digits digits = digitsOf(text);
    const qsizetype found = query.size() < 3 ? -1 : placeOf(digits, query, text, isWhole);
    if (found < 0)
        return {};
    const int first = digits.places.at(found);
    const int last = digits.places.at(found + query.size() - 1);
    return {{first, last - first + 1}};
}
} // namespace

QList<TextRange> hitsIn(const QString &text, const QString &query)
{
    const QString digits = digitsOf(query).text;
    const bool isNumber = std::ranges::none_of(query, [](QChar c) { return c.isLetter(); });
    if (isNumber && !digits.isEmpty())
        return digitHits(text, digits, query.startsWith(u'+'));
    QList<TextRange> out;
    for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        while (at > 0 && text[at - 1].isLetterOrNumber())
            at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
        if (at >= 0)
            out.append({int(at), int(word.size())});
    }
    return out;
}
} // namespace hadir::ui
