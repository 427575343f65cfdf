// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Sessions.h"

#include "app/core/log.h"
#include "app/store/EntityTable.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr auto lifetime = 30 * 24h; // since it was last used
constexpr auto stretchAfter = 24h;  // so that using it writes once a day
constexpr qsizetype tokenBytes = 32;
constexpr int newClientsADay = 20;   // of one agent
constexpr int sessionsOfAClient = 8; // the newest; a desk holds the last of them

// The token has 256 random bits; a slow hash would add nothing.
QByteArray keyOf(const QString &token)
{
    return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Blake2b_256);
}

std::unexpected<core::Failure> over()
{
    return fail(FailureKind::Unauthorised, u"the session has ended"_s);
}
} // namespace

Sessions::Sessions(store::Database &database, const core::Clock &clock, core::Dice &dice)
    : m_database(database)
    , m_clock(clock)
    , m_dice(dice)
{}

Result<Sessions::Opened> Sessions::open(const domain::Agent &agent, wire::ClientId client)
{
    return begin(agent, client, Elsewhere::GoesOn);
}

Result<Sessions::Opened> Sessions::takeOver(const domain::Agent &agent, wire::ClientId client)
{
    if (auto ok = boundPace(agent, client); !ok)
        return std::unexpected(ok.error());
    auto opened = begin(agent, client, Elsewhere::Ends);
    if (!opened)
        return opened;
    opened->session.tookOver = true;
    auto gone = m_database.run(uR"(DELETE FROM session
            WHERE "agent" = ?1 AND "client" = ?2 AND "token" != ?3 AND "token" NOT IN (
                SELECT "token" FROM session WHERE "agent" = ?1 AND "client" = ?2
                ORDER BY "createdAt" DESC LIMIT ?4))"_s,
                               agent.id, client, opened->session.key, sessionsOfAClient);
    if (!gone) // they open what this one opens, and end by themselves
        qCWarning(logServer) << "older sessions not removed" << gone.error().detail;
    return opened;
}

/// A client that is known is never forgotten: it may hold customers, and a wipe has to find it. So
/// not their number is bounded, but how fast it grows.
Result<void> Sessions::boundPace(const domain::Agent &agent, wire::ClientId client)
{
    const auto lately =
        m_database.value<qint64>(uR"(SELECT count(DISTINCT "client") FROM session
            WHERE "agent" = ?1 AND "createdAt" > ?2
              AND NOT EXISTS (SELECT 1 FROM client WHERE "id" = ?3))"_s,
                                 agent.id, core::Instant(m_clock.now() - 24h), client);
    if (!lately)
        return std::unexpected(lately.error());
    if (lately->value_or(0) >= newClientsADay)
        return fail(FailureKind::Throttled, u"too many new desks of this agent in a day"_s);
    return {};
}

Result<Sessions::Opened> Sessions::begin(const domain::Agent &agent, wire::ClientId client,
                                         Elsewhere elsewhere)
{
    const QString token = QString::fromLatin1(
        m_dice.bytes(tokenBytes)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const QByteArray key = keyOf(token);
    const core::Instant now = m_clock.now();

    // Together: an agent sits at one desk at every moment, and whoever is turned away ended
    // nothing.
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto owner = m_database.value<domain::AgentId>(
        uR"(SELECT "agent" FROM client WHERE "id" = ?)"_s, client);
    if (!owner)
        return std::unexpected(owner.error());
    if (*owner && **owner != agent.id)
        return fail(FailureKind::Unauthorised, u"this client belongs to another account"_s);
    if (!*owner) {
        auto counted = m_database.run(
            uR"(INSERT INTO client ("id", "agent", "lastNumber") VALUES (?, ?, 0))"_s, client,
            agent.id);
        if (!counted)
            return std::unexpected(counted.error());
    }
    auto written = m_database.run(
        uR"(INSERT INTO session ("token", "agent", "client", "createdAt", "expiresAt")
            VALUES (?, ?, ?, ?, ?))"_s,
        key, agent.id, client, now, core::Instant(now + lifetime));
    if (written && elsewhere == Elsewhere::Ends)
        written = m_database.run(uR"(UPDATE session SET "revokedAt" = ?
                WHERE "agent" = ? AND "client" != ? AND "revokedAt" IS NULL)"_s,
                                 now, agent.id, client);
    if (!written)
        return std::unexpected(written.error());
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    return Opened{token, {key, agent, client}};
}

Result<Sessions::Session> Sessions::resume(const QString &token, wire::ClientId client)
{
    core::Instant expiresAt;
    auto session = find(keyOf(token), &expiresAt);
    if (!session)
        return session;
    if (session->client != client)
        return over();
    prolong(session->key, expiresAt, m_clock.now());
    return session;
}

