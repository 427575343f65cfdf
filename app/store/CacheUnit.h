// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Unit.h"
#include "app/store/Database.h"
#include "app/store/Touched.h"

namespace hadir::store {

/// What commands have looked at: when the server says something about it, their outcome may be
/// another.
struct Reads
{
    QSet<QUuid> entities; ///< found or not, and written
    QSet<domain::CustomerId> contactPoints;
    QSet<domain::CaseId> messages;                  ///< the newest of these
    QSet<std::pair<domain::CustomerId, int>> heard; ///< by channel, the newest
    QSet<domain::QueueId> booked;                   ///< whose slots were counted
    QSet<domain::AgentId> callers;                  ///< whose callbacks were asked for
    bool logins = false;

    [[nodiscard]] bool cover(const domain::Entity &entity) const;
};

/// The Unit over which commands run at a desk: keeps the server's version of what it touches
/// beside, in `base`. Lives within one transaction of the cache.
class CacheUnit final : public domain::Unit
{
public:
    CacheUnit(Database &database, TouchedSet &touched, Reads &reads);

    [[nodiscard]] qint64 nextCaseNumber() override { return 0; }
    [[nodiscard]] QList<domain::ContactPoint> contactPointsOf(domain::CustomerId customer) override;
    [[nodiscard]] std::optional<domain::Interaction> newestMessageOf(domain::CaseId about) override;
    [[nodiscard]] std::optional<domain::Interaction> newestFrom(domain::CustomerId customer,
                                                                domain::Channel channel) override;
    [[nodiscard]] std::optional<domain::Agent> agentByLogin(const QString &login) override;
    [[nodiscard]] domain::Hold hold() const override { return domain::Hold::Provisional; }
    [[nodiscard]] QList<domain::Booking> bookedIn(domain::QueueId queue, core::Instant from,
                                                  core::Instant until) override;
    [[nodiscard]] QList<domain::CallbackId> openCallbacksOf(domain::AgentId agent) override;
    [[nodiscard]] std::optional<core::Failure> failure() const override { return m_failure; }

protected:
    [[nodiscard]] std::optional<domain::Entity> read(domain::Kind kind, const QUuid &id) override;
    void write(const domain::Entity &entity) override;

private:
    [[nodiscard]] std::optional<domain::Interaction>
    firstOf(core::Result<QList<domain::Interaction>> found);
    void keepBase(domain::Kind kind, const QUuid &id);
    void fail(const core::Failure &failure);

    Database &m_database;
    TouchedSet &m_touched;
    Reads &m_reads;
    std::optional<core::Failure> m_failure;
};
} // namespace hadir::store
