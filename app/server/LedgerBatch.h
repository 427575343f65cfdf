// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Authorship.h"
#include "app/server/Audit.h"
#include "app/server/PendingRows.h"
#include "app/store/Touched.h"

#include <QHash>
#include <QSet>

namespace hadir::domain {
struct Rejection;
}

namespace hadir::server {

class Graves;

/// What one transaction of the ledger has come to so far, and how that is written down: the
/// entities, the feed, the audit, refusals, graves. What commands change is kept in memory and
/// written once, at the end or before somebody asks the tables. Opened and closed within the
/// transaction; when it is rolled back, nothing of it happened.
class LedgerBatch final
{
public:
    /// Where it is written; outlives the batch.
    struct Books
    {
        store::Database &database;
        Audit &audit;
        Graves &graves;
        LedgerMemory &memory;
    };
    /// From where the ledger stands.
    [[nodiscard]] static core::Result<LedgerBatch> open(Books books);

    /// A desk as the batch finds it and leaves it.
    struct Client
    {
        domain::AgentId agent;
        qint64 lastNumber = 0;
        QString lastMark = {};
        bool moved = false;
    };
    /// Null when there is no such client.
    [[nodiscard]] core::Result<Client *> client(wire::ClientId id);

    /// Whether JSON speaks of somebody who was erased.
    [[nodiscard]] core::Result<bool> speaksOfTheErased(const QByteArray &json);

    /// The command at that place of the batch begins.
    void turnTo(qsizetype place) { m_place = place; }
    /// The place of whoever is to blame for the failure of writeDown() or close(), if one command
    /// is.
    [[nodiscard]] std::optional<qsizetype> culprit() const { return m_pending.culprit(); }

    /// What the unit touched stands, under a revision of its own, and goes into the tables and the
    /// feed; `actor` is whoever worked on their customers.
    void publish(std::optional<domain::AgentId> actor);
    /// Brings the tables and the feed up to what stands by now.
    [[nodiscard]] core::Result<void> writeDown() { return m_pending.write(m_books.database); }
    /// Takes customers out, each under a revision of its own. Answers the audit's difference.
    [[nodiscard]] core::Result<QByteArray> erase(const QList<domain::CustomerId> &customers);
    [[nodiscard]] core::Result<void> audit(const AuditEntry &entry);
    /// Into the audit, and kept for the desk that asked, with whose doing it was.
    [[nodiscard]] core::Result<void> refuse(AuditEntry asked, const domain::Rejection &why,
                                            const domain::Authorship &first = {});

    /// Writes down everything, and where the ledger stands now. The last thing before the commit.
    [[nodiscard]] core::Result<void> close(core::Instant at);
    /// It is on disk, and may be remembered.
    void remember();

    [[nodiscard]] LedgerUnit &unit() { return *m_unit; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] bool touchedAgents() const { return m_agentsTouched; }
    [[nodiscard]] bool hasErased() const { return m_hasErased; }
    /// Whose customers each agent's commands changed.
    using Work = QHash<domain::AgentId, QSet<domain::CustomerId>>;
    [[nodiscard]] const Work &workedOn() const { return m_workedOn; }

private:
    explicit LedgerBatch(Books books) : m_books(books) {}

    [[nodiscard]] core::Result<void> noteWork(core::Instant at);
    [[nodiscard]] core::Result<void> noteClients();

    Books m_books;
    std::optional<LedgerUnit> m_unit; ///< there from open() on
    PendingRows m_pending;
    qsizetype m_place = 0;
    qint64 m_revision = 0;
    Audit::Head m_head;
    QHash<wire::ClientId, std::optional<Client>> m_clients;
    bool m_agentsTouched = false;
    Work m_workedOn;
    store::TouchedSet m_renamed; ///< is found by other words than before
    bool m_hasGraves = false;    ///< there is somebody who was erased
    bool m_hasErased = false;
};
} // namespace hadir::server
