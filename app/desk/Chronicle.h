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
    std::variant<domain::Interaction, domain::Order, domain::Feedback> what;
    QList<domain::Attachment> attachments;
    qint64 caseNumber = 0;
    bool isPending = false; ///< the ledger has not confirmed it
    /// Of feedback: the message with which it was asked for, when that is here.
    std::optional<domain::Interaction> asked = {};
};

/// Where it stands in a history, which is sorted by this.
[[nodiscard]] std::pair<core::Instant, QUuid> placeOf(const HistoryItem &item);

/// Which part of a history, of all who are one with the customer; of a case, with the cases that
/// were merged into it. Orders come along when neither channel nor case is asked for, feedback when
/// no channel is.
struct HistorySpan
{
    enum class Kinds { All, Feedback };

    domain::CustomerId customer;
    std::optional<domain::Channel> channel;
    std::optional<domain::CaseId> caseId;
    std::optional<std::pair<core::Instant, QUuid>> before; ///< absent: from the newest
    int limit = 50;
    Kinds kinds = Kinds::All;
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
    [[nodiscard]] core::Result<HistoryItem> itemFor(domain::Order order);
    [[nodiscard]] core::Result<HistoryItem> itemFor(domain::Feedback given);
    template <class T>
    [[nodiscard]] core::Result<void> addTo(QList<HistoryItem> &out, core::Result<QList<T>> things,
                                           domain::Kind kind);
    template <class T>
    [[nodiscard]] core::Result<std::optional<HistoryItem>> find(core::Id<T> id,
                                                                domain::Kind kind);
    [[nodiscard]] core::Result<qint64> numberOf(domain::CaseId one);
    [[nodiscard]] core::Result<QSet<QUuid>> pending(domain::Kind kind) const;
    [[nodiscard]] core::Result<bool> isPending(domain::Kind kind, const QUuid &id) const;

    store::Database &m_cache;
    QHash<domain::CaseId, qint64> m_numbers; ///< of the cases met so far
};
} // namespace hadir::desk
