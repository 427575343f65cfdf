// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchClaims.h"

#include "app/domain/commandJson.h"
#include "tests/bench/Hall.h"
#include "tests/bench/Samples.h"
#include "tests/bench/preparedFloor.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::bench {

namespace {
/// What is promised to whom, as every desk sees it in its list.
struct Due
{
    domain::CallbackId callback;
    domain::CustomerId customer;
};

/// One agent, who claims what stands near the top and calls it.
struct Caller
{
    Place place;
    qint64 number = 0;
    std::optional<Due> wanted; ///< claimed, if the ledger says so
    bool hasClaimed = false;
};

class DueMorning final
{
public:
    DueMorning(FloorKeeper &keeper, std::vector<Place> places) : m_keeper(keeper)
    {
        for (Place &place : places)
            m_callers.push_back({.place = std::move(place), .wanted = {}});
    }

    Result<void> promise(const QList<domain::CustomerId> &customers, qsizetype count)
    {
        QList<domain::Entity> all;
        for (qsizetype at = 0; at < count; ++at) {
            const Due due{m_keeper.ids().make<domain::Callback>(),
                          customers[at % customers.size()]};
            all.append(domain::Callback{.id = due.callback,
                                        .customer = due.customer,
                                        .zone = u"UTC"_s,
                                        .localTime = u"2026-11-24T09:00"_s,
                                        .dueAt = m_clock.now(),
                                        .promisedAt = m_clock.now()});
            m_open.append(due);
        }
        const auto made = m_keeper.workspace().ledger().bringIn(all, u"bench"_s, m_clock.now());
        return made ? Result<void>() : std::unexpected(made.error());
    }

    /// Until nobody has to be called any more.
    Result<void> callAll()
    {
        while (!m_open.isEmpty() || isAnybodyCalling()) {
            if (auto ok = round(); !ok)
                return ok;
        }
        return {};
    }

    [[nodiscard]] qint64 lostClaims() const { return m_lost; }

private:
    [[nodiscard]] bool isAnybodyCalling() const
    {
        return std::ranges::any_of(m_callers, &Caller::hasClaimed);
    }

    /// Everybody pushes one command; what they hear of the others they hear at its end.
    Result<void> round()
    {
        QList<server::Submission> batch;
        std::vector<Caller *> pushing;
        for (Caller &caller : m_callers) {
            if (const auto command = next(caller)) {
                batch.append({caller.place.agent.id,
                              caller.place.client,
                              {++caller.number, domain::nameOf(*command),
                               domain::argumentsOf(*command), m_clock.now()},
                              m_clock.now()});
                pushing.push_back(&caller);
            }
        }
        const auto committed = m_keeper.workspace().ledger().commit(batch);
        if (!committed)
            return std::unexpected(committed.error().failure);
        QSet<domain::CallbackId> claimed;
        for (size_t at = 0; at < pushing.size(); ++at)
            hear(*pushing[at], committed->outcomes[qsizetype(at)], claimed);
        m_open.removeIf([&](const Due &due) { return claimed.contains(due.callback); });
        return {};
    }

    std::optional<domain::Command> next(Caller &caller)
    {
        if (caller.hasClaimed)
            return domain::RecordCallbackOutcome{.callback = caller.wanted->callback,
                                                 .customer = caller.wanted->customer,
                                                 .interaction =
                                                     m_keeper.ids().make<domain::Interaction>(),
                                                 .contactPoint = {},
                                                 .code = u"resolved"_s,
                                                 .note = {},
                                                 .zone = {},
                                                 .localTime = {},
                                                 .overrideReason = {}};
        if (m_open.isEmpty())
            return std::nullopt;
        // Not always the first: whoever looks at a list takes one of those that they see.
        const quint64 seen = std::min<quint64>(quint64(m_open.size()), 2 * m_callers.size());
        caller.wanted = m_open[qsizetype(m_dice.below(seen))];
        return domain::ClaimCallback{caller.wanted->callback, caller.wanted->customer};
    }

    void hear(Caller &caller, server::Outcome outcome, QSet<domain::CallbackId> &claimed)
    {
        const bool isDone = outcome == server::Outcome::Done;
        if (!caller.hasClaimed && isDone)
            claimed.insert(caller.wanted->callback);
        m_lost += caller.hasClaimed || isDone ? 0 : 1;
        caller.hasClaimed = !caller.hasClaimed && isDone;
    }

    FloorKeeper &m_keeper;
    std::vector<Caller> m_callers;
    QList<Due> m_open;
    core::SystemClock m_clock;
    core::SeededDice m_dice{9};
    qint64 m_lost = 0;
};

/// Each of them once, by whoever had claimed it.
Result<void> wereCalledOnce(store::Database &ledger, qint64 count)
{
    const auto reached = ledger.value<qint64>(
        uR"(SELECT count(*) FROM "callback" WHERE "state" = 'reached' AND "attempts" = 1)"_s);
    const auto claims = ledger.value<qint64>(
        uR"(SELECT count(*) FROM audit WHERE "command" = 'claim-callback' AND "outcome" = 'done')"_s);
    if (!reached || !claims)
        return std::unexpected(ledger.error());
    if (reached->value_or(0) < count || claims->value_or(0) != count)
        return core::fail(FailureKind::Corrupt,
                          u"%1 callbacks were reached with %2 claims"_s.arg(reached->value_or(0))
                              .arg(claims->value_or(0)));
    return {};
}
} // namespace

Result<void> measureClaims(Report &report, const Setting &setting)
{
    const QTemporaryDir scratch;
    const HallSize &size = setting.scale.floor;
    const auto folder = floorIn(scratch.path(), setting.data, size);
    if (!folder)
        return std::unexpected(folder.error());
    auto keeper = FloorKeeper::open(*folder);
    if (!keeper)
        return std::unexpected(keeper.error());
    auto places = (*keeper)->placesFor(setting.scale.desks);
    if (!places)
        return std::unexpected(places.error());
    DueMorning morning(**keeper, *std::move(places));
    if (auto ok = morning.promise(Hall(size).customers(), setting.scale.dueAtOnce); !ok)
        return ok;
    const Stopwatch watch;
    if (auto ok = morning.callAll(); !ok)
        return ok;
    const double seconds = watch.milliseconds() / 1'000;
    if (auto ok = wereCalledOnce((*keeper)->workspace().database(), setting.scale.dueAtOnce); !ok)
        return ok;
    report.say(u"claims_per_s"_s, double(setting.scale.dueAtOnce) / seconds, u"1/s"_s,
               setting.scale.dueAtOnce);
    report.say(u"claims_lost"_s, double(morning.lostClaims()), u"1"_s, setting.scale.dueAtOnce);
    return {};
}
} // namespace hadir::bench
