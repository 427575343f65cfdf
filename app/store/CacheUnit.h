// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Unit.h"
#include "app/store/Cache.h"

namespace hadir::store {

/// The Unit over which commands run at a desk: keeps the server's version of what it touches
/// beside, in `base`. Lives within one transaction of the cache.
class CacheUnit final : public domain::Unit
{
public:
    CacheUnit(Database &database, TouchedSet &touched);

    [[nodiscard]] qint64 nextCaseNumber() override { return 0; }
    [[nodiscard]] QList<domain::ContactPoint> contactPointsOf(domain::CustomerId customer) override;
    [[nodiscard]] std::optional<domain::Agent> agentByLogin(const QString &login) override;
    [[nodiscard]] std::optional<core::Failure> failure() const override { return m_failure; }

protected:
    [[nodiscard]] std::optional<domain::Entity> read(domain::Kind kind, const QUuid &id) override;
    void write(const domain::Entity &entity) override;

private:
    void keepBase(domain::Kind kind, const QUuid &id);
    void fail(const core::Failure &failure);

    Database &m_database;
    TouchedSet &m_touched;
    std::optional<core::Failure> m_failure;
};
} // namespace hadir::store
