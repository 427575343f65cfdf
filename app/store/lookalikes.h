// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "app/store/Database.h"

#include <QSet>

/// Customers who may be one person that was written down twice.
namespace hadir::store {

/// What is known of whoever is looked for; of somebody new, as far as it was typed.
struct Portrait
{
    domain::CustomerId id; ///< null for somebody who is not there yet
    QString name;
    QString company;
    QString city;
    QList<domain::ContactPoint> contactPoints; ///< retired ones too; their kind and value matter

    bool operator==(const Portrait &) const = default;
};

/// What two customers have in common.
enum class Resemblance {
    Phone,
    Email,
    Handle,
    OldPhone, ///< one of them does not use it any more
    OldEmail,
    Name,        ///< the same words, in whatever order
    SimilarName, ///< one has a word more, or one typing mistake
    Company,
    City,
};

struct Lookalike
{
    domain::Customer customer;
    QList<Resemblance> shared; ///< what weighs most first
    int certainty = 0;         ///< of a hundred
    QString contact;           ///< the number or address that they share, if they do

    bool operator==(const Lookalike &) const = default;
};

/// The few customers here that are most likely the same person as the portrait's, the likeliest
/// first; none of `others`, nor the portrait's own. A number or address is enough by itself, unless
/// many have it (a house's); a name only together with the company or the city. Goes along indexes
/// and looks at some hundred customers at the most. Not for the GUI thread.
[[nodiscard]] core::Result<QList<Lookalike>>
lookalikesOf(Database &database, const Portrait &portrait,
             const QSet<domain::CustomerId> &others = {});

/// How two names resemble each other: Name, SimilarName or not at all. Folded as for the search;
/// "bin", "بن" and their like do not count.
[[nodiscard]] std::optional<Resemblance> resemblanceOf(const QString &name, const QString &other);
} // namespace hadir::store
