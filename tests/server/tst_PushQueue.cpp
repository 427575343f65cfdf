// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/PushQueue.h"

#include "tests/support/SequentialIds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using server::PushQueue;

namespace {
struct Desk
{
    wire::ClientId client;
    qint64 pushed = 0;

    QList<server::Submission> push(int commands, const QString &body = u"x"_s)
    {
        QList<server::Submission> out;
        for (int n = 0; n < commands; ++n)
            out.append(
                {{}, client, {++pushed, u"add-note"_s, QJsonObject{{u"body"_s, body}}, {}}, {}});
        return out;
    }
};

/// Whose commands with which numbers: "a1 b1 a2".
QString told(const QList<PushQueue::Waiting> &batch, const Desk &a)
{
    QStringList out;
    for (const PushQueue::Waiting &waiting : batch)
        out.append((waiting.submission.client == a.client ? u'a' : u'b')
                   + QString::number(waiting.submission.command.number));
    return out.join(u' ');
}
} // namespace

class tst_PushQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desksTakeTurnsAndEachKeepsItsOrder()
    {
        PushQueue queue;
        Desk a{m_ids.make<wire::Client>()};
        Desk b{m_ids.make<wire::Client>()};
        QVERIFY(queue.add(nullptr, a.push(4)));
        QVERIFY(queue.add(nullptr, b.push(2)));
        QCOMPARE(told(queue.take(3), a), u"a1 b1 a2"_s);
        QVERIFY(queue.add(nullptr, b.push(1)));
        QCOMPARE(told(queue.take(100), a), u"b2 a3 b3 a4"_s);
        QVERIFY(queue.isEmpty());
        QVERIFY(queue.take(100).isEmpty());
    }

    void whoHasSomethingWaitingCountsOnce()
    {
        PushQueue queue;
        Desk a{m_ids.make<wire::Client>()};
        Desk b{m_ids.make<wire::Client>()};
        QCOMPARE(queue.desks(), 0);
        QVERIFY(queue.add(nullptr, a.push(3)));
        QVERIFY(queue.add(nullptr, b.push(1)));
        QVERIFY(queue.add(nullptr, a.push(1)));
        QCOMPARE(queue.desks(), 2);
        QCOMPARE(told(queue.take(2), a), u"a1 b1"_s);
        QCOMPARE(queue.desks(), 1);
        QCOMPARE(queue.takeAllOf(a.client).size(), 3);
        QCOMPARE(queue.desks(), 0);
    }

    void whatDoesNotFitIsNotTakenInAtAll_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addRow("commands") << u"x"_s;
        QTest::addRow("bytes") << QString(100, u'x');
    }
    void whatDoesNotFitIsNotTakenInAtAll()
    {
        QFETCH(QString, body);
        PushQueue queue({10, 700}, {1'000, 100'000});
        Desk a{m_ids.make<wire::Client>()};
        Desk b{m_ids.make<wire::Client>()};
        QCOMPARE(queue.add(nullptr, a.push(6, body)), 6);
        QCOMPARE(queue.add(nullptr, a.push(6, body)), 0);
        QCOMPARE(queue.add(nullptr, b.push(6, body)), 6); // another desk is not meant
        QCOMPARE(queue.take(100).size(), 12);
        QVERIFY(queue.add(nullptr, a.push(6, body)));
    }

    void oneLargePushIsTakenInWhenNothingWaits()
    {
        PushQueue queue({10, 1'000}, {1'000, 100'000});
        Desk a{m_ids.make<wire::Client>()};
        QVERIFY(queue.add(nullptr, a.push(500)));
        QVERIFY(!queue.add(nullptr, a.push(1)));
    }

    /// What a whole house may have waiting is less than one desk may send in one message.
    void aPushBeyondEveryBoundIsTakenInPieceByPiece()
    {
        PushQueue queue({10, 1'000}, {40, 100'000});
        Desk a{m_ids.make<wire::Client>()};
        QCOMPARE(queue.add(nullptr, a.push(100)), 40);
        QCOMPARE(queue.take(100).last().submission.command.number, 40);
        a.pushed = 40;
        QCOMPARE(queue.add(nullptr, a.push(60)), 40);
        QCOMPARE(queue.take(100).size(), 40);
        a.pushed = 80;
        QCOMPARE(queue.add(nullptr, a.push(20)), 20);
        QCOMPARE(queue.take(100).last().submission.command.number, 100);
    }

    void allTogetherAreBoundedAsWell()
    {
        PushQueue queue({10, 1'000}, {25, 100'000});
        QList<Desk> desks;
        int takenIn = 0;
        for (int n = 0; n < 10; ++n) {
            desks.append({m_ids.make<wire::Client>()});
            takenIn += int(queue.add(nullptr, desks.last().push(5)));
        }
        QCOMPARE(takenIn, 25);
        QCOMPARE(queue.take(5).size(), 5);
        QVERIFY(queue.add(nullptr, desks.last().push(5)));
    }

    void whoIsTakenOutLeavesRoomAndNoTurn()
    {
        PushQueue queue({10, 1'000}, {10, 1'000});
        Desk a{m_ids.make<wire::Client>()};
        Desk b{m_ids.make<wire::Client>()};
        QVERIFY(queue.add(nullptr, a.push(6)));
        QVERIFY(queue.add(nullptr, b.push(2)));
        QCOMPARE(told(queue.takeAllOf(a.client), a), u"a1 a2 a3 a4 a5 a6"_s);
        QVERIFY(queue.takeAllOf(a.client).isEmpty());
        QVERIFY(queue.add(nullptr, a.push(6)));
        QCOMPARE(told(queue.take(3), a), u"b1 a7 b2"_s);
    }

private:
    support::SequentialIds m_ids;
};

QTEST_GUILESS_MAIN(tst_PushQueue)
#include "tst_PushQueue.moc"
