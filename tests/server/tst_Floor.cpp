// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Floor.h"

#include "tests/support/ScratchFloor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using support::DeskLine;
using support::ScratchFloor;

namespace {
CreateCustomer named(ScratchFloor &house, const QString &name)
{
    return {.customer = house.workspace.ids.make<Customer>(), .name = name};
}

void poison(store::Database &database)
{
    const auto made =
        database.run(u"CREATE TRIGGER poison BEFORE INSERT ON customer "
                     "WHEN NEW.name = 'poison' BEGIN SELECT RAISE(ABORT, 'poison'); END"_s);
    Q_ASSERT(made);
}
} // namespace

class tst_Floor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desksThatAreSentHomeComeBackOneByOne()
    {
        constexpr int many = 400;
        ScratchFloor house;
        std::vector<std::unique_ptr<DeskLine>> lines;
        for (int n = 0; n < many; ++n) {
            lines.push_back(std::make_unique<DeskLine>(house));
            lines.back()->resume(house.workspace.desk(house.workspace.aina));
        }
        core::SeededDice dice(7);
        house.floor->shutDown(dice);
        QList<qint64> moments;
        for (const auto &line : lines) {
            QCOMPARE(line->last<wire::Sorry>().kind, u"offline"_s);
            moments.append(line->last<wire::Sorry>().retryAfterMs);
        }
        std::ranges::sort(moments);
        QVERIFY(moments.first() >= 1'000);
        QVERIFY(moments.last() < 1'000 + 3 * (many + 1));
        // No tenth of a second in which more than twice their share come.
        for (int at = 0; at + 67 < moments.size(); ++at)
            QVERIFY2(moments[at + 67] - moments[at] > 100, qPrintable(QString::number(at)));
    }

    /// Seed 28605: what a desk had said on a line that it gave up comes after it has signed in on
    /// the next one.
    void aLateWordOnADeadLineDoesNotEndTheLivingOne()
    {
        ScratchFloor house;
        const auto desk = house.workspace.desk(house.workspace.aina);
        DeskLine dead(house);
        DeskLine living(house);
        living.goLive(desk);
        dead.resume(desk);
        QVERIFY(!living.closed);
        QCOMPARE(dead.last<wire::Sorry>().kind, u"refused"_s);
        QVERIFY(dead.all<wire::SignedIn>().isEmpty());
        QVERIFY(dead.closed);
        // Its desk is still here for its colleagues.
        DeskLine badr(house);
        badr.resume(house.workspace.desk(house.workspace.badr));
        badr.say(wire::Sync{});
        while (badr.last<wire::Page>().more)
            badr.say(wire::Sync{.epoch = badr.last<wire::Page>().epoch,
                                .revision = badr.last<wire::Page>().to});
        const QList<wire::Person> here = badr.last<wire::Presence>().people;
        QVERIFY(std::ranges::any_of(here, [&](const wire::Person &person) {
            return person.agent == house.workspace.aina;
        }));

        DeskLine next(house);
        next.resume(desk);
        QVERIFY(living.closed);
        QVERIFY(!next.closed);
    }

    /// It could not be written, and never will be: its desk is not kept waiting for ever.
    void aCommandThatCanNeverBeWrittenIsRefusedAtLast()
    {
        ScratchFloor house;
        poison(house.workspace->database());
        DeskLine badr(house);
        const auto desk = house.workspace.desk(house.workspace.badr);
        badr.goLive(desk);
        const wire::Push push{{house.workspace.pushed(1, named(house, u"before"_s)),
                               house.workspace.pushed(2, named(house, u"poison"_s)),
                               house.workspace.pushed(3, named(house, u"after"_s))}};
        int tries = 0;
        while (badr.last<wire::Page>().confirmed != 3 && tries < 20) {
            badr.say(push);
            ++tries;
        }
        QCOMPARE(tries, 5);
        const QList<wire::Refused> refused = badr.last<wire::Page>().refused;
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().number, 2);
        QCOMPARE(refused.first().refusal, Refusal::Unreadable);
        QVERIFY(!badr.closed);
        // It is the stored result, also after a restart.
        house.restart();
        DeskLine again(house);
        again.goLive(desk);
        again.say(push);
        QCOMPARE(again.last<wire::Page>().confirmed, 3);
        QCOMPARE(house.workspace->ledger().clients().refusedOf(desk.client, 0)->size(), 1);
    }

    /// Somebody's import writes for a while: nobody is told anything, and nobody stands still.
    void whatIsPushedWaitsWhileAnotherProcessWrites()
    {
        ScratchFloor house;
        QVERIFY(house.workspace->setPatience(1ms));
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        auto other = store::Database::open(house.workspace.file(), {});
        {
            auto writing = store::Transaction::begin(*other);
            QVERIFY(writing);
            aina.say(wire::Push{{house.workspace.pushed(1, named(house, u"One"_s))}});
            house.workspace.clock.advance(2s);
            aina.say(wire::Push{{house.workspace.pushed(2, named(house, u"Two"_s))}});
            house.workspace.clock.advance(2s);
            QCOMPARE(aina.transcript(), QStringList());
        }
        house.workspace.clock.advance(200ms);
        QCOMPARE(aina.last<wire::Page>().confirmed, 2);

        // One that never ends is not waited for without a word.
        auto writing = store::Transaction::begin(*other);
        aina.heard.clear();
        aina.say(wire::Push{{house.workspace.pushed(3, named(house, u"Three"_s))}});
        house.workspace.clock.advance(15s);
        QCOMPARE(aina.last<wire::Sorry>().kind, u"storage"_s);
        QVERIFY(!aina.closed);
    }

    /// A server that is stopped is not kept by somebody's import: ten seconds, it was.
    void goingDownDoesNotWaitForAnotherProcess()
    {
        ScratchFloor house;
        constexpr auto patience = 40ms;
        QVERIFY(house.workspace->setPatience(patience));
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        auto other = store::Database::open(house.workspace.file(), {});
        const auto revision = house.workspace->ledger().revision();
        auto writing = std::optional(store::Transaction::begin(*other));
        QVERIFY(*writing);
        aina.say(wire::Push{{house.workspace.pushed(1, named(house, u"One"_s))}});
        aina.heard.clear();
        core::SeededDice dice(7);
        QElapsedTimer time;
        time.start();
        house.floor->shutDown(dice);
        QVERIFY2(time.elapsed() < 20 * patience.count(),
                 qPrintable(QString::number(time.elapsed())));
        QCOMPARE(aina.last<wire::Sorry>().kind, u"offline"_s);
        QVERIFY(aina.all<wire::Page>().isEmpty()); // nothing was confirmed: it comes again
        writing.reset();
        QCOMPARE(house.workspace->ledger().revision(), revision);
    }

    void sessionsThatEndedLongAgoAreRemoved()
    {
        ScratchFloor house;
        house.workspace.desk(house.workspace.aina);
        const auto ended = house.workspace.desk(house.workspace.badr);
        QVERIFY(house.workspace->sessions().revokeAllOf(house.workspace.badr));
        const auto count = [&] {
            return house.workspace->database()
                .value<qint64>(u"SELECT count(*) FROM session"_s)
                ->value();
        };
        const auto daysLater = [&](int days) {
            house.workspace.clock.jump(days * 24h);
            return house.workspace->sessions().forgetOld() ? count() : -1;
        };
        QCOMPARE(daysLater(29), 2);
        QCOMPARE(daysLater(2), 1);  // revoked a month ago
        QCOMPARE(daysLater(30), 0); // expired a month ago
        QCOMPARE(house.workspace->accounts().ownerOf(ended.client).value(),
                 std::optional(house.workspace.badr)); // its count of commands is kept for good
    }
};

QTEST_GUILESS_MAIN(tst_Floor)
#include "tst_Floor.moc"
