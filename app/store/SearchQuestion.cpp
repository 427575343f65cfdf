// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SearchQuestion.h"

#include "app/store/analyser.h"
#include "app/store/searchPieces.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::store {

namespace {
constexpr qsizetype trigram = 3;
constexpr qsizetype longestNumber = 20; // E.164 has 15 digits, and a prefix to dial it
constexpr qsizetype wordsAQuery = 12;
constexpr qsizetype longestWord = 60;
constexpr qsizetype mostTerms = 16;
constexpr qsizetype mostPhrases = 4;
constexpr qsizetype mostTroubles = 3;

bool looksLikeNumber(const QString &query)
{
    return std::ranges::all_of(query, [](QChar c) {
        return c.isDigit() || c.isSpace() || c.category() == QChar::Other_Format
               || u"+-()/."_s.contains(c);
    });
}

bool isOfTime(SearchField field)
{
    return field == SearchField::After || field == SearchField::Before
           || field == SearchField::Until;
}

bool hasOwnValues(SearchField field)
{
    return field == SearchField::Status || field == SearchField::Channel
           || field == SearchField::Priority || field == SearchField::Is;
}

/// A day, a month or a year as people write them in numbers: when it begins, or ends.
std::optional<core::Instant> dayOf(const QString &value, SearchField field)
{
    const QStringList parts = folded(value).replace(u'/', u'-').split(u'-');
    QList<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    if (numbers.size() > 3 || numbers.first() < 1970 || numbers.first() > 2200)
        return std::nullopt;
    const QDate first(numbers[0], numbers.value(1, 1), numbers.value(2, 1));
    if (!first.isValid())
        return std::nullopt;
    const QDate next = numbers.size() == 3   ? first.addDays(1)
                       : numbers.size() == 2 ? first.addMonths(1)
                                             : first.addYears(1);
    const QDate at = field == SearchField::Until ? next : first;
    return core::fromMillis(QDateTime(at, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch());
}

/// Sorts the pieces of what was typed into a question; what is no field goes on as plain words.
class Sorting final
{
public:
    void take(const SearchPiece &piece)
    {
        if (!piece.name.isEmpty() && takeField(piece))
            return;
        QString plain = piece.text;
        if (!piece.name.isEmpty())
            plain.prepend(piece.name + u' ');
        if (piece.isUnwanted)
            m_out.unwanted += wordsOf(plain).mid(0, wordsAQuery - m_out.unwanted.size());
        else if (piece.isQuoted && piece.name.isEmpty())
            takePhrase(piece);
        else
            m_plain += plain + u' ';
    }

    SearchQuestion finished()
    {
        m_out.words = (wordsOf(m_plain) + m_phraseWords).mid(0, wordsAQuery);
        for (QStringList *words : {&m_out.words, &m_out.unwanted}) {
            for (QString &word : *words)
                word.truncate(longestWord);
        }
        readNumber();
        return std::move(m_out);
    }

private:
    void trouble(SearchTrouble::Kind kind, std::optional<SearchField> field, const QString &typed)
    {
        const SearchTrouble one{kind, field, typed};
        if (m_out.troubles.size() < mostTroubles && !m_out.troubles.contains(one))
            m_out.troubles.append(one);
    }

    /// Whether it was one, and needs not be searched as words.
    bool takeField(const SearchPiece &piece)
    {
        const auto field = searchField(piece.name);
        const bool isEmpty = wordsOf(piece.text).isEmpty();
        if (!field) {
            if (!isEmpty && !piece.text.startsWith(u' '))
                trouble(SearchTrouble::Kind::UnknownField, {}, piece.name);
            return false;
        }
        if (isEmpty || m_out.terms.size() >= mostTerms)
            return true; // its value is still to come
        SearchTerm term{.field = *field,
                        .sense = piece.isUnwanted ? SearchTerm::Sense::Unwanted
                                                  : SearchTerm::Sense::Wanted,
                        .value = piece.text.simplified().left(longestWord)};
        if (isOfTime(*field)) {
            term.day = dayOf(term.value, *field);
            if (!term.day)
                trouble(SearchTrouble::Kind::NoDate, field, term.value);
            else
                m_out.terms.append(term);
            return term.day.has_value();
        }
        if (hasOwnValues(*field)) {
            term.meant = meantBy(*field, term.value);
            if (term.meant.isEmpty()) {
                trouble(SearchTrouble::Kind::UnknownValue, field, term.value);
                return false;
            }
        }
        m_out.terms.append(term);
        return true;
    }

    void takePhrase(const SearchPiece &piece)
    {
        const QStringList words = wordsOf(piece.text);
        if (words.isEmpty() || m_out.phrases.size() >= mostPhrases)
            return;
        const QString end = piece.isOpen ? QString() : u" "_s;
        m_out.phrases.append(u' ' + words.join(u' ') + end);
        m_phraseWords += words;
    }

    void readNumber()
    {
        if (m_out.words.size() == 1) {
            bool isNumber = false;
            const qint64 number = m_out.words.first().toLongLong(&isNumber);
            if (isNumber)
                m_out.number = number;
        }
        if (!m_phraseWords.isEmpty() || !looksLikeNumber(m_plain))
            return;
        QString plain = m_plain.trimmed();
        plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
        m_out.digits = digitsOf(plain.remove(u"(0)"_s)); // +44 (0)20 …
        const bool isWhole = plain.startsWith(u'+') || m_out.digits.startsWith(u"00"_s);
        while (m_out.digits.startsWith(u'0'))
            m_out.digits.remove(0, 1);
        if (m_out.digits.size() < trigram || m_out.digits.size() > longestNumber)
            m_out.digits.clear();
        if (isWhole)
            m_out.digitsStand = SearchQuestion::Digits::AtTheBeginning;
    }

    SearchQuestion m_out;
    QString m_plain;
    QStringList m_phraseWords;
};
} // namespace

SearchQuestion SearchQuestion::of(const QString &query)
{
    Sorting sorting;
    for (const SearchPiece &piece : piecesOf(query))
        sorting.take(piece);
    return sorting.finished();
}

QString SearchQuestion::wordsFor(Match match) const
{
    const QString end = match == Match::Whole ? u"\""_s : u"\"*"_s;
    QStringList terms;
    for (const QString &word : words) {
        const QStringList others = match == Match::Beginning ? alike.value(word) : QStringList();
        QStringList either{u'"' + word + end};
        for (const QString &other : others)
            either.append(u'"' + other + end);
        terms.append(others.isEmpty() ? either.first() : u'(' + either.join(u" OR "_s) + u')');
    }
    return terms.join(u" AND "_s);
}

QStringList SearchQuestion::digitPatterns() const
{
    if (digits.isEmpty())
        return {};
    if (digitsStand == Digits::Anywhere)
        return {u'%' + digits + u'%'};
    return {digits + u'%', u"% "_s + digits + u'%'}; // of the first number, of a further one
}

bool SearchQuestion::isAnsweredBy(const domain::ContactPoint &point) const
{
    if (point.retired)
        return false;
    if (point.kind == domain::ContactKind::Phone)
        return !digits.isEmpty()
               && (digitsStand == Digits::Anywhere ? point.value.contains(digits)
                                                   : point.value.startsWith(u'+' + digits));
    const QStringList held = wordsOf(point.value);
    return !words.isEmpty() && std::ranges::all_of(words, [&](const QString &asked) {
        return std::ranges::any_of(held,
                                   [&](const QString &word) { return word.startsWith(asked); });
    });
}

std::optional<SearchEnding> endingOf(const QString &query)
{
    const QList<SearchPiece> pieces = piecesOf(query);
    if (pieces.isEmpty() || pieces.last().end != query.size())
        return std::nullopt;
    const SearchPiece &last = pieces.last();
    if (!last.name.isEmpty()) {
        const auto field = searchField(last.name);
        if (!field || (last.isQuoted && !last.isOpen))
            return std::nullopt;
        return SearchEnding{last.valueStart, field, last.text};
    }
    if (last.isQuoted)
        return std::nullopt;
    return SearchEnding{last.start + (last.isUnwanted ? 1 : 0), {}, last.text};
}

QString withKeptNames(const QString &query,
                      const std::function<QString(SearchField, const QString &)> &kept)
{
    QString out = query;
    const QList<SearchPiece> pieces = piecesOf(query);
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        const auto field = piece->name.isEmpty() ? std::nullopt : searchField(piece->name);
        if (!field || piece->text.isEmpty())
            continue;
        const QString name = kept(*field, piece->text);
        if (name != piece->text)
            out.replace(piece->valueStart, piece->end - piece->valueStart, u'"' + name + u'"');
    }
    return out;
}
} // namespace hadir::store
