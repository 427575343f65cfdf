// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

namespace hadir::models {

/// One case as a work list shows it.
struct WorkItem
{
    enum class Held {
        Unsaid, ///< in a list that is one person's
        ByNobody,
        ByMe,
        ByColleague,
    };

    domain::CaseId caseId;
    qint64 number = 0; ///< 0 until the ledger has given it one
    domain::CustomerId customer;
    QString customerName;
    QString subject;
    domain::Channel channel = domain::Channel::Email; ///< of the newest interaction
    domain::Instant lastAt;
    std::optional<domain::Instant> waitingSince;
    domain::CaseStatus status = domain::CaseStatus::Open;
    domain::Priority priority = domain::Priority::Normal;
    std::optional<domain::Instant> wakesAt; ///< it sleeps until then
    bool hasWoken = false;                  ///< it slept, and nothing has happened in it since
    QString queueName; ///< as it is kept; empty when in none
    bool unread = false;
    bool hasDraft = false;       ///< this agent has written something here and not sent it
    bool needsAttention = false; ///< something of theirs was turned down or held back
    bool replyWaits = false;     ///< answered, but the answer is not sent yet
    bool isUnsent = false;       ///< something this agent did here is not on the server yet
    Held held = Held::Unsaid;
    std::optional<qint64> place; ///< in a list with an order of its own; else the work's own order
    QString ownerName;           ///< of the colleague who holds it; empty when not known
    QStringList others;          ///< names of colleagues on it now

    bool operator==(const WorkItem &) const = default;
};
} // namespace hadir::models
