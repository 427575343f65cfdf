// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/secondTry.h"

#include "app/domain/clash.h"

#include <algorithm>

namespace hadir::ui {

namespace {
void rebase(auto &command, desk::Reader &reader)
{
    command.was = {};
    if (const auto about = reader.caseWith(command.caseId); about && *about)
        domain::rememberBase(command, **about);
}

/// On what is held under that id now, if it is.
template <class Thing>
void rebaseAmong(auto &command, const core::Id<Thing> &id, const core::Result<QList<Thing>> &all)
{
    command.was = {};
    if (!all)
        return;
    const auto now = std::ranges::find(*all, id, &Thing::id);
    if (now != all->end())
        domain::rememberBase(command, *now);
}
} // namespace

domain::Command secondTry(domain::Command command, desk::Reader &reader)
{
    if (auto *change = std::get_if<domain::ChangeCustomer>(&command)) {
        const auto record = reader.customer(change->customer);
        if (record && *record)
            domain::rememberBase(*change, (*record)->customer);
    } else if (auto *reply = std::get_if<domain::ChangeSavedReply>(&command)) {
        const auto now = reader.savedReply(reply->reply);
        reply->was = {};
        if (now && *now)
            domain::rememberBase(*reply, **now);
    } else if (auto *status = std::get_if<domain::SetCaseStatus>(&command)) {
        const auto about = reader.caseWith(status->caseId);
        status->was = about && *about ? std::optional((*about)->status) : std::nullopt;
    } else if (auto *priority = std::get_if<domain::SetCasePriority>(&command)) {
        const auto about = reader.caseWith(priority->caseId);
        priority->was = about && *about ? std::optional((*about)->priority) : std::nullopt;
    } else if (auto *move = std::get_if<domain::MoveCase>(&command)) {
        rebase(*move, reader);
    } else if (auto *give = std::get_if<domain::AssignCase>(&command)) {
        rebase(*give, reader);
    } else if (auto *snooze = std::get_if<domain::SnoozeCase>(&command)) {
        rebase(*snooze, reader);
    } else if (auto *wrapUp = std::get_if<domain::SetDisposition>(&command)) {
        rebase(*wrapUp, reader);
    } else if (auto *parent = std::get_if<domain::SetParent>(&command)) {
        rebase(*parent, reader);
    } else if (auto *consent = std::get_if<domain::SetConsent>(&command)) {
        consent->was = {};
    } else if (auto *quiet = std::get_if<domain::SetQuietHours>(&command)) {
        quiet->was = {};
    } else if (auto *codes = std::get_if<domain::SetQueueCodes>(&command)) {
        codes->was = {}; // whoever asks again has read what it is now
    } else if (auto *updates = std::get_if<domain::SetQueueUpdates>(&command)) {
        updates->was = {};
    } else if (auto *skills = std::get_if<domain::SetAgentSkills>(&command)) {
        skills->was = {};
    } else if (auto *macro = std::get_if<domain::ChangeMacro>(&command)) {
        rebaseAmong(*macro, macro->macro, reader.macros());
    } else if (auto *view = std::get_if<domain::ChangeTeamView>(&command)) {
        rebaseAmong(*view, view->view, reader.teamViews());
    }
    return command;
}
} // namespace hadir::ui
