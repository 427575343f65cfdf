// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/lines/Lines.h"

#include "tests/support/Neighbours.h"
#include "tests/support/RawLine.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QWebSocket>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using server::Line;
using server::Lines;
using support::RawFrame;

namespace {
/// Room for three begun lines of one address and five of all, who have half an hour.
server::Door smallDoor()
{
    return {.port = 0,
            .begunOfOne = 3,
            .begunOfAll = 5,
            .pace = {.begun = 30min, .pingEvery = 30min, .deadAfter = 30min, .lookEvery = 10ms}};
}

/// Whoever uses a line, and all that it heard.
struct Ear final : server::LineListener
{
    QList<wire::Frame> heard;
    int rooms = 0;
    int losses = 0;

    void hear(const wire::Frame &frame) override { heard.append(frame); }
    void makeRoom() override { ++rooms; }
    void lose() override { ++losses; }
};

struct Street
{
    explicit Street(const server::Door &door = smallDoor())
    {
        QObject::connect(&lines, &Lines::came, &lines, [this](const std::shared_ptr<Line> &line) {
            came.push_back(line);
            line->setListener(&ear);
        });
        const auto opened = lines.open(door);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        url = QUrl(lines.url());
    }
    ~Street()
    {
        for (const auto &line : came)
            line->setListener(nullptr);
    }

    /// Who connects and says nothing.
    QTcpSocket *call(const QHostAddress &from = QHostAddress::LocalHost)
    {
        callers.push_back(std::make_unique<QTcpSocket>());
        callers.back()->bind(from);
        callers.back()->connectToHost(url.host(), quint16(url.port()));
        return callers.back().get();
    }
    /// Who gets a WebSocket.
    QTcpSocket *enter(const QHostAddress &from = QHostAddress::LocalHost)
    {
        QTcpSocket *caller = call(from);
        caller->write(support::upgrade);
        return caller;
    }

    Ear ear;
    Lines lines;
    QUrl url;
    std::vector<std::shared_ptr<Line>> came;
    std::vector<std::unique_ptr<QTcpSocket>> callers;
};

bool isCutOff(const QTcpSocket *caller)
{
    return caller->state() == QAbstractSocket::UnconnectedState;
}

bool isThere(const QTcpSocket *caller)
{
    return caller->state() == QAbstractSocket::ConnectedState;
}

#ifdef Q_OS_LINUX
/// While it is there, this process gets no descriptor more.
class NoMoreDescriptors final
{
public:
    NoMoreDescriptors()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = ::dup(0); // the lowest that is free
        ::close(next);
        const rlimit none{.rlim_cur = rlim_t(next), .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreDescriptors() { setrlimit(RLIMIT_NOFILE, &m_before); }
    NoMoreDescriptors(const NoMoreDescriptors &) = delete;
    NoMoreDescriptors &operator=(const NoMoreDescriptors &) = delete;

private:
    rlimit m_before{};
};

/// Of this process, in milliseconds.
qint64 processorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000
           + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}
#endif

QByteArray upgradeWith(const QByteArray &field)
{
    return QByteArray(support::upgrade).insert(support::upgrade.size() - 2, field + "\r\n");
}
} // namespace

