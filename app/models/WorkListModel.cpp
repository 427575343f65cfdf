// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/WorkListModel.h"

#include <QMetaEnum>

namespace hadir::models {

QVariant WorkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkItem &item = at(index.row());
    switch (role) {
    case CaseRole:
        return QVariant::fromValue(item.caseId);
    case NumberRole:
        return item.number;
    case CustomerRole:
        return QVariant::fromValue(item.customer);
    case CustomerNameRole:
        return item.customerName;
    case Qt::DisplayRole:
    case SubjectRole:
        return item.subject;
    case ChannelRole:
        return QVariant::fromValue(item.channel);
    case LastAtRole:
        return QVariant::fromValue(item.lastAt);
    case WaitingSinceRole:
        return item.waitingSince ? QVariant::fromValue(*item.waitingSince) : QVariant();
    case StatusRole:
        return QVariant::fromValue(item.status);
    case PriorityRole:
        return QVariant::fromValue(item.priority);
    case UnreadRole:
        return item.unread;
    case OthersRole:
        return item.others;
    case DraftRole:
        return item.hasDraft;
    case AttentionRole:
        return item.needsAttention;
    case ReplyWaitsRole:
        return item.replyWaits;
    case UnsentRole:
        return item.isUnsent;
    case WakesAtRole:
        return item.wakesAt ? QVariant::fromValue(*item.wakesAt) : QVariant();
    case WokenRole:
        return item.hasWoken;
    case HeldRole:
        return int(item.held);
    case OwnerNameRole:
        return item.ownerName;
    case QueueNameRole:
        return item.queueName;
    }
    return {};
}

QHash<int, QByteArray> WorkListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    const auto roles = QMetaEnum::fromType<Role>();
    for (int at = 0; at < roles.keyCount(); ++at)
        names.insert(roles.value(at), roles.key(at));
    return names;
}

void WorkListModel::setOthers(domain::CaseId caseId, const QStringList &names)
{
    const int row = rowOf(caseId);
    if (row < 0)
        return;
    WorkItem item = at(row);
    item.others = names;
    upsert(item);
}
} // namespace hadir::models
