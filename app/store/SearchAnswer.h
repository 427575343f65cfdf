// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"
#include "app/store/CaseSieve.h"

namespace hadir::store {

/// A customer or a case that a search found.
struct Hit
{
    domain::Kind kind = domain::Kind::Customer; ///< Customer or Case
    domain::Customer customer;
    std::optional<domain::Case> found; ///< when kind is Case
    QString matchedContact;            ///< the number or address that matched, if one did
    /// Whether it was found by the words that were typed, or by what they may have been meant for.
    enum class Fit { Exact, Corrected } fit = Fit::Exact;
};

/// What a search found, and what is to be said of it.
struct SearchAnswer
{
    QList<Hit> hits;
    QStringList alsoSearched; ///< in place of words that look mistyped, where few had those
    QList<SearchTrouble> troubles;
    bool isWhole = true; ///< else only what changed last was looked through
};

/// Answers a question from the index. Without fields: customers and cases, whoever matches whole
/// words first. With fields: the cases that they let through, by their own words and number or by
/// their customer's; what changed last first. Every step walks an index and ends after so many
/// rows, so that nobody waits for a question however it is put.
[[nodiscard]] core::Result<SearchAnswer> answerTo(Database &database, SearchQuestion question,
                                                  const Asker &asker, int limit);
} // namespace hadir::store
