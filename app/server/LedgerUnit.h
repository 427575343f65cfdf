// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Unit.h"

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// What one command reads and writes in the ledger's transaction. Keeps what it wrote, so that the
/// ledger can put a revision on it and the audit can say what differs. A put of an equal value is
/// no change. One command each; the case number goes on from where the caller left it, and from any
/// higher one that a case brings along.
class LedgerUnit final : public domain::Unit
{
public:
    LedgerUnit(store::Database &database, qint64 lastCaseNumber);

    /// One entity that the command changed, as it was and as it is.
    struct Touched
    {
        std::optional<domain::Entity> before;
        domain::Entity after;
    };

    /// In the order in which they were first written.
    [[nodiscard]] const QList<Touched> &touched() const { return m_touched; }
    [[nodiscard]] qint64 lastCaseNumber() const { return m_caseNumber; }

    [[nodiscard]] qint64 nextCaseNumber() override;
    [[nodiscard]] QList<domain::ContactPoint> contactPointsOf(domain::CustomerId customer) override;
    [[nodiscard]] std::optional<domain::Agent> agentByLogin(const QString &login) override;
    [[nodiscard]] std::optional<core::Failure> failure() const override { return m_failure; }

protected:
    [[nodiscard]] std::optional<domain::Entity> read(domain::Kind kind, const QUuid &id) override;
    void write(const domain::Entity &entity) override;

private:
    void keep(const core::Failure &failure);

    store::Database &m_database;
    qint64 m_caseNumber;
    QList<Touched> m_touched;
    std::optional<core::Failure> m_failure;
};
} // namespace hadir::server
