// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/caseChoices.h"

#include "ui/customer/CasePanel.h"
#include "ui/theme/bidi.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CaseChoices)
};

/// By name; those without what `isLeft` asks for.
template <class Thing, class Left>
QList<Thing> inOrder(const QHash<decltype(Thing::id), Thing> &all, Left isLeft)
{
    QList<Thing> out = all.values();
    out.removeIf([&isLeft](const Thing &one) { return !isLeft(one); });
    std::ranges::sort(
        out, [](const Thing &a, const Thing &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return out;
}

void addStatuses(QList<KeySet::Act> &acts, CasePanel &panel)
{
    using enum domain::CaseStatus;
    for (const domain::CaseStatus status : {Open, Pending, Solved, Closed}) {
        if (status == panel.shown().status)
            continue;
        acts.append({Icon::Workflow,
                     ChoiceWords::tr("Set the status to %1").arg(wordFor(status)),
                     {},
                     [&panel, status] { Q_EMIT panel.statusRequested(panel.caseId(), status); }});
    }
}

void addPriorities(QList<KeySet::Act> &acts, CasePanel &panel)
{
    using enum domain::Priority;
    for (const domain::Priority priority : {Urgent, High, Normal, Low}) {
        if (priority == panel.shown().priority)
            continue;
        acts.append(
            {Icon::Zap,
             ChoiceWords::tr("Set the priority to %1").arg(wordFor(priority)),
             {},
             [&panel, priority] { Q_EMIT panel.priorityRequested(panel.caseId(), priority); }});
    }
}

void addQueues(QList<KeySet::Act> &acts, CasePanel &panel)
{
    const auto isOther = [&panel](const domain::Queue &one) {
        return one.id != panel.shown().queue;
    };
    for (const domain::Queue &queue :
         inOrder<domain::Queue>(panel.file().directory.queues, isOther))
        acts.append({Icon::Inbox,
                     ChoiceWords::tr("Move the case to %1", "a queue").arg(isolated(queue.name)),
                     {},
                     [&panel, id = queue.id] { Q_EMIT panel.queueRequested(panel.caseId(), id); }});
}

void addOwners(QList<KeySet::Act> &acts, CasePanel &panel)
{
    const auto isPossible = [&panel](const domain::Agent &one) {
        return one.active && one.id != panel.shown().owner && panel.mayGive(one.id)
               && one.id != panel.file().directory.me; // that is to take it
    };
    for (const domain::Agent &agent :
         inOrder<domain::Agent>(panel.file().directory.agents, isPossible))
        acts.append(
            {Icon::Users,
             ChoiceWords::tr("Assign the case to %1", "an agent").arg(isolated(agent.name)),
             {},
             [&panel, id = agent.id] { Q_EMIT panel.assignRequested(panel.caseId(), id); }});
    if (panel.shown().owner && panel.mayGive(std::nullopt))
        acts.append({Icon::Users, ChoiceWords::tr("Assign the case to nobody"), {}, [&panel] {
                         Q_EMIT panel.assignRequested(panel.caseId(), std::nullopt);
                     }});
}
} // namespace

QList<KeySet::Act> caseChoices(CasePanel &panel)
{
    QList<KeySet::Act> acts;
    if (panel.caseId().isNull())
        return acts;
    addStatuses(acts, panel);
    addPriorities(acts, panel);
    addQueues(acts, panel);
    addOwners(acts, panel);
    return acts;
}
} // namespace hadir::ui
