// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The words that a search understands beside those it looks for: the names of its fields and of
/// their values, in English, Arabic and Malay alike whatever language the window has. These are
/// read and not shown; the ui has its own words for people.
namespace hadir::store {

/// What a search can ask of a case by name: "status:open".
enum class SearchField {
    Status,
    Channel,
    Queue,
    Team,
    Owner,
    Tag,
    Priority,
    Is,
    After,  ///< from the beginning of that day on
    Before, ///< until that day begins
    Until,  ///< until that day ends
};
constexpr int searchFields = int(SearchField::Until) + 1;

/// What "is:" asks for.
enum class SearchState { Open, Unread, Waiting };

/// The languages that names are offered in, as a BCP 47 code begins.
enum class SearchLanguage { English, Arabic, Malay };
[[nodiscard]] SearchLanguage searchLanguageOf(const QString &code);

/// The field of that name in any of the languages, whatever its case and marks.
[[nodiscard]] std::optional<SearchField> searchField(const QString &name);
/// The name to offer for it.
[[nodiscard]] QString nameOf(SearchField field, SearchLanguage language);
/// The values to offer, of a field that has so and so many of its own; else none.
[[nodiscard]] QStringList valuesOf(SearchField field, SearchLanguage language);

/// What a beginning of a value may mean, as places in valuesOf(): of a whole word that alone.
[[nodiscard]] QList<int> meantBy(SearchField field, const QString &value);

/// Words for "my own" and "nobody's" as the value of an owner.
[[nodiscard]] bool meansMe(const QString &value);
[[nodiscard]] bool meansNobody(const QString &value);
/// What to offer for these two, in that order.
[[nodiscard]] QStringList ownersToOffer(SearchLanguage language);
} // namespace hadir::store
