// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/whereLeft.h"

#include "tests/ui/support/SeatedDesk.h"

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A desk with one case in its list, at which nobody has worked yet.
class tst_whereLeft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// At the first start the oldest case comes first: it is not the one to begin with.
    void whileTheListIsFilledNothingIsOpened()
    {
        support::SeatedDesk seat;
        QVERIFY(seat.open());
        const models::WorkItem top = item(seat, u"Ahmad"_s);
        QVERIFY(!whereToBegin(seat.desk().reader(), sync::line::CatchingUp{1, 10}, top));
        QVERIFY(!whereToBegin(seat.desk().reader(), sync::line::Live{}, std::nullopt));
        for (const sync::LineState &line :
             {sync::LineState(sync::line::Live{}), sync::LineState(sync::line::Stopped{})}) {
            const auto to = whereToBegin(seat.desk().reader(), line, top);
            QVERIFY(to);
            QCOMPARE(to->caseId, std::optional(top.caseId));
        }
    }

    void whoeverWorkedHereGoesOnThereAtOnce()
    {
        support::SeatedDesk seat;
        QVERIFY(seat.open());
        const models::WorkItem top = item(seat, u"Ahmad"_s);
        const models::WorkItem last = item(seat, u"Lina"_s);
        rememberPlace(seat.desk(), {last.customer, last.caseId});
        QVERIFY(seat.open());
        const auto to = whereToBegin(seat.desk().reader(), sync::line::CatchingUp{1, 10}, top);
        QVERIFY(to);
        QCOMPARE(to->customer, last.customer);
    }

private:
    static models::WorkItem item(support::SeatedDesk &seat, const QString &customer)
    {
        const domain::CaseId about = seat.takeCase(customer, u"Bill"_s);
        return {.caseId = about, .customer = (*seat.desk().reader().caseWith(about))->customer};
    }
};

QTEST_MAIN(tst_whereLeft)
#include "tst_whereLeft.moc"
