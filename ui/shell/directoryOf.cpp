// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/directoryOf.h"

#include "ui/words/houseWords.h"

namespace hadir::ui {

models::Directory directoryOf(const desk::Workspace &workspace, domain::AgentId me)
{
    models::Directory directory{.me = me};
    for (const domain::Agent &agent : workspace.agents)
        directory.agents.insert(agent.id, agent);
    for (domain::Team team : workspace.teams) {
        team.name = houseWord(team.name);
        directory.teams.insert(team.id, team);
    }
    for (domain::Queue queue : workspace.queues) {
        queue.name = houseWord(queue.name);
        directory.queues.insert(queue.id, queue);
    }
    return directory;
}
} // namespace hadir::ui
