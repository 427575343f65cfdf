// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Ids.h"

#include <QTest>

using namespace hadir::core;

namespace {
class FixedClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void after(Milliseconds, QObject *, std::function<void()>) override {}
    Instant m_now = fromMillis(1'750'000'000'000);
};
} // namespace

class tst_Ids final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areVersionSevenWithTheClocksMilliseconds()
    {
        FixedClock clock;
        SeededDice dice(1);
        TimeOrderedIds ids(clock, dice);
        const QByteArray bytes = ids.next().toRfc4122();
        QCOMPARE(uchar(bytes[6]) >> 4, 7);
        QCOMPARE(uchar(bytes[8]) >> 6, 2);
        qint64 millis = 0;
        for (int i = 0; i < 6; ++i)
            millis = (millis << 8) | uchar(bytes[i]);
        QCOMPARE(millis, toMillis(clock.now()));
    }

    void riseWithinOneMillisecondAndWhenTheClockGoesBack()
    {
        FixedClock clock;
        SeededDice dice(2);
        TimeOrderedIds ids(clock, dice);
        QByteArray last = ids.next().toRfc4122();
        for (int i = 0; i < 20'000; ++i) {
            if (i == 10'000)
                clock.m_now -= std::chrono::hours(24 * 365);
            const QByteArray next = ids.next().toRfc4122();
            QVERIFY2(last < next, qPrintable(QString::number(i)));
            last = next;
        }
    }

    void sameTextGivesSameIdentifier()
    {
        const Instant at = fromMillis(1'700'000'000'000);
        QCOMPARE(uuidFor(at, u"<a@b>"), uuidFor(at, u"<a@b>"));
        QVERIFY(uuidFor(at, u"<a@b>") != uuidFor(at, u"<a@c>"));
        QCOMPARE(uuidFor(u"x").version(), QUuid::Sha1);
    }
};

QTEST_GUILESS_MAIN(tst_Ids)
#include "tst_Ids.moc"
