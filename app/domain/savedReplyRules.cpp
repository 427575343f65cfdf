// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"
#include "app/domain/rules.h"
#include "app/domain/savedReplies.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
/// Somebody else's own is not there for anybody: nobody learns of it by asking.
std::expected<SavedReply, Rejection> changeable(SavedReplyId id, const Actor &actor, Unit &unit)
{
    std::optional<SavedReply> found = unit.find(id);
    if (!found || (found->agent && *found->agent != actor.agent))
        return reject(Refusal::NotFound, id);
    if (!mayChange(*found, actor))
        return reject(Refusal::NotAllowed, actor.agent);
    return *std::move(found);
}

Verdict setRetired(SavedReplyId id, bool retired, const Actor &actor, Unit &unit)
{
    auto reply = changeable(id, actor, unit);
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->retired != retired) {
        reply->retired = retired;
        unit.put(*reply);
    }
    return {};
}
} // namespace

Verdict mayMakeFor(Circle circle, const std::optional<TeamId> &team, const Actor &actor, Unit &unit)
{
    if (circle != Circle::Own && !mayShare(actor))
        return reject(Refusal::NotAllowed, actor.agent);
    if (team.has_value() != (circle == Circle::Team))
        return reject(Refusal::Invalid, "team"_L1);
    if (team && !unit.find(*team))
        return reject(Refusal::NotFound, *team);
    return {};
}

Verdict run(const AddSavedReply &command, const Actor &actor, const Stamp &, Unit &unit)
{
    SavedReply reply = tidied({.id = command.reply,
                               .title = command.title,
                               .shortcut = command.shortcut,
                               .wordings = command.wordings,
                               .team = command.team,
                               .channels = command.channels,
                               .place = command.place});
    if (command.circle == Circle::Own)
        reply.agent = actor.agent;
    if (auto ok = soundness(reply); !ok)
        return ok;
    if (auto ok = mayMakeFor(command.circle, command.team, actor, unit); !ok)
        return ok;
    if (unit.find(command.reply))
        return reject(Refusal::AlreadyThere, command.reply);
    unit.put(reply);
    return {};
}

Verdict run(const ChangeSavedReply &command, const Actor &actor, const Stamp &, Unit &unit)
{
    const auto found = changeable(command.reply, actor, unit);
    if (!found)
        return std::unexpected(found.error());
    if (const QStringList fields = clashesOf(command, *found); !fields.isEmpty())
        return reject(Refusal::Clash, fields.first());
    SavedReply wanted = *found;
    wanted.title = command.title.value_or(wanted.title);
    wanted.shortcut = command.shortcut.value_or(wanted.shortcut);
    wanted.wordings = command.wordings.value_or(wanted.wordings);
    wanted.channels = command.channels.value_or(wanted.channels);
    wanted.place = command.place.value_or(wanted.place);
    wanted = tidied(std::move(wanted));
    if (auto ok = soundness(wanted); !ok)
        return ok;
    if (wanted != *found)
        unit.put(wanted);
    return {};
}

Verdict run(const RetireSavedReply &command, const Actor &actor, const Stamp &, Unit &unit)
{
    return setRetired(command.reply, true, actor, unit);
}

Verdict run(const RestoreSavedReply &command, const Actor &actor, const Stamp &, Unit &unit)
{
    return setRetired(command.reply, false, actor, unit);
}
} // namespace hadir::domain::rules
