// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/Entity.h"
#include "app/wire/messages.h"

#include <QSet>

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// One entity's newest state.
struct Entry
{
    qint64 revision = 0;
    domain::Scope scope = domain::Scope::workspace();
    QByteArray change;                          ///< the JSON object {"kind","entity"} as it is sent
    std::optional<domain::AgentId> reader = {}; ///< who alone is told of it
};

/// What one reader may be sent: some customers, and of the workspace and the knowledge base all
/// but what is another agent's own.
struct Sight
{
    bool all = true;
    QSet<domain::CustomerId> customers = {};    ///< when not all
    std::optional<domain::AgentId> reader = {}; ///< absent: for the server itself, no desk's

    [[nodiscard]] bool shows(const domain::Scope &scope) const
    {
        const auto customer = scope.customer();
        return all || !customer || customers.contains(*customer);
    }
    [[nodiscard]] bool mayRead(const std::optional<domain::AgentId> &owner) const
    {
        return !owner || !reader || owner == reader;
    }
};

/// A stretch of everything that changed.
struct Slice
{
    qint64 from = 0;
    qint64 to = 0;     ///< everything in (from, to] is in it
    bool more = false; ///< the ledger was past `to` when this was read
    QList<Entry> entries;
};

/// A part of what there is of a customer, and how far back it goes; without a horizon it is whole.
struct Stretch
{
    QList<Entry> entries;
    std::optional<wire::Horizon> horizon;
};

/// Changes as they stand in a page: separated by commas.
class Changes final
{
public:
    void add(const Stretch &stretch);
    void add(const Entry &entry);
    void add(const QList<Entry> &entries);

    [[nodiscard]] const QByteArray &json() const { return m_json; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const QList<wire::Horizon> &horizons() const { return m_horizons; }

private:
    QByteArray m_json;
    QList<wire::Horizon> m_horizons;
    qint64 m_count = 0;
};

/// Reads what changed since a revision: each entity once, in its newest state, in the order of the
/// revisions. One scan of an index; the states lie encoded in the file, so reading is copying.
class Feed final
{
public:
    /// What a page holds at most. A command's changes are never torn apart, so a page may be
    /// longer by the last command's.
    struct Limits
    {
        qint64 entities = 2'000;
        qsizetype bytes = 2 * 1024 * 1024;
    };

    explicit Feed(store::Database &database);

    /// What is not in sight is left out and not counted.
    [[nodiscard]] core::Result<Slice> since(qint64 revision, const Sight &sight, Limits limits);

    /// Everything of one scope, whatever its age, but what is not in sight.
    [[nodiscard]] core::Result<QList<Entry>> wholeOf(const domain::Scope &scope,
                                                     const Sight &sight);

    /// One customer as they enter a desk: of a long history, the newest part.
    [[nodiscard]] core::Result<Stretch> entryOf(domain::CustomerId customer);
    /// What happened before that, newest first, with its attachments; its horizon says whether
    /// there is more.
    [[nodiscard]] core::Result<Stretch> older(const wire::Older &than);

    /// How many entities changed since; for progress, not for decisions.
    [[nodiscard]] core::Result<qint64> countSince(qint64 revision);
    /// How many entities a scope has.
    [[nodiscard]] core::Result<qint64> countOf(const domain::Scope &scope);

    /// Whether a file with that content hangs on something in sight. What an agent attached is here
    /// once their own desk has brought it: to name another's file is not to have it.
    enum class File { OutOfSight, Coming, Here };
    [[nodiscard]] core::Result<File> fileIn(const Sight &sight, const QString &sha256);

private:
    [[nodiscard]] core::Result<void> addAttachments(domain::CustomerId customer,
                                                    const QUuid &interaction, Stretch &to);

    store::Database &m_database;
};
} // namespace hadir::server
