// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ending.h"
#include "app/domain/entities.h"
#include "app/models/SortedRows.h"

#include <tuple>

namespace hadir::models {

/// Cases still worked on come first, then the newest activity.
struct CaseOrder
{
    static domain::CaseId id(const domain::Case &one) { return one.id; }
    static std::tuple<bool, qint64, QUuid> key(const domain::Case &one)
    {
        return {domain::isOver(one.status), -core::toMillis(one.lastAt), one.id.uuid()};
    }
};

/// The cases of one customer.
class CaseListModel final : public SortedRows<domain::Case, CaseOrder>
{
    Q_OBJECT

public:
    enum Role { CaseRole = Qt::UserRole, NumberRole, SubjectRole, StatusRole, LastAtRole };
    Q_ENUM(Role)

    using SortedRows::SortedRows;

    QVariant data(const QModelIndex &index, int role) const override;
};
} // namespace hadir::models
