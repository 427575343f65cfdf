// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/CallbackBook.h"
#include "app/desk/Chronicle.h"
#include "app/desk/KinWatch.h"
#include "app/desk/Profile.h"
#include "app/store/SearchIndex.h"
#include "app/store/WorkFile.h"

namespace hadir::desk {

/// Everybody and every queue here, in no order.
struct Workspace
{
    QList<domain::Agent> agents;
    QList<domain::Team> teams;
    QList<domain::Queue> queues;
};

/// One customer without their history.
struct CustomerRecord
{
    domain::Customer customer;
    QList<domain::Customer> merged;            ///< into this one; the rest is theirs too
    QList<domain::ContactPoint> contactPoints; ///< retired ones too
    QList<domain::Case> cases;                 ///< newest first, at most 500
    QList<domain::Order> orders;               ///< newest first, at most 500
    QList<domain::Callback> callbacks;         ///< by time, at most 500
};

/// An open or pending case as the work list shows it.
struct WorkRow
{
    domain::Case work;
    QString customerName;
    bool unread = false;
    bool replyWaits = false; ///< the newest message is ours and not sent yet
};

/// A customer as one row of a list shows them.
struct CustomerGlance
{
    domain::Customer customer;
    QString contact; ///< a phone number if there is one, in E.164; else another address
    std::optional<core::Instant> lastAt; ///< when something last happened in a case of theirs
};

/// How much is on this machine, and as of when.
struct Holdings
{
    qint64 customers = 0;
    qint64 pending = 0;
    qint64 refused = 0;
    store::Cursor cursor;
};

/// The GUI thread's own window on the two files: read-only connections and only bounded, indexed
/// questions. Sees what the workbench has committed, also while it writes.
class Reader final
{
public:
    [[nodiscard]] static core::Result<Reader> open(const Profile &profile);

    /// Reads what every window asks first, so that workspace() answers at once the first time. On
    /// whatever thread, before the reader is handed over.
    void readAhead();
    [[nodiscard]] core::Result<Workspace> workspace();
    /// Absent when there is no such agent, or it cannot be read.
    [[nodiscard]] std::optional<domain::Agent> agent(domain::AgentId id);
    /// All that this desk was told of, retired ones too, in the order in which they are offered.
    [[nodiscard]] core::Result<QList<domain::SavedReply>> savedReplies();
    [[nodiscard]] core::Result<std::optional<domain::SavedReply>>
    savedReply(domain::SavedReplyId id);
    /// Likewise.
    [[nodiscard]] core::Result<QList<domain::Macro>> macros();
    /// Likewise: all views that are shared, retired ones too.
    [[nodiscard]] core::Result<QList<domain::TeamView>> teamViews();
    [[nodiscard]] core::Result<std::optional<domain::Article>> article(domain::ArticleId id);
    /// Of whoever stands for this customer, with all who are merged with them. Absent when this
    /// desk does not hold the customer.
    [[nodiscard]] core::Result<std::optional<CustomerRecord>> customer(domain::CustomerId id);
    /// Who stands for this customer; themselves when they are not merged.
    [[nodiscard]] domain::CustomerId survivorOf(domain::CustomerId id) const
    {
        return m_kin.kin().survivorOf(id);
    }
    /// All who are one with them, whoever stands for them first.
    [[nodiscard]] QList<domain::CustomerId> kinOf(domain::CustomerId id) const
    {
        return m_kin.kin().of(id);
    }
    /// What changed, as whoever stands for those it is about has to hear it too.
    [[nodiscard]] store::TouchedSet withKin(const store::TouchedSet &touched)
    {
        return m_kin.follow(m_cache, touched);
    }
    /// Whoever stands for the customer alone, likewise.
    [[nodiscard]] core::Result<std::optional<domain::Customer>> person(domain::CustomerId id);
    [[nodiscard]] core::Result<History> history(const HistorySpan &span)
    {
        return Chronicle(m_cache).read(span);
    }
    /// One thing of the history as it is now; absent when it is gone.
    [[nodiscard]] core::Result<std::optional<HistoryItem>> historyItem(domain::Kind kind,
                                                                       const QUuid &id)
    {
        return Chronicle(m_cache).item(kind, id);
    }
    [[nodiscard]] core::Result<std::optional<domain::Case>> caseWith(domain::CaseId id);
    /// The newest that a customer said on a channel.
    [[nodiscard]] core::Result<std::optional<domain::Interaction>>
    newestFrom(domain::CustomerId customer, domain::Channel channel);
    /// Open and pending cases that the agent owns.
    [[nodiscard]] core::Result<QList<WorkRow>> workOf(domain::AgentId agent, int limit);
    /// Open and pending cases of these queues, whoever owns them.
    [[nodiscard]] core::Result<QList<WorkRow>> workIn(const QList<domain::QueueId> &queues,
                                                      int limit);
    [[nodiscard]] core::Result<std::optional<WorkRow>> workRow(domain::CaseId id);
    /// The wrap-up codes of the newest cases here, the commonest first.
    [[nodiscard]] core::Result<QStringList> codesInUse(int limit);
    /// What there is to know of callbacks; made for one question.
    [[nodiscard]] CallbackBook callbacks() { return {m_cache, m_kin.kin()}; }
    /// The customers that were heard of last, for the list without a query: by their newest case,
    /// among those with one in these queues or in none; then those that were added last.
    [[nodiscard]] core::Result<QList<CustomerGlance>>
    customersLately(const QList<domain::QueueId> &queues, int limit);
    [[nodiscard]] core::Result<CustomerGlance> glanceAt(domain::Customer customer);
    /// At most `limit` of each kind, for whoever asks, as it is typed: for more, the Archivist.
    [[nodiscard]] core::Result<store::SearchAnswer> search(const QString &query, store::Asker asker,
                                                           int limit);
    /// One who knows what is unread now, on whatever thread.
    [[nodiscard]] store::Asker informed(store::Asker asker) const;

