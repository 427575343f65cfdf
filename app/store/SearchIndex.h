// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Cache.h"
#include "app/store/SearchAnswer.h"

namespace hadir::store {

/// Customers and cases found by name, half a phone number, email, case number or subject, in
/// Arabic or Latin. Lives inside cache.db and hadir.db, and changes in the same transaction as the
/// rows.
class SearchIndex final
{
public:
    [[nodiscard]] static core::Result<void> make(Database &database);
    [[nodiscard]] static core::Result<void> clear(Database &database);

    /// Everything there is, for a database that had no index yet.
    [[nodiscard]] static core::Result<void> fill(Database &database);
    /// Whether what became of `before` is to be indexed again.
    [[nodiscard]] static bool concerns(const std::optional<domain::Entity> &before,
                                       const domain::Entity &after);

    /// Indexes again the customers and cases among `touched`, and forgets those that are gone.
    [[nodiscard]] static core::Result<void> update(Database &database, const TouchedSet &touched);

    /// At most `limit` hits of each kind, as answerTo() finds them for nobody in particular. Every
    /// word must match, by its beginning at least; who matches whole words comes first. Three
    /// digits are enough of a number, wherever they stand; after a plus they begin it.
    [[nodiscard]] static core::Result<QList<Hit>> find(Database &database, const QString &query,
                                                       int limit);
};
} // namespace hadir::store
