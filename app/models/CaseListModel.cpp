// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/CaseListModel.h"

namespace hadir::models {

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Case &one = at(index.row());
    switch (role) {
    case CaseRole:
        return QVariant::fromValue(one.id);
    case NumberRole:
        return one.number;
    case Qt::DisplayRole:
    case SubjectRole:
        return one.subject;
    case StatusRole:
        return QVariant::fromValue(one.status);
    case LastAtRole:
        return QVariant::fromValue(one.lastAt);
    }
    return {};
}
} // namespace hadir::models