    /// Of all who are one with the customer.
    [[nodiscard]] core::Result<QList<store::Draft>> drafts(domain::CustomerId customer);
    /// The newest of all customers first.
    [[nodiscard]] core::Result<QList<store::Draft>> drafts(int limit)
    {
        return m_work.drafts().newest(limit);
    }
    [[nodiscard]] core::Result<QList<store::DraftVersion>>
    draftVersions(domain::CustomerId customer, const std::optional<domain::CaseId> &caseId,
                  domain::Channel channel);
    /// Whether the server has a file that was attached here.
    [[nodiscard]] core::Result<bool> hasArrived(const QString &sha256)
    {
        return m_work.files().hasArrived(sha256);
    }
    [[nodiscard]] core::Result<QList<store::PendingCommand>> pending(int limit);
    [[nodiscard]] core::Result<QList<store::RefusedCommand>> refused();
    [[nodiscard]] core::Result<QList<store::UnreadableRefusal>> unreadableRefusals();
    /// What the agent did here, see store::JournalTable; made for one question.
    [[nodiscard]] store::JournalTable journal() { return m_work.journal(); }
    [[nodiscard]] core::Result<Holdings> holdings();
    [[nodiscard]] core::Result<store::Cursor> cursor();
    /// What Desk::keep() has put on disk.
    [[nodiscard]] core::Result<QString> recall(const QString &key) { return m_work.recall(key); }
    [[nodiscard]] core::Result<QHash<QString, QString>> recallAll(const QString &prefix)
    {
        return m_work.recallAll(prefix);
    }

    /// What this agent has seen is kept here as well, so that a list needs no second file.
    void noteSeen(domain::CaseId seen, core::Instant until);

private:
    Reader(store::Database cache, store::WorkFile work);
    struct WorkOfOne
    {
        QString where;
        QUuid of; ///< an owner or a queue
    };
    [[nodiscard]] core::Result<QList<WorkRow>> worklist(const QList<WorkOfOne> &parts, int limit);
    [[nodiscard]] core::Result<WorkRow> rowFor(domain::Case work);
    [[nodiscard]] static bool isNews(const QHash<domain::CaseId, core::Instant> &seenCases,
                                     domain::CaseId id, core::Instant lastAt, bool isWaiting);
    template <class T>
    [[nodiscard]] core::Result<QList<T>> ofKin(domain::CustomerId id, const QString &tail);
    [[nodiscard]] core::Result<QList<WorkRow>> rowsFor(QList<domain::Case> cases);

    store::Database m_cache;
    store::WorkFile m_work;
    QHash<domain::CaseId, core::Instant> m_seen;
    KinWatch m_kin;
    std::optional<Workspace> m_ahead; ///< read before anybody asked
};
} // namespace hadir::desk
