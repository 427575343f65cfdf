// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/commandJson.h"
#include "app/store/Database.h"
#include "tests/support/Caller.h"
#include "tests/support/Certificate.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/contents.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using support::Caller;
using support::Certificate;
using support::contentOf;
using support::ServerProcess;

namespace {
struct Account
{
    wire::ClientId client;
    QString login;
};

void signIn(Caller &caller, const QUrl &url, const Account &account)
{
    caller.call(url);
    QTRY_VERIFY(caller.isConnected());
    caller.say(wire::Hello{.program = u"test"_s, .client = account.client});
    caller.say(wire::SignIn{account.login, u"password of "_s + account.login});
    QTRY_VERIFY(caller.has<wire::SignedIn>());
}

void goLive(Caller &caller, const QUrl &url, const Account &account)
{
    signIn(caller, url, account);
    caller.say(wire::Sync{});
    QTRY_VERIFY(caller.has<wire::Page>());
}

wire::Push newCustomer(support::SequentialIds &ids, qint64 number)
{
    const domain::CreateCustomer nur{.customer = ids.make<domain::Customer>(), .name = u"Nur"_s};
    return {{{number, domain::nameOf(nur), domain::argumentsOf(nur), core::fromMillis(1)}}};
}
} // namespace

class tst_hadird final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionAreSaid()
    {
        const ServerProcess server(program());
        QProcess process;
        process.start(program(), {u"--help"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QString help = QString::fromUtf8(process.readAllStandardOutput());
        for (const QString &name :
             {u"init"_s, u"serve"_s, u"user"_s, u"demo"_s, u"check"_s, u"backup"_s, u"restore"_s}) {
            QVERIFY2(help.contains(name), qPrintable(name));
            const auto more = server.run({name, u"--help"_s});
            QCOMPARE(more.code, 0);
            QVERIFY(more.out.contains(u"--data"_s));
        }
        process.start(program(), {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), "hadird " HADIR_VERSION "\n");
    }

    void whatIsNotUnderstoodIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("nothing") << QStringList{};
        QTest::addRow("unknown command") << QStringList{u"fly"_s};
        QTest::addRow("unknown option") << QStringList{u"serve"_s, u"--fly"_s};
        QTest::addRow("no workspace said") << QStringList{u"serve"_s};
        QTest::addRow("no login") << QStringList{u"user"_s, u"add"_s, u"--data"_s, u"x"_s};
        QTest::addRow("bad address")
            << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"nowhere"_s};
    }
    void whatIsNotUnderstoodIsWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const ServerProcess clean(program());
        QProcess process;
        process.setProcessEnvironment(clean.environment);
        process.start(program(), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

    void endsWithWhoeverHoldsItsInputWhenAsked()
    {
        ServerProcess server(program());
        QVERIFY(server.make());
        QVERIFY(server.serve({u"--until-end-of-input"_s}));
        server.served().closeWriteChannel(); // what the system does when its parent is killed
        QVERIFY(server.served().waitForFinished(10'000));
        QCOMPARE(server.served().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.served().exitCode(), 0);
    }

    /// As that of a server that was killed just now, whose system still clears up behind it.
    void aPortThatIsTakenForAMomentIsWaitedFor()
    {
        ServerProcess server(program());
        QVERIFY(server.make());
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QStringList arguments{u"serve"_s, u"--data"_s, server.data(), u"--listen"_s,
                                    u"127.0.0.1:%1"_s.arg(other.serverPort())};
        QProcess serving;
        serving.start(program(), arguments);
        QByteArray log;
        QTRY_VERIFY((log += serving.readAllStandardError()).contains("the port is taken"));
        other.close();
        QTRY_VERIFY(serving.canReadLine());
        QVERIFY(serving.readLine().startsWith("listening "));
        serving.terminate();
        QVERIFY(serving.waitForFinished());
    }

    void withoutBeingAskedTheEndOfInputIsNothing()
    {
        ServerProcess server(program());
        QVERIFY(server.make());
        QVERIFY(server.serve());
        server.served().closeWriteChannel();
        Caller caller;
        signIn(caller, server.url(), {m_ids.make<wire::Client>(), u"admin"_s});
        QCOMPARE(server.stop(), 0);
    }

    void aWorkspaceIsMadeOnceAndItsPeopleAreListed()
    {
        const ServerProcess server(program());
        QVERIFY(server.make({u"admin"_s, u"aina"_s}));
        QCOMPARE(server.run({u"init"_s}).code, 1);
        const auto list = server.run({u"user"_s, u"list"_s});
        QCOMPARE(list.out, u"admin\tadmin\tactive\tadmin\naina\tagent\tactive\taina\n"_s);
        QCOMPARE(server.run({u"user"_s, u"disable"_s, u"Aina"_s}).code, 0);
        QVERIFY(server.run({u"user"_s, u"list"_s}).out.contains(u"aina\tagent\tdisabled"_s));
        QCOMPARE(server.run({u"user"_s, u"enable"_s, u"aina"_s}).code, 0);
        QCOMPARE(server.run({u"user"_s, u"disable"_s, u"nobody"_s}).code, 1);
        const auto check = server.run({u"check"_s});
        QCOMPARE(check.out, u"all is well\n"_s);
        QCOMPARE(check.code, 0);
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup
                            | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFileInfo(server.data()).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(server.data() + u"/hadir.db"_s).permissions() & others,
                 QFile::Permissions());
#endif
    }

    void theOnlyAdminStays()
    {
        const ServerProcess server(program());
        QVERIFY(server.make({u"admin"_s}));
        const auto disabled = server.run({u"user"_s, u"disable"_s, u"admin"_s});
        QCOMPARE(disabled.code, 1);
        QVERIFY2(disabled.err.contains(u"only admin"_s), qPrintable(disabled.err));
        const QString file = server.file(u"other"_s, "password of other");
        QCOMPARE(server
                     .run({u"user"_s, u"add"_s, u"other"_s, u"--role"_s, u"admin"_s,
                           u"--password-file"_s, file})
                     .code,
                 0);
        QCOMPARE(server.run({u"user"_s, u"disable"_s, u"admin"_s}).code, 0);
        QCOMPARE(server.run({u"user"_s, u"disable"_s, u"other"_s}).code, 1);
    }

    void whatIsNoLoginIsRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addRow("a line break") << u"ai\nna"_s;
        QTest::addRow("an escape") << u"aina\x1b[2J"_s;
        QTest::addRow("too long") << QString(101, u'a');
    }
    void whatIsNoLoginIsRefused()
    {
        QFETCH(QString, login);
        const ServerProcess server(program());
        QVERIFY(server.make());
        const QString file = server.file(u"password"_s, "password of somebody");
        const auto added = server.run({u"user"_s, u"add"_s, login, u"--password-file"_s, file});
        QCOMPARE(added.code, 1);
        QVERIFY2(added.err.contains(u"a login has"_s), qPrintable(added.err));
    }

    void whatHasNoEndIsNotRead()
    {
#ifdef Q_OS_UNIX
        const ServerProcess server(program());
        QVERIFY(server.make());
        const auto added =
            server.run({u"user"_s, u"add"_s, u"x"_s, u"--password-file"_s, u"/dev/zero"_s});
        QCOMPARE(added.code, 1);
        QVERIFY2(added.err.contains(u"at most 1000 characters"_s), qPrintable(added.err));
        const auto listed = server.run({u"user"_s, u"list"_s, u"--config"_s, u"/dev/zero"_s});
        QVERIFY(listed.code != 0);
        QVERIFY2(listed.err.contains(u"longer than 64 KiB"_s), qPrintable(listed.err));
#else
        qInfo("left out: only Unix has a file without end");
#endif
    }

    void aPasswordComesFromAFileAndIsLongEnough_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("short") << QByteArray("1234567\n");
        QTest::addRow("empty") << QByteArray();
    }
    void aPasswordComesFromAFileAndIsLongEnough()
    {
        QFETCH(QByteArray, content);
        const ServerProcess server(program());
        QVERIFY(server.make());
        const QString file = server.file(u"short"_s, content);
        const auto added = server.run({u"user"_s, u"add"_s, u"x"_s, u"--password-file"_s, file});
        QCOMPARE(added.code, 1);
        QVERIFY(added.err.contains(u"8 characters"_s));
        QVERIFY(!server.run({u"user"_s, u"list"_s}).out.contains(u"x\t"_s));
        // Without a terminal nobody is asked.
        QVERIFY(server.run({u"user"_s, u"add"_s, u"x"_s}).err.contains(u"--password-file"_s));
    }

    void itServesAndEndsWhenAsked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addRow("SIGTERM") << SIGTERM;
        QTest::addRow("SIGINT") << SIGINT;
    }
    void itServesAndEndsWhenAsked()
    {
        QFETCH(int, signal);
#ifdef Q_OS_WIN
        Q_UNUSED(signal);
#else
        ServerProcess server(program());
        QVERIFY(server.make());
        QVERIFY(server.serve());
        QCOMPARE(server.url().scheme(), u"ws"_s);
        Caller caller;
        goLive(caller, server.url(), account(u"admin"_s));
        Caller stranger;
        stranger.call(server.url());
        QTRY_VERIFY(stranger.isConnected());
        caller.say(newCustomer(m_ids, 1));
        QTRY_COMPARE(caller.last<wire::Page>()->confirmed, 1);

        ::kill(pid_t(server.served().processId()), signal);
        QTRY_VERIFY_WITH_TIMEOUT(caller.isClosed(), 10'000);
        QCOMPARE(caller.last<wire::Sorry>()->kind, u"offline"_s);
        QCOMPARE(caller.closeCode(), 1001);
        QTRY_COMPARE_WITH_TIMEOUT(server.served().state(), QProcess::NotRunning, 10'000);
        QCOMPARE(server.served().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.served().exitCode(), 0);
        QCOMPARE(server.served().readAllStandardOutput(), QByteArray());
        const QByteArray log = server.log();
        QVERIFY(!log.contains("Nur"));
        QVERIFY(!log.contains("password"));
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
#endif
    }

    void whatWasConfirmedIsThereAfterAKill()
    {
        ServerProcess server(program());
        QVERIFY(server.make());
        QVERIFY(server.serve());
        const Account admin = account(u"admin"_s);
        QString token;
        {
            Caller caller;
            goLive(caller, server.url(), admin);
            token = caller.last<wire::SignedIn>()->token;
            for (int n = 1; n <= 20; ++n)
                caller.say(newCustomer(m_ids, n));
            QTRY_COMPARE(caller.last<wire::Page>()->confirmed, 20);
        }
        server.kill();
        QVERIFY(server.serve());
        Caller again;
        again.call(server.url());
        QTRY_VERIFY(again.isConnected());
        again.say(wire::Hello{.client = admin.client});
        again.say(wire::Resume{token});
        QTRY_VERIFY(again.has<wire::SignedIn>());
        QCOMPARE(again.last<wire::SignedIn>()->lastNumber, 20);
        again.say(wire::Sync{});
        QTRY_VERIFY(again.has<wire::Page>());
        QCOMPARE(again.last<wire::Page>()->changes.size(), 21);
        QCOMPARE(server.stop(), 0);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
    }

    void anotherProcessWritesWhileItServes()
    {
        ServerProcess server(program());
        QVERIFY(server.make({u"admin"_s, u"aina"_s}));
        QVERIFY(server.serve());
        Caller admin;
        goLive(admin, server.url(), account(u"admin"_s));
        Caller aina;
        goLive(aina, server.url(), account(u"aina"_s));
        admin.heard.clear();

        const QString password = server.file(u"password"_s, "another password\n");
        QCOMPARE(
            server.run({u"user"_s, u"passwd"_s, u"aina"_s, u"--password-file"_s, password}).code,
            0);
        QTRY_VERIFY(aina.isClosed());
        QCOMPARE(aina.last<wire::Sorry>()->kind, u"unauthorised"_s);
        QCOMPARE(server.run({u"user"_s, u"disable"_s, u"aina"_s}).code, 0);
        QTRY_VERIFY(admin.has<wire::Page>());
        const auto change = admin.last<wire::Page>()->changes.first();
        QCOMPARE(change.kind, QString(domain::nameOf(domain::Kind::Agent)));
        QCOMPARE(change.entity.value(u"active"_s), QJsonValue(false));
        QVERIFY(!admin.isClosed());
        auto database = store::Database::open(server.data() + u"/hadir.db"_s,
                                              {.access = store::Access::ReadOnly});
        QCOMPARE(
            database->value<int>(u"SELECT count(*) FROM audit WHERE command = 'set-password'"_s)
                ->value_or(0),
            1);
    }

    void plaintextBeyondLoopbackIsRefused_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addRow("everywhere") << u"0.0.0.0:0"_s;
        QTest::addRow("everywhere, IPv6") << u"[::]:0"_s;
        QTest::addRow("somewhere") << u"192.0.2.1:0"_s;
    }
    void plaintextBeyondLoopbackIsRefused()
    {
        QFETCH(QString, listen);
        const ServerProcess server(program());
        QVERIFY(server.make());
        const auto served = server.run({u"serve"_s, u"--listen"_s, listen});
        QCOMPARE(served.code, 1);
        QCOMPARE(served.out, QString());
        QVERIFY(served.err.contains(u"without a certificate only loopback is served"_s));
    }

    void aCertificateThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"no file", "no PEM", "no key", "another's key",
                                 "key as certificate", "no end", "a key without end"})
            QTest::addRow("%s", what) << QString::fromLatin1(what);
    }
    void aCertificateThatIsNoneIsRefused()
    {
        QFETCH(QString, what);
        const ServerProcess server(program());
        QVERIFY(server.make());
        const Certificate one = Certificate::in(server.folder(), u"one"_s);
        const Certificate other = Certificate::in(server.folder(), u"other"_s);
        Certificate given = one;
        if (what == "no file"_L1)
            given.file = server.folder() + u"/none.pem"_s;
        else if (what == "no PEM"_L1)
            given.file = server.file(u"none.pem"_s, "hello");
        else if (what == "no key"_L1)
            given.key = server.file(u"none.key"_s, "hello");
        else if (what == "another's key"_L1)
            given.key = other.key;
        else if (what == "no end"_L1)
            given.file = u"/dev/zero"_s;
        else if (what == "a key without end"_L1)
            given.key = u"/dev/zero"_s;
        else
            given.file = one.key;
        const auto served = server.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s,
                                        u"--certificate"_s, given.file, u"--key"_s, given.key});
        QCOMPARE(served.code, 1);
        QCOMPARE(served.out, QString());
        QVERIFY(!served.err.isEmpty());
    }

    void overTlsADeskComesInAndPlaintextDoesNot_data()
    {
        QTest::addColumn<QStringList>("kind");
        QTest::addRow("RSA") << QStringList{u"rsa:2048"_s};
        QTest::addRow("EC") << QStringList{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
    }
    void overTlsADeskComesInAndPlaintextDoesNot()
    {
        QFETCH(QStringList, kind);
        ServerProcess server(program());
        QVERIFY(server.make());
        const Certificate certificate = Certificate::in(server.folder(), u"one"_s, kind);
        QVERIFY(server.serve({u"--listen"_s, u"127.0.0.1:0"_s, u"--certificate"_s, certificate.file,
                              u"--key"_s, certificate.key}));
        QCOMPARE(server.url().scheme(), u"wss"_s);
        Caller trusting;
        trusting.trust(QSslCertificate::fromPath(certificate.file));
        goLive(trusting, server.url(), account(u"admin"_s));
        QVERIFY(trusting.socket().sslConfiguration().sessionProtocol() == QSsl::TlsV1_3
                || trusting.socket().sslConfiguration().sessionProtocol() == QSsl::TlsV1_2);

        Caller distrusting;
        distrusting.call(server.url());
        QTRY_VERIFY(distrusting.isClosed());
        QVERIFY(distrusting.heard.isEmpty());
        Caller plain;
        QUrl url = server.url();
        url.setScheme(u"ws"_s);
        plain.call(url);
        QTRY_VERIFY_WITH_TIMEOUT(plain.isClosed(), 10'000);
        QCOMPARE(server.stop(), 0);
    }

    void aPortThatIsTakenIsSaid()
    {
        const ServerProcess server(program());
        QVERIFY(server.make());
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto served =
            server.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(taken.serverPort())});
        QCOMPARE(served.code, 1);
        QVERIFY(served.err.contains(u"cannot listen"_s));
    }

    void aWebPageIsTurnedAwayUnlessItIsKnown()
    {
        ServerProcess server(program());
        QVERIFY(server.make());
        QVERIFY(server.serve({u"--origin"_s, u"https://desk.example"_s}));
        Caller foreign(u"https://evil.example"_s);
        foreign.call(server.url());
        Caller known(u"https://desk.example"_s);
        known.call(server.url());
        QTRY_VERIFY(known.isConnected());
        QTRY_VERIFY(foreign.isClosed());
        QVERIFY(foreign.heard.isEmpty());
    }

    void whatIsTooLargeClosesOneLineAndNotTheServer()
    {
        ServerProcess server(program());
        QVERIFY(server.make());
        QVERIFY(server.serve());
        Caller loud;
        loud.call(server.url());
        QTRY_VERIFY(loud.isConnected());
        loud.socket().sendBinaryMessage(QByteArray(100'000, 'x'));
        QTRY_VERIFY(loud.isClosed());
        QCOMPARE(loud.closeCode(), 1009);

        Caller inside;
        goLive(inside, server.url(), account(u"admin"_s));
        inside.socket().sendBinaryMessage(QByteArray(100'000, 'x')); // no zstd, but not too large
        QTRY_VERIFY(inside.isClosed());
        QCOMPARE(inside.closeCode(), 1002);

        Caller fine;
        signIn(fine, server.url(), account(u"admin"_s));
        QCOMPARE(server.stop(), 0);
    }

    void twentyStrangersOfOneAddressAreEnough()
    {
        ServerProcess server(program());
        QVERIFY(server.make());
        QVERIFY(server.serve());
        Caller inside;
        goLive(inside, server.url(), account(u"admin"_s)); // no stranger
        std::vector<std::unique_ptr<Caller>> strangers;
        for (int n = 0; n < 25; ++n) {
            strangers.push_back(std::make_unique<Caller>());
            strangers.back()->call(server.url());
        }
        const auto count = [&](bool (Caller::*is)() const) {
            return std::ranges::count_if(strangers,
                                         [&](const auto &one) { return (one.get()->*is)(); });
        };
        QTRY_COMPARE(count(&Caller::isClosed), 5);
        QTRY_COMPARE(count(&Caller::isConnected), 20);
        strangers.clear();
        QTRY_VERIFY(inside.isConnected());
        Caller next;
        signIn(next, server.url(), account(u"admin"_s));
        // Those who say nothing are shown out.
        Caller silent;
        silent.call(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(silent.isClosed() && silent.has<wire::Sorry>(), 30'000);
        QCOMPARE(silent.last<wire::Sorry>()->kind, u"timed-out"_s);
    }

    void checkFindsWhatIsBroken_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("finding");
        QTest::addRow("row gone") << u"DELETE FROM agent"_s
                                  << u"in the feed and not in its table"_s;
        QTest::addRow("feed gone")
            << u"DELETE FROM change"_s << u"in its table and not in the feed"_s;
        QTest::addRow("changed past the feed")
            << u"UPDATE agent SET name = 'x'"_s << u"differs between feed and table"_s;
        QTest::addRow("revision back")
            << u"UPDATE meta SET revision = 0"_s << u"the ledger is at revision 0"_s;
        QTest::addRow("audit changed") << u"UPDATE audit SET arguments = '{}' WHERE at = 1"_s
                                       << u"row 1 of the audit was changed after it was written"_s;
        QTest::addRow("audit cut") << u"DELETE FROM audit"_s << u"the audit ends with row 0"_s;
        QTest::addRow("dangling") << u"UPDATE agent SET teams = '[\"018f0000-0000-7000-8000-"
                                     "000000000001\"]'"_s
                                  << u"points with teams to team 018f"_s;
    }
    void checkFindsWhatIsBroken()
    {
        QFETCH(QString, damage);
        QFETCH(QString, finding);
        const ServerProcess server(program());
        QVERIFY(server.make());
        {
            auto database = store::Database::open(server.data() + u"/hadir.db"_s, {});
            QVERIFY(database);
            QVERIFY(database->script(damage));
        }
        const auto check = server.run({u"check"_s});
        QCOMPARE(check.code, 1);
        QVERIFY2(check.out.contains(finding), qPrintable(check.out));
        QVERIFY(check.out.contains(u"Nothing was changed."_s));
        QVERIFY(check.out.contains(u"hadird restore --data "_s + server.data()));
        QCOMPARE(check.out.contains(u"\n1 finding."_s), check.out.count(u'\n') == 3);
    }

    void aDamagedFileIsSaidWithWhatToDo_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addRow("emptied") << u"emptied"_s;
        QTest::addRow("another file") << u"another"_s;
        QTest::addRow("cut off") << u"cut"_s;
        QTest::addRow("a page of the feed") << u"page"_s;
    }
    void aDamagedFileIsSaidWithWhatToDo()
    {
        QFETCH(QString, damage);
        const ServerProcess server(program());
        QVERIFY(server.make());
        const QString path = server.data() + u"/hadir.db"_s;
        const auto feed = store::Database::open(path, {})->value<qint64>(
            u"SELECT rootpage FROM sqlite_schema WHERE name = 'change'"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == u"emptied" || damage == u"cut")
            QVERIFY(file.resize(damage == u"cut" ? 3 * 4096 : 0));
        else
            QVERIFY(file.seek(damage == u"page" ? (**feed - 1) * 4096 : 0)
                    && file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const QString wayBack = u"hadird restore --data "_s + server.data();
        const auto check = server.run({u"check"_s});
        QCOMPARE(check.code, 1);
        const QString said = check.out + check.err;
        QVERIFY2(said.contains(u"damaged: "_s), qPrintable(said));
        QVERIFY2(said.contains(u"Nothing in it was changed."_s)
                     || said.contains(u"Nothing was changed."_s),
                 qPrintable(said));
        QVERIFY2(said.contains(wayBack), qPrintable(said));
        if (damage == u"page")
            return; // is met only when it is read
        const QByteArray before = contentOf(path);
        const auto served = server.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(served.code, 1);
        QVERIFY2(served.err.contains(u"damaged: "_s) && served.err.contains(wayBack),
                 qPrintable(served.err));
        QCOMPARE(contentOf(path), before);
    }

    void theDemoIsWholeAndItsAccountsSignIn()
    {
        ServerProcess server(program());
        QCOMPARE(server.run({u"demo"_s}).code, 0);
        QFile accounts(server.data() + u"/demo-accounts.txt"_s);
        QVERIFY(accounts.open(QIODevice::ReadOnly));
        const QStringList first = QString::fromUtf8(accounts.readLine()).trimmed().split(u'\t');
        QCOMPARE(first.value(2), u"agent"_s);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
        QVERIFY(server.run({u"demo"_s}).out.startsWith(u"brought in 0 records"_s));
        QVERIFY(server.serve());
        Caller caller;
        caller.call(server.url());
        QTRY_VERIFY(caller.isConnected());
        caller.say(wire::Hello{.client = m_ids.make<wire::Client>()});
        caller.say(wire::SignIn{first.value(0), first.value(1)});
        QTRY_VERIFY(caller.has<wire::SignedIn>());
        caller.say(wire::Sync{});
        QTRY_VERIFY(caller.has<wire::Page>());
        const wire::Page everybodys = *caller.last<wire::Page>();
        QVERIFY(everybodys.more);
        caller.say(wire::Sync{.epoch = everybodys.epoch, .revision = everybodys.to});
        QTRY_COMPARE(caller.last<wire::Page>()->from, everybodys.to);
        const auto changes = caller.last<wire::Page>()->changes.size(); // of this agent's customers
        QVERIFY2(changes > 500, qPrintable(QString::number(changes)));
        QCOMPARE(server.stop(), 0);
    }

private:
    static QString program() { return QStringLiteral(HADIRD); }
    Account account(const QString &login) { return {m_ids.make<wire::Client>(), login}; }

    support::SequentialIds m_ids;
};

QTEST_GUILESS_MAIN(tst_hadird)
#include "tst_hadird.moc"
