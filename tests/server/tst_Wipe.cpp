// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Conversation.h"

#include "tests/support/ScratchFloor.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using support::DeskLine;
using support::ScratchFloor;

class tst_Wipe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatIsToBeWipedIsToldInsteadOfAWelcome()
    {
        ScratchFloor house;
        const auto desk = house.workspace.desk(house.workspace.aina);
        QVERIFY(house.workspace->sessions().wipeDesksOf(house.workspace.aina));
        DeskLine line(house);
        line.resume(desk);
        QCOMPARE(line.transcript(), QStringList{u"sorry"_s});
        QVERIFY(line.last<wire::Sorry>().wipe);
        QCOMPARE(line.last<wire::Sorry>().kind, u"unauthorised"_s);
        QVERIFY(!line.closed); // what it does is waited for
        house.workspace.clock.advance(30s);
        QVERIFY(line.closed);
        QVERIFY(!house.workspace->sessions().shareOf(desk.client));
    }

    void anOpenLineIsToldAtOnce()
    {
        ScratchFloor house;
        DeskLine aina(house);
        DeskLine badr(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        badr.goLive(house.workspace.desk(house.workspace.badr));
        // As "hadird user wipe" does it, from a process of its own.
        auto other = server::Workspace::open(house.workspace.folder(), house.workspace.clock,
                                             house.workspace.dice, support::cheapPasswords);
        QVERIFY((*other)->sessions().wipeDesksOf(house.workspace.aina));
        house.workspace.clock.advance(500ms);
        QVERIFY(aina.last<wire::Sorry>().wipe);
        QVERIFY(!badr.last<wire::Sorry>().wipe);
        aina.say(wire::Wiped{});
        QVERIFY(aina.closed);
        QVERIFY(!badr.closed);
    }

    void itsReceiptIsKept()
    {
        ScratchFloor house;
        const auto desk = house.workspace.desk(house.workspace.aina);
        QVERIFY(house.workspace->receipts().expectWipe({{desk.client, desk.agent, {}}},
                                                       house.workspace.clock.now()));
        QVERIFY(house.workspace->sessions().wipeDesksOf(desk.agent));
        {
            DeskLine line(house);
            line.resume(desk); // and the line breaks before it has answered
        }
        QVERIFY(!house.workspace->receipts().wipes()->first().doneAt);
        DeskLine again(house);
        again.say(wire::Hello{.client = desk.client});
        again.say(wire::Wiped{});
        QVERIFY(house.workspace->receipts().wipes()->first().doneAt);
        QVERIFY(again.closed);
        // Nobody else can give it.
        DeskLine other(house);
        other.resume(house.workspace.desk(house.workspace.badr));
        other.say(wire::Wiped{});
        QCOMPARE(other.last<wire::Sorry>().kind, u"malformed"_s);
    }

    void aNewClientOfTheSameAgentIsWelcome()
    {
        ScratchFloor house;
        (void)house.workspace.desk(house.workspace.aina);
        QVERIFY(house.workspace->sessions().wipeDesksOf(house.workspace.aina));
        DeskLine line(house);
        line.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        line.conversation->hear(wire::encode(wire::SignIn{u"aina"_s, u"password of aina"_s}));
        QTRY_COMPARE(line.transcript().last(), u"signed-in"_s);
        QVERIFY(!line.last<wire::SignedIn>().share.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Wipe)
#include "tst_Wipe.moc"
