// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackUpdates.h"
#include "app/domain/callbacks.h"
#include "tests/sim/Judge.h"
#include "tests/sim/erased.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using sim::Judge;
using sim::World;

namespace {
const auto zone = u"Asia/Kuala_Lumpur"_s;

BookCallback booking(World &world, int desk, const QString &local)
{
    return {.callback = world.desk(desk).ids.make<Callback>(),
            .customer = world.customers.at(2),
            .zone = zone,
            .localTime = local,
            .skill = {},
            .reason = u"the bill"_s,
            .retries = {},
            .rule = {},
            .overrideReason = {}};
}

/// Due in a minute or two, for everybody.
BookCallback soon(World &world)
{
    BookCallback out = booking(world, 0, localTimeAt(world.clock.now() + 2min, zone));
    out.waitingSince = world.clock.now();
    return out;
}
} // namespace

/// Two desks and one customer who is to be called once.
class tst_calls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QHashSeed::setDeterministicGlobalSeed();
        if (!qEnvironmentVariableIsSet("HADIR_ALOUD"))
            QLoggingCategory::setFilterRules(u"hadir.*=false"_s);
    }

    void inTheSameMillisecondOneClaimWins()
    {
        World world(21, 3);
        world.clock.advance(2s);
        const BookCallback call = soon(world);
        QVERIFY(world.submit(0, call));
        world.clock.advance(5s);
        for (const int desk : {1, 2})
            QVERIFY(world.submit(desk, ClaimCallback{call.callback, call.customer}));
        QVERIFY(world.settle());
        QCOMPARE(Judge(world).complaint(), QString());
        const auto winner = world.at(0, call.callback)->claimedBy;
        QVERIFY(winner);
        const int loser = winner == world.desk(1).agent ? 2 : 1;
        QCOMPARE(world.attentionOf(3 - loser).size(), 0);
        const QList<store::RefusedCommand> attention = world.attentionOf(loser);
        QCOMPARE(attention.size(), 1);
        QCOMPARE(attention.first().rejection.refusal, Refusal::TakenByOther);
        QCOMPARE(attention.first().rejection.about, winner->toString()); // they see who
    }

    void offlineBothClaimAndTheOneWhoIsHeardFirstCalls()
    {
        World world(22, 3);
        world.clock.advance(2s);
        const BookCallback call = soon(world);
        QVERIFY(world.submit(0, call));
        world.clock.advance(5s);
        for (const int desk : {1, 2})
            world.network.partition(desk);
        world.clock.advance(2min);
        for (const int desk : {1, 2}) {
            QVERIFY(world.submit(desk, ClaimCallback{call.callback, call.customer}));
            QCOMPARE(world.at(desk, call.callback)->claimedBy,
                     std::optional(world.desk(desk).agent));
        }
        world.network.heal(2);
        world.clock.advance(1min);
        world.network.heal(1);
        QVERIFY(world.settle());
        QCOMPARE(Judge(world).complaint(), QString());
        for (const int desk : {0, 1, 2})
            QCOMPARE(world.at(desk, call.callback)->claimedBy, std::optional(world.desk(2).agent));
        QCOMPARE(world.attentionOf(1).size(), 1);
    }

    void aSlotFilledMeanwhileIsRefusedWithTheNearestFreeOneAndToldOnce()
    {
        World world(23, 3);
        world.clock.advance(2s);
        const QueueId queue = world.queues.first();
        QList<StepMessage> updates{{CaseStep::CallbackBooked, u"en"_s, u"{{callback.time}}"_s}};
        for (const Command &command :
             {Command(SetQueueCallbacks{
                  .queue = queue, .callbacks = {.capacity = 1}, .zone = zone, .was = {}}),
              Command(SetQueueUpdates{.queue = queue, .updates = updates, .was = {}}),
              Command(AddContactPoint{.contactPoint = world.desk(0).ids.make<ContactPoint>(),
              .customer = world.customers.at(2),
              .value = u"+60123456789"_s})})
            QVERIFY(*world.workspace().ledger().decree(command, world.clock.now()));
        world.clock.advance(1min);
        for (const int desk : {0, 2})
            world.network.partition(desk);
        world.clock.advance(1min);
        BookCallback first = booking(world, 0, u"2026-11-24T10:00"_s);
        BookCallback second = booking(world, 2, u"2026-11-24T10:00"_s);
        first.queue = queue;
        second.queue = queue;
        QVERIFY(world.submit(0, first));
        QVERIFY(world.submit(2, second));
        QCOMPARE(world.at(2, second.callback)->hold, Hold::Provisional);
        world.network.heal(0);
        world.clock.advance(1min);
        world.network.heal(2);
        QVERIFY(world.settle());
        QCOMPARE(Judge(world).complaint(), QString());
        QCOMPARE(world.at(2, first.callback)->hold, Hold::Confirmed);
        QVERIFY(!world.at(2, second.callback));
        const QList<store::RefusedCommand> attention = world.attentionOf(2);
        QCOMPARE(attention.size(), 1);
        QCOMPARE(attention.first().rejection,
                 (Rejection{Refusal::SlotFull, u"2026-11-24T09:30"_s}));
        QVERIFY(
            world.at(2, callbackUpdateOf(*world.at(2, first.callback), CaseStep::CallbackBooked)));
        // What it is offered goes through.
        second.localTime = attention.first().rejection.about;
        second.callback = world.desk(2).ids.make<Callback>();
        QVERIFY(world.submit(2, second));
        QVERIFY(world.settle());
        QCOMPARE(world.at(0, second.callback)->hold, Hold::Confirmed);
    }

    void whoIsErasedTakesTheirCallbacksAlong()
    {
        World world(24, 2);
        world.clock.advance(2s);
        const BookCallback call = soon(world);
        QVERIFY(world.submit(0, call));
        world.clock.advance(5s);
        QVERIFY(world.at(1, call.callback));
        QVERIFY(sim::erase(world, call.customer));
        QVERIFY(world.submit(1, ClaimCallback{call.callback, call.customer}));
        QVERIFY(world.settle());
        for (const int desk : {0, 1})
            QVERIFY(!world.at(desk, call.callback));
    }
};

QTEST_GUILESS_MAIN(tst_calls)
#include "tst_calls.moc"
