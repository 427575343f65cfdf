// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/manySockets.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>
#include <atomic>

using namespace hadir::server;
using namespace std::chrono_literals;

/// The whole test runs on the dispatcher; where there is none, on Qt's own, which has to pass too.
class tst_manySockets final : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void answered();

private Q_SLOTS:
    void postedEventsAreNotSleptThrough()
    {
        bool heard = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&] { QMetaObject::invokeMethod(this, [&] { heard = true; }); }));
        other->start();
        QTRY_VERIFY(heard);
        QVERIFY(other->wait());
    }

    /// No timer or socket helps: who rings while another's ring is being read must be heard too.
    void whoeverRingsIsHeard()
    {
        QSignalSpy done(this, &tst_manySockets::answered);
        std::array<QSemaphore, 2> heard;
        std::atomic<int> left = 2;
        std::atomic<bool> isDeaf = false;
        std::vector<std::unique_ptr<QThread>> ringers;
        for (QSemaphore &mine : heard) {
            ringers.emplace_back(QThread::create([&] {
                for (int ring = 0; ring < 20'000 && !isDeaf; ++ring) {
                    QMetaObject::invokeMethod(this, [&] { mine.release(); });
                    if (!mine.tryAcquire(1, 10'000))
                        isDeaf = true;
                }
                if (--left == 0)
                    QMetaObject::invokeMethod(this, &tst_manySockets::answered);
            }));
            ringers.back()->start();
        }
        const bool wasHeard = done.wait(60'000);
        for (const auto &ringer : ringers)
            QVERIFY(ringer->wait());
        QCoreApplication::sendPostedEvents(this); // what refers to the semaphores
        QVERIFY(wasHeard);
        QVERIFY(!isDeaf);
    }

    void timersFireInTheirOrder()
    {
        QString order;
        QTimer::singleShot(60ms, this, [&] { order += QLatin1Char('c'); });
        QTimer::singleShot(20ms, this, [&] { order += QLatin1Char('b'); });
        QTimer::singleShot(0ms, this, [&] { order += QLatin1Char('a'); });
        QTRY_COMPARE(order, QStringLiteral("abc"));
    }

    void aTimerGoesOnUntilItIsStopped()
    {
        int fired = 0;
        QTimer timer;
        timer.setInterval(5ms);
        connect(&timer, &QTimer::timeout, this, [&] {
            if (++fired == 3)
                timer.stop();
        });
        timer.start();
        QTRY_COMPARE(fired, 3);
        QTimer after;
        after.setSingleShot(true);
        after.start(30ms);
        QVERIFY(after.remainingTime() > 0);
        QTRY_VERIFY(!after.isActive());
        QCOMPARE(fired, 3);
    }

    void anObjectThatGoesTakesItsTimersAlong()
    {
        auto gone = std::make_unique<QObject>();
        int fired = 0;
        QTimer::singleShot(5ms, gone.get(), [&] { ++fired; });
        gone.reset();
        bool later = false;
        QTimer::singleShot(20ms, this, [&] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(fired, 0);
    }

    /// Descriptors are closed and given away again; none may be forgotten or taken for another.
    void manySocketsComeTalkAndGo()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            while (QTcpSocket *guest = server.nextPendingConnection()) {
                connect(guest, &QTcpSocket::readyRead, guest,
                        [guest] { guest->write(guest->readAll()); });
                connect(guest, &QTcpSocket::disconnected, guest, &QObject::deleteLater);
            }
        });
        for (int round = 0; round < 5; ++round) {
            std::vector<std::unique_ptr<QTcpSocket>> sockets;
            const QByteArray words = QByteArray(100'000, char('a' + round));
            for (int n = 0; n < 60; ++n) {
                sockets.push_back(std::make_unique<QTcpSocket>());
                sockets.back()->connectToHost(server.serverAddress(), server.serverPort());
                sockets.back()->write(words);
            }
            for (const auto &socket : sockets) {
                QTRY_COMPARE(socket->bytesAvailable(), words.size());
                QCOMPARE(socket->readAll(), words);
            }
            for (size_t n = 0; n < sockets.size(); n += 2)
                sockets[n]->abort();
        }
    }
};

int main(int argc, char **argv)
{
    if (auto dispatcher = dispatcherForManySockets())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication application(argc, argv);
    tst_manySockets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_manySockets.moc"
