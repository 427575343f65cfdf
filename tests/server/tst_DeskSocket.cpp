// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/DeskSocket.h"

#include "tests/support/RawLine.h"
#include "tests/support/ScratchFloor.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketServer>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using server::Backlog;
using server::DeskSocket;
using support::RawFrame;

namespace {
/// A desk's socket as the server has it, and its other end.
struct Wire
{
    support::ScratchFloor house;
    QTcpServer street;
    QWebSocketServer server{u"test"_s, QWebSocketServer::NonSecureMode};
    QTcpSocket client;
    QTcpSocket *line = nullptr;
    std::unique_ptr<DeskSocket> desk;
    qint64 read = 0;

    [[nodiscard]] bool connect()
    {
        QObject::connect(&street, &QTcpServer::newConnection, &server, [this] {
            line = street.nextPendingConnection();
            server.handleConnection(line);
        });
        if (!street.listen(QHostAddress::LocalHost))
            return false;
        client.connectToHost(street.serverAddress(), street.serverPort());
        client.write(support::upgrade);
        QSignalSpy came(&server, &QWebSocketServer::newConnection);
        if (came.isEmpty() && !came.wait())
            return false;
        desk = std::make_unique<DeskSocket>(
            std::unique_ptr<QWebSocket>(server.nextPendingConnection()), line,
            house.workspace.clock, nullptr);
        desk->join(*house.floor);
        client.setReadBufferSize(4096); // nobody reads
        return true;
    }
    /// Asks, and lets the server have heard it.
    [[nodiscard]] bool ask(int pings)
    {
        QSignalSpy heard(line, &QTcpSocket::readyRead);
        QByteArray bytes;
        for (int n = 0; n < pings; ++n)
            bytes += RawFrame{.opcode = support::Ping, .payload = QByteArray(125, 'p')}.bytes();
        client.write(bytes);
        return heard.wait();
    }
    [[nodiscard]] bool isThere() const
    {
        return line && line->state() == QAbstractSocket::ConnectedState;
    }
    void readOn()
    {
        QObject::connect(&client, &QTcpSocket::readyRead, &client,
                         [this] { read += client.readAll().size(); });
        client.setReadBufferSize(0);
        read += client.readAll().size();
    }
};
constexpr qint64 large = 32 * 1024 * 1024; // the system takes a few of that by itself
} // namespace

class tst_DeskSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// On a slow line it waits long, and the desk goes on saying that it is there.
    void oneLargePageIsNoSignThatNobodyReads()
    {
        Wire it;
        QVERIFY(it.connect());
        it.desk->send({wire::Frame::Type::Binary, QByteArray(large, 'x')});
        QVERIFY(it.desk->queued() > large / 2);
        for (int n = 0; n < 5; ++n)
            QVERIFY(it.ask(1));
        QVERIFY(it.isThere());
        it.readOn();
        QTRY_VERIFY_WITH_TIMEOUT(it.read > large, 30'000);
        QVERIFY(it.isThere());
    }

    void whoAsksBesideALargePageAndReadsNothingIsCutOff()
    {
        Wire it;
        QVERIFY(it.connect());
        it.desk->send({wire::Frame::Type::Binary, QByteArray(large, 'x')});
        QTest::ignoreMessage(QtWarningMsg, "cut off who asks and reads nothing, from 127.0.0.1");
        // What the system has taken of the page is room for pongs too, of 127 bytes each.
        for (int asked = 0; it.isThere() && asked < 200'000; asked += 4'000)
            (void)it.ask(4'000);
        QVERIFY(!it.isThere());
    }

    void whatIsAllowedShrinksOnceThePageIsFetched()
    {
        Backlog it;
        it.allow(1'000);
        QVERIFY(!it.isTooMuch(1'000));
        QVERIFY(it.isTooMuch(1'001));
        it.add(9'000'000, 0);
        it.add(10, 9'000'000);
        QVERIFY(!it.isTooMuch(9'001'000));
        QVERIFY(it.isTooMuch(9'001'001));
        it.settle(Backlog::roomyBelow);
        QVERIFY(!it.isTooMuch(9'001'000));
        it.settle(Backlog::roomyBelow - 1);
        QVERIFY(it.isTooMuch(1'001));
        it.add(5'000, 0);
        QVERIFY(!it.isTooMuch(6'000));
    }
};

QTEST_GUILESS_MAIN(tst_DeskSocket)
#include "tst_DeskSocket.moc"
