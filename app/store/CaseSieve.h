// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Database.h"
#include "app/store/SearchQuestion.h"

namespace hadir::store {

/// Who asks, for what only they know.
struct Asker
{
    domain::AgentId agent;
    core::Milliseconds eastOfUtc{0}; ///< of their days
    /// Whether a case is news to them; without it none is.
    std::function<bool(domain::CaseId, core::Instant lastAt, bool isWaiting)> isUnread = {};
};

/// What a question asks of a case, as values that are bound to one statement: what is absent is not
/// asked. The same field twice means either; two fields mean both.
class CaseSieve final
{
public:
    /// Finds out who and what the names in the question are. Those that are nobody's are told as
    /// troubles, and their words are to be searched as words.
    [[nodiscard]] static core::Result<CaseSieve>
    of(Database &database, const SearchQuestion &question, const Asker &asker);

    [[nodiscard]] const QList<SearchTrouble> &troubles() const { return m_troubles; }
    [[nodiscard]] const QStringList &plainWords() const { return m_plainWords; }
    /// Whether it asks anything that only a case can answer.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] bool admits(domain::CaseId id, core::Instant lastAt, bool isWaiting) const;

    /// Whose cases, where, and in which states those may stand that it lets through; for going
    /// through them in the order of an index. No owner or no queue here: any, or too many.
    [[nodiscard]] QList<domain::AgentId> owners() const;
    [[nodiscard]] const QList<domain::QueueId> &queues() const { return m_walkQueues; }
    [[nodiscard]] QList<domain::CaseStatus> statuses() const;
    [[nodiscard]] const std::optional<qint64> &after() const { return m_after; }
    [[nodiscard]] const std::optional<qint64> &before() const { return m_before; }

    /// Calls `visit` with each row of a statement whose first arguments are conditions()' and the
    /// others `args`.
    template <class Visit, class... Args>
    [[nodiscard]] core::Result<void> each(Database &database, const QString &sql, Visit &&visit,
                                          const Args &...args) const
    {
        return database.each(sql, std::forward<Visit>(visit), m_status.wanted, m_status.unwanted,
                             m_channel.wanted, m_channel.unwanted, m_priority.wanted,
                             m_priority.unwanted, m_owner.wanted, m_owner.unwanted, m_queue.wanted,
                             m_queue.unwanted, m_tag.wanted, m_tag.unwanted, m_after, m_before,
                             m_waiting, m_phrases, m_unwantedWords, args...);
    }

private:
    template <class Value>
    struct Either
    {
        std::optional<Value> wanted;
        std::optional<Value> unwanted;

        [[nodiscard]] std::optional<Value> &of(SearchTerm::Sense sense)
        {
            return sense == SearchTerm::Sense::Wanted ? wanted : unwanted;
        }
    };

    [[nodiscard]] core::Result<void> take(Database &database, const SearchTerm &term,
                                          const Asker &asker);
    [[nodiscard]] core::Result<void> takeOwner(Database &database, const SearchTerm &term,
                                               domain::AgentId me);
    [[nodiscard]] core::Result<void> takeQueue(Database &database, const SearchTerm &term);
    void takeState(const SearchTerm &term);
    void takeTag(const SearchTerm &term);
    void takeTime(const SearchTerm &term, core::Milliseconds eastOfUtc);
    void letGo(const SearchTerm &term);

    Either<QString> m_status; ///< names between bars: "|open|pending|"
    Either<QString> m_channel;
    Either<QString> m_priority;
    Either<QByteArray> m_owner; ///< ids one after the other; nobody is zeros
    Either<QByteArray> m_queue;
    Either<QString> m_tag; ///< JSON, of how a tag begins in the column
    std::optional<qint64> m_after;
    std::optional<qint64> m_before;
    std::optional<bool> m_waiting;
    std::optional<bool> m_unread;
    std::optional<QString> m_phrases; ///< JSON
    std::optional<QString> m_unwantedWords;
    std::function<bool(domain::CaseId, core::Instant, bool)> m_isUnread;
    QList<domain::AgentId> m_walkOwners;
    QList<domain::QueueId> m_walkQueues;
    QList<SearchTrouble> m_troubles;
    QStringList m_plainWords;
    bool m_isAsking = false;
};
} // namespace hadir::store
