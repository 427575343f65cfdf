// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Dice.h"
#include "app/core/Result.h"
#include "app/domain/entities.h"
#include "app/wire/messages.h"

namespace hadir::store {
class Database;
}

namespace hadir::server {

/// Who is signed in where. A token is 256 random bits; the database holds its hash only, so a copy
/// of the file opens no session. Used on the thread of its database.
class Sessions final
{
public:
    Sessions(store::Database &database, const core::Clock &clock, core::Dice &dice);

    struct Session
    {
        QByteArray key; ///< the token's hash: names the session, opens nothing
        domain::Agent agent;
        wire::ClientId client;
        bool tookOver = false; ///< begun just now, which ended the agent's sessions elsewhere
    };
    struct Opened
    {
        QString token;
        Session session;
    };

    /// Begins a session and, for a client that is new, its count of commands. Unauthorised when
    /// the client is another agent's.
    [[nodiscard]] core::Result<Opened> open(const domain::Agent &agent, wire::ClientId client);

    /// The same for somebody who typed their password: an agent sits at one desk, so that their
    /// sessions at every other client end. Throttled when they came from many new clients within a
    /// day.
    [[nodiscard]] core::Result<Opened> takeOver(const domain::Agent &agent, wire::ClientId client);

    /// Goes on with one. Unauthorised when the token is unknown, expired or revoked, the agent is
    /// not active, or the token was given to another client.
    [[nodiscard]] core::Result<Session> resume(const QString &token, wire::ClientId client);

    /// The agent as they are now, or Unauthorised when the session has ended. It lasts 30 days
    /// from when it was last used, which was at `usedAt`.
    [[nodiscard]] core::Result<domain::Agent> agentOf(const QByteArray &key, core::Instant usedAt);

    /// Half of what opens the files of this client, made when it is first asked for. It is given
    /// only with a session, so whoever is shut out does not get it again.
    [[nodiscard]] core::Result<QString> shareOf(wire::ClientId client);

    /// Removes sessions that ended more than 30 days ago.
    [[nodiscard]] core::Result<void> forgetOld();

    /// Every desk that this agent ever signed in from gets no share any more, and is to destroy
    /// what it holds at its next word. Their sessions end; from a new client they sign in as ever.
    [[nodiscard]] core::Result<void> wipeDesksOf(domain::AgentId agent);
    /// Every client that this agent ever signed in from.
    [[nodiscard]] core::Result<QList<wire::ClientId>> clientsOf(domain::AgentId agent);
    /// One of them, as whoever looks after the server sees it.
    struct Desk
    {
        wire::ClientId client;
        std::optional<core::Instant> signedInAt; ///< absent when no session is left there
    };
    /// The same with their sessions.
    [[nodiscard]] core::Result<QList<Desk>> desksOf(domain::AgentId agent);
    [[nodiscard]] core::Result<bool> isToBeWiped(wire::ClientId client);

    [[nodiscard]] core::Result<void> revoke(const QByteArray &key);
    [[nodiscard]] core::Result<void> revokeAllOf(domain::AgentId agent);

private:
    enum class Elsewhere { GoesOn, Ends };
    [[nodiscard]] core::Result<Opened> begin(const domain::Agent &agent, wire::ClientId client,
                                             Elsewhere elsewhere);
    [[nodiscard]] core::Result<void> boundPace(const domain::Agent &agent, wire::ClientId client);
    void prolong(const QByteArray &key, core::Instant expiresAt, core::Instant usedAt);
    [[nodiscard]] core::Result<Session> find(const QByteArray &key, core::Instant *expiresAt);

    store::Database &m_database;
    const core::Clock &m_clock;
    core::Dice &m_dice;
};
} // namespace hadir::server
