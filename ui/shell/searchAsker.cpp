// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/searchAsker.h"

#include "ui/words/houseWords.h"

#include <QDateTime>
#include <QTimeZone>

namespace hadir::ui {

store::Asker askerAt(desk::Desk &desk)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(core::toMillis(desk.now()), Qt::LocalTime);
    return {.agent = desk.identity() ? desk.identity()->agent : domain::AgentId(),
            .eastOfUtc = std::chrono::seconds(now.offsetFromUtc())};
}

desk::SearchNames searchNamesIn(const desk::Workspace &workspace)
{
    desk::SearchNames out;
    for (const domain::Queue &queue : workspace.queues)
        out.queues.append({houseWord(queue.name), queue.name});
    for (const domain::Team &team : workspace.teams)
        out.teams.append({houseWord(team.name), team.name});
    for (const domain::Agent &agent : workspace.agents) {
        if (agent.active)
            out.agents.append({agent.name, agent.name});
    }
    for (QList<desk::SearchName> *names : {&out.queues, &out.teams, &out.agents})
        std::ranges::sort(*names, [](const desk::SearchName &a, const desk::SearchName &b) {
            return a.shown.localeAwareCompare(b.shown) < 0;
        });
    return out;
}
} // namespace hadir::ui
