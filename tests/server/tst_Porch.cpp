// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Porch.h"

#include "tests/support/ManualClock.h"
#include "tests/support/Neighbours.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;
using namespace hadir;
using server::Porch;

namespace {
/// A porch for three of one address and five of all, and who calls there.
struct Street
{
    support::ManualClock clock;
    Porch porch{{.ofOne = 3, .ofAll = 5, .time = 15s}, clock, nullptr};
    QSignalSpy came{&porch, &Porch::came};
    std::vector<std::unique_ptr<QTcpSocket>> callers;

    Street() { QVERIFY(porch.listen(QHostAddress::LocalHost)); }

    QTcpSocket *call(const QHostAddress &from = QHostAddress::LocalHost)
    {
        callers.push_back(std::make_unique<QTcpSocket>());
        callers.back()->bind(from);
        callers.back()->connectToHost(porch.serverAddress(), porch.serverPort());
        return callers.back().get();
    }
    /// As the WebSocket server says once it knows what that caller wants.
    void leave(const QTcpSocket *caller)
    {
        porch.leave(caller->localAddress(), caller->localPort());
    }
};

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
    ~NoMoreDescriptors() { end(); }
    NoMoreDescriptors(const NoMoreDescriptors &) = delete;
    NoMoreDescriptors &operator=(const NoMoreDescriptors &) = delete;
    void end() const { setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before{};
};

/// How often a listening socket wakes who listens.
class Wakes final : public QObject
{
public:
    explicit Wakes(Porch &porch)
    {
        for (QSocketNotifier *notifier : porch.findChildren<QSocketNotifier *>())
            notifier->installEventFilter(this);
    }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::SockAct ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};
#endif

bool isCutOff(const QTcpSocket *caller)
{
    return caller->state() == QAbstractSocket::UnconnectedState;
}
} // namespace

class tst_Porch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsOneTooManyOfAnAddressIsCutOff()
    {
        Street it;
        const std::array waiting{it.call(), it.call(), it.call()};
        QTRY_COMPARE(it.came.size(), 3);
        QTest::ignoreMessage(QtWarningMsg, "too many begun lines from 127.0.0.1");
        for (int more = 0; more < 3; ++more) {
            const QTcpSocket *tooMany = it.call();
            QTRY_VERIFY(isCutOff(tooMany));
        }
        QVERIFY(std::ranges::none_of(waiting, isCutOff));
        QCOMPARE(it.came.size(), 3);
    }

    void whoHasSaidWhatTheyWantMakesRoom()
    {
        Street it;
        const std::array waiting{it.call(), it.call(), it.call()};
        QTRY_COMPARE(it.came.size(), 3);
        it.leave(waiting[1]);
        const QTcpSocket *next = it.call();
        QTRY_COMPARE(it.came.size(), 4);
        it.clock.advance(15s);
        QTRY_VERIFY(isCutOff(waiting[0]) && isCutOff(waiting[2]) && isCutOff(next));
        QVERIFY(!isCutOff(waiting[1])); // is another's to cut off
    }

    void whoHangsUpMakesRoom()
    {
        Street it;
        const std::array waiting{it.call(), it.call(), it.call()};
        QTRY_COMPARE(it.came.size(), 3);
        waiting[0]->abort();
        QTRY_VERIFY(it.porch.findChildren<QTcpSocket *>().size() == 2);
        it.call();
        QTRY_COMPARE(it.came.size(), 4);
    }

    void anAddressDoesNotTakeAnothersRoom()
    {
#ifdef Q_OS_LINUX
        Street it;
        for (int n = 0; n < 3; ++n)
            it.call();
        it.call(support::neighbour(1));
        QTRY_COMPARE(it.came.size(), 4);
#else
        qInfo("left out: only Linux gives all of 127.0.0.0/8 to whoever asks");
#endif
    }

    /// Else who waits wakes the server for ever, and no file can be opened.
    void whoeverHasNoDescriptorIsCutOffAndTheRestWaits()
    {
        support::ManualClock clock;
        Porch porch{{.ofOne = 9, .ofAll = 9, .time = 15s, .descriptors = 0}, clock, nullptr};
        QVERIFY(porch.listen(QHostAddress::LocalHost));
        const QSignalSpy came(&porch, &Porch::came);
        QTest::ignoreMessage(
            QtWarningMsg, "no file descriptors left for more lines; raise the limit of open files");
        const auto call = [&](QTcpSocket &caller) {
            caller.connectToHost(porch.serverAddress(), porch.serverPort());
        };
        QTcpSocket first;
        QSignalSpy firstEnded(&first, &QTcpSocket::disconnected);
        call(first);
        QTRY_COMPARE(firstEnded.size(), 1);
        QTcpSocket second;
        QSignalSpy secondEnded(&second, &QTcpSocket::disconnected);
        call(second);
        QVERIFY(!secondEnded.wait(50));
        clock.advance(100ms);
        QTRY_COMPARE(secondEnded.size(), 1); // told of once
        QCOMPARE(came.size(), 0);
    }

    /// All the system has, or all that this process may have: accept() fails alike.
    void whereNoDescriptorsAreLeftTheServerRests()
    {
#ifdef Q_OS_LINUX
        Street it;
        it.call();
        QTRY_COMPARE(it.came.size(), 1); // after it there was nobody: see Porch::listen
        const int late = ::socket(AF_INET, SOCK_STREAM, 0);
        const NoMoreDescriptors none;
        sockaddr_in there{.sin_family = AF_INET, .sin_port = qToBigEndian(it.porch.serverPort())};
        there.sin_addr.s_addr = qToBigEndian(quint32(INADDR_LOOPBACK));
        QTest::ignoreMessage(
            QtWarningMsg, "no file descriptors left for more lines; raise the limit of open files");
        QCOMPARE(::connect(late, reinterpret_cast<const sockaddr *>(&there), sizeof there), 0);
        Wakes wakes(it.porch);
        QVERIFY(!it.came.wait(100));
        QVERIFY2(wakes.count() < 30, qPrintable(QString::number(wakes.count())));
        for (int n = 0; n < 5; ++n) {
            it.clock.advance(100ms);
            QVERIFY(!it.came.wait(10)); // tries again, and rests again
        }
        QVERIFY2(wakes.count() < 150, qPrintable(QString::number(wakes.count())));
        none.end();
        it.clock.advance(100ms);
        QTRY_COMPARE(it.came.size(), 2);
        ::close(late);
#else
        qInfo("left out: only Linux is known to tell so");
#endif
    }

    void whoIsOneTooManyOfAllWaits()
    {
#ifdef Q_OS_LINUX
        Street it;
        for (size_t n = 0; n < 8; ++n)
            it.call(support::neighbour(n)); // all in one turn
        QTRY_VERIFY(std::ranges::all_of(it.callers, [](const auto &caller) {
            return caller->state() == QAbstractSocket::ConnectedState; // with the system
        }));
        QTRY_COMPARE(it.came.size(), 5);
        QVERIFY(!it.came.wait(50));
        it.leave(it.callers.front().get());
        QTRY_COMPARE(it.came.size(), 6);
#else
        qInfo("left out: only Linux gives all of 127.0.0.0/8 to whoever asks");
#endif
    }
};

QTEST_GUILESS_MAIN(tst_Porch)
#include "tst_Porch.moc"
