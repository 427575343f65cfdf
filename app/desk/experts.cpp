// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/experts.h"

#include "app/store/analyser.h"

#include <algorithm>

namespace hadir::desk {

namespace {
constexpr qsizetype mostExperts = 40;
constexpr int mostCounted = 10; ///< of similar cases: no number outweighs a skill for ever

bool begins(const QString &word, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &one) { return one.startsWith(word); });
}

/// What is asked, as words.
struct Wish
{
    QStringList typed;
    QStringList ofCase; ///< that a skill may be called by

    [[nodiscard]] bool wants(const domain::Skill &skill) const
    {
        const QStringList words = store::wordsOf(skill.name);
        if (typed.isEmpty())
            return std::ranges::any_of(
                words, [this](const QString &word) { return ofCase.contains(word); });
        return std::ranges::any_of(typed, [&](const QString &word) { return begins(word, words); });
    }

    /// Whether every typed word is about this agent.
    [[nodiscard]] bool fits(const domain::Agent &agent) const
    {
        QStringList words = store::wordsOf(agent.name);
        for (const domain::Skill &skill : agent.skills)
            words += store::wordsOf(skill.name);
        return std::ranges::all_of(typed, [&](const QString &word) { return begins(word, words); });
    }
};

int weightOf(const Expert &expert)
{
    int out = std::min(expert.solved, mostCounted);
    for (const domain::Skill &skill : expert.skills)
        out += 3 * int(skill.level);
    return out;
}
} // namespace

QList<Expert> expertsFor(const QString &typed, const domain::Case &about,
                         const QList<domain::Agent> &agents, const QList<store::Solver> &solvers,
                         domain::AgentId me)
{
    const Wish wish{store::wordsOf(typed),
                    store::wordsOf(about.subject + u' ' + about.tags.join(u' '))};
    QList<Expert> out;
    for (const domain::Agent &agent : agents) {
        if (!agent.active || agent.id == me || !wish.fits(agent))
            continue;
        Expert one{.agent = agent, .skills = {}};
        std::ranges::copy_if(agent.skills, std::back_inserter(one.skills),
                             [&](const domain::Skill &skill) { return wish.wants(skill); });
        std::ranges::stable_sort(one.skills, std::ranges::greater(), &domain::Skill::level);
        const auto solver = std::ranges::find(solvers, agent.id, &store::Solver::agent);
        if (solver != solvers.end()) {
            one.solved = solver->cases;
            one.likest = solver->likest;
        }
        if (!wish.typed.isEmpty() || !one.skills.isEmpty() || one.solved > 0)
            out.append(one);
    }
    std::ranges::sort(out, [](const Expert &a, const Expert &b) {
        const int first = weightOf(a);
        const int second = weightOf(b);
        return first != second ? first > second : a.agent.name.localeAwareCompare(b.agent.name) < 0;
    });
    return out.first(std::min(out.size(), mostExperts));
}
} // namespace hadir::desk
