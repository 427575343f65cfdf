// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/Story.h"

#include "app/domain/commandJson.h"
#include "tests/sim/Judge.h"
#include "tests/sim/deeds.h"
#include "tests/sim/erased.h"
#include "tests/sim/intents.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;

namespace hadir::sim {

namespace {
constexpr auto year = 365 * 24h;
constexpr auto inStepWithin = 30s; // after the last fault

/// Breaks something, or mends it; answers what, for whoever reads along.
QString breakSomething(World &world, int desk, Tally &tally)
{
    switch (world.dice.below(12)) {
    case 8:
        ++tally.moves;
        world.moveToTeam(desk, int(world.dice.below(2)));
        return u"agent moves to another team"_s;
    case 9:
        ++tally.diskFaults;
        world.desk(desk).diskFails = world.desk(desk).bench && !world.desk(desk).diskFails;
        return world.desk(desk).diskFails ? u"disk fails"_s : u"disk works"_s;
    case 10:
        world.openCustomer(desk, oneOf(world, world.customers));
        return u"open"_s;
    case 0:
    case 1: {
        ++tally.breaks;
        const auto how = BadNetwork::Cut(world.dice.below(3));
        world.network.cut(desk, how);
        return u"cut %1"_s.arg(int(how));
    }
    case 2:
        ++tally.breaks;
        if (world.network.isPartitioned(desk)) {
            world.network.heal(desk);
            return u"heal"_s;
        }
        world.network.partition(desk);
        return u"partition"_s;
    case 3:
        if (!world.serverIsUp())
            return u"nothing"_s;
        ++tally.serverDeaths;
        world.killServer();
        return u"server dies"_s;
    case 4:
        if (!world.desk(desk).bench)
            return u"nothing"_s;
        ++tally.deskDeaths;
        world.crash(desk);
        return u"crash"_s;
    case 5: {
        if (!world.serverIsUp())
            return u"nothing"_s;
        const bool fill = world.dice.below(2) == 0;
        fill ? world.fillServersDisk() : world.freeServersDisk();
        return fill ? u"server's disk is full"_s : u"server's disk has room"_s;
    }
    case 6: {
        // Somebody set the clock; or the battery died.
        const QList<core::Milliseconds> wrong{0ms, 10min, -10min, year, -year};
        world.desk(desk).clock.wrongBy = oneOf(world, wrong);
        return u"clock wrong by %1"_s.arg(world.desk(desk).clock.wrongBy.count());
    }
    default:
        world.network.mostDelay = core::Milliseconds(1 + qint64(world.dice.below(1'500)));
        return u"delay up to %1"_s.arg(world.network.mostDelay.count());
    }
}

/// Now and then there is a backup, and now and then the server burns down. In few stories: what was
/// acknowledged may be gone after it, so less can be asked of them.
QString burn(World &world, Tally &tally)
{
    if (!world.serverIsUp())
        return u"nothing"_s;
    if (!world.hasBackup) {
        world.freeServersDisk();
        world.keepBackup();
        return u"backup"_s;
    }
    ++tally.restores;
    world.restoreBackup();
    return u"server restored from its backup"_s;
}

QString eraseSomebody(World &world, Tally &tally)
{
    if (!world.serverIsUp() || !erase(world, oneOf(world, world.customers)))
        return u"nothing"_s;
    ++tally.erasures;
    return u"somebody is erased"_s;
}

/// One step of a story; answers what it was.
QString act(World &world, int desk, Tally &tally)
{
    if (!world.serverIsUp() && world.dice.below(8) == 0) {
        world.startServer();
        return u"server starts"_s;
    }
    SimDesk &at = world.desk(desk);
    if (!at.bench && world.dice.below(2) == 0) {
        const bool lost = world.dice.below(6) == 0;
        world.start(desk, lost ? World::Cache::Lost : World::Cache::Kept);
        return lost ? u"start without cache"_s : u"start"_s;
    }
    if (world.isToBurn && world.dice.below(6) == 0)
        return burn(world, tally);
    if (world.isToErase && world.dice.below(8) == 0)
        return eraseSomebody(world, tally);
    if (world.dice.below(10) < 3)
        return breakSomething(world, desk, tally);
    if (const quint64 what = world.dice.below(20); what < 3)
        return lead(at, what == 0 ? store::Way::Again : store::Way::Back);
    else if (what == 3)
        return at.submit(someMacro(world)) ? u"macro"_s : u"macro, not saved"_s;
    else if (what < 6)
        return doAndTakeBack(at, what == 4 ? someMacro(world) : QList{someCommand(world, desk)},
                             world.trespass);
    const Command command = someCommand(world, desk);
    if (at.bench && at.bench->identity() && world.dice.below(40) == 0) {
        ++tally.deskDeaths;
        world.submitAndDie(desk, command);
        return nameOf(command) + u", and crash"_s;
    }
    return nameOf(command) + (world.submit(desk, command) ? u""_s : u", not saved"_s);
}

core::Milliseconds someTime(World &world)
{
    switch (world.dice.below(6)) {
    case 0:
        return core::Milliseconds(qint64(world.dice.below(90'000)));
    case 1:
        return core::Milliseconds(qint64(world.dice.below(5'000)));
    default:
        return core::Milliseconds(qint64(world.dice.below(300)));
    }
}
} // namespace

QString Tally::inWords() const
{
    const QString what = u"%1 stories, %2 steps: %3 commands saved, %4 turned down at the desk and "
                         u"%5 by the ledger; "
                         "%6 servers and %7 desks killed, %8 lines broken"_s.arg(stories)
                             .arg(steps)
                             .arg(saved)
                             .arg(turnedDownHere)
                             .arg(refusedThere)
                             .arg(serverDeaths)
                             .arg(deskDeaths)
                             .arg(breaks);
    return what
           + u"; %1 agents moved, %2 servers restored, %3 people erased, %4 disks failed and %5 "
             "commands with them; in step again after %6 s at most"_s.arg(moves)
                 .arg(restores)
                 .arg(erasures)
                 .arg(diskFaults)
                 .arg(failedHere)
                 .arg(double(slowest.count()) / 1000, 0, 'f', 1);
}

namespace {
/// Most stories are short, so that many can be told: what two faults do together needs no more.
/// Some are long, for what only adds up.
int lengthOf(quint64 seed, core::Dice &dice)
{
    if (seed % 100 == 0)
        return 120;
    if (seed % 20 == 5)
        return 50;
    return 3 + int(dice.below(12));
}

/// What happened, step by step; empty, or what went wrong.
QString live(World &world, int steps, Tally &tally)
{
    const bool aloud = qEnvironmentVariableIsSet("HADIR_ALOUD");
    for (int step = 0; step < steps; ++step) {
        const int desk = int(world.dice.below(world.desks().size()));
        const QString what = act(world, desk, tally);
        if (aloud)
            qInfo().noquote() << step << "desk" << desk << what;
        world.clock.advance(someTime(world));
        if (!world.trespass.isEmpty())
            return u"step %1: %2"_s.arg(step).arg(world.trespass);
        if (step % 5 != 4 || world.hasRestored)
            continue;
        QString gone = Judge(world).missingAt(desk);
        if (gone.isEmpty())
            gone = Judge(world).lostAt(desk);
        if (!gone.isEmpty())
            return u"step %1: %2"_s.arg(step).arg(gone);
    }
    return {};
}
} // namespace

QString tell(quint64 seed, Tally &tally, Slip slip, QByteArray *fingerprint)
{
    World world(seed, seed % 20 == 5 ? 4 : 2 + int(seed % 2),
                seed % 10 == 0 ? World::Begin::Unused : World::Begin::InStep);
    world.network.repeatsOneIn = seed % 3 == 0 ? 4 : 0;
    world.isToBurn = seed % 7 == 3;
    world.isToErase = seed % 7 == 5;
    world.keepsReplies = seed % 3 == 1;
    world.merges = seed % 4 == 1;
    world.callsBack = seed % 3 == 2;
    Saboteur saboteur(world, slip);
    world.clock.advance(2s);
    const int steps = lengthOf(seed, world.dice);
    if (const QString wrong = live(world, steps, tally); !wrong.isEmpty())
        return wrong;
    const auto took = world.settle();
    if (took && *took > inStepWithin)
        return u"in step only after %1 ms: "_s.arg(took->count()) + Judge(world).states();
    if (!took)
        return u"not in step after a quarter of an hour: "_s + Judge(world).states();
    ++tally.stories;
    tally.steps += steps;
    tally.slowest = std::max(tally.slowest, *took);
    for (const auto &each : world.desks()) {
        tally.saved += each->saved.size();
        tally.turnedDownHere += each->turnedDownHere;
        tally.failedHere += each->failedHere;
        tally.refusedThere += world.attentionOf(each->number).size();
    }
    saboteur.coverTracks();
    if (fingerprint)
        *fingerprint = world.fingerprint();
    return Judge(world).complaint(world.hasRestored ? Judge::Check::RowsOnly
                                                    : Judge::Check::Everything);
}
} // namespace hadir::sim
