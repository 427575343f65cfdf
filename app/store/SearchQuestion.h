// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

namespace hadir::store {

/// What somebody types to find a customer or a case, made ready for the index.
struct SearchQuestion
{
    QStringList words;
    QString digits;               ///< of a number, without what it is usually dialled with in front
    std::optional<qint64> number; ///< when it may be a case's

    enum class Match { Whole, Beginning };

    [[nodiscard]] static SearchQuestion of(QString query);
    /// "ahmad"* AND "sal"*: nobody types the end of every name.
    [[nodiscard]] QString wordsFor(Match match) const;
    /// Whether the contact point is what the customer was found by.
    [[nodiscard]] bool isAnsweredBy(const domain::ContactPoint &point) const;
};
} // namespace hadir::store
