// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/CacheUnit.h"

#include "app/domain/entityJson.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

bool Reads::cover(const domain::Entity &entity) const
{
    if (entities.contains(domain::uuidOf(entity)))
        return true;
    if (const auto *point = std::get_if<domain::ContactPoint>(&entity))
        return contactPoints.contains(point->customer);
    if (const auto *said = std::get_if<domain::Interaction>(&entity))
        return (said->caseId && messages.contains(*said->caseId))
               || heard.contains({said->customer, int(said->channel)});
    if (const auto *callback = std::get_if<domain::Callback>(&entity))
        return (callback->queue && booked.contains(*callback->queue))
               || (callback->owner && callers.contains(*callback->owner))
               || (callback->claimedBy && callers.contains(*callback->claimedBy));
    return logins && std::holds_alternative<domain::Agent>(entity);
}

CacheUnit::CacheUnit(Database &database, TouchedSet &touched, Reads &reads)
    : m_database(database)
    , m_touched(touched)
    , m_reads(reads)
{}

void CacheUnit::fail(const core::Failure &failure)
{
    if (!m_failure)
        m_failure = failure;
}

std::optional<domain::Entity> CacheUnit::read(domain::Kind kind, const QUuid &id)
{
    if (m_failure)
        return std::nullopt;
    m_reads.entities.insert(id);
    auto found = findEntity(m_database, kind, id);
    if (!found) {
        fail(found.error());
        return std::nullopt;
    }
    return *std::move(found);
}

QList<domain::ContactPoint> CacheUnit::contactPointsOf(domain::CustomerId customer)
{
    m_reads.contactPoints.insert(customer);
    auto found = store::contactPointsOf(m_database, customer);
    if (!found) {
        fail(found.error());
        return {};
    }
    return *std::move(found);
}

std::optional<domain::Interaction> CacheUnit::firstOf(Result<QList<domain::Interaction>> found)
{
    if (!found)
        fail(found.error());
    return found && !found->isEmpty() ? std::optional(found->first()) : std::nullopt;
}

std::optional<domain::Interaction> CacheUnit::newestMessageOf(domain::CaseId about)
{
    m_reads.messages.insert(about);
    return firstOf(store::newestMessagesOf(m_database, about, 1));
}

std::optional<domain::Interaction> CacheUnit::newestFrom(domain::CustomerId customer,
                                                         domain::Channel channel)
{
    m_reads.heard.insert({customer, int(channel)});
    return firstOf(store::newestFrom(m_database, customer, channel, 1));
}

std::optional<domain::Agent> CacheUnit::agentByLogin(const QString &login)
{
    m_reads.logins = true;
    auto found = store::agentByLogin(m_database, login);
    if (!found) {
        fail(found.error());
        return std::nullopt;
    }
    return *std::move(found);
}

QList<domain::Booking> CacheUnit::bookedIn(domain::QueueId queue, core::Instant from,
                                           core::Instant until)
{
    m_reads.booked.insert(queue);
    auto found = store::bookedIn(m_database, queue, from, until);
    if (!found) {
        fail(found.error());
        return {};
    }
    return *std::move(found);
}

QList<domain::CallbackId> CacheUnit::openCallbacksOf(domain::AgentId agent)
{
    m_reads.callers.insert(agent);
    auto found = store::openCallbacksOf(m_database, agent);
    if (!found) {
        fail(found.error());
        return {};
    }
    return *std::move(found);
}

void CacheUnit::keepBase(domain::Kind kind, const QUuid &id)
{
    const auto known =
        m_database.value<int>(u"SELECT 1 FROM base WHERE kind = ? AND id = ?"_s, int(kind), id);
    if (!known)
        return fail(known.error());
    if (*known)
        return;
    const std::optional<domain::Entity> before = read(kind, id);
    if (m_failure)
        return;
    std::optional<QString> text;
    if (before)
        text = QString::fromUtf8(
            QJsonDocument(domain::toJson(*before)).toJson(QJsonDocument::Compact));
    const auto kept = m_database.run(u"INSERT INTO base(kind, id, entity) VALUES(?, ?, ?)"_s,
                                     int(kind), id, text);
    if (!kept)
        fail(kept.error());
}

void CacheUnit::write(const domain::Entity &entity)
{
    if (m_failure)
        return;
    const domain::Kind kind = domain::kindOfEntity(entity);
    const QUuid id = domain::uuidOf(entity);
    m_reads.entities.insert(id);
    keepBase(kind, id);
    if (m_failure)
        return;
    if (auto put = putEntity(m_database, entity); !put)
        return fail(put.error());
    m_touched.insert({kind, id, domain::scopeOf(entity)});
}
} // namespace hadir::store
