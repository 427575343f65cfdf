// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/GuessLimit.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Instant;
using hadir::server::GuessLimit;

class tst_GuessLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noStretchOfTimeHoldsMoreThanItMay()
    {
        GuessLimit limit(10, 15min);
        QList<Instant> taken;
        // Somebody who asks every second, for two hours.
        for (Instant now = start; now < start + 2h; now += 1s) {
            if (limit.take(u"aina"_s, now) == 0ms)
                taken.append(now);
        }
        for (qsizetype at = 10; at < taken.size(); ++at)
            QVERIFY(taken[at] - taken[at - 10] >= 15min);
        QCOMPARE(taken.size(), 80);
    }

    void theWaitIsWhatIsTold()
    {
        GuessLimit limit(2, 15min);
        QCOMPARE(limit.take(u"aina"_s, start), 0ms);
        QCOMPARE(limit.take(u"aina"_s, start + 5min), 0ms);
        QCOMPARE(limit.take(u"aina"_s, start + 6min), 9min);
        QCOMPARE(limit.take(u"badr"_s, start + 6min), 0ms);
        QVERIFY(limit.take(u"aina"_s, start + 15min - 1ms) > 0ms);
        QCOMPARE(limit.take(u"aina"_s, start + 15min), 0ms);
    }

    void whoKnewSpendsNothing()
    {
        GuessLimit limit(2, 15min);
        for (int n = 0; n < 100; ++n) {
            QCOMPARE(limit.take(u"aina"_s, start), 0ms);
            limit.giveBack(u"aina"_s, start);
        }
        limit.giveBack(u"nobody"_s, start);
        QCOMPARE(limit.take(u"nobody"_s, start), 0ms);
    }

    void whoKnewGivesBackTheirOwnAndNobodyElses()
    {
        GuessLimit limit(2, 15min);
        QCOMPARE(limit.take(u"aina"_s, start), 0ms);
        QCOMPARE(limit.take(u"aina"_s, start + 10min), 0ms);
        limit.giveBack(u"aina"_s, start); // the earlier one was right; the later one still counts
        QCOMPARE(limit.take(u"aina"_s, start + 11min), 0ms);
        QCOMPARE(limit.take(u"aina"_s, start + 15min), 10min);
    }

private:
    static constexpr Instant start = hadir::core::fromMillis(1795338300000);
};

QTEST_GUILESS_MAIN(tst_GuessLimit)
#include "tst_GuessLimit.moc"
