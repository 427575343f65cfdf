// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QJsonObject>

/// What somebody can mean about the people, queues and shared tools of the workplace: see commands.h.
namespace hadir::domain {

/// Adds somebody who works here. The password is the server's matter and not in the ledger.
struct AddAgent
{
    AgentId agent;
    QString login;
    QString name;
    Role role = Role::Agent;
    QList<TeamId> teams;
    QString language;

    bool operator==(const AddAgent &) const = default;
};

struct SetAgentActive
{
    AgentId agent;
    bool active = true;

    bool operator==(const SetAgentActive &) const = default;
};

struct AddTeam
{
    TeamId team;
    QString name;

    bool operator==(const AddTeam &) const = default;
};

struct AddQueue
{
    QueueId queue;
    QString name;
    std::optional<TeamId> team;
    QString zone;

    bool operator==(const AddQueue &) const = default;
};

/// Makes a saved reply: one's own, or, by a supervisor or admin, one for a team or for everybody.
struct AddSavedReply
{
    SavedReplyId reply;
    QString title;
    QString shortcut;
    QList<Wording> wordings;
    Circle circle = Circle::Own;
    std::optional<TeamId> team; ///< of Circle::Team
    QList<Channel> channels;
    qint64 place = 0;

    bool operator==(const AddSavedReply &) const = default;
};

/// For whom it is stays: desks that were told of it would have to forget it.
struct ChangeSavedReply
{
    SavedReplyId reply;
    std::optional<QString> title;
    std::optional<QString> shortcut;
    std::optional<QList<Wording>> wordings;
    std::optional<QList<Channel>> channels;
    std::optional<qint64> place;
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeSavedReply &) const = default;
};

/// It is no longer offered.
struct RetireSavedReply
{
    SavedReplyId reply;

    bool operator==(const RetireSavedReply &) const = default;
};

/// Takes a RetireSavedReply back.
struct RestoreSavedReply
{
    SavedReplyId reply;

    bool operator==(const RestoreSavedReply &) const = default;
};

/// What a queue tells customers by itself. A supervisor's.
struct SetQueueUpdates
{
    QueueId queue;
    QList<StepMessage> updates;
    QJsonObject was; ///< its "updates" where its author looked; not checked when empty

    bool operator==(const SetQueueUpdates &) const = default;
};

/// How a queue's cases may have ended, and whether that has to be said. A supervisor's.
struct SetQueueCodes
{
    QueueId queue;
    QStringList codes;
    WrapUp wrapUp = WrapUp::Offered;
    QJsonObject was; ///< its "codes" and "wrapUp" where its author looked; not checked when empty

    bool operator==(const SetQueueCodes &) const = default;
};

/// A supervisor's.
struct SetAgentSkills
{
    AgentId agent;
    QList<Skill> skills;
    QJsonObject was; ///< their "skills" where its author looked; not checked when empty

    bool operator==(const SetAgentSkills &) const = default;
};

/// Makes a macro: one's own, or, by a supervisor or admin, one for a team or for everybody.
struct AddMacro
{
    MacroId macro;
    QString title;
    QList<MacroStep> steps;
    Circle circle = Circle::Own;
    std::optional<TeamId> team; ///< of Circle::Team
    qint64 place = 0;

    bool operator==(const AddMacro &) const = default;
};

struct ChangeMacro
{
    MacroId macro;
    std::optional<QString> title;
    std::optional<QList<MacroStep>> steps;
    std::optional<qint64> place;
    std::optional<bool> retired;
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeMacro &) const = default;
};

/// A supervisor's, for a team or for everybody.
struct AddTeamView
{
    TeamViewId view;
    QString title;
    QString question;
    std::optional<TeamId> team;
    QStringList columns;
    QString order;
    QString grouping;
    qint64 place = 0;

    bool operator==(const AddTeamView &) const = default;
};

struct ChangeTeamView
{
    TeamViewId view;
    std::optional<QString> title;
    std::optional<QString> question;
    std::optional<QStringList> columns;
    std::optional<QString> order;
    std::optional<QString> grouping;
    std::optional<qint64> place;
    std::optional<bool> retired;
    QJsonObject was; ///< what the fields held as their writer began, by name: rememberBase()

    bool operator==(const ChangeTeamView &) const = default;
};
} // namespace hadir::domain
