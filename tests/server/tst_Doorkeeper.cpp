// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Doorkeeper.h"

#include "tests/support/ScratchWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using core::FailureKind;
using server::Doorkeeper;
using support::ScratchWorkspace;

namespace {
/// Asks at one door and counts what was answered.
struct Door
{
    ScratchWorkspace workspace;
    Doorkeeper keeper{workspace->accounts(), workspace.clock};
    QObject context;
    int asked = 0;
    int in = 0;
    int wrong = 0;
    int throttled = 0;

    void ask(const QString &login, const QString &password, const QString &address,
             wire::ClientId client)
    {
        ++asked;
        keeper.check(login, password, {address, client}, &context,
                     [this](const Doorkeeper::Answer &answer) {
                         if (answer)
                             ++in;
                         else if (answer.error().failure.kind == FailureKind::Throttled)
                             ++throttled;
                         else
                             ++wrong;
                     });
    }
    /// A stranger's guess from somewhere new.
    void guess(const QString &login)
    {
        ask(login, u"guess"_s, u"198.51.100.%1"_s.arg(asked), workspace.ids.make<wire::Client>());
    }
    [[nodiscard]] bool allAnswered() const { return in + wrong + throttled == asked; }
};
} // namespace

class tst_Doorkeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersFromEverywhereTogetherHaveTenGuesses_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addRow("somebody") << u"aina"_s;
        QTest::addRow("nobody") << u"nobody"_s;
    }
    void strangersFromEverywhereTogetherHaveTenGuesses()
    {
        QFETCH(QString, login);
        Door door;
        for (int n = 0; n < 2'000; ++n)
            door.guess(login);
        QTRY_VERIFY(door.allAnswered());
        QCOMPARE(door.wrong, 10);
        QCOMPARE(door.throttled, 1'990);

        for (int quarter = 0; quarter < 4 * 23; ++quarter) {
            door.workspace.clock.jump(15min);
            for (int n = 0; n < 20; ++n)
                door.guess(login);
            QTRY_VERIFY(door.allAnswered());
        }
        QCOMPARE(door.wrong, 100);
    }

    void nobodyIsShutOutByStrangersGuesses()
    {
        Door door;
        const auto desk = door.workspace.desk(door.workspace.aina);
        door.keeper.rememberPlace(u"Aina"_s, u"192.0.2.1"_s);
        for (int n = 0; n < 200; ++n)
            door.guess(u"aina"_s);
        QTRY_VERIFY(door.allAnswered());
        const QString right = u"password of aina"_s;

        door.ask(u"aina"_s, right, u"203.0.113.9"_s, desk.client); // her own desk, anywhere
        QTRY_COMPARE(door.in, 1);
        door.ask(u"aina"_s, right, u"192.0.2.1"_s, door.workspace.ids.make<wire::Client>());
        QTRY_COMPARE(door.in, 2); // a new desk where she was before
        door.ask(u"aina"_s, right, u"203.0.113.9"_s, door.workspace.ids.make<wire::Client>());
        QTRY_VERIFY(door.allAnswered());
        QCOMPARE(door.in, 2); // new in every way: no stranger is told apart from her
    }

    /// Somebody in the house guesses at everybody: those who work there still come in.
    void whoGuessesInAHouseDoesNotShutItsDesksOut()
    {
        Door door;
        const QString house = u"192.0.2.1"_s;
        const auto desk = door.workspace.desk(door.workspace.aina);
        for (int n = 0; n < 150; ++n)
            door.ask(u"nobody %1"_s.arg(n), u"guess"_s, house,
                     door.workspace.ids.make<wire::Client>());
        QTRY_VERIFY(door.allAnswered());
        QVERIFY(door.wrong <= 100);
        door.ask(u"aina"_s, u"password of aina"_s, house, desk.client);
        QTRY_COMPARE(door.in, 1);
    }

    void aKnownDeskMayNotGuessForeverNorAtOthers()
    {
        Door door;
        const auto desk = door.workspace.desk(door.workspace.aina);
        for (int n = 0; n < 30; ++n)
            door.ask(u"aina"_s, u"guess"_s, u"203.0.113.%1"_s.arg(n), desk.client);
        QTRY_VERIFY(door.allAnswered());
        QCOMPARE(door.wrong, 10);
        for (int n = 0; n < 30; ++n)
            door.ask(u"badr"_s, u"guess"_s, u"203.0.113.%1"_s.arg(n), desk.client);
        QTRY_VERIFY(door.allAnswered());
        QCOMPARE(door.wrong, 20);
    }

    void whoKnowsThePasswordSpendsNothing()
    {
        Door door;
        for (int n = 0; n < 25; ++n) {
            door.ask(u"aina"_s, u"password of aina"_s, u"203.0.113.9"_s,
                     door.workspace.ids.make<wire::Client>());
            QTRY_VERIFY(door.allAnswered());
        }
        QCOMPARE(door.in, 25);
    }

    void aCrowdOfStrangersWaitsNoLongerThanThereIsRoom()
    {
        Door door;
        const auto desk = door.workspace.desk(door.workspace.aina);
        for (int n = 0; n < 500; ++n)
            door.guess(u"nobody %1"_s.arg(n));
        door.ask(u"aina"_s, u"password of aina"_s, u"203.0.113.9"_s, desk.client);
        QTRY_VERIFY(door.allAnswered());
        QCOMPARE(door.wrong, 64);
        QCOMPARE(door.in, 1);
    }
};

QTEST_GUILESS_MAIN(tst_Doorkeeper)
#include "tst_Doorkeeper.moc"
