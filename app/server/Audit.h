// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/core/Result.h"
#include "app/domain/entities.h"
#include "app/wire/messages.h"

#include <QSet>

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// The outcome of what was not refused.
constexpr QLatin1StringView doneOutcome{"done"};

/// Something that was asked for, and what became of it.
struct AuditEntry
{
    std::optional<qint64> revision;
    std::optional<domain::AgentId> actor; ///< absent: whoever owns the machine
    std::optional<wire::ClientId> client;
    std::optional<qint64> number;
    QString command;
    QByteArray arguments;     ///< JSON
    core::Instant doneAt;     ///< when it was meant, by the desk
    core::Instant receivedAt; ///< when it arrived, by the server
    QString outcome;          ///< doneOutcome, or the refusal
    QByteArray difference;    ///< JSON: what changed; empty when nothing did
};

/// Everything that was asked for, in the order in which it was answered.
///
/// Each row holds a hash over the row before and over itself (BLAKE2b-256; the columns as
/// netstrings, "-" for NULL), so that one that is changed, removed or put in between later is
/// found; where the chain ends stands in meta, so that its end cannot be cut off unseen. Whoever
/// can write the file can make all of it anew: only a hash that was noted elsewhere tells that.
///
/// What a row says of a person can be dropped and the chain still holds: in place of `arguments`
/// and `difference` the hash covers `digest`, BLAKE2b-256 over a salt of 16 random bytes and these
/// two. With the words goes the salt, and nobody can tell from the digest what stood there. The
/// row of the erasure says in its `difference` which rows it silenced, and keeps its own words for
/// good; a silent row that no erasure after it names was silenced by somebody else, and is found.
/// Used within the ledger's transactions, on the thread of its database.
class Audit final
{
public:
    explicit Audit(store::Database &database) : m_database(database) {}

    /// Where the chain ends.
    struct Head
    {
        qint64 at = 0;   ///< the last row's
        QByteArray hash; ///< the last row's; empty before the first
    };
    /// Adds a row and moves `head` on to it; its caller writes that into meta.
    [[nodiscard]] core::Result<void> append(Head &head, const AuditEntry &entry);

    /// One line for each place where the chain does not hold; empty when all is well.
    [[nodiscard]] core::Result<QStringList> verify();

    /// Chains the rows that were written before there was a chain, or with another.
    [[nodiscard]] core::Result<void> chainAll();

    /// Drops the words of every row that names one of `ids`, but an erasure's. Who, when, what kind
    /// and what became of it stay. Answers the difference of the erasing row, which its caller has
    /// to append: verify() finds whatever lost its words and is not named there.
    [[nodiscard]] core::Result<QByteArray> dropWordsAbout(const QSet<QUuid> &ids);

private:
    [[nodiscard]] core::Result<QByteArray> nextSalt();

    store::Database &m_database;
    QByteArray m_salts; // random bytes that no row has yet
};
} // namespace hadir::server
