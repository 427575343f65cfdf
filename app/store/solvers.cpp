// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/solvers.h"

#include "app/domain/ending.h"
#include "app/store/EntityTable.h"
#include "app/store/analyser.h"
#include "app/store/entityTables.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr int mostLookedAt = 4'000;   ///< cases, the newest
constexpr qsizetype shortestWord = 4; ///< letters; shorter ones stand in every subject
constexpr int enoughLikeness = 3;     ///< one word of the subject alone is chance

struct Weighed
{
    Likeness by;
    int weight;
};

/// What one case is about, taken apart once.
class Matter final
{
public:
    explicit Matter(const domain::Case &about) : m_about(about), m_words(telling(about.subject)) {}

    [[nodiscard]] QList<Weighed> sharedWith(const domain::Case &other) const
    {
        QList<Weighed> out;
        if (!m_about.disposition.isEmpty() && m_about.disposition == other.disposition)
            out.append({Likeness::Disposition, 4});
        if (const int tags = inCommon(m_about.tags, other.tags); tags > 0)
            out.append({Likeness::Tags, 3 * tags});
        if (const int words = inCommon(m_words, telling(other.subject)); words > 0)
            out.append({Likeness::Words, 2 * words});
        if (!out.isEmpty() && m_about.queue && m_about.queue == other.queue)
            out.append({Likeness::Queue, 1});
        std::ranges::stable_sort(out, std::ranges::greater(), &Weighed::weight);
        return out;
    }

private:
    static QStringList telling(const QString &subject)
    {
        QStringList out = wordsOf(subject);
        out.removeIf([](const QString &word) { return word.size() < shortestWord; });
        out.removeDuplicates();
        return out;
    }
    static int inCommon(const QStringList &some, const QStringList &others)
    {
        return int(std::ranges::count_if(
            some, [&others](const QString &one) { return others.contains(one); }));
    }

    const domain::Case &m_about;
    QStringList m_words;
};

struct Found
{
    Solver solver;
    int total = 0;   ///< weight of all of theirs
    int highest = 0; ///< of one
};

void note(Found &found, const domain::Case &one, const QList<Weighed> &shared, int weight)
{
    ++found.solver.cases;
    found.total += weight;
    if (weight <= found.highest)
        return;
    found.highest = weight;
    found.solver.agent = *one.owner;
    found.solver.likest = one;
    found.solver.shared.clear();
    for (const Weighed &each : shared)
        found.solver.shared.append(each.by);
}
} // namespace

Result<QList<Solver>> solversOf(Database &database, const domain::Case &about, int limit)
{
    // Ids rise with time, so that the key itself is the order.
    const auto cases = EntityTable<domain::Case>::select(
        database,
        u"WHERE \"status\" IN (?, ?) AND \"owner\" IS NOT NULL AND \"mergedInto\" IS NULL "
        "ORDER BY \"id\" DESC LIMIT ?"_s,
        domain::CaseStatus::Solved, domain::CaseStatus::Closed, mostLookedAt);
    if (!cases)
        return std::unexpected(cases.error());
    const Matter matter(about);
    QHash<domain::AgentId, Found> byAgent;
    for (const domain::Case &one : *cases) {
        if (one.id == about.id)
            continue;
        const QList<Weighed> shared = matter.sharedWith(one);
        int weight = 0;
        for (const Weighed &each : shared)
            weight += each.weight;
        if (weight >= enoughLikeness)
            note(byAgent[*one.owner], one, shared, weight);
    }
    QList<Found> found = byAgent.values();
    std::ranges::sort(found, [](const Found &a, const Found &b) {
        return std::tie(b.total, b.solver.agent) < std::tie(a.total, a.solver.agent);
    });
    QList<Solver> out;
    for (const Found &one : found.first(qMin(found.size(), qsizetype(limit))))
        out.append(one.solver);
    return out;
}
} // namespace hadir::store
