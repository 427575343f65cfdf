// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "app/store/Database.h"

#include <QHash>
#include <QSet>

/// Customers who were merged. Merging moves nothing: the merged one names the customer who stands
/// for both, and whatever is read of that one is read of all of them. These are the only places
/// that know how. A name that leads nowhere (not held here, erased) or round in a circle counts for
/// none.
namespace hadir::store {

/// More are never read as one.
constexpr int mostKin = 50;

/// The customer who stands for this one; themselves when they were not merged.
[[nodiscard]] core::Result<domain::CustomerId> survivorOf(Database &database,
                                                          domain::CustomerId customer);

/// All who are one with this customer, whoever stands for them first.
[[nodiscard]] core::Result<QList<domain::CustomerId>> kinOf(Database &database,
                                                            domain::CustomerId customer);

/// Who was merged with whom, all there are: few, and read along an index that holds nobody else.
class Kin final
{
public:
    [[nodiscard]] static core::Result<Kin> read(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_into.isEmpty(); }
    [[nodiscard]] domain::CustomerId survivorOf(domain::CustomerId customer) const;
    /// All who are one with this customer, whoever stands for them first.
    [[nodiscard]] QList<domain::CustomerId> of(domain::CustomerId customer) const;
    /// With all who are one with one of them.
    [[nodiscard]] QSet<domain::CustomerId> with(QSet<domain::CustomerId> customers) const;
    /// Those of whom one says another thing than the other.
    [[nodiscard]] QSet<domain::CustomerId> otherThan(const Kin &before) const;

    bool operator==(const Kin &) const = default;

private:
    QHash<domain::CustomerId, domain::CustomerId> m_into;       ///< straight to who stands for them
    QHash<domain::CustomerId, QList<domain::CustomerId>> m_all; ///< by that one, who comes first
};
} // namespace hadir::store
