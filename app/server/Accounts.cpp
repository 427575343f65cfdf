// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Accounts.h"

#include "app/store/EntityTable.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr QStringView writePassword =
    uR"(INSERT OR REPLACE INTO account ("agent", "password", "changedAt") VALUES (?, ?, ?))";
constexpr QStringView readPassword = uR"(SELECT "password" FROM account WHERE "agent" = ?)";
} // namespace

Accounts::Accounts(store::Database &database, PasswordCost cost)
    : m_database(database)
    , m_cost(cost)
{}

Result<void> Accounts::setPassword(domain::AgentId agent, const QString &password, core::Instant at)
{
    const auto hash = hashOf(password, m_cost);
    if (!hash)
        return std::unexpected(hash.error());
    return setHashes({{agent, *hash}}, at);
}

Result<void> Accounts::setHashes(const QList<std::pair<domain::AgentId, QByteArray>> &hashes,
                                 core::Instant at)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const auto &[agent, hash] : hashes) {
        auto written =
            m_database.run(writePassword.toString(), agent, QString::fromLatin1(hash), at);
        if (!written)
            return std::unexpected(written.error());
    }
    return transaction->commit();
}

Result<std::optional<Accounts::Account>> Accounts::find(const QString &login)
{
    auto agent = store::agentByLogin(m_database, login.trimmed().toLower());
    if (!agent)
        return std::unexpected(agent.error());
    if (!*agent)
        return std::optional<Account>();
    auto hash = m_database.value<QString>(readPassword.toString(), (*agent)->id);
    if (!hash)
        return std::unexpected(hash.error());
    return Account{**std::move(agent), hash->value_or(QString()).toLatin1()};
}

Result<std::optional<domain::AgentId>> Accounts::ownerOf(wire::ClientId client)
{
    return m_database.value<domain::AgentId>(uR"(SELECT "agent" FROM client WHERE "id" = ?)"_s,
                                             client);
}

Result<QList<Accounts::Account>> Accounts::all()
{
    auto agents = store::EntityTable<domain::Agent>::select(m_database, u"ORDER BY \"login\""_s);
    if (!agents)
        return std::unexpected(agents.error());
    QList<Account> out;
    for (const domain::Agent &agent : std::as_const(*agents)) {
        auto hash = m_database.value<QString>(readPassword.toString(), agent.id);
        if (!hash)
            return std::unexpected(hash.error());
        out.append({agent, hash->value_or(QString()).toLatin1()});
    }
    return out;
}
} // namespace hadir::server
