// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/BlackBox.h"

#include "tests/support/ScratchFloor.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;
using server::BlackBox;
using support::DeskLine;
using support::ScratchFloor;

namespace {
QString fileOf(ScratchFloor &house)
{
    return house.workspace->folder() + u"/executing"_s;
}

CreateCustomer someone(ScratchFloor &house)
{
    return {.customer = house.workspace.ids.make<Customer>(), .name = u"Nur"_s};
}

/// A server that dies while it executes these.
void dieAt(ScratchFloor &house, const QList<server::Submission> &batch)
{
    house.floor.reset();
    {
        BlackBox box(fileOf(house));
        QVERIFY(box.open(batch));
    }
    house.restart();
}
} // namespace

class tst_BlackBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExecutedAtEachDeathIsCounted()
    {
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.badr);
        const auto one = house.workspace.submission(desk, someone(house));
        const auto two = house.workspace.submission(desk, someone(house));
        dieAt(house, {one, two});
        dieAt(house, {two});
        BlackBox box(fileOf(house));
        QCOMPARE(box.deathsAt(one), 1);
        QCOMPARE(box.deathsAt(two), 2);
        box.acquit(one);
        QVERIFY(box.hasSuspects());
        box.acquit(two);
        QVERIFY(!box.hasSuspects());
    }

    /// A desk on a bad line says it again and again before it is answered.
    void aCommandThatWasSentFourTimesDiedOnce()
    {
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.badr);
        const auto one = house.workspace.submission(desk, someone(house));
        dieAt(house, {one, one, one, one});
        QCOMPARE(BlackBox(fileOf(house)).deathsAt(one), 1);
        DeskLine badr(house);
        badr.goLive(desk);
        const wire::Pushed again{one.command};
        badr.say(wire::Push{{again, again, again, again}});
        QCOMPARE(badr.last<wire::Page>().confirmed, one.command.number);
        QVERIFY(badr.last<wire::Page>().refused.isEmpty());
        QVERIFY(badr.all<wire::Sorry>().isEmpty());
    }

    /// However many commands were in its hands.
    void aDeathIsToldInOneLine()
    {
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.badr);
        const auto one = house.workspace.submission(desk, someone(house));
        const auto two = house.workspace.submission(desk, someone(house));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"hands: 2 .* at most: 1 "_s));
        dieAt(house, {one, two});
        QTest::failOnWarning(QRegularExpression(u"died"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"hands: 1 .* at most: 2 "_s));
        dieAt(house, {two});
    }

    /// A restored ledger, or a restored profile, counts from where it stood.
    void theSameNumberOfAnotherCommandIsNotSuspected()
    {
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.badr);
        auto one = house.workspace.submission(desk, someone(house));
        one.command.mark = u"one"_s;
        auto other = one;
        other.command.mark = u"other"_s;
        dieAt(house, {one});
        dieAt(house, {one});
        QCOMPARE(BlackBox(fileOf(house)).deathsAt(one), 2);
        QCOMPARE(BlackBox(fileOf(house)).deathsAt(other), 0);
        dieAt(house, {other});
        BlackBox box(fileOf(house));
        QCOMPARE(box.deathsAt(other), 1);
        box.acquit(other);
        QVERIFY(!box.hasSuspects());
    }

    void whoWasClosedBeforeTheEndCountsNothing()
    {
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.badr);
        const auto one = house.workspace.submission(desk, someone(house));
        {
            BlackBox box(fileOf(house));
            QVERIFY(box.open({one}));
            box.close();
        }
        QVERIFY(!BlackBox(fileOf(house)).hasSuspects());
    }

    void aFileThatIsNoneTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("something else") << QByteArray("SQLite format 3");
        QTest::newRow("cut off") << QByteArray::fromHex(
            "4842423201000000000000ffff018f000000007000");
        QTest::newRow("boasting") << QByteArray::fromHex("48424232017fffffff");
    }
    void aFileThatIsNoneTellsNothing()
    {
        QFETCH(QByteArray, bytes);
        ScratchFloor house;
        house.floor.reset();
        {
            QFile file(fileOf(house));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
        }
        QVERIFY(!BlackBox(fileOf(house)).hasSuspects());
        house.restart();
        DeskLine badr(house);
        badr.goLive(house.workspace.desk(house.workspace.badr));
        badr.say(wire::Push{{house.workspace.pushed(1, someone(house))}});
        QCOMPARE(badr.last<wire::Page>().confirmed, 1);
    }

    void aSuspectThatDoesNoHarmIsDoneAndForgotten()
    {
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.badr);
        const auto one = house.workspace.submission(desk, someone(house));
        const auto two = house.workspace.submission(desk, someone(house));
        dieAt(house, {one, two});
        dieAt(house, {one, two});
        DeskLine badr(house);
        badr.goLive(desk);
        badr.say(wire::Push{{one.command, two.command}});
        QCOMPARE(badr.last<wire::Page>().confirmed, 2);
        QVERIFY(badr.last<wire::Page>().refused.isEmpty());
        house.restart();
        QVERIFY(!BlackBox(fileOf(house)).hasSuspects());
    }

    /// Not even refusing it is possible: its desk waits, the others do not.
    void whatKillsTheServerEvenWhenRefusedIsLeftAlone()
    {
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.badr);
        const auto one = house.workspace.submission(desk, someone(house));
        for (int death = 0; death < 4; ++death)
            dieAt(house, {one});
        DeskLine badr(house);
        DeskLine aina(house);
        badr.goLive(desk);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        badr.say(wire::Push{{one.command}});
        QCOMPARE(badr.last<wire::Sorry>().kind, u"storage"_s);
        QVERIFY(!badr.closed);
        aina.say(wire::Push{{house.workspace.pushed(1, someone(house))}});
        QCOMPARE(aina.last<wire::Page>().confirmed, 1);
    }
};

QTEST_GUILESS_MAIN(tst_BlackBox)
#include "tst_BlackBox.moc"
