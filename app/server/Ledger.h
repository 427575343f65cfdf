// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/Entity.h"
#include "app/domain/commands.h"
#include "app/domain/execute.h"
#include "app/server/Audit.h"
#include "app/server/Clients.h"
#include "app/server/Graves.h"
#include "app/server/LedgerBatch.h"
#include "app/wire/messages.h"

#include <QHash>
#include <QSet>

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// One command as a desk handed it in. Who means it comes from the session, when it came from the
/// server's clock; the rest is the desk's word.
struct Submission
{
    domain::AgentId agent;
    wire::ClientId client;
    wire::Pushed command;
    core::Instant receivedAt;
};

/// What became of a submission.
enum class Outcome {
    Done,         ///< executed for good, whether or not it changed something
    Refused,      ///< turned down for good; the verdict is kept
    Known,        ///< answered earlier, nothing happened now
    Gap,          ///< one before it is missing; nothing happened
    Unauthorised, ///< the agent is not active, or the client is another's; nothing happened
};

/// A batch that is on disk.
struct Committed
{
    qint64 revision = 0;     ///< the ledger's newest now
    QList<Outcome> outcomes; ///< one a submission, in their order
    bool agentsTouched = false;
    bool hasErased = false; ///< somebody: Erasures has to see to the rest
    /// Whose customers each agent's commands changed.
    QHash<domain::AgentId, QSet<domain::CustomerId>> workedOn;
};

/// Why nothing of a batch happened.
struct Setback
{
    core::Failure failure;
    std::optional<qsizetype> at; ///< the submission that could not be written; absent when it was
                                 ///< no single one, as at the commit itself
};

/// What bringing in a batch of finished records came to.
struct BroughtIn
{
    enum class Fate { Added, Known, Refused };
    QList<Fate> fates;                            ///< one an entity, in their order
    QHash<qsizetype, domain::Rejection> refusals; ///< by place in the batch
};

/// The one place where a change becomes true.
///
/// A batch is one transaction: each command is executed upon what those before it made of things,
/// in memory until the batch is written, under a revision of its own when it changed something,
/// audited, and counted against its client. When a function answers,
/// what it says is on disk; when it answers a failure, nothing of the batch happened. Used on the
/// thread of its database; other processes may write the same file between two batches.
class Ledger final
{
public:
    explicit Ledger(store::Database &database);

    [[nodiscard]] std::expected<Committed, Setback> commit(const QList<Submission> &batch);

    /// Refuses for good a command that cannot be carried out, however often it is tried.
    [[nodiscard]] core::Result<void> giveUp(const Submission &submission);

    /// A command of whoever owns the machine, who needs no account: `hadird user add`.
    [[nodiscard]] core::Result<domain::Verdict> decree(const domain::Command &command,
                                                       core::Instant at);

    /// Erases a customer once more, whom a restore has brought back or may bring back; also when
    /// there is nobody of that id now. Nobody whom they are merged with.
    [[nodiscard]] core::Result<void> eraseAgain(const domain::EraseCustomer &command,
                                                core::Instant at);

    /// Takes finished records in. `source` says where they are from, for the audit.
    [[nodiscard]] core::Result<BroughtIn> bringIn(const QList<domain::Entity> &batch,
                                                  const QString &source, core::Instant at);

    /// Writes into the audit what whoever owns the machine did past the ledger.
    [[nodiscard]] core::Result<void> note(const QString &what, const QJsonObject &arguments,
                                          core::Instant at);

    /// As on disk now, whoever wrote last.
    [[nodiscard]] core::Result<qint64> revision();
    /// What each client was answered.
    [[nodiscard]] Clients &clients() { return m_clients; }

private:
    enum class Treatment { Execute, Refuse };

    [[nodiscard]] core::Result<Outcome> settle(LedgerBatch &batch, const Submission &submission,
                                               Treatment treatment);
    [[nodiscard]] core::Result<domain::Verdict> execute(LedgerBatch &batch,
                                                        const Submission &submission,
                                                        Treatment treatment,
                                                        const domain::Actor &actor);
    [[nodiscard]] core::Result<domain::Verdict> run(LedgerBatch &batch, const AuditEntry &asked,
                                                    const domain::Command &command,
                                                    const domain::Actor &actor);
    [[nodiscard]] core::Result<void> turnDown(LedgerBatch &batch, const AuditEntry &asked,
                                              const domain::Command &command,
                                              const domain::Rejection &why);
    [[nodiscard]] core::Result<void> noteBytes(LedgerBatch &batch,
                                               const QList<domain::Entity> &entities);
    [[nodiscard]] core::Result<void> leaveAlone(LedgerBatch &batch, domain::CustomerId customer);
    [[nodiscard]] static core::Result<void>
    bringIn(LedgerBatch &batch, const domain::Entity &entity, core::Instant at, BroughtIn &out);
    template <class Middle>
    [[nodiscard]] core::Result<void> inOneGo(const Middle &middle);
    [[nodiscard]] core::Result<LedgerBatch> open();

    store::Database &m_database;
    Audit m_audit;
    Clients m_clients;
    Graves m_graves;
    LedgerMemory m_memory;
};
} // namespace hadir::server
