// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/health.h"

#include <QTest>

using namespace hadir;
using namespace hadir::domain;
using namespace std::chrono_literals;

namespace {
constexpr Instant noon = core::fromMillis(1'795'431'600'000);

Case opened(std::chrono::days ago)
{
    Case one;
    one.openedAt = noon - ago;
    one.lastAt = one.openedAt;
    return one;
}

Case solved(std::chrono::days openedAgo, std::chrono::days solvedAgo)
{
    Case one = opened(openedAgo);
    one.status = CaseStatus::Solved;
    one.solvedAt = noon - solvedAgo;
    return one;
}

const HealthPart &part(const Health &health, HealthMeasure measure)
{
    return health.parts[size_t(measure)];
}
} // namespace

/// What a customer's cases come to.
class tst_health final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeightsAreAHundred()
    {
        double sum = 0;
        for (size_t n = 0; n < Health().parts.size(); ++n)
            sum += healthRule(HealthMeasure(n)).weight;
        QCOMPARE(sum, 100.0);
    }

    void nobodyWithoutACaseHasAScore()
    {
        QVERIFY(!healthAt({}, noon));
        QVERIFY(!healthAt({opened(std::chrono::days(1))}, noon - 48h));
    }

    void aQuickMatterTakesLittle()
    {
        const auto health =
            healthAt({solved(std::chrono::days(400), std::chrono::days(400))}, noon);
        QVERIFY(health);
        QCOMPARE(health->score, 100); // the one case is a quarter of a point
        QCOMPARE(part(*health, HealthMeasure::Lifetime).value, 1.0);
        QCOMPARE(part(*health, HealthMeasure::OpenNow).value, 0.0);
    }

    void eachMeasureIsWhatItSays()
    {
        const QList<Case> cases{opened(std::chrono::days(10)), opened(std::chrono::days(4)),
                                solved(std::chrono::days(50), std::chrono::days(47)),
                                solved(std::chrono::days(20), std::chrono::days(15))};
        const auto health = healthAt(cases, noon);
        QVERIFY(health);
        QCOMPARE(part(*health, HealthMeasure::Lifetime).value, 4.0);
        QCOMPARE(part(*health, HealthMeasure::LastMonth).value, 3.0);
        QCOMPARE(part(*health, HealthMeasure::OpenNow).value, 2.0);
        QCOMPARE(part(*health, HealthMeasure::OpenFor).value, 7.0);
        QCOMPARE(part(*health, HealthMeasure::TimeToClose).value, 4.0);
        QCOMPARE(part(*health, HealthMeasure::OpenFor).taken, 10); // half of its fourteen days
        QCOMPARE(health->score, 100 - 1 - 13 - 13 - 10 - 11);      // what is said adds up
    }

    void noMeasureTakesMoreThanItsWeight()
    {
        QList<Case> cases;
        for (int n = 0; n < 100; ++n) {
            cases.append(opened(std::chrono::days(29)));
            cases.append(solved(std::chrono::days(300), std::chrono::days(1)));
        }
        const auto health = healthAt(cases, noon);
        QVERIFY(health);
        QCOMPARE(health->score, 0);
    }

    void whatIsOverWithoutASolvingEndedWhenItLastMoved()
    {
        Case one = opened(std::chrono::days(10));
        one.status = CaseStatus::Closed;
        one.lastAt = noon - std::chrono::days(8);
        const auto health = healthAt({one}, noon);
        QVERIFY(health);
        QCOMPARE(part(*health, HealthMeasure::OpenNow).value, 0.0);
        QCOMPARE(part(*health, HealthMeasure::TimeToClose).value, 2.0);
    }

    void aClockThatWentBackMakesNoNegativeDays()
    {
        const auto health = healthAt({solved(std::chrono::days(3), std::chrono::days(5))}, noon);
        QVERIFY(health);
        QCOMPARE(part(*health, HealthMeasure::TimeToClose).value, 0.0);
    }

    void theWeeksEndNowAndBeginWithTheFirstCase()
    {
        const QList<Case> cases{opened(std::chrono::days(15))};
        const QList<int> weeks = healthOfWeeks(cases, noon, 8);
        QCOMPARE(weeks.size(), 3); // 14, 7 and 0 days ago
        QCOMPARE(weeks.last(), healthAt(cases, noon)->score);
        QVERIFY(weeks.first() > weeks.last()); // it has been open ever since
    }
};

QTEST_GUILESS_MAIN(tst_health)
#include "tst_health.moc"
