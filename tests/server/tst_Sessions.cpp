// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Sessions.h"

#include "tests/support/ScratchFloor.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using core::FailureKind;
using support::DeskLine;
using support::ScratchFloor;
using support::ScratchWorkspace;

class tst_Sessions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A script that signs in under ever new names fills nobody's disk, and makes a wipe no longer.
    void newDesksOfAnAgentComeOnlySoFast()
    {
        ScratchWorkspace house;
        const domain::Agent aina = house.agent(house.aina);
        const auto comes = [&](wire::ClientId client) {
            return house->sessions().takeOver(aina, client);
        };
        const auto first = house.ids.make<wire::Client>();
        QVERIFY(comes(first));
        int desks = 1;
        while (desks < 100 && comes(house.ids.make<wire::Client>()))
            ++desks;
        QCOMPARE(desks, 20);
        QCOMPARE(house->sessions().clientsOf(house.aina)->size(), 20); // the last left no trace
        QCOMPARE(comes(house.ids.make<wire::Client>()).error().kind, FailureKind::Throttled);
        QVERIFY(comes(first)); // a desk that is known is not kept out
        QVERIFY(house->sessions().takeOver(house.agent(house.badr),
                                           house.ids.make<wire::Client>())); // nor is a colleague
        house.clock.advance(24h + 1ms);
        QVERIFY(comes(house.ids.make<wire::Client>()));
        // None was forgotten: any of them may hold customers, and a wipe has to find it.
        QCOMPARE(house->sessions().clientsOf(house.aina)->size(), 21);
    }

    void itIsSaidWhenToComeAgain()
    {
        ScratchFloor house;
        const domain::Agent aina = house.workspace.agent(house.workspace.aina);
        for (int n = 0; n < 20; ++n) {
            QVERIFY(house.workspace->sessions().takeOver(aina,
                                                         house.workspace.ids.make<wire::Client>()));
        }
        DeskLine line(house);
        line.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        line.conversation->hear(wire::encode(wire::SignIn{u"aina"_s, u"password of aina"_s}));
        QTRY_COMPARE(line.transcript().last(), u"sorry"_s);
        QCOMPARE(line.last<wire::Sorry>().kind, u"throttled"_s);
        QVERIFY(line.last<wire::Sorry>().retryAfterMs > 0);
        QVERIFY(!line.closed);
    }

    void aDeskKeepsItsNewestSessionsOnly()
    {
        ScratchWorkspace house;
        const domain::Agent aina = house.agent(house.aina);
        const auto client = house.ids.make<wire::Client>();
        QStringList tokens;
        for (int n = 0; n < 30; ++n) {
            const auto opened = house->sessions().takeOver(aina, client);
            QVERIFY(opened);
            tokens.append(opened->token);
        }
        QVERIFY(house->sessions().resume(tokens.last(), client));
        QVERIFY(house->database().value<qint64>(u"SELECT count(*) FROM session"_s)->value() <= 9);
    }
};

QTEST_GUILESS_MAIN(tst_Sessions)
#include "tst_Sessions.moc"
