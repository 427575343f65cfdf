// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Reader.h"
#include "app/models/TimelineModel.h"
#include "tests/bench/BareDesk.h"
#include "tests/bench/Deeds.h"
#include "tests/bench/Report.h"
#include "tests/bench/ServerProcess.h"
#include "tests/bench/Station.h"
#include "tests/bench/benches.h"
#include "tests/bench/dayAway.h"
#include "tests/bench/waiting.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::bench {

namespace {
using Clock = std::chrono::steady_clock;

double millisecondsBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

std::unexpected<core::Failure> late(const QString &what)
{
    return core::fail(FailureKind::TimedOut, what);
}

/// One run: a server over a copy of the floor, desks around it, figures out.
class SyncBench final
{
public:
    SyncBench(const Setting &setting, QString scratch)
        : m_setting(setting)
        , m_scratch(std::move(scratch))
        , m_report(u"sync"_s, setting.goals)
    {}

    Result<void> run();

private:
    using Step = Result<void> (SyncBench::*)();

    Result<void> openFloor(const HallSize &size);
    Result<void> openSmallFloor() { return openFloor(m_setting.scale.floor); }
    Result<void> measureFirstSync();
    Result<void> measureFsync();
    Result<void> openDesks();
    Result<void> measureLive();
    Result<void> measureFanOut();
    Result<void> measureCatchUp();
    Result<void> measureCatchUpOfMany();
    Result<void> catchUp(const QString &metric, const QList<domain::CustomerId> &customers);
    Result<void> measurePush();

    Result<std::unique_ptr<Station>> deskOf(const Place &place, const QString &name);
    Result<void> becomeLive(Station &station, const Place &place);
    Result<Clock::time_point> addNote(Station &station, domain::InteractionId id);

    const Setting &m_setting;
    QString m_scratch;
    Report m_report;
    std::unique_ptr<FloorKeeper> m_keeper;
    std::unique_ptr<ServerProcess> m_server;
    domain::CustomerId m_customer;
    domain::QueueId m_queue;
    Samples m_fsyncs;
    Place m_here;
    Place m_there;
    std::unique_ptr<Station> m_deskHere;
    std::unique_ptr<Station> m_deskThere;
};

Result<void> SyncBench::run()
{
    for (const Step step :
         {&SyncBench::openSmallFloor, &SyncBench::measureFirstSync, &SyncBench::openDesks,
          &SyncBench::measureFsync, &SyncBench::measureLive, &SyncBench::measureFanOut,
          &SyncBench::measureCatchUp, &SyncBench::measurePush, &SyncBench::measureCatchUpOfMany}) {
        if (auto ok = (this->*step)(); !ok)
            return ok;
    }
    return {};
}

Result<void> SyncBench::openFloor(const HallSize &size)
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
    const Hall hall(size);
    m_customer = hall.customers().last();
    m_queue = hall.queues().first().id;
    return {};
}

