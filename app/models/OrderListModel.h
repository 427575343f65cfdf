// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "app/models/SortedRows.h"

#include <tuple>

namespace hadir::models {

struct NewestOrderFirst
{
    static domain::OrderId id(const domain::Order &order) { return order.id; }
    static std::tuple<qint64, QUuid> key(const domain::Order &order)
    {
        return {-core::toMillis(order.placedAt), order.id.uuid()};
    }
};

/// The orders of one customer, the newest first.
class OrderListModel final : public SortedRows<domain::Order, NewestOrderFirst>
{
    Q_OBJECT

public:
    enum Role { OrderRole = Qt::UserRole, NumberRole, StatusRole, TotalRole, PlacedAtRole };
    Q_ENUM(Role)

    using SortedRows::SortedRows;

    QVariant data(const QModelIndex &index, int role) const override;
};
} // namespace hadir::models