void Sessions::prolong(const QByteArray &key, core::Instant expiresAt, core::Instant usedAt)
{
    const core::Instant stretched = usedAt + lifetime;
    if (stretched - expiresAt <= stretchAfter)
        return;
    auto written = m_database.run(uR"(UPDATE session SET "expiresAt" = ? WHERE "token" = ?)"_s,
                                  stretched, key);
    // On a full disk people go on reading; the session is as long as it was.
    if (!written)
        qCWarning(logServer) << "session not prolonged" << written.error().detail;
}

Result<domain::Agent> Sessions::agentOf(const QByteArray &key, core::Instant usedAt)
{
    core::Instant expiresAt;
    auto session = find(key, &expiresAt);
    if (!session)
        return std::unexpected(session.error());
    prolong(key, expiresAt, usedAt);
    return session->agent;
}

Result<Sessions::Session> Sessions::find(const QByteArray &key, core::Instant *expiresAt)
{
    std::optional<Session> session;
    bool revoked = false;
    auto read = m_database.each(
        uR"(SELECT "agent", "client", "expiresAt", "revokedAt" FROM session WHERE "token" = ?)"_s,
        [&](const store::Row &row) {
            session = Session{key, domain::Agent{.id = row.at<domain::AgentId>(0)},
                              row.at<wire::ClientId>(1)};
            *expiresAt = row.at<core::Instant>(2);
            revoked = row.at<std::optional<core::Instant>>(3).has_value();
        },
        key);
    if (!read)
        return std::unexpected(read.error());
    if (!session || revoked || m_clock.now() >= *expiresAt)
        return over();
    auto agent = store::EntityTable<domain::Agent>::find(m_database, session->agent.id);
    if (!agent)
        return std::unexpected(agent.error());
    if (!*agent || !(*agent)->active)
        return over();
    session->agent = **std::move(agent);
    return *std::move(session);
}

Result<QString> Sessions::shareOf(wire::ClientId client)
{
    auto known =
        m_database.value<QString>(uR"(SELECT "share" FROM share WHERE "client" = ?)"_s, client);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->isEmpty())
        return over(); // it is to be wiped
    if (*known)
        return **known;
    const QString share = QString::fromLatin1(
        m_dice.bytes(tokenBytes)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    auto written =
        m_database.run(uR"(INSERT INTO share ("client", "share") VALUES (?, ?))"_s, client, share);
    if (!written)
        return std::unexpected(written.error());
    return share;
}

Result<void> Sessions::forgetOld()
{
    const core::Instant before = m_clock.now() - lifetime;
    auto gone = m_database.run(uR"(DELETE FROM session WHERE "expiresAt" < ? OR "revokedAt" < ?)"_s,
                               before, before);
    if (!gone)
        return std::unexpected(gone.error());
    return {};
}

Result<void> Sessions::wipeDesksOf(domain::AgentId agent)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // An empty share says it: the old one is gone, and there is no other.
    auto written = m_database.run(uR"(INSERT OR REPLACE INTO share ("client", "share")
                                      SELECT "id", '' FROM client WHERE "agent" = ?)"_s,
                                  agent);
    if (!written)
        return std::unexpected(written.error());
    if (auto ok = revokeAllOf(agent); !ok)
        return ok;
    return transaction->commit();
}

Result<QList<wire::ClientId>> Sessions::clientsOf(domain::AgentId agent)
{
    QList<wire::ClientId> out;
    auto read = m_database.each(
        uR"(SELECT "id" FROM client WHERE "agent" = ?)"_s,
        [&](const store::Row &row) { out.append(row.at<wire::ClientId>(0)); }, agent);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<QList<Sessions::Desk>> Sessions::desksOf(domain::AgentId agent)
{
    QList<Desk> out;
    auto read = m_database.each(
        uR"(SELECT "id", (SELECT max("createdAt") FROM session
                          WHERE "client" = client."id" AND "revokedAt" IS NULL
                            AND "expiresAt" > ?)
            FROM client WHERE "agent" = ? ORDER BY "id")"_s,
        [&](const store::Row &row) {
            out.append({row.at<wire::ClientId>(0), row.at<std::optional<core::Instant>>(1)});
        },
        m_clock.now(), agent);
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<bool> Sessions::isToBeWiped(wire::ClientId client)
{
    auto share =
        m_database.value<QString>(uR"(SELECT "share" FROM share WHERE "client" = ?)"_s, client);
    if (!share)
        return std::unexpected(share.error());
    return *share && (*share)->isEmpty();
}

Result<void> Sessions::revoke(const QByteArray &key)
{
    auto written = m_database.run(
        uR"(UPDATE session SET "revokedAt" = ? WHERE "token" = ? AND "revokedAt" IS NULL)"_s,
        m_clock.now(), key);
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Result<void> Sessions::revokeAllOf(domain::AgentId agent)
{
    auto written = m_database.run(
        uR"(UPDATE session SET "revokedAt" = ? WHERE "agent" = ? AND "revokedAt" IS NULL)"_s,
        m_clock.now(), agent);
    if (!written)
        return std::unexpected(written.error());
    return {};
}
} // namespace hadir::server
