// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/WorkspaceIndex.h"

#include "app/core/Ids.h"
#include "app/store/Database.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

void WorkspaceIndex::keep(const core::Failure &failure)
{
    if (!m_failure)
        m_failure = failure;
}

bool WorkspaceIndex::has(domain::Kind kind, const QUuid &id)
{
    if (m_made.contains(id))
        return true;
    const auto found = store::findEntity(m_database, kind, id);
    if (!found)
        keep(found.error());
    return found && found->has_value();
}

std::optional<domain::QueueId> WorkspaceIndex::queueNamed(const QString &name)
{
    if (const auto made = m_queues.constFind(name); made != m_queues.constEnd())
        return *made;
    const auto found = m_database.value<domain::QueueId>(
        uR"(SELECT "id" FROM "queue" WHERE "name" = ? ORDER BY "id" LIMIT 1)"_s, name);
    if (!found)
        keep(found.error());
    if (found && *found)
        m_queues.insert(name, **found);
    return found ? *found : std::nullopt;
}

std::optional<domain::AgentId> WorkspaceIndex::agentWithLogin(const QString &login)
{
    const auto found = store::agentByLogin(m_database, login.toLower());
    if (!found)
        keep(found.error());
    return found && *found ? std::optional((*found)->id) : std::nullopt;
}

std::optional<domain::CustomerId> WorkspaceIndex::customerWithEmail(const QString &address)
{
    if (const auto made = m_customers.constFind(address); made != m_customers.constEnd())
        return *made;
    const auto found =
        m_database.value<domain::CustomerId>(uR"(SELECT "customer" FROM "contact_point"
            WHERE "value" = ? AND "kind" = 'email' AND "retired" = 0 ORDER BY "id" LIMIT 1)"_s,
                                             address);
    if (!found)
        keep(found.error());
    return found ? *found : std::nullopt;
}

void WorkspaceIndex::remember(const QString &address, domain::CustomerId customer)
{
    m_customers.insert(address, customer);
}

const MailThread *WorkspaceIndex::threadOf(const QString &messageId)
{
    loadThreads();
    const auto found = m_caseOfMail.constFind(core::uuidFor(messageId));
    if (found == m_caseOfMail.constEnd())
        return nullptr;
    const auto thread = m_threads.constFind(*found);
    return thread == m_threads.constEnd() ? nullptr : &*thread;
}

void WorkspaceIndex::invite(domain::CaseId caseId, const QSet<QString> &addresses)
{
    if (const auto thread = m_threads.find(caseId); thread != m_threads.end())
        thread->invited.unite(addresses);
}

void WorkspaceIndex::remember(const QString &messageId, const MailThread &thread)
{
    const QUuid mail = core::uuidFor(messageId);
    if (!messageId.isEmpty() && !m_caseOfMail.contains(mail))
        m_caseOfMail.insert(mail, thread.caseId);
    if (!m_threads.contains(thread.caseId))
        m_threads.insert(thread.caseId, thread);
}

void WorkspaceIndex::remember(const domain::Entity &entity)
{
    const domain::Kind kind = domain::kindOfEntity(entity);
    if (kind == domain::Kind::Interaction || kind == domain::Kind::ContactPoint)
        m_made.insert(domain::uuidOf(entity)); // nobody asks for the rest
    const auto *point = std::get_if<domain::ContactPoint>(&entity);
    if (point && point->kind == domain::ContactKind::Email && !m_customers.contains(point->value))
        m_customers.insert(point->value, point->customer);
    if (const auto *queue = std::get_if<domain::Queue>(&entity))
        m_queues.insert(queue->name, queue->id);
}

/// All of them once: 60 bytes a mail are less than an index that nothing else would use.
void WorkspaceIndex::loadThreads()
{
    if (std::exchange(m_isLoaded, true))
        return;
    const auto read =
        m_database.each(uR"(SELECT "externalRef", "case", "customer" FROM "interaction"
            WHERE "channel" = 'email' AND "externalRef" <> '' AND "case" IS NOT NULL)"_s,
                        [&](const store::Row &row) {
                            remember(row.at<QString>(0), {.caseId = row.at<domain::CaseId>(1),
                                                          .customer = row.at<domain::CustomerId>(2),
                                                          .invited = {}});
                        });
    if (!read)
        keep(read.error());
}
} // namespace hadir::server
