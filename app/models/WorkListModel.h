// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/SortedRows.h"
#include "app/models/WorkItem.h"

#include <tuple>

namespace hadir::models {

/// Customers who wait for an answer come first, the longest waiting at the top; then the newest
/// activity. Whoever has an answer that is not sent yet waits for the line and not for the agent.
/// Those that sleep stand in the order in which they wake.
/// A list with an order of its own gives each its place.
struct WorkOrder
{
    static domain::CaseId id(const WorkItem &item) { return item.caseId; }
    static std::tuple<bool, qint64, QUuid> key(const WorkItem &item)
    {
        if (item.place)
            return {false, *item.place, item.caseId.uuid()};
        if (item.wakesAt)
            return {false, core::toMillis(*item.wakesAt), item.caseId.uuid()};
        if (item.waitingSince && !item.replyWaits)
            return {false, core::toMillis(*item.waitingSince), item.caseId.uuid()};
        return {true, -core::toMillis(item.lastAt), item.caseId.uuid()};
    }
};

/// The cases of one agent or one team. Lives on the GUI thread, holds a snapshot, and is told by
/// settle(), upsert() and remove() what changes; never reads a store.
class WorkListModel final : public SortedRows<WorkItem, WorkOrder>
{
    Q_OBJECT

public:
    enum Role {
        CaseRole = Qt::UserRole,
        NumberRole,
        CustomerRole,
        CustomerNameRole,
        SubjectRole,
        ChannelRole,
        LastAtRole,
        WaitingSinceRole,
        StatusRole,
        PriorityRole,
        UnreadRole,
        OthersRole,
        DraftRole,
        AttentionRole,
        ReplyWaitsRole,
        UnsentRole,
        WakesAtRole,
        WokenRole,
        HeldRole,
        OwnerNameRole,
        QueueNameRole,
    };
    Q_ENUM(Role)

    using SortedRows::SortedRows;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Who else is on a case changes often and alone.
    void setOthers(domain::CaseId caseId, const QStringList &names);
};
} // namespace hadir::models
