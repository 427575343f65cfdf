// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/Entity.h"

#include <QHash>
#include <QSet>

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// Which case a mail belongs to, and whose that is.
struct MailThread
{
    domain::CaseId caseId;
    domain::CustomerId customer;
    /// Whom the customer took into the conversation, by address; known for this import only.
    QSet<QString> invited;
};

/// What an import has to know of the workspace and of what it has itself made so far, whether or
/// not that is on disk yet. The first storage failure that is met stays in failure(); answers
/// after it mean nothing.
class WorkspaceIndex final
{
public:
    explicit WorkspaceIndex(store::Database &database) : m_database(database) {}

    [[nodiscard]] bool has(domain::Kind kind, const QUuid &id);
    [[nodiscard]] std::optional<domain::QueueId> queueNamed(const QString &name);
    [[nodiscard]] std::optional<domain::AgentId> agentWithLogin(const QString &login);

    /// Whose address it is, lower case. Of several customers who share it, always the same one.
    [[nodiscard]] std::optional<domain::CustomerId> customerWithEmail(const QString &address);
    void remember(const QString &address, domain::CustomerId customer);

    /// The conversation that the mail of that id belongs to.
    [[nodiscard]] const MailThread *threadOf(const QString &messageId);
    /// The first conversation that is told of an id keeps it.
    void remember(const QString &messageId, const MailThread &thread);
    void invite(domain::CaseId caseId, const QSet<QString> &addresses);

    /// What is on its way into the workspace counts as there.
    void remember(const domain::Entity &entity);

    [[nodiscard]] std::optional<core::Failure> failure() const { return m_failure; }

private:
    void loadThreads();
    void keep(const core::Failure &failure);

    store::Database &m_database;
    QSet<QUuid> m_made;
    QHash<QString, domain::QueueId> m_queues;
    QHash<QString, domain::CustomerId> m_customers;
    QHash<QUuid, domain::CaseId> m_caseOfMail; ///< by the hash of its message id
    QHash<domain::CaseId, MailThread> m_threads;
    bool m_isLoaded = false;
    std::optional<core::Failure> m_failure;
};
} // namespace hadir::server
