// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/LedgerUnit.h"

#include "app/store/entityTables.h"

namespace hadir::server {

namespace {
std::pair<int, QUuid> keyOf(const domain::Entity &entity)
{
    return {int(entity.index()), domain::uuidOf(entity)};
}
} // namespace

LedgerUnit::LedgerUnit(store::Database &database, qint64 lastCaseNumber)
    : m_database(database)
    , m_caseNumber(lastCaseNumber)
    , m_settledCaseNumber(lastCaseNumber)
{}

void LedgerUnit::settle()
{
    m_settledCaseNumber = m_caseNumber;
    m_touched.clear();
}

void LedgerUnit::takeBack()
{
    m_caseNumber = m_settledCaseNumber;
    for (const Touched &touched : std::as_const(m_touched))
        m_known.insert(keyOf(touched.after), touched.before);
    m_touched.clear();
}

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
    if (const auto known = m_known.constFind({int(kind), id}); known != m_known.constEnd())
        return *known;
    auto found = store::findEntity(m_database, kind, id);
    if (!found) {
        keep(found.error());
        return std::nullopt;
    }
    m_known.insert({int(kind), id}, *found);
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
    m_known.insert(keyOf(entity), entity);
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