/// The sockets' own thread, from outside and from the thread of the desks.
class tst_Lines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsHeardInOrder()
    {
        Street it;
        QTcpSocket *caller = it.enter();
        QTRY_COMPARE(it.came.size(), size_t(1));
        QTRY_VERIFY(caller->bytesAvailable() > 0);
        QByteArray got = caller->readAll();
        QVERIFY(got.startsWith("HTTP/1.1 101"));
        got.remove(0, got.indexOf("\r\n\r\n") + 4);
        caller->write(
            RawFrame{.payload = "one"}.bytes()
            + RawFrame{.opcode = support::Binary, .payload = QByteArray(60'000, 'b')}.bytes()
            + RawFrame{.payload = ""}.bytes());
        QTRY_COMPARE(it.ear.heard.size(), 3);
        QCOMPARE(it.ear.heard[0], (wire::Frame{wire::Frame::Type::Text, "one"}));
        QCOMPARE(it.ear.heard[1],
                 (wire::Frame{wire::Frame::Type::Binary, QByteArray(60'000, 'b')}));
        QCOMPARE(it.ear.heard[2].bytes, QByteArray());
        it.came[0]->send({wire::Frame::Type::Text, "two"});
        it.came[0]->close(server::CloseCode::NotWanted);
        QTRY_VERIFY((got += caller->readAll(), got.size() >= 9));
        const auto text = support::takeFrame(got);
        QVERIFY(text);
        QCOMPARE(text->opcode, int(support::Text));
        QCOMPARE(text->payload, "two"_ba);
        const auto closing = support::takeFrame(got);
        QVERIFY(closing);
        QCOMPARE(closing->opcode, int(support::Close));
        QCOMPARE(closing->payload.left(2), QByteArray::fromHex("03f0"));
        caller->write(RawFrame{.opcode = support::Close, .payload = closing->payload}.bytes());
        QTRY_COMPARE(it.ear.losses, 1);
    }

    /// In pieces, between which the line stays open to the rest.
    void aLargeMessageArrivesWholeAndMakesRoom()
    {
        Street it;
        QWebSocket desk;
        QSignalSpy got(&desk, &QWebSocket::binaryMessageReceived);
        desk.open(it.url);
        QTRY_COMPARE(it.came.size(), size_t(1));
        QByteArray large(20 * 1024 * 1024, '\0');
        for (qsizetype at = 0; at < large.size(); ++at)
            large[at] = char(at % 251);
        it.came[0]->send({wire::Frame::Type::Binary, large});
        QTRY_COMPARE(got.size(), 1);
        QVERIFY(got[0][0].toByteArray() == large);
        QTRY_COMPARE(it.came[0]->queued(), 0);
        QTRY_COMPARE(it.ear.rooms, 1);
    }

    /// Whoever goes on asking while one large page is on its way is not taken for somebody who
    /// reads nothing.
    void aLargePageMayWaitForASlowLine()
    {
        Street it;
        QTcpSocket *caller = it.enter();
        caller->setReadBufferSize(4096);
        QTRY_COMPARE(it.came.size(), size_t(1));
        it.came[0]->send({wire::Frame::Type::Binary, QByteArray(30 * 1024 * 1024, 'p')});
        caller->write(RawFrame{.payload = "and another thing"}.bytes());
        QTRY_COMPARE(it.ear.heard.size(), 1);
        QVERIFY(it.came[0]->queued() > 8 * 1024 * 1024);
        QVERIFY(isThere(caller));
        // Beside it only so much.
        it.came[0]->send({wire::Frame::Type::Binary, QByteArray(300 * 1024, 'p')});
        QTest::ignoreMessage(QtWarningMsg, "cut off who asks and reads nothing, from 127.0.0.1");
        caller->write(RawFrame{.payload = "and yet another"}.bytes());
        QTRY_COMPARE(it.ear.losses, 1);
    }

    void aStrangerSaysLessThanADesk()
    {
        Street it;
        QTcpSocket *known = it.enter();
        QTRY_COMPARE(it.came.size(), size_t(1));
        it.came[0]->trust();
        it.enter();
        QTRY_COMPARE(it.came.size(), size_t(2));
        const QByteArray message = RawFrame{.payload = QByteArray(70'000, 'm')}.bytes();
        it.callers[1]->write(message);
        QTRY_COMPARE(it.ear.losses, 1);
        known->write(message);
        QTRY_COMPARE(it.ear.heard.size(), 1);
    }

    void aFloodWaitsForWhoHearsIt()
    {
        Street it;
        QTcpSocket *caller = it.enter();
        QTRY_COMPARE(it.came.size(), size_t(1));
        it.came[0]->trust();
        const QByteArray message = RawFrame{.payload = QByteArray(100'000, 'm')}.bytes();
        for (int n = 0; n < 100; ++n)
            caller->write(message);
        QTRY_COMPARE(it.ear.heard.size(), 100);
        QCOMPARE(it.ear.losses, 0);
    }

    /// What was meant for them is not taken, and they go on talking: told to go, they go.
    void whoIsSentHomeDoesNotStay()
    {
        server::Door door = smallDoor();
        door.pace.deadAfter = 200ms;
        Street it(door);
        QTcpSocket *caller = it.enter();
        caller->setReadBufferSize(4096);
        QTRY_COMPARE(it.came.size(), size_t(1));
        it.came[0]->send({wire::Frame::Type::Binary, QByteArray(30 * 1024 * 1024, 'p')});
        it.came[0]->close(server::CloseCode::NotWanted);
        QTimer chatter;
        connect(&chatter, &QTimer::timeout, caller, [caller] {
            caller->write(RawFrame{.opcode = support::Pong, .payload = "here"}.bytes());
            caller->write(RawFrame{.payload = "still here"}.bytes());
        });
        chatter.start(20);
        QTRY_COMPARE(it.ear.losses, 1);
    }

    void aWebPageIsSentAway_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another's") << "Origin: https://evil.example"_ba << "HTTP/1.1 403"_ba;
        QTest::newRow("several") << "Origin:\r\nOrigin: https://evil.example"_ba
                                 << "HTTP/1.1 403"_ba;
        QTest::newRow("an empty one") << "Origin:"_ba << "HTTP/1.1 403"_ba;
        QTest::newRow("ours") << "Origin: https://desk.example"_ba << "HTTP/1.1 101"_ba;
    }
    void aWebPageIsSentAway()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, answer);
        server::Door door = smallDoor();
        door.origins = {u"https://desk.example"_s};
        Street it(door);
        QTcpSocket *caller = it.call();
        caller->write(upgradeWith(field));
        QTRY_VERIFY(caller->bytesAvailable() > 0);
        QCOMPARE(caller->readAll().left(answer.size()), answer);
    }

    void whatIsNoWebSocketIsSentAway_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("a page") << "GET / HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
        QTest::newRow("nonsense") << "\x16\x03\x01\r\n\r\n"_ba;
        QTest::newRow("an endless head") << "GET / HTTP/1.1\r\nX: " + QByteArray(10'000, 'x');
        QTest::newRow("another version")
            << QByteArray(support::upgrade).replace("Version: 13", "Version: 7");
        QTest::newRow("talk before the answer")
            << support::upgrade + RawFrame{.payload = "too soon"}.bytes();
        QTest::newRow("two keys") << upgradeWith("Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==");
        QTest::newRow("a body in pieces") << upgradeWith("Transfer-Encoding: chunked");
        QTest::newRow("a body") << upgradeWith("Content-Length: 3");
        QTest::newRow("no key") << QByteArray(support::upgrade).replace("-Key", "-Quay");
    }
    void whatIsNoWebSocketIsSentAway()
    {
        QFETCH(QByteArray, request);
        Street it;
        QTcpSocket *caller = it.call();
        caller->write(request);
        QTRY_VERIFY(isCutOff(caller));
        QVERIFY(!caller->readAll().startsWith("HTTP/1.1 101"));
        QCOMPARE(it.came.size(), size_t(0));
    }

    void whoIsSilentForTooLongIsCutOff()
    {
        server::Door door = smallDoor();
        door.pace.pingEvery = 20ms;
        door.pace.deadAfter = 200ms;
        Street it(door);
        it.enter();        // and answers no ping
        QWebSocket lively; // answers by itself
        lively.open(it.url);
        QTRY_COMPARE(it.came.size(), size_t(2));
        QTRY_COMPARE(it.ear.losses, 1);
        QVERIFY(lively.isValid());
    }

    void whoNeverFinishesIsCutOff()
    {
        server::Door door = smallDoor();
        door.pace.begun = 100ms;
        Street it(door);
        const QTcpSocket *silent = it.call();
        QTcpSocket *halfway = it.call();
        halfway->write("GET / HT");
        QTcpSocket *desk = it.enter();
        QTRY_VERIFY(isCutOff(silent) && isCutOff(halfway));
        QVERIFY(isThere(desk));
    }

    void whoIsOneTooManyOfAnAddressIsCutOff()
    {
        Street it;
        const std::array waiting{it.call(), it.call(), it.call()};
        QTRY_VERIFY(std::ranges::all_of(waiting, isThere));
        QTest::ignoreMessage(QtWarningMsg, "too many begun lines from 127.0.0.1");
        for (int more = 0; more < 3; ++more) {
            const QTcpSocket *tooMany = it.call();
            QTRY_VERIFY(isCutOff(tooMany));
        }
        QVERIFY(std::ranges::none_of(waiting, isCutOff));
    }

    void whoHasSaidWhatTheyWantMakesRoom()
    {
        Street it;
        for (size_t n = 1; n <= 10; ++n) {
            it.enter();
            QTRY_COMPARE(it.came.size(), n);
        }
        QVERIFY(
            std::ranges::all_of(it.callers, [](const auto &one) { return isThere(one.get()); }));
    }

    void whoHangsUpMakesRoom()
    {
        Street it;
        for (int n = 0; n < 10; ++n) {
            QTcpSocket *caller = it.call();
            QTRY_VERIFY(isThere(caller));
            caller->abort();
        }
        it.enter();
        QTRY_COMPARE(it.came.size(), size_t(1));
    }

    void anAddressDoesNotTakeAnothersRoom()
    {
#ifdef Q_OS_LINUX
        Street it;
        for (int n = 0; n < 3; ++n)
            it.call();
        it.enter(support::neighbour(1));
        QTRY_COMPARE(it.came.size(), size_t(1));
#else
        qInfo("left out: only Linux gives all of 127.0.0.0/8 to whoever asks");
#endif
    }

    void whoIsOneTooManyOfAllWaits()
    {
#ifdef Q_OS_LINUX
        Street it;
        for (size_t n = 0; n < 5; ++n)
            it.call(support::neighbour(n));
        QTcpSocket *last = it.enter(support::neighbour(6));
        QTRY_VERIFY(std::ranges::all_of(it.callers, [](const auto &one) {
            return isThere(one.get()); // with the system
        }));
        QSignalSpy answered(last, &QTcpSocket::readyRead);
        QVERIFY(!answered.wait(50));
        it.callers.front()->abort();
        QTRY_COMPARE(it.came.size(), size_t(1));
#else
        qInfo("left out: only Linux gives all of 127.0.0.0/8 to whoever asks");
#endif
    }

    /// Else who waits wakes the server for ever, and no file can be opened.
    void whoeverHasNoDescriptorIsCutOffAndTheRestWaits()
    {
#ifdef Q_OS_UNIX
        server::Door door = smallDoor();
        door.descriptors = 0;
        QTest::ignoreMessage(
            QtWarningMsg, "no file descriptors left for more lines; raise the limit of open files");
        Street it(door);
        for (int n = 0; n < 3; ++n) {
            const QTcpSocket *caller = it.call(); // told of once
            QTRY_VERIFY(isCutOff(caller));
        }
        QCOMPARE(it.came.size(), size_t(0));
#endif
    }

    /// All the system has, or all that this process may have: nobody can be taken, and whoever
    /// waits would wake the server again at once.
    void whereNoDescriptorsAreLeftTheServerRests()
    {
#ifdef Q_OS_LINUX
        Street it;
        QTcpSocket *late = it.call(); // has its own descriptor already
        QTRY_VERIFY(isThere(late));
        late->abort();
        late->bind(QHostAddress::LocalHost);
        QTest::ignoreMessage(
            QtWarningMsg, "no file descriptors left for more lines; raise the limit of open files");
        {
            const NoMoreDescriptors none;
            late->connectToHost(it.url.host(), quint16(it.url.port()));
            late->write(support::upgrade);
            QTRY_VERIFY(isThere(late)); // with the system
            const qint64 before = processorTime();
            QSignalSpy answered(late, &QTcpSocket::readyRead);
            QVERIFY(!answered.wait(500)); // tries again, and rests again
            QVERIFY(processorTime() - before < 250);
        }
        QTRY_COMPARE(it.came.size(), size_t(1));
#else
        qInfo("left out: only Linux is known to tell so");
#endif
    }

    void aPortThatIsTakenIsSaid()
    {
        Street it;
        Lines second;
        server::Door door = smallDoor();
        door.port = quint16(it.url.port());
        const auto opened = second.open(door);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, core::FailureKind::TimedOut);
    }
};

QTEST_GUILESS_MAIN(tst_Lines)
#include "tst_Lines.moc"
