// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Unlocking.h"

#include "app/desk/profileKey.h"
#include "tests/desk/Machine.h"
#include "tests/support/contents.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using core::FailureKind;
using support::contentOf;
using support::Machine;
using support::setContent;

/// Nothing that an agent wrote is lost because its key does not open just now.
class tst_LockedAway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aKeyThatCannotBeReadIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("newer") << QByteArray("{\"version\": 2}") << FailureKind::Incompatible;
        const QByteArray sum =
            QCryptographicHash::hash("{\"version\":2}", QCryptographicHash::Blake2b_256);
        QTest::newRow("newer, with its sum")
            << "{\"sum\": \"" + sum.toBase64() + "\", \"version\": 2}" << FailureKind::Incompatible;
    }
    void aKeyThatCannotBeReadIsLeftAsItIs()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const FailureKind, kind);
        Machine m;
        m.signInAndWrite();
        const QString path = m.home.folder + u"/key"_s;
        const QByteArray before = contentOf(path);
        setContent(path, key);
        m.link = nullptr;
        m.ask(u"correct horse"_s);
        QCOMPARE(m.failures.size(), 1);
        QCOMPARE(m.failures.first().kind, kind);
        QVERIFY(!m.link); // the server is not even asked
        QVERIFY(m.whyNot(u"correct horse"_s) == kind);
        QCOMPARE(contentOf(path), key);
        setContent(path, before); // mended
        QVERIFY(m.comesInAgain());
        QVERIFY(m.findsItsWords());
    }

    void aDamagedKeyHasACopy_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("half") << QByteArray("{\"version\": 1,");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("garbage");
        QTest::newRow("a letter") << QByteArray("Nur>Nut");
        QTest::newRow("a digit, as if newer") << QByteArray("\"version\": 1>\"version\": 7");
        QTest::newRow("gone") << QByteArray("gone");
    }
    void aDamagedKeyHasACopy()
    {
        QFETCH(const QByteArray, key);
        Machine m;
        m.signInAndWrite();
        const QString path = m.home.folder + u"/key"_s;
        const QByteArray before = contentOf(path);
        QCOMPARE(contentOf(path + u".copy"_s), before);
        if (key == "gone")
            QVERIFY(QFile::remove(path));
        else if (const auto change = key.split('>'); change.size() == 2)
            setContent(path, QByteArray(before).replace(change.first(), change.last()));
        else
            setContent(path, key);
        QVERIFY(contentOf(path) != before);
        QVERIFY(!m.whyNot(u"correct horse"_s)); // without the server
        QVERIFY(m.findsItsWords());
        QVERIFY(m.comesInAgain());
        QVERIFY(m.findsItsWords());
        QVERIFY(!m.open->hasSetAside);
        QVERIFY(contentOf(path).size() > 100); // mended
        QCOMPARE(contentOf(path + u".copy"_s), contentOf(path));
    }

    void aCopyOpensNoMoreThanItsKey()
    {
        Machine m;
        m.signInAndWrite();
        const QString path = m.home.folder + u"/key"_s;
        desk::forgetPassword(m.home);
        QCOMPARE(contentOf(path + u".copy"_s), contentOf(path));
        QVERIFY(QFile::remove(path));
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
    }

    /// A power cut after the key and before its copy.
    void aKeyWithoutACopyGetsOne()
    {
        Machine m;
        m.signInAndWrite();
        const QString copy = m.home.folder + u"/key.copy"_s;
        QVERIFY(QFile::remove(copy));
        QVERIFY(m.comesInAgain());
        QVERIFY(m.findsItsWords());
        QVERIFY(QFile::exists(copy));
    }

    void aKeyAndACopyThatAreDamagedDoNotShutOut()
    {
        Machine m;
        m.signInAndWrite();
        const QString path = m.home.folder + u"/key"_s;
        const QByteArray words = contentOf(m.home.workFile());
        setContent(path, "garbage");
        setContent(path + u".copy"_s, "rubbish");
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Corrupt); // without the server
        m.ask({}, u"token"_s);                                         // nor by an old session
        QCOMPARE(m.failures.size(), 1);
        QCOMPARE(m.failures.first().kind, FailureKind::Corrupt);
        QVERIFY(m.unlocking->hasDamagedKey());
        QCOMPARE(contentOf(path), "garbage");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is set aside"_s));
        m.ask(u"correct horse"_s);
        QVERIFY(m.failures.isEmpty());
        m.serverSays();
        QTRY_VERIFY(m.open);
        QVERIFY(m.open->hasSetAside);
        QCOMPARE(contentOf(m.home.workFile() + u".locked.1"_s), words);
        QCOMPARE(contentOf(path + u".locked.1"_s), "garbage");
        QCOMPARE(contentOf(path + u".copy.locked.1"_s), "rubbish");
        QVERIFY(m.comesInAgain()); // told once
        QVERIFY(!m.open->hasSetAside);
    }

    /// The machine is in other hands, and somebody scratched the key: the order is heard all the
    /// same, for the name of the desk can still be read.
    void aDamagedKeyDoesNotKeepAnOrderToWipeAway()
    {
        Machine m;
        m.signInAndWrite();
        const wire::ClientId client = desk::KeyBox::read(m.home.folder)->client();
        for (const QString &name : {u"/key"_s, u"/key.copy"_s}) {
            QByteArray key = contentOf(m.home.folder + name);
            setContent(m.home.folder + name, key.replace("\"sum\": \"", "\"sum\": \"x"));
        }
        m.ask(u"correct horse"_s);
        QSignalSpy wiped(m.unlocking.get(), &desk::Unlocking::wiped);
        m.link->accept();
        QCOMPARE(m.link->last<wire::Hello>().client, client);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"to be destroyed"_s));
        m.link->say(wire::Sorry{.kind = u"unauthorised"_s, .wipe = true});
        QCOMPARE(wiped.size(), 1);
        QVERIFY(!QFile::exists(m.home.workFile()));
        QVERIFY(!desk::KeyBox::liesIn(m.home.folder));
    }

    /// Nobody ordered anything: it may be a copy, whose first machine goes on under the name.
    void whoeverComesBesideADamagedKeyIsAnotherDesk()
    {
        Machine m;
        m.signInAndWrite();
        const wire::ClientId client = desk::KeyBox::read(m.home.folder)->client();
        const QByteArray words = contentOf(m.home.workFile());
        for (const QString &name : {u"/key"_s, u"/key.copy"_s}) {
            QByteArray key = contentOf(m.home.folder + name);
            setContent(m.home.folder + name, key.replace("\"sum\": \"", "\"sum\": \"x"));
        }
        m.ask(u"correct horse"_s);
        m.serverSays();
        QVERIFY(!m.open);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is set aside"_s));
        m.serverSays();
        QVERIFY(m.link->last<wire::Hello>().client != client);
        QTRY_VERIFY(m.open);
        QVERIFY(m.open->hasSetAside);
        QCOMPARE(contentOf(m.home.workFile() + u".locked.1"_s), words);
        QVERIFY(desk::KeyBox::read(m.home.folder)->client() != client);
    }

    void aKeyThatIsGoneDoesNotCostTheFiles()
    {
        Machine m;
        m.signInAndWrite();
        const QString path = m.home.folder + u"/key"_s;
        const QByteArray words = contentOf(m.home.workFile());
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::remove(path + u".copy"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is set aside"_s));
        m.ask(u"correct horse"_s);
        m.serverSays();
        QTRY_VERIFY(m.open);
        QVERIFY(m.open->hasSetAside);
        QCOMPARE(contentOf(m.home.workFile() + u".locked.1"_s), words);
        QVERIFY(m.comesInAgain()); // told once
        QVERIFY(!m.open->hasSetAside);
    }

    /// The backup is older than the desk's first sign-in: the server knows neither its token nor
    /// its share.
    void aServerThatForgotTheDeskCostsNothing()
    {
        Machine m;
        m.signInAndWrite();
        m.ask({}, u"token"_s);
        m.link->accept();
        m.link->say(wire::Welcome{.now = m.clock.now()});
        m.link->say(wire::Sorry{.kind = u"unauthorised"_s});
        QCOMPARE(m.failures.size(), 1);
        desk::forgetPassword(m.home); // what the door does with an open desk
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
        m.ask(u"correct horse"_s);
        m.serverSays(u"another"_s);
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
        QVERIFY(!m.open->hasSetAside);
        QVERIFY(m.comesInAgain(u"another"_s)); // wrapped anew
        m.tryPassword(u"correct horse"_s);
        QTRY_VERIFY(m.open);
        QVERIFY(m.findsItsWords());
    }

    /// The mark that shuts the way by password is in plain sight.
    void aMarkThatIsTakenOutOpensNothing()
    {
        Machine m;
        m.signInAndWrite();
        desk::forgetPassword(m.home);
        m.forge("\"onlyByServer\": true", "\"onlyByServer\": false");
        QVERIFY(m.whyNot(u"correct horse"_s) == FailureKind::Refused);
    }

    void aCopyOnAnotherMachineBeginsAnewAsAnotherDesk()
    {
        Machine m;
        m.signInAndWrite();
        m.secret = QByteArray(32, 'o'); // another keychain
        const auto clientOf = [](const support::FakeLink &link) {
            for (const wire::Message &said : link.said) {
                if (const auto *hello = std::get_if<wire::Hello>(&said))
                    return hello->client;
            }
            return wire::ClientId();
        };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is set aside"_s));
        m.ask(u"correct horse"_s);
        m.link->accept();
        const wire::ClientId first = clientOf(*m.link);
        m.serverSays();
        QVERIFY(!m.open);
        m.link->accept();
        const wire::ClientId second = clientOf(*m.link);
        m.serverSays(u"share of another"_s);
        QTRY_VERIFY(m.open);
        QVERIFY(m.open->hasSetAside);
        QVERIFY(!first.isNull() && !second.isNull() && first != second);
        m.ask({}, u"token"_s); // and stays it
        m.link->accept();
        QCOMPARE(clientOf(*m.link), second);
    }

    void whatWasSetAsideIsNeverRemoved()
    {
        Machine m;
        m.signInAndWrite();
        QList<QByteArray> kept;
        for (int time = 1; time <= 2; ++time) {
            kept.append(contentOf(m.home.workFile()));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is set aside"_s));
            m.ask(u"new password %1"_s.arg(time)); // another password and another share
            m.serverSays(u"share %1"_s.arg(time));
            m.serverSays(u"share of another %1"_s.arg(time)); // which this desk is from here on
            QTRY_VERIFY(m.open);
            QVERIFY(m.open->hasSetAside);
        }
        for (int time = 1; time <= 2; ++time) {
            const QString tail = u".locked.%1"_s.arg(time);
            QCOMPARE(contentOf(m.home.workFile() + tail), kept.at(time - 1));
            QVERIFY(QFile::exists(m.home.folder + u"/key"_s + tail));
        }
    }
};

QTEST_GUILESS_MAIN(tst_LockedAway)
#include "tst_LockedAway.moc"
