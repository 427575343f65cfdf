// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/commandJson.h"
#include "tests/bench/BareDesk.h"
#include "tests/bench/Crowd.h"
#include "tests/bench/Deeds.h"
#include "tests/bench/Report.h"
#include "tests/bench/ServerProcess.h"
#include "tests/bench/benches.h"
#include "tests/bench/waiting.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::bench {

namespace {
constexpr int commandsAPush = 20; // of somebody who comes back; else one

/// An agent who has one push on the way at any time.
struct Worker
{
    Deeds deeds;
    qint64 number = 0;  ///< of the last command that was pushed
    bool waits = false; ///< for its push to be answered
    Stopwatch since;
};

class ServerBench final
{
public:
    ServerBench(const Setting &setting, QString scratch)
        : m_setting(setting)
        , m_scratch(std::move(scratch))
        , m_report(u"server"_s, setting.goals)
    {}

    Result<void> run();

private:
    Result<void> measureLedger();
    Result<void> measureCommands();
    Result<void> measureAnswers();
    struct Flood
    {
        Samples acks;
        double perSecond = 0;
        std::optional<double> processorUs; ///< the server's, a command
        qint64 commands = 0;
    };
    Result<Flood> flood(int atOnce);
    Result<void> measureCrowd();
    Result<void> measureFanOut(Crowd &crowd);
    void leaveCrowdOut(const QString &why);

    Result<void> openFloor(const HallSize &size);
    Result<std::vector<std::unique_ptr<BareDesk>>> desks(int count);
    [[nodiscard]] Deeds deedsOf(const Place &place);
    [[nodiscard]] QList<wire::Pushed> nextPush(Worker &worker, int count);

