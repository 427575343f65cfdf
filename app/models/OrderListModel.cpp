// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/OrderListModel.h"

namespace hadir::models {

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Order &order = at(index.row());
    switch (role) {
    case OrderRole:
        return QVariant::fromValue(order.id);
    case Qt::DisplayRole:
    case NumberRole:
        return order.number;
    case StatusRole:
        return QVariant::fromValue(order.status);
    case TotalRole:
        return order.totalMinor;
    case PlacedAtRole:
        return QVariant::fromValue(order.placedAt);
    }
    return {};
}
} // namespace hadir::models
