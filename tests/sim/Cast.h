// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <utility>

namespace hadir::sim {

/// Who and what is known to be there, for commands about it; whoever makes something adds it.
struct Cast
{
    QList<domain::CustomerId> customers;
    QList<domain::CaseId> cases;
    QHash<domain::CaseId, domain::CustomerId> customerOf;
    QList<domain::ContactPointId> points;
    QHash<domain::ContactPointId, domain::CustomerId> ownerOf;
    QList<domain::QueueId> queues;
    QList<domain::InteractionId> messages; ///< that were written to customers here
    QHash<domain::InteractionId, domain::CustomerId> writtenTo;
    QList<std::pair<domain::CaseId, domain::ApprovalId>> approvals; ///< asked for so far
    QList<domain::SavedReplyId> replies;
    QList<domain::CallbackId> callbacks;
    QHash<domain::CallbackId, domain::CustomerId> promisedTo;
    QSet<domain::CustomerId> erased; ///< of the customers
};
} // namespace hadir::sim
