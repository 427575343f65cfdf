// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackKeeping.h"
#include "app/domain/clash.h"
#include "app/domain/ownership.h"
#include "app/domain/placeholders.h"
#include "app/domain/rules.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
constexpr qsizetype mostSkills = 50;
constexpr qsizetype mostCodes = 100;
constexpr qsizetype mostUpdates = 100; ///< of a queue, in all languages
constexpr qsizetype updateCeiling = 2'000;

Verdict leadOnly(const Actor &actor)
{
    if (!leads(actor))
        return reject(Refusal::NotAllowed, actor.agent);
    return {};
}

Verdict areUpdates(const QList<StepMessage> &updates)
{
    if (updates.size() > mostUpdates)
        return reject(Refusal::Invalid, "updates"_L1);
    for (auto one = updates.begin(); one != updates.end(); ++one) {
        const bool isTwice = std::any_of(updates.begin(), one, [&](const StepMessage &other) {
            return other.step == one->step
                   && other.language.compare(one->language, Qt::CaseInsensitive) == 0;
        });
        if (isTwice || one->language.isEmpty() || one->language.size() > languageCeiling)
            return reject(Refusal::Invalid, "language"_L1);
        if (auto ok = present(one->text, "text"_L1, updateCeiling); !ok)
            return ok;
        if (!isFillable(one->text))
            return reject(Refusal::Invalid, "placeholder"_L1);
    }
    return {};
}

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

Verdict run(const SetAgentActive &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = adminOnly(actor); !ok)
        return ok;
    std::optional<Agent> agent = unit.find(command.agent);
    if (!agent)
        return reject(Refusal::NotFound, command.agent);
    if (agent->active != command.active) {
        agent->active = command.active;
        unit.put(*agent);
        if (!command.active)
            leaveCallbacks(command.agent, actor, stamp, unit);
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

Verdict run(const SetQueueUpdates &command, const Actor &actor, const Stamp &, Unit &unit)
{
    std::optional<Queue> queue = unit.find(command.queue);
    if (!queue)
        return reject(Refusal::NotFound, command.queue);
    if (auto ok = leadOnly(actor); !ok)
        return ok;
    if (auto ok = areUpdates(command.updates); !ok)
        return ok;
    if (queue->updates == command.updates)
        return {};
    if (isChangedSince(command.was, *queue))
        return reject(Refusal::Clash, "updates"_L1);
    queue->updates = command.updates;
    unit.put(*queue);
    return {};
}

Verdict run(const SetQueueCodes &command, const Actor &actor, const Stamp &, Unit &unit)
{
    std::optional<Queue> queue = unit.find(command.queue);
    if (!queue)
        return reject(Refusal::NotFound, command.queue);
    if (auto ok = leadOnly(actor); !ok)
        return ok;
    if (command.codes.size() > mostCodes)
        return reject(Refusal::Invalid, "codes"_L1);
    Queue after = *queue;
    after.wrapUp = command.wrapUp;
    after.codes.clear();
    for (const QString &code : command.codes) {
        if (auto ok = present(code, "codes"_L1); !ok)
            return ok;
        if (!after.codes.contains(code.trimmed()))
            after.codes.append(code.trimmed());
    }
    if (after == *queue)
        return {};
    if (isChangedSince(command.was, *queue))
        return reject(Refusal::Clash, "codes"_L1);
    unit.put(after);
    return {};
}

Verdict run(const SetAgentSkills &command, const Actor &actor, const Stamp &, Unit &unit)
{
    std::optional<Agent> agent = unit.find(command.agent);
    if (!agent)
        return reject(Refusal::NotFound, command.agent);
    if (auto ok = leadOnly(actor); !ok)
        return ok;
    if (command.skills.size() > mostSkills)
        return reject(Refusal::Invalid, "skills"_L1);
    QList<Skill> skills;
    for (Skill skill : command.skills) {
        skill.name = skill.name.trimmed();
        if (auto ok = present(skill.name, "skills"_L1); !ok)
            return ok;
        if (skill.level < 1 || skill.level > 5)
            return reject(Refusal::Invalid, "level"_L1);
        if (std::ranges::find(skills, skill.name, &Skill::name) == skills.end())
            skills.append(skill);
    }
    std::ranges::sort(skills, {}, &Skill::name);
    if (agent->skills == skills)
        return {};
    if (isChangedSince(command.was, *agent))
        return reject(Refusal::Clash, "skills"_L1);
    agent->skills = skills;
    unit.put(*agent);
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
