// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commandJson.h"
#include "app/server/Workspace.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SequentialIds.h"

#include <QTemporaryDir>

namespace hadir::support {

/// The least that libsodium accepts: tests try passwords by the dozen.
constexpr server::PasswordCost cheapPasswords{.passes = 1, .bytes = 8192};

/// A workspace on a real disk with three people in it, gone with the test.
class ScratchWorkspace final
{
public:
    ScratchWorkspace()
    {
        Q_ASSERT(m_dir.isValid());
        auto made = server::Workspace::create(folder(), QStringLiteral("Seri"), clock, dice,
                                              cheapPasswords);
        Q_ASSERT(made);
        m_workspace = *std::move(made);
        admin = add(QStringLiteral("admin"), domain::Role::Admin);
        aina = add(QStringLiteral("aina"), domain::Role::Agent);
        badr = add(QStringLiteral("badr"), domain::Role::Agent);
    }

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/hadir.db"); }
    server::Workspace *operator->() { return m_workspace.get(); }
    server::Workspace &operator*() { return *m_workspace; }

    /// As if the process had ended and begun again.
    void reopen()
    {
        m_workspace.reset();
        auto opened = server::Workspace::open(folder(), clock, dice, cheapPasswords);
        Q_ASSERT(opened);
        m_workspace = *std::move(opened);
    }

    domain::AgentId add(const QString &login, domain::Role role)
    {
        const auto agent = ids.make<domain::Agent>();
        const auto made = m_workspace->ledger().decree(
            domain::AddAgent{.agent = agent, .login = login, .name = login, .role = role},
            clock.now());
        Q_ASSERT(made && *made);
        const auto set = m_workspace->accounts().setPassword(
            agent, QStringLiteral("password of ") + login, clock.now());
        Q_ASSERT(set);
        return agent;
    }

    domain::Agent agent(domain::AgentId id)
    {
        const auto all = m_workspace->accounts().all();
        for (const auto &account : *all) {
            if (account.agent.id == id)
                return account.agent;
        }
        return {};
    }

    /// A new installation of that agent's desk, signed in.
    struct Desk
    {
        domain::AgentId agent;
        wire::ClientId client;
        QString token;
        qint64 lastNumber = 0;
    };
    Desk desk(domain::AgentId id)
    {
        const auto client = ids.make<wire::Client>();
        const auto opened = m_workspace->sessions().open(agent(id), client);
        Q_ASSERT(opened);
        return {id, client, opened->token};
    }

    /// The desk's next command, as the server would hand it to the ledger.
    server::Submission submission(Desk &desk, const domain::Command &command)
    {
        return {desk.agent, desk.client, pushed(++desk.lastNumber, command), clock.now()};
    }

    wire::Pushed pushed(qint64 number, const domain::Command &command) const
    {
        return {number, domain::nameOf(command), domain::argumentsOf(command),
                clock.now() - std::chrono::minutes(1)};
    }

    ManualClock clock;
    core::SeededDice dice{1};
    SequentialIds ids;
    domain::AgentId admin;
    domain::AgentId aina;
    domain::AgentId badr;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<server::Workspace> m_workspace;
};
} // namespace hadir::support
