// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Opposite.h"
#include "app/domain/clash.h"
#include "app/domain/savedReplies.h"

namespace hadir::domain {

namespace {
/// Writes into `back` what `held` had where `after` has something else.
template <class Change, class Thing>
auto restoring(Change &back, const Thing &held, const Thing &after)
{
    return [&back, &held, &after](auto Change::*wanted, auto Thing::*member) {
        if (after.*member != held.*member)
            back.*wanted = held.*member;
    };
}

/// To its owner again, unless somebody gave it to another since.
HandOverCallback handedBack(const Callback &held)
{
    HandOverCallback back{.callback = held.id,
                          .customer = held.customer,
                          .owner = held.owner,
                          .queueAfter = held.queueAfter,
                          .queue = held.queue,
                          .skill = held.skill,
                          .was = {}};
    Callback left = held;
    left.owner.reset();
    left.queueAfter.reset();
    rememberBase(back, left);
    return back;
}

/// As they are kept: by name, no doubles.
QList<Skill> inOrder(const QList<Skill> &given)
{
    QList<Skill> out;
    for (Skill skill : given) {
        skill.name = skill.name.trimmed();
        if (std::ranges::find(out, skill.name, &Skill::name) == out.end())
            out.append(skill);
    }
    std::ranges::sort(out, {}, &Skill::name);
    return out;
}
} // namespace

Inverse Opposite::operator()(const AddAgent &) const
{
    return stays(Finality::Made);
}

Inverse Opposite::operator()(const SetAgentActive &command) const
{
    const auto agent = before.find(command.agent);
    if (!agent || agent->active == command.active)
        return nothing();
    QList<Command> back{SetAgentActive{command.agent, agent->active}};
    const QList<CallbackId> owned =
        command.active ? QList<CallbackId>() : before.openCallbacksOf(command.agent);
    for (const CallbackId &id : owned) {
        const auto one = before.find(id);
        if (one && one->owner == command.agent)
            back.append(handedBack(*one));
    }
    return back;
}

Inverse Opposite::operator()(const SetAgentSkills &command) const
{
    auto agent = before.find(command.agent);
    const QList<Skill> wanted = inOrder(command.skills);
    if (!agent || agent->skills == wanted)
        return nothing();
    SetAgentSkills back{command.agent, agent->skills, {}};
    agent->skills = wanted;
    rememberBase(back, *agent);
    return by(back);
}

Inverse Opposite::operator()(const AddTeam &) const
{
    return stays(Finality::Made);
}

Inverse Opposite::operator()(const AddQueue &) const
{
    return stays(Finality::Made);
}

Inverse Opposite::operator()(const SetQueueUpdates &command) const
{
    auto queue = before.find(command.queue);
    if (!queue || queue->updates == command.updates)
        return nothing();
    SetQueueUpdates back{command.queue, queue->updates, {}};
    queue->updates = command.updates;
    rememberBase(back, *queue);
    return by(back);
}

Inverse Opposite::operator()(const SetQueueCodes &command) const
{
    auto queue = before.find(command.queue);
    if (!queue)
        return nothing();
    SetQueueCodes back{command.queue, queue->codes, queue->wrapUp, {}};
    const Queue held = *queue;
    queue->codes.clear();
    for (const QString &code : command.codes) {
        if (!queue->codes.contains(code.trimmed()))
            queue->codes.append(code.trimmed());
    }
    queue->wrapUp = command.wrapUp;
    rememberBase(back, *queue);
    return *queue == held ? nothing() : by(back);
}

Inverse Opposite::operator()(const AddSavedReply &command) const
{
    return by(RetireSavedReply{command.reply});
}

Inverse Opposite::operator()(const ChangeSavedReply &command) const
{
    const auto held = before.find(command.reply);
    if (!held)
        return nothing();
    SavedReply after = *held;
    after.title = command.title.value_or(after.title);
    after.shortcut = command.shortcut.value_or(after.shortcut);
    after.wordings = command.wordings.value_or(after.wordings);
    after.channels = command.channels.value_or(after.channels);
    after.place = command.place.value_or(after.place);
    after = tidied(std::move(after));
    if (after == *held)
        return nothing();
    ChangeSavedReply back{.reply = command.reply};
    const auto restore = restoring(back, *held, after);
    restore(&ChangeSavedReply::title, &SavedReply::title);
    restore(&ChangeSavedReply::shortcut, &SavedReply::shortcut);
    restore(&ChangeSavedReply::wordings, &SavedReply::wordings);
    restore(&ChangeSavedReply::channels, &SavedReply::channels);
    restore(&ChangeSavedReply::place, &SavedReply::place);
    rememberBase(back, after);
    return by(back);
}

Inverse Opposite::operator()(const RetireSavedReply &command) const
{
    const auto reply = before.find(command.reply);
    return reply && !reply->retired ? by(RestoreSavedReply{command.reply}) : nothing();
}

Inverse Opposite::operator()(const RestoreSavedReply &command) const
{
    const auto reply = before.find(command.reply);
    return reply && reply->retired ? by(RetireSavedReply{command.reply}) : nothing();
}

Inverse Opposite::operator()(const AddMacro &command) const
{
    return by(ChangeMacro{.macro = command.macro, .retired = true});
}

Inverse Opposite::operator()(const ChangeMacro &command) const
{
    const auto held = before.find(command.macro);
    if (!held)
        return nothing();
    Macro after = *held;
    after.title = command.title.value_or(after.title).trimmed();
    after.steps = command.steps.value_or(after.steps);
    after.place = command.place.value_or(after.place);
    after.retired = command.retired.value_or(after.retired);
    if (after == *held)
        return nothing();
    ChangeMacro back{.macro = command.macro};
    const auto restore = restoring(back, *held, after);
    restore(&ChangeMacro::title, &Macro::title);
    restore(&ChangeMacro::steps, &Macro::steps);
    restore(&ChangeMacro::place, &Macro::place);
    restore(&ChangeMacro::retired, &Macro::retired);
    rememberBase(back, after);
    return by(back);
}

Inverse Opposite::operator()(const AddTeamView &command) const
{
    return by(ChangeTeamView{.view = command.view, .retired = true});
}

Inverse Opposite::operator()(const ChangeTeamView &command) const
{
    const auto held = before.find(command.view);
    if (!held)
        return nothing();
    TeamView after = *held;
    after.title = command.title.value_or(after.title).trimmed();
    after.question = command.question.value_or(after.question).trimmed();
    after.columns = command.columns.value_or(after.columns);
    after.order = command.order.value_or(after.order);
    after.grouping = command.grouping.value_or(after.grouping);
    after.place = command.place.value_or(after.place);
    after.retired = command.retired.value_or(after.retired);
    if (after == *held)
        return nothing();
    ChangeTeamView back{.view = command.view};
    const auto restore = restoring(back, *held, after);
    restore(&ChangeTeamView::title, &TeamView::title);
    restore(&ChangeTeamView::question, &TeamView::question);
    restore(&ChangeTeamView::columns, &TeamView::columns);
    restore(&ChangeTeamView::order, &TeamView::order);
    restore(&ChangeTeamView::grouping, &TeamView::grouping);
    restore(&ChangeTeamView::place, &TeamView::place);
    restore(&ChangeTeamView::retired, &TeamView::retired);
    rememberBase(back, after);
    return by(back);
}
} // namespace hadir::domain
