// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/entities.h"
#include "app/server/passwords.h"
#include "app/wire/messages.h"

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// Which agents may sign in with which password. Used on the thread of its database.
class Accounts final
{
public:
    explicit Accounts(store::Database &database, PasswordCost cost = {});

    /// Gives an agent a password, new or instead of the old one.
    [[nodiscard]] core::Result<void> setPassword(domain::AgentId agent, const QString &password,
                                                 core::Instant at);
    /// The same for many in one transaction, with hashes that are ready.
    [[nodiscard]] core::Result<void>
    setHashes(const QList<std::pair<domain::AgentId, QByteArray>> &hashes, core::Instant at);

    struct Account
    {
        domain::Agent agent;
        QByteArray hash; ///< empty when the agent has no password yet
    };
    /// Logins are compared in lower case.
    [[nodiscard]] core::Result<std::optional<Account>> find(const QString &login);
    /// Whose installation that is: the agent who signed in from it first. Nothing when it is new.
    [[nodiscard]] core::Result<std::optional<domain::AgentId>> ownerOf(wire::ClientId client);
    /// All, by login.
    [[nodiscard]] core::Result<QList<Account>> all();

    [[nodiscard]] PasswordCost cost() const { return m_cost; }

private:
    store::Database &m_database;
    PasswordCost m_cost;
};
} // namespace hadir::server
