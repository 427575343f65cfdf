// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/nextStep.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;
using namespace std::chrono_literals;

namespace {
constexpr Instant noon = core::fromMillis(1'795'431'600'000);

template <class Id>
Id id(int number)
{
    return Id(QUuid(uint(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

/// Somebody of whom everything is known and who waits for nothing.
StepGround content()
{
    StepGround ground;
    ground.customer.id = id<CustomerId>(1);
    ground.customer.zone = u"Asia/Riyadh"_s;
    ground.contactPoints = {
        {.id = id<ContactPointId>(2),
         .kind = ContactKind::Phone,
         .consents = {{.purpose = Purpose::Callback, .granted = true, .at = noon}}}};
    Case current;
    current.id = id<CaseId>(3);
    current.owner = id<AgentId>(4);
    ground.cases = {current};
    ground.current = current.id;
    return ground;
}

Order bought(int number, const QString &article, std::chrono::days ago)
{
    Order order;
    order.id = id<OrderId>(number);
    order.number = u"20%1"_s.arg(number);
    order.status = OrderStatus::Delivered;
    order.lines = {{article, 1, 1'000}};
    order.placedAt = noon - ago;
    return order;
}

QList<StepKind> kinds(const StepGround &ground)
{
    QList<StepKind> out;
    for (const NextStep &step : nextSteps(ground, noon))
        out.append(step.kind);
    return out;
}
} // namespace

class tst_nextStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsContentNeedsNothing() { QVERIFY(kinds(content()).isEmpty()); }

    void theOverdueCallComesFirstAndTheOldestOfThem()
    {
        StepGround ground = content();
        ground.customer.zone.clear();
        for (const int hours : {1, 3, -2})
            ground.callbacks.append({.id = id<CallbackId>(10 + hours),
                                     .dueAt = noon - std::chrono::hours(hours),
                                     .reason = u"router"_s});
        ground.callbacks.append(
            {.id = id<CallbackId>(20), .dueAt = noon - 9h, .state = CallbackState::Reached});
        const QList<NextStep> steps = nextSteps(ground, noon);
        QCOMPARE(kinds(ground), (QList{StepKind::CallBack, StepKind::AskWhere}));
        QCOMPARE(steps.first().about, id<CallbackId>(13).uuid());
        QCOMPARE(steps.first().since, std::optional(noon - 3h));
    }

    void aCaseOfNobodyWhereTheyWaitIsToBeTaken()
    {
        StepGround ground = content();
        ground.cases.first().owner.reset();
        QVERIFY(kinds(ground).isEmpty()); // nobody waits
        ground.cases.first().waitingSince = noon - 5min;
        QCOMPARE(kinds(ground), QList{StepKind::TakeCase});
        ground.cases.first().status = CaseStatus::Solved;
        QVERIFY(kinds(ground).isEmpty());
    }

    void whoWaitsForADayIsCalledUnlessTheyRefused()
    {
        StepGround ground = content();
        ground.cases.first().waitingSince = noon - 23h;
        QVERIFY(kinds(ground).isEmpty());
        ground.cases.first().waitingSince = noon - 24h;
        QCOMPARE(kinds(ground), QList{StepKind::OfferCall});
        ground.contactPoints.first().consents.first().granted = false;
        QVERIFY(kinds(ground).isEmpty());
    }

    void anOrderOnItsWayForTwoWeeksIsLookedAfter()
    {
        StepGround ground = content();
        ground.orders = {bought(1, u"Router"_s, std::chrono::days(14))};
        ground.orders.first().status = OrderStatus::Shipped;
        QVERIFY(kinds(ground).isEmpty());
        ground.orders.first().placedAt -= 1h;
        QCOMPARE(kinds(ground), QList{StepKind::CheckDelivery});
        QCOMPARE(nextSteps(ground, noon).first().what, u"201"_s);
    }

    void theSameInEachOfThreeMonthsIsABundle_data()
    {
        QTest::addColumn<QList<int>>("daysAgo");
        QTest::addColumn<bool>("isBundle");
        QTest::newRow("each month") << QList{5, 40, 70} << true;
        QTest::newRow("twice in one") << QList{5, 10, 70} << false;
        QTest::newRow("not lately") << QList{35, 65, 95} << false;
        QTest::newRow("ordered for tomorrow") << QList{-1, 40, 70} << false;
    }

    void theSameInEachOfThreeMonthsIsABundle()
    {
        QFETCH(const QList<int>, daysAgo);
        QFETCH(const bool, isBundle);
        StepGround ground = content();
        int number = 0;
        for (const int days : daysAgo)
            ground.orders.append(bought(++number, u"Data 5 GB"_s, std::chrono::days(days)));
        ground.orders.append(bought(9, u"Cable"_s, std::chrono::days(3)));
        QCOMPARE(kinds(ground), isBundle ? QList{StepKind::OfferBundle} : QList<StepKind>());
        for (Order &order : ground.orders)
            order.status = OrderStatus::Returned;
        QVERIFY(kinds(ground).isEmpty());
    }

    void whoWasNeverAskedIsAskedAndWhereTheyAre()
    {
        StepGround ground = content();
        ground.contactPoints.first().consents.clear();
        ground.customer.zone.clear();
        QCOMPARE(kinds(ground), (QList{StepKind::AskConsent, StepKind::AskWhere}));
        ground.contactPoints.append(
            {.id = id<ContactPointId>(5),
             .kind = ContactKind::Phone,
             .consents = {{.purpose = Purpose::Callback, .granted = false, .at = noon}}});
        QCOMPARE(kinds(ground), QList{StepKind::AskWhere}); // they said no once
    }

    void nobodyIsNoCustomer() { QVERIFY(kinds({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(tst_nextStep)
#include "tst_nextStep.moc"
