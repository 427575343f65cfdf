// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Cache.h"

#include <QHash>
#include <QSet>

namespace hadir::desk {

/// One thing in a customer's history.
struct HistoryItem
{
    std::variant<domain::Interaction, domain::Order> what;
    QList<domain::Attachment> attachments;
    qint64 caseNumber = 0;
    bool isPending = false; ///< the ledger has not confirmed it
};

/// Which part of a history, of all who are one with the customer; of a case, with the cases that
/// were merged into it. Orders come along when neither channel nor case is asked for.
struct HistorySpan
{
    domain::CustomerId customer;
    std::optional<domain::Channel> channel;
    std::optional<domain::CaseId> caseId;
    std::optional<std::pair<core::Instant, QUuid>> before; ///< absent: from the newest
    int limit = 50;
};

struct History
{
    QList<HistoryItem> items; ///< newest first
    bool isMore = false;
    /// At the end of what is here: where that begins, when the server has older entries.
    std::optional<store::Horizon> horizon;
};

/// What happened with the customers that are held here, a page at a time. Made for one question to
/// a Reader, whose connection it uses.
class Chronicle final
{
public:
    explicit Chronicle(store::Database &cache) : m_cache(cache) {}

    [[nodiscard]] core::Result<History> read(const HistorySpan &span);
    /// One thing as it is now; absent when it is gone.
    [[nodiscard]] core::Result<std::optional<HistoryItem>> item(domain::Kind kind, const QUuid &id);

private:
    [[nodiscard]] core::Result<QList<HistoryItem>> itemsOf(domain::CustomerId customer,
                                                           const HistorySpan &span);
    [[nodiscard]] core::Result<QList<domain::CustomerId>> ownerOf(domain::CaseId one);
    [[nodiscard]] core::Result<std::optional<store::Horizon>>
    horizonOver(const QList<domain::CustomerId> &kin);
    [[nodiscard]] core::Result<HistoryItem> itemFor(domain::Interaction interaction);
    [[nodiscard]] core::Result<qint64> numberOf(domain::CaseId one);
    [[nodiscard]] core::Result<QSet<QUuid>> pending(domain::Kind kind) const;
    [[nodiscard]] core::Result<bool> isPending(domain::Kind kind, const QUuid &id) const;

    store::Database &m_cache;
    QHash<domain::CaseId, qint64> m_numbers; ///< of the cases met so far
};
} // namespace hadir::desk
