// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/LedgerUnit.h"

#include "app/store/entityTables.h"

namespace hadir::server {

LedgerUnit::LedgerUnit(store::Database &database, qint64 lastCaseNumber)
    : m_database(database)
    , m_caseNumber(lastCaseNumber)
{}

qint64 LedgerUnit::nextCaseNumber()
{
    return ++m_caseNumber;
}

QList<domain::ContactPoint> LedgerUnit::contactPointsOf(domain::CustomerId customer)
{
    if (m_failure)
        return {};
    auto found = store::contactPointsOf(m_database, customer);
    if (!found) {
        keep(found.error());
        return {};
    }
    return *std::move(found);
}

std::optional<domain::Agent> LedgerUnit::agentByLogin(const QString &login)
{
    if (m_failure)
        return std::nullopt;
    auto found = store::agentByLogin(m_database, login);
    if (!found) {
        keep(found.error());
        return std::nullopt;
    }
    return *std::move(found);
}

std::optional<domain::Entity> LedgerUnit::read(domain::Kind kind, const QUuid &id)
{
    if (m_failure)
        return std::nullopt;
    auto found = store::findEntity(m_database, kind, id);
    if (!found) {
        keep(found.error());
        return std::nullopt;
    }
    return *std::move(found);
}

void LedgerUnit::write(const domain::Entity &entity)
{
    std::optional<domain::Entity> before =
        read(domain::kindOfEntity(entity), domain::uuidOf(entity));
    if (m_failure || before == entity)
        return;
    // A case that is brought in with its number must not be met again by a new one.
    if (const auto *opened = std::get_if<domain::Case>(&entity))
        m_caseNumber = std::max(m_caseNumber, opened->number);
    if (auto put = store::putEntity(m_database, entity); !put) {
        keep(put.error());
        return;
    }
    for (Touched &known : m_touched) {
        if (known.after.index() == entity.index()
            && domain::uuidOf(known.after) == domain::uuidOf(entity)) {
            known.after = entity;
            return;
        }
    }
    m_touched.append({std::move(before), entity});
}

void LedgerUnit::keep(const core::Failure &failure)
{
    if (!m_failure)
        m_failure = failure;
}
} // namespace hadir::server
