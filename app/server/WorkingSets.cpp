// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/WorkingSets.h"

#include "app/core/log.h"
#include "app/store/EntityTable.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Result;
using hadir::domain::CallbackState;
using hadir::domain::CaseStatus;

namespace hadir::server {

namespace {
constexpr auto latelyIs = 14 * 24h;
constexpr qsizetype latelyCeiling = 500;
} // namespace

WorkingSets::WorkingSets(store::Database &database, const core::Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<QSet<domain::CustomerId>> WorkingSets::of(const View &view)
{
    QSet<domain::CustomerId> out;
    const auto add = [&](const store::Row &row) { out.insert(row.at<domain::CustomerId>(0)); };
    const auto queues = store::EntityTable<domain::Queue>::select(m_database, QString());
    if (!queues)
        return std::unexpected(queues.error());
    QList<std::optional<domain::QueueId>> served{std::nullopt};
    for (const domain::Queue &queue : *queues) {
        if (!queue.team || view.teams.contains(*queue.team))
            served.append(queue.id);
    }
    for (const std::optional<domain::QueueId> &queue : std::as_const(served)) {
        auto read = m_database.each(
            uR"(SELECT "customer" FROM "case" WHERE "queue" IS ? AND "status" IN (?, ?))"_s, add,
            queue, CaseStatus::Open, CaseStatus::Pending);
        if (!read)
            return std::unexpected(read.error());
    }
    auto read = m_database.each(
        uR"(SELECT "customer" FROM "case" WHERE "owner" = ? AND "status" IN (?, ?))"_s, add,
        view.agent, CaseStatus::Open, CaseStatus::Pending);
    if (!read)
        return std::unexpected(read.error());
    read = m_database.each(
        uR"(SELECT "customer", "queue", "owner" FROM "callback" WHERE "state" IN (?, ?))"_s,
        [&](const store::Row &row) {
            if (served.contains(row.at<std::optional<domain::QueueId>>(1))
                || row.at<std::optional<domain::AgentId>>(2) == view.agent)
                add(row);
        },
        CallbackState::Planned, CallbackState::Claimed);
    if (!read)
        return std::unexpected(read.error());
    const Lately &lately = latelyOf(view.agent);
    for (auto one = lately.begin(); one != lately.end(); ++one) {
        if (one.value() >= m_clock.now() - latelyIs)
            out.insert(one.key());
    }
    const auto kin = store::Kin::read(m_database);
    if (!kin)
        return std::unexpected(kin.error());
    return kin->with(std::move(out));
}

Result<store::Kin> WorkingSets::kin()
{
    if (m_kin)
        return *m_kin;
    auto read = store::Kin::read(m_database);
    if (read)
        m_kin = *read;
    return read;
}

Result<Reach> WorkingSets::reachOf(domain::CustomerId customer)
{
    auto kin = store::kinOf(m_database, customer);
    if (!kin)
        return std::unexpected(kin.error());
    Reach out;
    for (const domain::CustomerId &one : *kin) {
        if (auto ok = addReach(one, out); !ok)
            return std::unexpected(ok.error());
    }
    out.kin = *std::move(kin);
    return out;
}

Result<void> WorkingSets::addReach(domain::CustomerId customer, Reach &out)
{
    const auto add = [&](const store::Row &row) {
        if (row.at<bool>(0))
            out.everybody = true;
        if (const auto team = row.at<std::optional<domain::TeamId>>(1))
            out.teams.insert(*team);
        if (const auto owner = row.at<std::optional<domain::AgentId>>(2))
            out.agents.insert(*owner);
    };
    auto read = m_database.each(
        uR"(SELECT one."queue" IS NULL OR (queue."id" IS NOT NULL AND queue."team" IS NULL),
                   queue."team", one."owner"
            FROM "case" AS one LEFT JOIN queue ON queue."id" = one."queue"
            WHERE one."customer" = ? AND one."status" IN (?, ?))"_s,
        add, customer, CaseStatus::Open, CaseStatus::Pending);
    if (!read)
        return read;
    return m_database.each(
        uR"(SELECT one."queue" IS NULL OR (queue."id" IS NOT NULL AND queue."team" IS NULL),
                   queue."team", one."owner"
            FROM "callback" AS one LEFT JOIN queue ON queue."id" = one."queue"
            WHERE one."customer" = ? AND one."state" IN (?, ?))"_s,
        add, customer, CallbackState::Planned, CallbackState::Claimed);
}

bool WorkingSets::covers(const View &view, const Reach &reach)
{
    return view.holdsAll() || reach.everybody || reach.agents.contains(view.agent)
           || std::ranges::any_of(view.teams,
                                  [&](domain::TeamId team) { return reach.teams.contains(team); })
           || std::ranges::any_of(reach.kin, [&](domain::CustomerId one) {
                  return wasLately(view.agent, one);
              });
}

bool WorkingSets::wasLately(domain::AgentId agent, domain::CustomerId customer)
{
    const Lately &lately = latelyOf(agent);
    const auto one = lately.constFind(customer);
    return one != lately.constEnd() && *one >= m_clock.now() - latelyIs;
}

Result<void> WorkingSets::open(domain::AgentId agent, domain::CustomerId customer)
{
    note(agent, customer); // also when the disk is full: then it is forgotten at the next start
    auto written = m_database.run(
        uR"(INSERT OR REPLACE INTO lately ("agent", "customer", "at") VALUES (?, ?, ?))"_s, agent,
        customer, m_clock.now());
    if (!written)
        return std::unexpected(written.error());
    return {};
}

void WorkingSets::note(domain::AgentId agent, domain::CustomerId customer)
{
    Lately &lately = latelyOf(agent);
    lately.insert(customer, m_clock.now());
    // In one go for many, so that it costs next to nothing each time.
    if (lately.size() > latelyCeiling + latelyCeiling / 10)
        keepNewest(lately);
}

/// Those beyond the newest are forgotten, as they would be at the next start.
void WorkingSets::keepNewest(Lately &lately)
{
    QList<std::pair<core::Instant, domain::CustomerId>> all;
    all.reserve(lately.size());
    for (auto one = lately.cbegin(); one != lately.cend(); ++one)
        all.append({one.value(), one.key()});
    // Many may be of one moment, as when a batch of commands is noted: their time alone says
    // nothing.
    const auto beyond = all.begin() + latelyCeiling;
    std::ranges::nth_element(all, beyond, std::greater(),
                             &std::pair<core::Instant, domain::CustomerId>::first);
    for (auto one = beyond; one != all.end(); ++one)
        lately.remove(one->second);
}

WorkingSets::Lately &WorkingSets::latelyOf(domain::AgentId agent)
{
    const core::Instant since = m_clock.now() - latelyIs;
    const auto known = m_lately.find(agent);
    if (known != m_lately.end())
        return *known;
    Lately &lately = m_lately[agent];
    auto read = m_database.each(
        uR"(SELECT "customer", "at" FROM lately WHERE "agent" = ? AND "at" >= ?
            ORDER BY "at" DESC LIMIT ?)"_s,
        [&](const store::Row &row) {
            lately.insert(row.at<domain::CustomerId>(0), row.at<core::Instant>(1));
        },
        agent, since, qint64(latelyCeiling));
    // Whoever is missing for it is a click away, and comes back by it.
    if (!read)
        qCWarning(logServer) << "what was lately opened cannot be read" << read.error().detail;
    return lately;
}
} // namespace hadir::server
