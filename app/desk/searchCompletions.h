// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/SearchQuestion.h"

namespace hadir::desk {

/// A name as the window shows it, and as it is kept: what the house named in its own words has
/// another in each language.
struct SearchName
{
    QString shown;
    QString kept;
};

/// Whose names can stand after a field.
struct SearchNames
{
    QList<SearchName> queues;
    QList<SearchName> teams;
    QList<SearchName> agents;
    QList<SearchName> tags;
};

/// A way on from what was typed.
struct SearchCompletion
{
    QString shown; ///< the name or value
    QString query; ///< all that is typed then

    bool operator==(const SearchCompletion &) const = default;
};

/// What may stand at the end of the query: fields by the beginning of their name, values by the
/// beginning of a word of theirs. For an empty query the fields that are asked for most.
[[nodiscard]] QList<SearchCompletion> completionsOf(const QString &query, const SearchNames &names,
                                                    store::SearchLanguage language, int most);

/// The query with names as they are kept, for an index and for a server.
[[nodiscard]] QString asKept(const QString &query, const SearchNames &names);
} // namespace hadir::desk