Result<void> SyncBench::measureFirstSync()
{
    const auto entities = m_keeper->workspace().feed().countSince(0);
    if (!entities)
        return std::unexpected(entities.error());
    Samples seconds;
    Samples peaks;
    double bytes = 0;
    for (int n = 0; n < m_setting.scale.syncs; ++n) {
        const auto place = m_keeper->placeFor(n);
        if (!place)
            return std::unexpected(place.error());
        const desk::Profile profile{m_scratch + u"/first-%1"_s.arg(n)};
        if (auto ok = m_keeper->furnish(profile, *place); !ok)
            return ok;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(
            QCoreApplication::applicationFilePath(),
            {u"--first-sync-alone"_s, m_server->url().toString(), profile.folder, place->token});
        if (!process.waitForFinished(180'000) || process.exitCode() != 0)
            return late(u"a first sync did not end well"_s);
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        seconds.add(said.value(u"seconds"_s).toDouble());
        bytes = said.value(u"bytes"_s).toDouble();
        if (said.contains(u"peakMib"_s))
            peaks.add(said.value(u"peakMib"_s).toDouble());
    }
    m_report.say(u"initial_100k_s"_s, seconds.median() * 100'000 / double(*entities), u"s"_s,
                 seconds.count());
    m_report.say(u"wire_bytes_per_entity"_s, bytes / double(*entities), u"B"_s, *entities);
    if (peaks.count() > 0)
        m_report.say(u"initial_peak_mib"_s, peaks.median(), u"MiB"_s, peaks.count());
    else
        m_report.leaveOut(u"initial_peak_mib"_s, u"this system does not tell"_s);
    return {};
}

Result<std::unique_ptr<Station>> SyncBench::deskOf(const Place &place, const QString &name)
{
    const desk::Profile profile{m_scratch + u'/' + name};
    if (auto ok = m_keeper->furnish(profile, place); !ok)
        return std::unexpected(ok.error());
    return Station::open(profile);
}

Result<void> SyncBench::becomeLive(Station &station, const Place &place)
{
    station.signIn(m_server->url(), place.token);
    if (!turnUntil([&] { return station.isLive(); }, 120s))
        return late(u"a desk did not become live"_s);
    return {};
}

Result<void> SyncBench::openDesks()
{
    for (auto [place, station, name] :
         {std::tuple(&m_here, &m_deskHere, u"here"_s), {&m_there, &m_deskThere, u"there"_s}}) {
        const auto given = m_keeper->placeFor(place == &m_here ? 0 : 1);
        if (!given)
            return std::unexpected(given.error());
        *place = *given;
        auto opened = deskOf(*place, name);
        if (!opened)
            return std::unexpected(opened.error());
        *station = *std::move(opened);
        if (auto ok = becomeLive(**station, *place); !ok)
            return ok;
    }
    return {};
}

Result<void> SyncBench::measureFsync()
{
    auto fsyncs = measuredFsyncs(m_scratch, m_setting.scale.liveChanges);
    if (!fsyncs)
        return std::unexpected(fsyncs.error());
    m_fsyncs = *std::move(fsyncs);
    m_report.say(u"fsync_p50_ms"_s, m_fsyncs.median(), u"ms"_s, m_fsyncs.count());
    m_report.say(u"fsync_p99_ms"_s, m_fsyncs.p99(), u"ms"_s, m_fsyncs.count());
    return {};
}

/// Answers when the note was on this desk's disk.
Result<Clock::time_point> SyncBench::addNote(Station &station, domain::InteractionId id)
{
    const domain::AddNote note{.interaction = id, .customer = m_customer, .body = u"A note"_s};
    std::optional<Clock::time_point> committed;
    const desk::Submitted submitted = station.run([&](desk::Workbench &bench) {
        // Said right after the commits, before the outbox is pushed.
        const auto heard = QObject::connect(&bench, &desk::Workbench::changed, &bench, [&] {
            if (!committed)
                committed = Clock::now();
        });
        auto outcome = bench.submit(note);
        QObject::disconnect(heard);
        return outcome;
    });
    if (!submitted || !committed)
        return core::fail(FailureKind::Refused, u"a note was not taken"_s);
    return *committed;
}

Result<void> SyncBench::measureLive()
{
    auto reader = desk::Reader::open({m_scratch + u"/there"_s});
    if (!reader)
        return std::unexpected(reader.error());
    models::TimelineModel model;
    QObject::connect(&model, &models::TimelineModel::pageRequested, &model,
                     [&](const models::TimelineQuestion &question) {
                         model.appendOlder({.number = question.number, .entries = {}});
                     });
    model.show(m_customer);
    std::optional<Clock::time_point> shown;
    QObject here;
    QObject::connect(m_deskThere->bench(), &desk::Workbench::changed, &here,
                     [&](const store::TouchedSet &touched) {
                         for (const store::Touched &one : touched) {
                             if (one.kind != domain::Kind::Interaction)
                                 continue;
                             const auto item = reader->historyItem(one.kind, one.id);
                             if (!item || !*item)
                                 continue;
                             model.take({.what = (*item)->what});
                             shown = Clock::now();
                         }
                     });
    Samples live;
    for (int n = 0; n < m_setting.scale.liveChanges; ++n) {
        shown.reset();
        const auto committed = addNote(*m_deskHere, m_keeper->ids().make<domain::Interaction>());
        if (!committed)
            return std::unexpected(committed.error());
        if (!turnUntil([&] { return shown.has_value(); }, 10s))
            return late(u"a change did not reach the other desk"_s);
        live.add(millisecondsBetween(*committed, *shown));
        if (!turnUntil([&] { return m_deskHere->pending() == 0; }, 10s))
            return late(u"a change was not confirmed"_s);
    }
    m_report.say(u"live_p50_ms"_s, live.median(), u"ms"_s, live.count());
    m_report.say(u"live_p99_ms"_s, live.p99(), u"ms"_s, live.count());
    m_report.say(u"live_minus_fsync_p50_ms"_s, live.median() - m_fsyncs.median(), u"ms"_s,
                 live.count());
    m_report.say(u"live_minus_fsync_p99_ms"_s, live.p99() - m_fsyncs.median(), u"ms"_s,
                 live.count());
    return {};
}

Result<void> SyncBench::measureFanOut()
{
    const auto revision = m_keeper->workspace().ledger().revision();
    if (!revision)
        return std::unexpected(revision.error());
    std::vector<std::unique_ptr<BareDesk>> desks;
    for (int n = 0; n < m_setting.scale.fanout; ++n) {
        const auto place = m_keeper->placeFor(10 + n);
        if (!place)
            return std::unexpected(place.error());
        desks.push_back(
            std::make_unique<BareDesk>(*place, m_keeper->workspace().epoch(), *revision));
    }
    if (!seatAll(m_server->url(), desks))
        return late(u"not all desks got in"_s);
    Samples lasts;
    for (int n = 0; n < m_setting.scale.liveChanges / 5; ++n) {
        const qint64 before = desks.front()->revision();
        const auto committed = addNote(*m_deskHere, m_keeper->ids().make<domain::Interaction>());
        if (!committed)
            return std::unexpected(committed.error());
        const auto heard = [&](const auto &desk) { return desk->revision() > before; };
        if (!turnUntil([&] { return std::ranges::all_of(desks, heard); }, 10s))
            return late(u"a change did not reach all desks"_s);
        lasts.add(millisecondsBetween(*committed, Clock::now()));
        if (!turnUntil([&] { return m_deskHere->pending() == 0; }, 10s))
            return late(u"a change was not confirmed"_s);
    }
    m_report.say(u"fanout50_last_p99_ms"_s, lasts.p99(), u"ms"_s, lasts.count());
    return {};
}

Result<void> SyncBench::measureCatchUp()
{
    return catchUp(u"catchup_10k_ms"_s, {m_customer});
}

/// The same where a million interactions lie, changes of all customers among them.
Result<void> SyncBench::measureCatchUpOfMany()
{
    m_deskHere.reset();
    m_deskThere.reset();
    m_server.reset();
    m_keeper.reset();
    const HallSize &size = m_setting.scale.hall;
    if (auto ok = openFloor(size); !ok)
        return ok;
    const auto place = m_keeper->placeFor(0);
    if (!place)
        return std::unexpected(place.error());
    m_there = *place;
    const auto profile = deskWithAll(m_scratch, m_setting.data, size, *m_keeper, m_there);
    if (!profile)
        return std::unexpected(profile.error());
    auto opened = Station::open(*profile);
    if (!opened)
        return std::unexpected(opened.error());
    m_deskThere = *std::move(opened);
    if (auto ok = becomeLive(*m_deskThere, m_there); !ok)
        return ok;
    return catchUp(u"catchup_10k_of_1m_ms"_s, Hall(size).customers());
}

Result<void> SyncBench::catchUp(const QString &metric, const QList<domain::CustomerId> &customers)
{
    Samples took;
    for (int n = 0; n < m_setting.scale.syncs; ++n) {
        m_deskThere->stop();
        if (auto ok =
                letADayPass(*m_keeper, customers, m_setting.scale.changedAway, quint64(n) + 1);
            !ok)
            return ok;
        const Stopwatch watch;
        if (auto ok = becomeLive(*m_deskThere, m_there); !ok)
            return ok;
        took.add(watch.milliseconds());
    }
    m_report.say(metric, took.median(), u"ms"_s, took.count());
    return {};
}

Result<void> SyncBench::measurePush()
{
    Samples took;
    Samples submits;
    core::SystemDice dice;
    Deeds deeds(m_keeper->ids(), dice, m_here.agent.id, m_queue);
    for (int n = 0; n < m_setting.scale.syncs; ++n) {
        m_deskHere->stop();
        for (int at = 0; at < m_setting.scale.commands; ++at) {
            const domain::Command command = deeds.next();
            bool taken = false;
            m_deskHere->run([&](desk::Workbench &bench) {
                const Stopwatch watch;
                taken = bench.submit(command).has_value();
                submits.add(watch.milliseconds());
            });
            if (!taken)
                return core::fail(FailureKind::Refused, u"a command was not taken"_s);
        }
        if (auto ok = becomeLive(*m_deskHere, m_here); !ok)
            return ok;
        const Stopwatch watch;
        if (!turnUntil([&] { return m_deskHere->pending() == 0; }, 60s))
            return late(u"the outbox did not empty"_s);
        took.add(watch.milliseconds());
    }
    m_report.say(u"push_1000_ms"_s, took.median(), u"ms"_s, took.count());
    m_report.say(u"submit_p50_ms"_s, submits.median(), u"ms"_s, submits.count());
    m_report.say(u"submit_p99_ms"_s, submits.p99(), u"ms"_s, submits.count());
    m_report.say(u"submit_over_fsync_p50"_s, submits.median() / m_fsyncs.median(), u"ratio"_s,
                 submits.count());
    m_report.say(u"submit_over_fsync_p99"_s, submits.p99() / m_fsyncs.p99(), u"ratio"_s,
                 submits.count());
    return {};
}
} // namespace

Result<void> benchSync(const Setting &setting)
{
    const QTemporaryDir scratch(setting.data + u"/sync-XXXXXX"_s);
    if (!scratch.isValid())
        return core::fail(FailureKind::Storage, scratch.errorString());
    return SyncBench(setting, scratch.path()).run();
}
} // namespace hadir::bench
