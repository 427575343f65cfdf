// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Holdings.h"

#include "tests/support/TwoTeams.h"

#include <QTest>

using namespace hadir;
using namespace hadir::domain;
using server::Holdings;
using support::TwoTeams;

class tst_Holdings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A desk whose cache is new has nobody on whom it could show what waits there.
    void whomADeskNeedsEnters()
    {
        TwoTeams house;
        const auto own = house.person(house.bills);
        const auto needed = house.person(house.offers);
        (void)house.person(house.offers);                          // whom nobody asks for
        const auto unknown = house.workspace.ids.make<Customer>(); // made there, not pushed yet
        Holdings bill(*house.workspace, house.viewOf(house.bill));
        QVERIFY(bill.begin({}, {needed.customer, own.customer, unknown}));
        QCOMPARE(bill.bring({.entities = 100, .bytes = 100'000})->count(), 4);
        QVERIFY(bill.isComplete());
        QCOMPARE(bill.sight().customers, (QSet{own.customer, needed.customer}));
        QVERIFY(bill.takeLeft().isEmpty());
        QVERIFY(bill.recheck());
        QVERIFY(bill.takeLeft().isEmpty()); // and is not taken away with the next page
    }

    void whomADeskHasAndNeedsStays()
    {
        TwoTeams house;
        const auto needed = house.person(house.offers);
        const auto other = house.person(house.offers);
        Holdings bill(*house.workspace, house.viewOf(house.bill));
        QVERIFY(bill.begin({needed.customer, other.customer}, {needed.customer}));
        QVERIFY(bill.isComplete());
        QCOMPARE(bill.sight().customers, QSet{needed.customer});
        QCOMPARE(bill.takeLeft(), QList{other.customer});
    }

    /// Else one message could make the server read without end.
    void onlySoManyAreNeeded()
    {
        TwoTeams house;
        QList<CustomerId> needs;
        for (int nobody = 0; nobody < 500; ++nobody)
            needs.append(house.workspace.ids.make<Customer>());
        needs.append(house.person(house.offers).customer);
        Holdings bill(*house.workspace, house.viewOf(house.bill));
        QVERIFY(bill.begin({}, needs));
        QVERIFY(bill.isComplete());
    }
};

QTEST_GUILESS_MAIN(tst_Holdings)
#include "tst_Holdings.moc"
