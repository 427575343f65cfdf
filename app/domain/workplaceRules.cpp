// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rules.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
Verdict adminOnly(const Actor &actor)
{
    if (actor.role != Role::Admin)
        return reject(Refusal::NotAllowed, actor.agent);
    return {};
}
} // namespace

Verdict run(const AddAgent &command, const Actor &actor, const Stamp &, Unit &unit)
{
    if (auto ok = adminOnly(actor); !ok)
        return ok;
    if (auto ok = present(command.login, "login"_L1, 100); !ok)
        return ok;
    if (auto ok = present(command.name, "name"_L1); !ok)
        return ok;
    const QString login = command.login.trimmed().toLower();
    if (unit.find(command.agent) || unit.agentByLogin(login))
        return reject(Refusal::AlreadyThere, "login"_L1);
    for (const TeamId &team : command.teams) {
        if (!unit.find(team))
            return reject(Refusal::NotFound, team);
    }
    unit.put(Agent{.id = command.agent,
                   .login = login,
                   .name = command.name.trimmed(),
                   .role = command.role,
                   .teams = command.teams,
                   .language = command.language});
    return {};
}

Verdict run(const SetAgentActive &command, const Actor &actor, const Stamp &, Unit &unit)
{
    if (auto ok = adminOnly(actor); !ok)
        return ok;
    std::optional<Agent> agent = unit.find(command.agent);
    if (!agent)
        return reject(Refusal::NotFound, command.agent);
    if (agent->active != command.active) {
        agent->active = command.active;
        unit.put(*agent);
    }
    return {};
}

Verdict run(const AddTeam &command, const Actor &actor, const Stamp &, Unit &unit)
{
    if (auto ok = adminOnly(actor); !ok)
        return ok;
    if (auto ok = present(command.name, "name"_L1); !ok)
        return ok;
    if (unit.find(command.team))
        return reject(Refusal::AlreadyThere, command.team);
    unit.put(Team{.id = command.team, .name = command.name.trimmed()});
    return {};
}

Verdict run(const AddQueue &command, const Actor &actor, const Stamp &, Unit &unit)
{
    if (auto ok = adminOnly(actor); !ok)
        return ok;
    if (auto ok = present(command.name, "name"_L1); !ok)
        return ok;
    if (command.team && !unit.find(*command.team))
        return reject(Refusal::NotFound, *command.team);
    if (!command.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(command.zone.toLatin1()))
        return reject(Refusal::Invalid, "zone"_L1);
    if (unit.find(command.queue))
        return reject(Refusal::AlreadyThere, command.queue);
    unit.put(Queue{.id = command.queue,
                   .name = command.name.trimmed(),
                   .team = command.team,
                   .zone = command.zone});
    return {};
}

/// Only whether it may be: what is taken out is the ledger's matter, and comes to the desks from
/// there.
Verdict run(const EraseCustomer &command, const Actor &actor, const Stamp &, Unit &unit)
{
    if (auto ok = adminOnly(actor); !ok)
        return ok;
    if (auto ok = bounded(command.reason, "reason"_L1); !ok)
        return ok;
    if (!unit.find(command.customer))
        return reject(Refusal::NotFound, command.customer);
    return {};
}
} // namespace hadir::domain::rules
