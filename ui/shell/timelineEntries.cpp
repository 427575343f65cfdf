// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/timelineEntries.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
bool mayRecall(const domain::Interaction &one, const models::Directory &directory)
{
    if (one.delivery != domain::Delivery::Waiting || one.author != domain::Author::Agent)
        return false;
    return one.agent == directory.me
           || directory.agents.value(directory.me).role != domain::Role::Agent;
}
} // namespace

QString authorOf(const domain::Interaction &interaction, const models::Directory &directory)
{
    if (!interaction.agent)
        return {};
    const QString name = directory.nameOf(*interaction.agent);
    const QString team = directory.teamOf(*interaction.agent);
    return team.isEmpty() ? name : u"%1 (%2)"_s.arg(name, team);
}

models::TimelineEntry entryFor(const desk::HistoryItem &item, const models::Directory &directory)
{
    const auto *interaction = std::get_if<domain::Interaction>(&item.what);
    QStringList mentioned;
    for (const domain::AgentId &agent :
         interaction ? interaction->mentions : QList<domain::AgentId>())
        mentioned.append(directory.nameOf(agent));
    return {.what = item.what,
            .author = interaction ? authorOf(*interaction, directory) : QString(),
            .caseNumber = item.caseNumber,
            .mentioned = mentioned,
            .asked = item.asked ? std::optional(models::TimelineAsking{item.asked->channel,
                                                                       item.asked->happenedAt})
                                : std::nullopt,
            .settled = item.isPending ? models::TimelineEntry::Settled::NotYet
                                      : models::TimelineEntry::Settled::Yes,
            .mayRecall = interaction && mayRecall(*interaction, directory)};
}
} // namespace hadir::ui
