// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Honest.h"
#include "tests/e2e/Hostile.h"
#include "tests/e2e/forbidden.h"
#include "tests/e2e/shareOf.h"
#include "tests/support/Caller.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::e2e;
using support::Caller;
using support::RawFrame;
using support::RawLine;
using support::ServerProcess;
using enum support::Opcode;

namespace {
const QByteArray hello =
    R"({"t":"hello","protocol":1,"client":"018f0000-0000-7000-8000-000000000001"})";

/// What is allowed, but far too much of it, or what never ends.
void flood(const QUrl &server)
{
    RawLine pings(server);
    for (int n = 0; n < 2'000; ++n)
        pings.write(RawFrame{.opcode = Ping, .payload = QByteArray(125, 'p')}.bytes());
    RawLine fragments(server);
    fragments.write(RawFrame{.payload = "x", .fin = false}.bytes());
    for (int n = 0; n < 5'000; ++n)
        fragments.write(RawFrame{.opcode = More, .fin = false}.bytes());
    for (int n = 0; n < 2'000 && pings.next(); ++n)
        ;
    fragments.write(RawFrame{.opcode = More, .payload = "{", .fin = true}.bytes());
    (void)fragments.closeCode();
    std::array<QTcpSocket, 10> halfOpen;
    for (QTcpSocket &one : halfOpen) {
        one.connectToHost(server.host(), quint16(server.port()));
        if (one.waitForConnected())
            one.write("GET / HT");
    }
    for (QTcpSocket &one : halfOpen) {
        if (one.state() == QAbstractSocket::ConnectedState) // else it was one too many
            one.waitForBytesWritten();
    }
}

/// Asks without end and reads nothing; answers how many bytes went before the line was cut.
std::optional<qint64> pingsUntilCut(QTcpSocket &line)
{
    constexpr qint64 enough = 64 * 1024 * 1024;
    QByteArray pings;
    for (int n = 0; n < 2'000; ++n)
        pings += RawFrame{.opcode = Ping, .payload = QByteArray(125, 'p')}.bytes();
    line.setReadBufferSize(4096);
    qint64 sent = 0;
    while (sent < enough && line.state() == QAbstractSocket::ConnectedState) {
        line.write(pings);
        while (line.bytesToWrite() > 0 && line.waitForBytesWritten(5'000))
            ;
        sent += pings.size();
    }
    return line.state() == QAbstractSocket::ConnectedState ? std::nullopt : std::optional(sent);
}

/// Reads frames until the desk is signed in.
bool signIn(QTcpSocket &line, wire::ClientId client)
{
    line.write(support::frameOf(wire::Hello{.program = u"test"_s, .client = client}));
    line.write(support::frameOf(wire::SignIn{u"admin"_s, u"password of admin"_s}));
    QByteArray got;
    while (line.waitForReadyRead(5'000)) {
        got += line.readAll();
        while (const auto heard = support::takeFrame(got)) {
            const auto message = support::messageIn(*heard);
            if (message && std::holds_alternative<wire::SignedIn>(*message))
                return true;
        }
    }
    return false;
}
} // namespace

/// What RFC 6455 forbids, byte by byte, to a real server; and clients that others wrote.
class tst_WebSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.make());
        QVERIFY(m_server.serve());
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_server.log().right(4'000);
    }

    void whatIsForbiddenEndsOneLineWithTheRightCode()
    {
        const QList<Case> all = wrongFrames() + wrongWords();
        const qint64 before = m_server.memory();
        QElapsedTimer took;
        took.start();
        QStringList wrong;
        for (const Case &one : all) {
            RawLine line(m_server.url());
            QVERIFY2(line.isOpen(), qPrintable(one.name));
            line.write(one.bytes);
            if (const int code = line.closeCode(); !one.codes.contains(code))
                wrong.append(u"%1: %2"_s.arg(one.name).arg(code));
        }
        const qint64 grown = m_server.memory() - before;
        qInfo() << all.size() << "cases," << wrong.size() << "closed otherwise," << took.elapsed()
                << "ms, the server grew by" << grown / 1024 << "KiB";
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(grown < support::memoryOf(64));
        QCOMPARE(m_server.served().state(), QProcess::Running);
    }

    void whoAsksAndReadsNothingIsCutOff_data()
    {
        QTest::addColumn<bool>("isIn");
        QTest::newRow("a stranger") << false;
        QTest::newRow("a desk") << true;
    }
    void whoAsksAndReadsNothingIsCutOff()
    {
        QFETCH(bool, isIn);
        QTcpSocket line;
        line.connectToHost(m_server.url().host(), quint16(m_server.url().port()));
        QVERIFY(line.waitForConnected());
        line.write(support::upgrade);
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && line.waitForReadyRead(5'000))
            answer += line.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 101"));
        QVERIFY(!isIn || signIn(line, m_ids.make<wire::Client>()));
        m_server.forgetPeak(); // a password's hash costs more than what is looked for
        const qint64 before = m_server.memory();
        const auto sent = pingsUntilCut(line);
        QVERIFY2(sent, "it was never cut off");
        const qint64 grown = m_server.memory("VmHWM:") - before;
        qInfo() << *sent / 1024 << "KiB of pings; the server grew by" << grown / 1024 << "KiB";
        QVERIFY(grown < 48 * 1024 * 1024);
    }

    void whatIsAllowedIsUnderstood()
    {
        int cases = 0;
        for (const int size : {0, 1, 2, 63, 124, 125}) {
            RawLine line(m_server.url());
            const QByteArray payload(size, 'p');
            line.write(RawFrame{.opcode = Ping, .payload = payload}.bytes());
            const auto pong = line.next();
            QVERIFY(pong);
            QCOMPARE(pong->opcode, int(Pong));
            QCOMPARE(pong->payload, payload);
            ++cases;
        }
        // A hello in pieces of every size, with pings and unasked pongs between them.
        for (const qsizetype piece : {1, 2, 3, 7, 16, 40, 1000}) {
            RawLine line(m_server.url());
            for (qsizetype at = 0; at < hello.size(); at += piece) {
                line.write(RawFrame{.opcode = at == 0 ? Text : More,
                                    .payload = hello.mid(at, piece),
                                    .fin = at + piece >= hello.size()}
                               .bytes());
                line.write(RawFrame{.opcode = Pong, .payload = "unasked"}.bytes());
            }
            const auto welcome = line.next();
            QVERIFY(welcome);
            QVERIFY2(welcome->payload.contains("\"welcome\""), welcome->payload.constData());
            ++cases;
        }
        // Byte by byte.
        {
            RawLine line(m_server.url());
            const QByteArray bytes = RawFrame{.payload = hello}.bytes();
            for (const char byte : bytes)
                line.write(QByteArray(1, byte));
            const auto welcome = line.next();
            QVERIFY(welcome && welcome->payload.contains("\"welcome\""));
            ++cases;
        }
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 4999}) {
            RawLine line(m_server.url());
            line.write(RawFrame{.opcode = Close, .payload = closing(code, "bye")}.bytes());
            QCOMPARE(line.closeCode(), code);
            ++cases;
        }
        qInfo() << cases << "cases understood";
    }

    /// Of which we wrote no line.
    void aForeignClientWorks_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("client");
        QTest::newRow("Python's websockets") << u"/usr/bin/python3"_s << u"foreign_client.py"_s;
        QTest::newRow("Node's ws") << u"node"_s << u"foreign_client.js"_s;
    }
    void aForeignClientWorks()
    {
        QFETCH(QString, program);
        QFETCH(QString, client);
        QProcess foreign;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs"_s); // where Debian has it
        foreign.setProcessEnvironment(environment);
        foreign.start(program,
                      {QStringLiteral(FOREIGN_CLIENTS "/") + client, m_server.url().toString()});
        if (!foreign.waitForStarted())
            return qInfo("left out: this program is not here");
        QVERIFY(foreign.waitForFinished(90'000));
        const QByteArray said = foreign.readAllStandardOutput();
        const QByteArray complaint = foreign.readAllStandardError();
        if (complaint.contains("No module named") || complaint.contains("no module"))
            return qInfo("left out: this library is not here");
        QVERIFY2(foreign.exitCode() == 0, complaint.constData());
        qInfo() << said.trimmed().constData();
    }

    /// Attacks and their absence take turns, so that what else this machine does weighs on both:
    /// for six seconds, or ten minutes with HADIR_LONG.
    void whoIsHostileSlowsNobodyDown()
    {
        Honest honest(m_server.url());
        QVERIFY(honest.isIn());
        m_server.forgetPeak();
        const qint64 before = m_server.memory();
        std::vector<std::unique_ptr<Hostile>> hostile;
        const QList<Case> all = wrongFrames() + wrongWords();
        std::atomic<qsizetype> next = 0;
        hostile.push_back(std::make_unique<Hostile>([&] {
            RawLine line(m_server.url());
            line.write(all[next++ % all.size()].bytes);
            (void)line.closeCode();
        }));
        hostile.push_back(std::make_unique<Hostile>([&] { flood(m_server.url()); }));

        QList<double> quiet;
        QList<double> loud;
        const qint64 time = qEnvironmentVariableIsSet("HADIR_LONG") ? 600'000 : 6'000;
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < time) {
            quiet += honest.waitsFor(std::chrono::milliseconds(500));
            for (const auto &one : hostile)
                one->begin();
            loud += honest.waitsFor(std::chrono::milliseconds(500));
            for (const auto &one : hostile)
                one->pause();
            // Who is silent for as long as the last strike takes would be taken for dead.
            while (honest.isIn() && std::ranges::any_of(hostile, &Hostile::isStriking))
                (void)honest.waitsFor(std::chrono::milliseconds(50));
        }
        const int blows = hostile[0]->blows() + hostile[1]->blows();
        const qint64 grown = m_server.memory("VmHWM:") - before;
        qInfo().noquote() << u"%1 attacks; who is honest waited %2 ms (median %3) at the 99th "
                             "percentile of %4 changes, %5 ms (median %6) of %7 between them; the "
                             "server grew by %8 MiB at most"_s.arg(blows)
                                 .arg(shareOf(loud, 99), 0, 'f', 1)
                                 .arg(shareOf(loud, 50), 0, 'f', 1)
                                 .arg(loud.size())
                                 .arg(shareOf(quiet, 99), 0, 'f', 1)
                                 .arg(shareOf(quiet, 50), 0, 'f', 1)
                                 .arg(quiet.size())
                                 .arg(double(grown) / (1024 * 1024), 0, 'f', 1);
        QVERIFY(honest.isIn());
        QVERIFY(shareOf(loud, 99) < std::max(2 * shareOf(quiet, 99), 50.0)); // nobody notices less
        QVERIFY(grown < support::memoryOf(64));
    }

    void thenAnHonestDeskIsServed()
    {
        Caller caller;
        caller.call(m_server.url());
        QTRY_VERIFY(caller.isConnected());
        caller.say(wire::Hello{.program = u"test"_s, .client = m_ids.make<wire::Client>()});
        caller.say(wire::SignIn{u"admin"_s, u"password of admin"_s});
        QTRY_VERIFY(caller.has<wire::SignedIn>());
        QCOMPARE(m_server.stop(), 0);
    }

private:
    ServerProcess m_server{QStringLiteral(HADIRD)};
    support::SequentialIds m_ids;
};

QTEST_GUILESS_MAIN(tst_WebSocket)
#include "tst_WebSocket.moc"
