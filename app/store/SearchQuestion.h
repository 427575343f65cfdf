// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "app/store/searchWords.h"

#include <QHash>

#include <functional>

namespace hadir::store {

/// One thing that is asked of a case by name: "status:open", "-tag:vip".
struct SearchTerm
{
    enum class Sense { Wanted, Unwanted };

    SearchField field = SearchField::Status;
    Sense sense = Sense::Wanted;
    QString value;    ///< as typed, without its quotes
    QList<int> meant; ///< which of the field's own values, where it has so and so many
    std::optional<core::Instant> day; ///< for a field of time: when that begins or ends, in UTC

    bool operator==(const SearchTerm &) const = default;
};

/// What was typed like a field and is none, or has no such value: searched as plain words.
struct SearchTrouble
{
    enum class Kind {
        UnknownField,
        UnknownValue,
        NoDate, ///< a field of time that was given something else
    };

    Kind kind = Kind::UnknownField;
    std::optional<SearchField> field; ///< absent when it is the unknown one
    QString typed;                    ///< the name or the value, as it was

    bool operator==(const SearchTrouble &) const = default;
};

/// What somebody types to find a customer or a case, made ready for the index: words, "a phrase",
/// -words that must not be there, and fields in any of the house's languages. Whatever is typed
/// has a meaning; what looks like a field and is none counts as words.
struct SearchQuestion
{
    QStringList words;
    QStringList unwanted;
    QStringList phrases; ///< folded; with a space before, and one after when the quote is closed
    QString digits;      ///< of a number, without what it is usually dialled with in front
    /// Whether the digits were typed with the country's code: then they begin the number.
    enum class Digits { Anywhere, AtTheBeginning } digitsStand = Digits::Anywhere;
    std::optional<qint64> number; ///< when it may be a case's
    QList<SearchTerm> terms;
    QList<SearchTrouble> troubles;
    /// Whether words that few have are searched as those that they look like, too.
    enum class Spelling { AsTyped, Forgiving } spelling = Spelling::AsTyped;
    QHash<QString, QStringList> alike; ///< what a word may have been meant for; it counts as that

    enum class Match { Whole, Beginning };

    [[nodiscard]] static SearchQuestion of(const QString &query);
    /// "ahmad"* AND "sal"*: nobody types the end of every name. Beginnings count for what is alike.
    [[nodiscard]] QString wordsFor(Match match) const;
    /// How the digits stand in the index: patterns for LIKE, one for each place.
    [[nodiscard]] QStringList digitPatterns() const;
    /// Whether the contact point is what the customer was found by.
    [[nodiscard]] bool isAnsweredBy(const domain::ContactPoint &point) const;
    /// Whether more is asked than words and numbers.
    [[nodiscard]] bool isSieved() const
    {
        return !terms.isEmpty() || !phrases.isEmpty() || !unwanted.isEmpty();
    }
};

/// What the end of a question may become while it is typed.
struct SearchEnding
{
    int from = 0;                     ///< where what is completed begins; to the end of the text
    std::optional<SearchField> field; ///< whose value is typed; else a name of a field
    QString typed;                    ///< so far
};

/// Absent where nothing can be completed: within a phrase or after a word that is no field.
[[nodiscard]] std::optional<SearchEnding> endingOf(const QString &query);

/// The question with each value of these fields as `kept` says it is kept: a queue has a name of
/// its own in the language of a window, and another on the disk.
[[nodiscard]] QString
withKeptNames(const QString &query,
              const std::function<QString(SearchField, const QString &)> &kept);
} // namespace hadir::store
