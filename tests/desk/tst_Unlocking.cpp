// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Unlocking.h"

#include "app/desk/Workbench.h"
#include "app/desk/profileKey.h"
#include "tests/desk/Machine.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using core::FailureKind;
using desk::Unlocking;
using support::Machine;

class tst_Unlocking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theServersShareOpensWhatWasWritten()
    {
        Machine m;
        m.signInAndWrite();
        QVERIFY(m.comesInAgain());
        QVERIFY(m.findsItsWords());
        QCOMPARE(m.open->guard, desk::Guard::Keychain);
        QCOMPARE(m.open->credential.token, u"token"_s);
    }

    void nothingIsReadBeforeTheServerHasSpoken()
    {
        Machine m;
        m.signInAndWrite();
        m.ask({}, u"token"_s);
        m.link->accept();
        m.link->say(wire::Welcome{.now = m.clock.now()});
        QVERIFY(!m.open);
        m.link->say(wire::Sorry{.kind = u"unauthorised"_s});
        QCOMPARE(m.failures.size(), 1);
        QVERIFY(!m.open);
        // Shut out: from here on the password alone opens nothing either.
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
        // Who is let in again finds everything.
        m.ask(u"correct horse"_s);
        m.serverSays();
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
    }

    void withoutALineThePasswordOpens()
    {
        Machine m;
        m.signInAndWrite();
        m.ask({}, u"token"_s);
        m.link->drop();
        m.clock.advance(0ms);
        QCOMPARE(m.unreachable, 1);
        QCOMPARE(m.unlocking->local()->agentName, u"Nur"_s);
        m.unlocking->tryPassword(u"wrong"_s);
        QTRY_COMPARE(m.failures.size(), 1);
        QCOMPARE(m.failures.first().kind, FailureKind::Unauthorised);
        m.unlocking->tryPassword(u"correct horse"_s);
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
    }

    void pastTheLeaseOnlyTheServerOpens()
    {
        Machine m;
        m.signInAndWrite();
        m.clock.advance(72h + 1min);
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
        // And a clock that is turned back afterwards helps nobody.
        m.clock.jump(-72h);
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
        QVERIFY(m.comesInAgain());
        QVERIFY(m.findsItsWords());
    }

    void aClockThatWasSetBackLocks()
    {
        Machine m;
        m.signInAndWrite();
        QVERIFY(m.comesInAgain());
        m.clock.advance(48h);
        QVERIFY(desk::labelForLater(m.open->profile, {u"Nur"_s}, m.clock.now()));
        m.clock.jump(-24h);
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
    }

    void aLeaseThatSomebodyWroteIsNone()
    {
        Machine m;
        m.signInAndWrite();
        m.forge(QByteArray::number(core::toMillis(m.clock.now() + 72h)),
                QByteArray::number(core::toMillis(m.clock.now() + 7'200h)));
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
    }

    void aWipeLeavesNothingToOpen()
    {
        Machine m;
        m.signInAndWrite();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"to be destroyed"_s));
        m.ask({}, u"token"_s);
        QSignalSpy wiped(m.unlocking.get(), &Unlocking::wiped);
        m.link->accept();
        m.link->say(wire::Sorry{.kind = u"unauthorised"_s, .wipe = true});
        QCOMPARE(wiped.size(), 1);
        QCOMPARE(m.link->transcript().last(), u"wiped"_s);
        QVERIFY(!m.open);
        QVERIFY(!QDir(m.home.folder).exists());
        QVERIFY(!m.unlocking->local());
    }

    /// In a folder of the kernel's, from which nobody removes anything.
    void whatTheDiskKeepsOfAWipeIsNamed()
    {
#ifndef Q_OS_LINUX
        qInfo("left out: no folder here that keeps what it has from everybody");
#else
        const desk::Profile stubborn{u"/proc/self/net"_s};
        const auto gone = stubborn.destroy();
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, FailureKind::Storage);
        QVERIFY(gone.error().detail.contains(u"dev"_s));
#endif
    }

    void whoWasShutOutKeepsNoCustomersPastTheLease()
    {
        Machine m;
        m.signInAndWrite();
        QVERIFY(QFile(m.home.cacheFile()).open(QIODevice::WriteOnly));
        desk::forgetPassword(m.home);
        m.begin();
        QVERIFY(QFile::exists(m.home.cacheFile()));
        m.clock.advance(72h + 1min);
        m.ask(u"correct horse"_s);
        QVERIFY(!QFile::exists(m.home.cacheFile()));
        m.serverSays(); // let in again
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
    }

    void aCopyOnAnotherMachineOpensByNothing()
    {
        Machine m;
        m.signInAndWrite();
        m.secret = QByteArray(32, 'o'); // another keychain
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Unauthorised);
        m.ask({}, u"token"_s);
        m.serverSays();
        QTRY_COMPARE(m.failures.size(), 1);
        QVERIFY(!m.open);
    }

    /// The server was put back to a day before it knew this client.
    void aServerThatLostItsShareIsHelpedByThePassword()
    {
        Machine m;
        m.signInAndWrite();
        m.ask({}, u"token"_s);
        m.serverSays(u"another"_s);
        QTRY_COMPARE(m.failures.size(), 1);
        QCOMPARE(m.failures.first().kind, FailureKind::Unauthorised);
        m.ask(u"correct horse"_s);
        m.serverSays(u"another"_s);
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
    }

    void withoutAKeychainThePasswordHasToDo()
    {
        Machine m;
        m.secret = core::fail(FailureKind::NotFound, u"no keychain"_s);
        m.signInAndWrite();
        m.ask(u"correct horse"_s);
        m.serverSays();
        QTRY_VERIFY(m.open);
        QCOMPARE(m.open->guard, desk::Guard::PasswordAlone);
        QVERIFY(m.findsItsWords());
        QVERIFY(m.whyNot(u"wrong"_s) == FailureKind::Unauthorised);
        m.tryPassword(u"correct horse"_s);
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
        // A keychain that comes later is taken up with the next password.
        m.secret = QByteArray(32, 's');
        m.ask(u"correct horse"_s);
        m.serverSays();
        QTRY_VERIFY(m.open);
        QCOMPARE(m.open->guard, desk::Guard::Keychain);
        QVERIFY(m.findsItsWords());
    }

    void aKeychainThatIsGoneLeavesEverythingAsItIs()
    {
        Machine m;
        m.signInAndWrite();
        m.secret = core::fail(FailureKind::NotFound, u"no keychain"_s);
        m.ask(u"correct horse"_s);
        QCOMPARE(m.failures.size(), 1);
        QCOMPARE(m.failures.first().kind, FailureKind::NotFound);
        m.secret = QByteArray(32, 's');
        QVERIFY(m.comesInAgain());
        QVERIFY(m.findsItsWords());
    }

    void whatWasTypedOpensWhileNobodyAnswers()
    {
        Machine m;
        m.signInAndWrite();
        m.ask(u"wrong"_s);
        m.link->drop();
        m.clock.advance(0ms);
        QTRY_COMPARE(m.failures.size(), 1);
        QCOMPARE(m.failures.first().kind, FailureKind::Unauthorised);
        m.ask(u"correct horse"_s);
        m.clock.advance(10s); // nobody says a word
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
        QCOMPARE(m.unreachable, 0);
        QCOMPARE(m.open->credential.password, u"correct horse"_s); // for when the line is back
    }

    void aTryThatFailedLeavesTheProfileToAnotherWindow()
    {
        Machine m;
        m.signInAndWrite();
        const auto isFree = [&m] { return desk::Claim::on(m.home.folder).has_value(); };
        m.ask(u"wrong"_s);
        QVERIFY(!isFree());
        m.serverRefuses();
        QTRY_COMPARE(m.failures.size(), 1);
        QVERIFY(isFree());
        m.tryPassword(u"wrong"_s);
        QVERIFY(!isFree());
        QTRY_COMPARE(m.failures.size(), 1);
        QVERIFY(isFree());
    }

    /// An agent who was shut out types the password that the server took until now.
    void aRefusedPasswordOpensNothingWithoutTheServer()
    {
        Machine m;
        m.signInAndWrite();
        const auto refuse = [&m](const QString &password) {
            m.ask(password);
            m.serverRefuses();
            QTRY_COMPARE(m.failures.size(), 1);
            QCOMPARE(m.failures.first().kind, FailureKind::Unauthorised);
        };
        refuse(u"wrong"_s); // merely wrong: nothing changes
        QVERIFY(!m.whyNot(u"correct horse"_s));
        m.ask(u"correct horse"_s); // nor by a server that wants to be left alone
        m.serverRefuses(FailureKind::Throttled);
        QTRY_COMPARE(m.failures.size(), 1);
        QVERIFY(!m.whyNot(u"correct horse"_s));
        refuse(u"correct horse"_s);
        QVERIFY(!m.unlocking->local());
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
        m.ask(u"correct horse"_s); // let in again
        m.serverSays();
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
        QVERIFY(!m.whyNot(u"correct horse"_s));
        QVERIFY(m.findsItsWords());
    }

    /// By a new password: the old one opens nothing from then on, the new one all.
    void aRefusedPasswordMakesRoomForTheNewOne()
    {
        Machine m;
        m.signInAndWrite();
        m.ask(u"correct horse"_s);
        m.serverRefuses();
        QTRY_COMPARE(m.failures.size(), 1);
        m.ask(u"new horse"_s);
        m.serverSays();
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Unauthorised);
        QVERIFY(!m.whyNot(u"new horse"_s));
        QVERIFY(m.findsItsWords());
    }

    /// The refused password is still being tried at the key when the server is asked again.
    void aRefusalThatComesTooLateIsDropped()
    {
        Machine m;
        m.signInAndWrite();
        m.ask(u"correct horse"_s);
        m.serverRefuses();
        QVERIFY(m.failures.isEmpty());
        m.unlocking->ask(QUrl(u"wss://hadir.example"_s), {u"nur"_s, u"correct horse"_s, {}});
        m.serverSays();
        QTRY_VERIFY(m.open);
        QVERIFY(m.failures.isEmpty());
        QVERIFY(m.findsItsWords());
        QVERIFY(!m.whyNot(u"correct horse"_s));
    }

    /// The line is down, a password was wrong, another window has come, and then the server
    /// answers.
    void whoGaveTheProfileAwayDoesNotOpenIt()
    {
        Machine m;
        m.signInAndWrite();
        m.ask({}, u"token"_s);
        m.link->drop();
        m.clock.advance(0ms);
        QCOMPARE(m.unreachable, 1);
        m.unlocking->tryPassword(u"wrong"_s);
        QTRY_COMPARE(m.failures.size(), 1);
        auto another = desk::Claim::on(m.home.folder);
        QVERIFY(another);
        m.clock.advance(5s); // it is knocked again
        m.serverSays();
        QTRY_COMPARE(m.failures.size(), 2);
        QCOMPARE(m.failures.last().kind, FailureKind::Refused);
        QVERIFY(!m.open);
    }

    void whoLocksIsRecognised()
    {
        Machine m;
        m.signInAndWrite();
        m.begin();
        QSignalSpy recognised(m.unlocking.get(), &Unlocking::recognised);
        m.unlocking->check(u"wrong"_s);
        QTRY_COMPARE(m.failures.size(), 1);
        QCOMPARE(recognised.size(), 0);
        m.unlocking->check(u"correct horse"_s);
        QTRY_COMPARE(recognised.size(), 1);
        QVERIFY(!m.open);
    }

    void signingOutLeavesNothingUnlessWordsWait()
    {
        Machine m;
        m.signInAndWrite();
        QVERIFY(m.comesInAgain());
        desk::Profile profile = m.open->profile;
        QVERIFY(store::Cache::open(profile.cacheFile(), profile.seal));
        QVERIFY(!profile.clear());
        QVERIFY(!QFile::exists(profile.cacheFile()));
        QVERIFY(QFile::exists(profile.workFile()));
        profile.claim.reset();
        m.tryPassword(u"correct horse"_s); // signed out: the password alone is not enough
        QTRY_COMPARE(m.failures.size(), 1);
        m.ask(u"correct horse"_s);
        m.serverSays();
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
        QVERIFY(store::WorkFile::open(profile.workFile(), m.open->profile.seal)->confirmThrough(1));
        QVERIFY(m.open->profile.clear());
        m.open.reset();
        QVERIFY(!QDir(profile.folder).exists());
    }

    /// A Hadir that did not seal left its files in plain sight.
    void anOldProfileIsSealedAtItsNextContact()
    {
        Machine m;
        QVERIFY(QDir().mkpath(m.home.folder));
        const auto client = m.ids.make<wire::Client>();
        {
            auto work = store::WorkFile::open(m.home.workFile());
            QVERIFY(work->remember(u"client"_s, client.toString()));
            QVERIFY(work->append(domain::AddNote{.body = u"precious"_s}, m.clock.now()));
            QVERIFY(store::Cache::open(m.home.cacheFile()));
        }
        m.ask({}, u"token"_s);
        m.link->accept();
        QCOMPARE(m.link->last<wire::Hello>().client, client);
        m.serverSays();
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
        core::SeededDice dice{1};
        support::FakeLink line(m.clock);
        auto bench = desk::Workbench::open(m.open->profile, {m.clock, dice, m.ids, line});
        QVERIFY(bench);
        bench->reset();
        QDir folder(m.home.folder);
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains("SQLite format 3"), qPrintable(name));
            QVERIFY2(!content.contains("precious"), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Unlocking)
#include "tst_Unlocking.moc"
