// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"
#include "app/domain/macros.h"
#include "app/domain/placeholders.h"
#include "app/domain/rules.h"
#include "app/domain/savedReplies.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
constexpr qsizetype mostSteps = 20;
constexpr qsizetype stepCeiling = 10'000;
constexpr qsizetype questionCeiling = 1'000;
constexpr qsizetype mostColumns = 30;
constexpr qint64 longestSnooze = 366LL * 24 * 60; // minutes

/// Whether the value is what the act asks for.
bool fits(const MacroStep &step)
{
    const QString text = step.value.trimmed();
    switch (step.act) {
    case MacroAct::Reply:
    case MacroAct::Note:
        return !text.isEmpty() && text.size() <= stepCeiling;
    case MacroAct::Check:
        return !text.isEmpty() && text.size() <= 300;
    case MacroAct::Tag:
    case MacroAct::Untag:
        return !text.isEmpty() && text.size() <= rules::tagCeiling;
    case MacroAct::Status:
        return fromName<CaseStatus>(text).has_value();
    case MacroAct::Priority:
        return fromName<Priority>(text).has_value();
    case MacroAct::Queue:
    case MacroAct::Assign:
        return !QUuid::fromString(text).isNull();
    case MacroAct::Snooze: {
        bool isNumber = false;
        const qint64 minutes = text.toLongLong(&isNumber);
        return isNumber && minutes > 0 && minutes <= longestSnooze;
    }
    case MacroAct::Take:
        return text.isEmpty();
    }
    Q_UNREACHABLE();
}
} // namespace

bool mayChange(const Macro &macro, const Actor &actor)
{
    return macro.agent ? *macro.agent == actor.agent : mayShare(actor);
}

bool isOfferedTo(const Macro &macro, const Agent &agent)
{
    return !macro.retired && (!macro.agent || *macro.agent == agent.id)
           && (!macro.team || agent.teams.contains(*macro.team));
}

bool isOfferedTo(const TeamView &view, const Agent &agent)
{
    return !view.retired && (!view.team || agent.teams.contains(*view.team));
}

std::expected<void, Rejection> soundness(const Macro &macro)
{
    if (auto ok = rules::titled(macro.title, "title"_L1); !ok)
        return ok;
    if (macro.steps.isEmpty() || macro.steps.size() > mostSteps)
        return rules::reject(Refusal::Invalid, "steps"_L1);
    for (const MacroStep &step : macro.steps) {
        if (!fits(step))
            return rules::reject(Refusal::Invalid, "value"_L1);
        if ((step.act == MacroAct::Reply || step.act == MacroAct::Note) && !isFillable(step.value))
            return rules::reject(Refusal::Invalid, "placeholder"_L1);
    }
    return {};
}

std::expected<void, Rejection> soundness(const TeamView &view)
{
    if (auto ok = rules::titled(view.title, "title"_L1); !ok)
        return ok;
    if (auto ok = rules::bounded(view.question, "question"_L1, questionCeiling); !ok)
        return ok;
    if (auto ok = rules::boundedList(view.columns, "columns"_L1, mostColumns, rules::nameCeiling);
        !ok)
        return ok;
    if (auto ok = rules::bounded(view.order, "order"_L1); !ok)
        return ok;
    return rules::bounded(view.grouping, "grouping"_L1);
}

namespace rules {

namespace {
/// Whom and what the steps name is there.
Verdict areKnown(const QList<MacroStep> &steps, Unit &unit)
{
    for (const MacroStep &step : steps) {
        const QUuid id = QUuid::fromString(step.value.trimmed());
        if (step.act == MacroAct::Assign && !unit.find(AgentId(id)))
            return reject(Refusal::NotFound, AgentId(id));
        if (step.act == MacroAct::Queue && !unit.find(QueueId(id)))
            return reject(Refusal::NotFound, QueueId(id));
    }
    return {};
}
} // namespace

Verdict run(const AddMacro &command, const Actor &actor, const Stamp &, Unit &unit)
{
    Macro macro{.id = command.macro,
                .title = command.title.trimmed(),
                .team = command.team,
                .steps = command.steps,
                .place = command.place};
    if (command.circle == Circle::Own)
        macro.agent = actor.agent;
    if (auto ok = soundness(macro); !ok)
        return ok;
    if (auto ok = mayMakeFor(command.circle, command.team, actor, unit); !ok)
        return ok;
    if (auto ok = areKnown(macro.steps, unit); !ok)
        return ok;
    if (unit.find(command.macro))
        return reject(Refusal::AlreadyThere, command.macro);
    unit.put(macro);
    return {};
}

Verdict run(const ChangeMacro &command, const Actor &actor, const Stamp &, Unit &unit)
{
    const auto found = unit.find(command.macro);
    if (!found || (found->agent && *found->agent != actor.agent))
        return reject(Refusal::NotFound, command.macro);
    if (!mayChange(*found, actor))
        return reject(Refusal::NotAllowed, actor.agent);
    if (const QStringList fields = clashesOf(command, *found); !fields.isEmpty())
        return reject(Refusal::Clash, fields.first());
    Macro wanted = *found;
    wanted.title = command.title.value_or(wanted.title).trimmed();
    wanted.steps = command.steps.value_or(wanted.steps);
    wanted.place = command.place.value_or(wanted.place);
    wanted.retired = command.retired.value_or(wanted.retired);
    if (auto ok = soundness(wanted); !ok)
        return ok;
    if (wanted.steps != found->steps) { // who has left stands in what is only renamed
        if (auto ok = areKnown(wanted.steps, unit); !ok)
            return ok;
    }
    if (wanted != *found)
        unit.put(wanted);
    return {};
}

Verdict run(const AddTeamView &command, const Actor &actor, const Stamp &, Unit &unit)
{
    const TeamView view{.id = command.view,
                        .title = command.title.trimmed(),
                        .question = command.question.trimmed(),
                        .team = command.team,
                        .columns = command.columns,
                        .order = command.order,
                        .grouping = command.grouping,
                        .place = command.place};
    if (!mayShare(actor))
        return reject(Refusal::NotAllowed, actor.agent);
    if (auto ok = soundness(view); !ok)
        return ok;
    if (command.team && !unit.find(*command.team))
        return reject(Refusal::NotFound, *command.team);
    if (unit.find(command.view))
        return reject(Refusal::AlreadyThere, command.view);
    unit.put(view);
    return {};
}

Verdict run(const ChangeTeamView &command, const Actor &actor, const Stamp &, Unit &unit)
{
    const auto found = unit.find(command.view);
    if (!found)
        return reject(Refusal::NotFound, command.view);
    if (!mayShare(actor))
        return reject(Refusal::NotAllowed, actor.agent);
    if (const QStringList fields = clashesOf(command, *found); !fields.isEmpty())
        return reject(Refusal::Clash, fields.first());
    TeamView wanted = *found;
    wanted.title = command.title.value_or(wanted.title).trimmed();
    wanted.question = command.question.value_or(wanted.question).trimmed();
    wanted.columns = command.columns.value_or(wanted.columns);
    wanted.order = command.order.value_or(wanted.order);
    wanted.grouping = command.grouping.value_or(wanted.grouping);
    wanted.place = command.place.value_or(wanted.place);
    wanted.retired = command.retired.value_or(wanted.retired);
    if (auto ok = soundness(wanted); !ok)
        return ok;
    if (wanted != *found)
        unit.put(wanted);
    return {};
}
} // namespace rules
} // namespace hadir::domain
