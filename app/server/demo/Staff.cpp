// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Staff.h"

#include "app/core/Ids.h"
#include "app/server/demo/Plot.h"
#include "app/server/demo/chance.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server::demo {

domain::AgentId Staff::agent(QStringView login) const
{
    return domain::AgentId(core::uuidFor(m_stem + u"agent/%1"_s.arg(login)));
}

domain::TeamId Staff::team(QStringView key) const
{
    return domain::TeamId(core::uuidFor(m_stem + u"team/%1"_s.arg(key)));
}

domain::QueueId Staff::queue(QStringView key) const
{
    return domain::QueueId(core::uuidFor(m_stem + u"queue/%1"_s.arg(key)));
}

const Colleague &Staff::colleague(QStringView login) const
{
    const auto found = std::ranges::find(m_company.agents, login, &Colleague::login);
    return found == m_company.agents.end() ? m_company.agents.front() : *found;
}

const QString &Staff::queueName(QStringView key) const
{
    const auto found = std::ranges::find(m_company.queues, key, &QueueEntry::key);
    return found == m_company.queues.end() ? m_company.queues.front().name : found->name;
}

const Colleague &Staff::someone(QStringView queue, const QString &language, QStringView except,
                                core::Dice &dice) const
{
    const QString team = teamOf(m_company, queue);
    QList<const Colleague *> fluent;
    QList<const Colleague *> others;
    for (const Colleague &one : m_company.agents) {
        const bool works = one.role == domain::Role::Agent && one.teams.contains(team);
        if (works && one.login != except)
            (one.languages.contains(language) ? fluent : others).append(&one);
    }
    return *pick(fluent.isEmpty() ? others : fluent, dice);
}

const Colleague &Staff::supervisorFor(const QString &language) const
{
    const auto decides = [&](const Colleague &one) {
        return one.role == domain::Role::Supervisor && one.languages.contains(language);
    };
    return *std::ranges::find_if(m_company.agents, decides);
}

QList<domain::Agent> Staff::agents() const
{
    QList<domain::Agent> out;
    for (const Colleague &one : m_company.agents) {
        QList<domain::TeamId> teams;
        for (const QString &key : one.teams)
            teams.append(team(key));
        out.append({.id = agent(one.login),
                    .login = one.login,
                    .name = one.name,
                    .role = one.role,
                    .teams = teams,
                    .language = one.languages.front()});
    }
    return out;
}

QList<domain::Team> Staff::teams() const
{
    QList<domain::Team> out;
    for (const TeamEntry &entry : m_company.teams)
        out.append({.id = team(entry.key), .name = entry.name});
    return out;
}

QList<domain::Queue> Staff::queues() const
{
    QList<domain::Queue> out;
    for (const QueueEntry &entry : m_company.queues) {
        out.append({.id = queue(entry.key),
                    .name = entry.name,
                    .team = team(entry.team),
                    .zone = m_company.zone});
    }
    return out;
}
} // namespace hadir::server::demo
