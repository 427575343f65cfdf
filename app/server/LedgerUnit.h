// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/Unit.h"
#include "app/server/LedgerMemory.h"

#include <QSet>

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// What the commands of one transaction read and write. Each entity is read once; nobody else can
/// write it meanwhile. What a command writes stays in memory, so that a refused one leaves no trace
/// to be taken out of the file; its owner puts what stands into the tables, and puts a revision on
/// it. A put of an equal value is no change. The case number goes on from where the ledger stands,
/// and from any higher one that a case brings along.
class LedgerUnit final : public domain::Unit
{
public:
    /// `memory` outlives it and does not change meanwhile.
    LedgerUnit(store::Database &database, const LedgerMemory &memory, qint64 lastCaseNumber);

    /// One entity that a command changed, as it was and as it is.
    struct Touched
    {
        std::optional<domain::Entity> before;
        domain::Entity after;
    };

    /// Since the last settle() or takeBack(), in the order in which they were first written.
    [[nodiscard]] const QList<Touched> &touched() const { return m_touched; }
    /// What was touched stands; the next command begins.
    void settle();
    /// What was touched never was; the next command begins.
    void takeBack();
    /// Its caller has written past it, and before that what it held: everything is read anew, and
    /// the memory is not to be believed.
    void forget();
    /// For the memory, once all is on disk.
    [[nodiscard]] const LedgerMemory::Known &known() const { return m_known; }

    [[nodiscard]] qint64 lastCaseNumber() const { return m_caseNumber; }

    [[nodiscard]] qint64 nextCaseNumber() override;
    [[nodiscard]] QList<domain::ContactPoint> contactPointsOf(domain::CustomerId customer) override;
    [[nodiscard]] std::optional<domain::Interaction> newestMessageOf(domain::CaseId about) override;
    [[nodiscard]] std::optional<domain::Interaction> newestFrom(domain::CustomerId customer,
                                                                domain::Channel channel) override;
    [[nodiscard]] std::optional<domain::Agent> agentByLogin(const QString &login) override;
    [[nodiscard]] domain::Hold hold() const override { return domain::Hold::Confirmed; }
    [[nodiscard]] QList<domain::Booking> bookedIn(domain::QueueId queue, core::Instant from,
                                                  core::Instant until) override;
    [[nodiscard]] QList<domain::CallbackId> openCallbacksOf(domain::AgentId agent) override;
    [[nodiscard]] std::optional<core::Failure> failure() const override { return m_failure; }

protected:
    [[nodiscard]] std::optional<domain::Entity> read(domain::Kind kind, const QUuid &id) override;
    void write(const domain::Entity &entity) override;

private:
    void keep(const core::Failure &failure);
    void noteWritten(const domain::Entity &entity);
    template <class Is>
    [[nodiscard]] std::optional<domain::Interaction>
    newestOf(const core::Result<QList<domain::Interaction>> &stored, Is is);
    template <class T>
    [[nodiscard]] const T *known(const core::Id<T> &id) const;

    store::Database &m_database;
    const LedgerMemory *m_memory; // null when it is not to be believed
    qint64 m_caseNumber;
    qint64 m_settledCaseNumber;
    LedgerMemory::Known m_known;
    QList<Touched> m_touched;
    // What the questions below would not find in the tables; also of what was taken back.
    QHash<domain::CustomerId, QSet<domain::ContactPointId>> m_pointsWritten;
    QSet<domain::AgentId> m_agentsWritten;
    QSet<domain::InteractionId> m_interactionsWritten;
    QSet<domain::CallbackId> m_callbacksWritten;
    std::optional<core::Failure> m_failure;
};
} // namespace hadir::server