    const Setting &m_setting;
    QString m_scratch;
    Report m_report;
    core::SeededDice m_dice{7};
    core::SystemClock m_clock;
    std::unique_ptr<FloorKeeper> m_keeper;
    std::unique_ptr<ServerProcess> m_server;
    domain::QueueId m_queue;
};

Result<void> ServerBench::run()
{
    using Step = Result<void> (ServerBench::*)();
    const Scale &scale = m_setting.scale;
    for (const auto &[size, step] :
         {std::pair<const HallSize &, Step>(scale.floor, &ServerBench::measureLedger),
          {scale.floor, &ServerBench::measureCommands},
          {scale.floor, &ServerBench::measureAnswers},
          {scale.crowdedFloor, &ServerBench::measureCrowd}}) {
        m_server.reset();
        m_keeper.reset();
        if (auto ok = openFloor(size); !ok)
            return ok;
        if (auto ok = (this->*step)(); !ok)
            return ok;
    }
    return {};
}

Result<void> ServerBench::openFloor(const HallSize &size)
{
    const auto folder = floorIn(m_scratch, m_setting.data, size);
    if (!folder)
        return std::unexpected(folder.error());
    auto keeper = FloorKeeper::open(*folder);
    if (!keeper)
        return std::unexpected(keeper.error());
    m_keeper = *std::move(keeper);
    auto server = ServerProcess::start(*folder);
    if (!server)
        return std::unexpected(server.error());
    m_server = *std::move(server);
    m_queue = Hall(size).queues().first().id;
    return {};
}

Deeds ServerBench::deedsOf(const Place &place)
{
    return {m_keeper->ids(), m_dice, place.agent.id, m_queue};
}

QList<wire::Pushed> ServerBench::nextPush(Worker &worker, int count)
{
    QList<wire::Pushed> out;
    for (int n = 0; n < count; ++n) {
        const domain::Command command = worker.deeds.next();
        out.append({++worker.number, domain::nameOf(command), domain::argumentsOf(command),
                    m_clock.now()});
    }
    return out;
}

/// The ledger alone: one command of each desk a batch, one fsync a batch.
Result<void> ServerBench::measureLedger()
{
    m_server.reset();
    std::vector<Place> places;
    std::vector<Worker> workers;
    for (int n = 0; n < m_setting.scale.desks; ++n) {
        auto place = m_keeper->placeFor(n);
        if (!place)
            return std::unexpected(place.error());
        workers.push_back({deedsOf(*place)});
        places.push_back(*std::move(place));
    }
    QList<QList<server::Submission>> batches(commandsAPush);
    for (size_t n = 0; n < workers.size(); ++n) {
        const QList<wire::Pushed> pushed = nextPush(workers[n], commandsAPush);
        for (qsizetype at = 0; at < pushed.size(); ++at)
            batches[at].append({places[n].agent.id, places[n].client, pushed[at], m_clock.now()});
    }
    Samples commits;
    const Stopwatch watch;
    for (const QList<server::Submission> &batch : std::as_const(batches)) {
        const Stopwatch one;
        const auto committed = m_keeper->workspace().ledger().commit(batch);
        if (!committed)
            return std::unexpected(committed.error().failure);
        if (committed->outcomes.count(server::Outcome::Done) != batch.size())
            return core::fail(FailureKind::Refused, u"the ledger refuses deeds"_s);
        commits.add(one.milliseconds());
    }
    const qint64 commands = qint64(workers.size()) * commandsAPush;
    m_report.say(u"ledger_commands_per_s"_s, double(commands) / watch.seconds(), u"1/s"_s,
                 commands);
    m_report.say(u"ledger_batch_p99_ms"_s, commits.p99(), u"ms"_s, commits.count());
    return {};
}

Result<std::vector<std::unique_ptr<BareDesk>>> ServerBench::desks(int count)
{
    const auto revision = m_keeper->workspace().ledger().revision();
    if (!revision)
        return std::unexpected(revision.error());
    std::vector<std::unique_ptr<BareDesk>> out;
    for (int n = 0; n < count; ++n) {
        auto place = m_keeper->placeFor(n);
        if (!place)
            return std::unexpected(place.error());
        out.push_back(std::make_unique<BareDesk>(*std::move(place), m_keeper->workspace().epoch(),
                                                 *revision));
    }
    return out;
}

/// Everybody has `atOnce` commands on the way at any time, and hears of everybody's.
Result<ServerBench::Flood> ServerBench::flood(int atOnce)
{
    const auto all = desks(m_setting.scale.desks);
    if (!all)
        return std::unexpected(all.error());
    if (!seatAll(m_server->url(), *all))
        return core::fail(FailureKind::TimedOut, u"not all desks got in"_s);
    std::vector<Worker> workers;
    for (const auto &desk : *all)
        workers.push_back({deedsOf(desk->place())});

    Flood out;
    const auto before = m_server->processorTime();
    const Stopwatch watch;
    const auto isOver = [&] { return watch.seconds() > m_setting.scale.pushSeconds; };
    const auto push = [&](size_t at) {
        const QList<wire::Pushed> commands = nextPush(workers[at], atOnce);
        workers[at].since = Stopwatch();
        workers[at].waits = true;
        (*all)[at]->push(wire::encode(wire::Push{commands}));
    };
    for (size_t at = 0; at < all->size(); ++at) {
        QObject::connect((*all)[at].get(), &BareDesk::pageHeard, (*all)[at].get(), [&, at] {
            if (!workers[at].waits || (*all)[at]->confirmed() < workers[at].number)
                return;
            workers[at].waits = false;
            out.acks.add(workers[at].since.milliseconds());
            out.commands += atOnce;
            if (!isOver())
                push(at);
        });
        push(at);
    }
    const auto idle = [&] { return std::ranges::none_of(workers, &Worker::waits); };
    if (!turnUntil([&] { return isOver() && idle(); }, 120s))
        return core::fail(FailureKind::TimedOut, u"pushes were not answered"_s);
    out.perSecond = double(out.commands) / watch.seconds();
    const auto after = m_server->processorTime();
    if (before && after && out.commands > 0)
        out.processorUs = double((*after - *before).count()) / 1000 / double(out.commands);
    return out;
}

Result<void> ServerBench::measureCommands()
{
    const auto flooded = flood(commandsAPush);
    if (!flooded)
        return std::unexpected(flooded.error());
    const Flood &seen = *flooded;
    m_report.say(u"commands_per_s"_s, seen.perSecond, u"1/s"_s, seen.commands);
    if (seen.processorUs)
        m_report.say(u"cpu_us_per_command"_s, *seen.processorUs, u"us"_s, seen.commands);
    m_report.say(u"ack_of_20_p50_ms"_s, seen.acks.median(), u"ms"_s, seen.acks.count());
    m_report.say(u"ack_of_20_p99_ms"_s, seen.acks.p99(), u"ms"_s, seen.acks.count());
    return {};
}

/// The same with one command each, as people make them: what somebody waits for an answer.
Result<void> ServerBench::measureAnswers()
{
    const auto answered = flood(1);
    if (!answered)
        return std::unexpected(answered.error());
    m_report.say(u"ack_p50_ms"_s, answered->acks.median(), u"ms"_s, answered->acks.count());
    m_report.say(u"ack_p99_ms"_s, answered->acks.p99(), u"ms"_s, answered->acks.count());
    m_report.say(u"commands_one_by_one_per_s"_s, answered->perSecond, u"1/s"_s, answered->commands);
    return {};
}

/// Thousands of idle desks, and then what happens is told to all of them.
Result<void> ServerBench::measureCrowd()
{
    const int count = m_setting.scale.idleDesks;
    allowManyFiles();
    const auto revision = m_keeper->workspace().ledger().revision();
    if (!revision)
        return std::unexpected(revision.error());
    auto places = m_keeper->placesFor(count + 10);
    if (!places)
        return std::unexpected(places.error());
    const QString epoch = m_keeper->workspace().epoch();
    // Those who come first pay for what all share.
    const auto rest = places->begin() + 10;
    Crowd first(m_server->url(), epoch, *revision, {places->begin(), rest});
    Crowd crowd(m_server->url(), epoch, *revision, {rest, places->end()});
    auto in = first.seat(60s);
    if (!in && in.error().kind == FailureKind::NotFound) {
        leaveCrowdOut(in.error().detail);
        return {};
    }
    const auto before = m_server->memory();
    const auto worked = m_server->processorTime();
    const Stopwatch watch;
    if (in)
        in = crowd.seat(600s);
    if (!in)
        return in;
    m_report.say(u"sign_ins_per_s"_s, count / watch.seconds(), u"1/s"_s, count);
    crowd.settle(1s);
    const auto after = m_server->memory();
    if (before && after)
        m_report.say(u"kib_per_desk"_s, (after->resident - before->resident) * 1024 / count,
                     u"KiB"_s, count);
    else
        m_report.leaveOut(u"kib_per_desk"_s, u"this system does not tell"_s);
    if (const auto now = m_server->processorTime(); worked && now)
        m_report.say(u"sign_in_cpu_us"_s, double((*now - *worked).count()) / 1000 / count, u"us"_s,
                     count);
    return measureFanOut(crowd);
}

Result<void> ServerBench::measureFanOut(Crowd &crowd)
{
    const domain::CustomerId customer = Hall(m_setting.scale.crowdedFloor).customers().first();
    Samples waits;
    Samples lasts;
    const auto before = m_server->processorTime();
    const int changes = m_setting.scale.changesToAll;
    for (int n = 0; n < changes; ++n) {
        const domain::AddNote note{.interaction = m_keeper->ids().make<domain::Interaction>(),
                                   .customer = customer,
                                   .body = u"A note"_s};
        const auto heard = crowd.pageAfter(
            0, {{{n + 1, domain::nameOf(note), domain::argumentsOf(note), m_clock.now()}}}, 60s);
        if (!heard)
            return std::unexpected(heard.error());
        waits.add(*heard);
        lasts.add(heard->largest());
    }
    const auto after = m_server->processorTime();
    const qint64 deliveries = qint64(changes) * qint64(crowd.size());
    m_report.say(u"fanout5000_p50_ms"_s, waits.median(), u"ms"_s, waits.count());
    m_report.say(u"fanout5000_p99_ms"_s, waits.p99(), u"ms"_s, waits.count());
    m_report.say(u"fanout5000_last_p50_ms"_s, lasts.median(), u"ms"_s, lasts.count());
    if (before && after)
        m_report.say(u"us_per_delivery"_s,
                     double((*after - *before).count()) / 1000 / double(deliveries), u"us"_s,
                     deliveries);
    else
        m_report.leaveOut(u"us_per_delivery"_s, u"this system does not tell"_s);
    return {};
}

void ServerBench::leaveCrowdOut(const QString &why)
{
    for (const QString &metric : {u"kib_per_desk"_s, u"fanout5000_p99_ms"_s, u"us_per_delivery"_s})
        m_report.leaveOut(metric, why);
}

} // namespace

Result<void> benchServer(const Setting &setting)
{
    const QTemporaryDir scratch(setting.data + u"/server-XXXXXX"_s);
    if (!scratch.isValid())
        return core::fail(FailureKind::Storage, scratch.errorString());
    return ServerBench(setting, scratch.path()).run();
}
} // namespace hadir::bench
