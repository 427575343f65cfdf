// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/domain/ids.h"

#include <QList>
#include <QStringList>

namespace hadir::domain {

struct Belonging; ///< a case or a contact point, by its id alone
using BelongingId = core::Id<Belonging>;

/// A customer who was erased, and by what else a command or a file tells of them. Says nothing of
/// the person.
struct Tombstone
{
    CustomerId id;
    QList<BelongingId> belonged; ///< their cases and contact points
    QStringList files;           ///< SHA-256 of attachments that nobody else has

    bool operator==(const Tombstone &) const = default;
};

/// The name of a tombstone among the kinds of a feed.
constexpr QLatin1StringView tombstoneKind{"erased"};

template <>
struct Schema<Tombstone>
{
    static constexpr QLatin1StringView name = tombstoneKind;
    static constexpr auto fields =
        eachOf(field("id", &Tombstone::id), field("belonged", &Tombstone::belonged),
               field("files", &Tombstone::files));
};
} // namespace hadir::domain
