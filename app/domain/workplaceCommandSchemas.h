// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/domain/workplaceCommands.h"

/// The fields of the commands about the people, queues and shared tools of the workplace: see commandSchemas.h.
namespace hadir::domain {

template <>
struct Schema<AddAgent>
{
    static constexpr QLatin1StringView name{"add-agent"};
    static constexpr auto fields =
        eachOf(field("agent", &AddAgent::agent), field("login", &AddAgent::login),
               field("name", &AddAgent::name), field("role", &AddAgent::role),
               field("teams", &AddAgent::teams), field("language", &AddAgent::language));
};

template <>
struct Schema<SetAgentActive>
{
    static constexpr QLatin1StringView name{"set-agent-active"};
    static constexpr auto fields =
        eachOf(field("agent", &SetAgentActive::agent), field("active", &SetAgentActive::active));
};

template <>
struct Schema<AddTeam>
{
    static constexpr QLatin1StringView name{"add-team"};
    static constexpr auto fields =
        eachOf(field("team", &AddTeam::team), field("name", &AddTeam::name));
};

template <>
struct Schema<AddQueue>
{
    static constexpr QLatin1StringView name{"add-queue"};
    static constexpr auto fields =
        eachOf(field("queue", &AddQueue::queue), field("name", &AddQueue::name),
               field("team", &AddQueue::team), field("zone", &AddQueue::zone));
};

template <>
struct Schema<AddSavedReply>
{
    static constexpr QLatin1StringView name{"add-saved-reply"};
    static constexpr auto fields = eachOf(
        field("reply", &AddSavedReply::reply), field("title", &AddSavedReply::title),
        field("shortcut", &AddSavedReply::shortcut), field("wordings", &AddSavedReply::wordings),
        field("circle", &AddSavedReply::circle), field("team", &AddSavedReply::team),
        field("channels", &AddSavedReply::channels), field("place", &AddSavedReply::place));
};

template <>
struct Schema<ChangeSavedReply>
{
    static constexpr QLatin1StringView name{"change-saved-reply"};
    static constexpr auto fields =
        eachOf(field("reply", &ChangeSavedReply::reply), field("title", &ChangeSavedReply::title),
               field("shortcut", &ChangeSavedReply::shortcut),
               field("wordings", &ChangeSavedReply::wordings),
               field("channels", &ChangeSavedReply::channels),
               field("place", &ChangeSavedReply::place), field("was", &ChangeSavedReply::was));
};

template <>
struct Schema<RetireSavedReply>
{
    static constexpr QLatin1StringView name{"retire-saved-reply"};
    static constexpr auto fields = eachOf(field("reply", &RetireSavedReply::reply));
};

template <>
struct Schema<RestoreSavedReply>
{
    static constexpr QLatin1StringView name{"restore-saved-reply"};
    static constexpr auto fields = eachOf(field("reply", &RestoreSavedReply::reply));
};

template <>
struct Schema<SetQueueUpdates>
{
    static constexpr QLatin1StringView name{"set-queue-updates"};
    static constexpr auto fields =
        eachOf(field("queue", &SetQueueUpdates::queue), field("updates", &SetQueueUpdates::updates),
               field("was", &SetQueueUpdates::was));
};

template <>
struct Schema<SetQueueCodes>
{
    static constexpr QLatin1StringView name{"set-queue-codes"};
    static constexpr auto fields =
        eachOf(field("queue", &SetQueueCodes::queue), field("codes", &SetQueueCodes::codes),
               field("wrapUp", &SetQueueCodes::wrapUp), field("was", &SetQueueCodes::was));
};

template <>
struct Schema<SetAgentSkills>
{
    static constexpr QLatin1StringView name{"set-agent-skills"};
    static constexpr auto fields =
        eachOf(field("agent", &SetAgentSkills::agent), field("skills", &SetAgentSkills::skills),
               field("was", &SetAgentSkills::was));
};

template <>
struct Schema<AddMacro>
{
    static constexpr QLatin1StringView name{"add-macro"};
    static constexpr auto fields =
        eachOf(field("macro", &AddMacro::macro), field("title", &AddMacro::title),
               field("steps", &AddMacro::steps), field("circle", &AddMacro::circle),
               field("team", &AddMacro::team), field("place", &AddMacro::place));
};

template <>
struct Schema<ChangeMacro>
{
    static constexpr QLatin1StringView name{"change-macro"};
    static constexpr auto fields =
        eachOf(field("macro", &ChangeMacro::macro), field("title", &ChangeMacro::title),
               field("steps", &ChangeMacro::steps), field("place", &ChangeMacro::place),
               field("retired", &ChangeMacro::retired), field("was", &ChangeMacro::was));
};

template <>
struct Schema<AddTeamView>
{
    static constexpr QLatin1StringView name{"add-team-view"};
    static constexpr auto fields =
        eachOf(field("view", &AddTeamView::view), field("title", &AddTeamView::title),
               field("question", &AddTeamView::question), field("team", &AddTeamView::team),
               field("columns", &AddTeamView::columns), field("order", &AddTeamView::order),
               field("grouping", &AddTeamView::grouping), field("place", &AddTeamView::place));
};

template <>
struct Schema<ChangeTeamView>
{
    static constexpr QLatin1StringView name{"change-team-view"};
    static constexpr auto fields =
        eachOf(field("view", &ChangeTeamView::view), field("title", &ChangeTeamView::title),
               field("question", &ChangeTeamView::question),
               field("columns", &ChangeTeamView::columns), field("order", &ChangeTeamView::order),
               field("grouping", &ChangeTeamView::grouping), field("place", &ChangeTeamView::place),
               field("retired", &ChangeTeamView::retired), field("was", &ChangeTeamView::was));
};
} // namespace hadir::domain
