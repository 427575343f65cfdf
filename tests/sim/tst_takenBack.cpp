// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
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

/// Stories of what is taken back, over a network that is not there: undone, recalled, separated.
class tst_takenBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QHashSeed::setDeterministicGlobalSeed(); // a seed tells the same story again
        if (!qEnvironmentVariableIsSet("HADIR_ALOUD"))
            QLoggingCategory::setFilterRules(u"hadir.*=false"_s);
    }

    /// The audit names in what it changed whom a command came to concern; that goes with them, and
    /// the rest of the story is still whole.
    void whoWasSeparatedFromTheErasedIsStillThere()
    {
        World world(145, 2);
        world.clock.advance(2s);
        const CustomerId same = world.customers.at(0);
        const CustomerId other = world.customers.at(2);
        QVERIFY(world.submit(0, MergeCustomer{same, other, {}}));
        world.clock.advance(2s);
        QVERIFY(world.submit(0, SeparateCustomer{same}));
        world.clock.advance(2s);
        QVERIFY(sim::erase(world, other));
        QVERIFY(world.settle());
        QCOMPARE(Judge(world).complaint(), QString());
        QVERIFY(world.at(0, same));
        QVERIFY(!world.at(0, other));
    }

    /// Several desks change what was done before it is taken back: only what is still as it was
    /// left goes back, here and at the ledger alike.
    void whatIsTakenBackLateLeavesWhatOthersDidMeanwhile()
    {
        World world(7, 2);
        world.clock.advance(2s);
        const CaseId about = world.cases.first();
        QVERIFY(world.desk(0).submit(
            {SetCasePriority{about, Priority::High}, TagCase{about, {u"vip"_s}, {}}}));
        world.clock.advance(2s);
        world.network.partition(0);
        world.clock.advance(1min);
        QVERIFY(world.submit(1, SetCasePriority{about, Priority::Urgent}));
        world.clock.advance(2s);
        const auto turned = world.desk(0).lead(store::Way::Back); // it has not heard of the other
        QVERIFY(turned && turned->left == 0);
        world.network.heal(0);
        QVERIFY(world.settle());
        QCOMPARE(Judge(world).complaint(), QString());
        for (const int desk : {0, 1}) {
            QCOMPARE(world.at(desk, about)->priority, Priority::Urgent);
            QCOMPARE(world.at(desk, about)->tags, QStringList());
        }
    }

    /// Sent and taken back without a line, with a crash in between: nothing is left to be sent.
    void whatIsRecalledOverABrokenLineIsNeverSent()
    {
        World world(8, 2);
        world.clock.advance(2s);
        const CaseId about = world.cases.first();
        world.network.partition(0);
        world.clock.advance(1min);
        const auto reply = world.desk(0).ids.make<Interaction>();
        QVERIFY(world.submit(0, ReplyToCustomer{.interaction = reply,
                                                .customer = world.customerOf[about],
                                                .caseId = about,
                                                .channel = Channel::Sms,
                                                .body = u"too early"_s,
                                                .after = world.desk(0).lastMessageOf(about),
                                                .sendAt = world.clock.now() + 1h}));
        world.clock.advance(2s);
        world.crash(0);
        world.start(0);
        QVERIFY(world.desk(0).lead(store::Way::Back));
        world.clock.advance(2h);
        world.network.heal(0);
        QVERIFY(world.settle());
        QCOMPARE(Judge(world).complaint(), QString());
        for (const int desk : {0, 1})
            QCOMPARE(world.at(desk, reply)->delivery, std::optional(Delivery::Recalled));
    }
};

QTEST_GUILESS_MAIN(tst_takenBack)
#include "tst_takenBack.moc"
