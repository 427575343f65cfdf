// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/NextSteps.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/NextStepCard.h"
#include "ui/shell/keptMoments.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::ui;

/// A real desk without a line, at a customer whose time of day is not known.
class tst_NextSteps final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void whatIsPutOffIsNotOfferedAgainAfterAStart()
    {
        support::SeatedDesk seat;
        QVERIFY(seat.open());
        const domain::CaseId bill = seat.takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        const auto about = seat.desk().reader().caseWith(bill);
        QVERIFY(about && *about);
        models::CustomerFile file;
        file.customer.id = (*about)->customer;
        file.cases = {**about};
        QString key;
        for (const bool again : {false, true}) {
            CustomerPage page(seat.desk().clock());
            CasePanel panel(seat.desk().clock());
            NextSteps steps(seat.desk(), page, panel);
            panel.show(file, bill);
            panel.show();
            steps.refresh();
            QCOMPARE(panel.step().isVisible(), !again);
            if (again)
                break;
            QCOMPARE(panel.findChild<QPushButton *>(u"takeStep"_s)->text(),
                     u"Ask where they are"_s);
            panel.findChild<QAbstractButton *>(u"putStepOff"_s)->click();
            QVERIFY(!panel.step().isVisible());
            QTRY_COMPARE(keptMoments(seat.desk().reader(), u"steps"_s).size(), 1);
        }
    }

    void aStepIsBegunWhereItIsDone()
    {
        support::SeatedDesk seat;
        QVERIFY(seat.open());
        CustomerPage page(seat.desk().clock());
        CasePanel panel(seat.desk().clock());
        const NextSteps steps(seat.desk(), page, panel);
        models::CustomerFile file;
        file.directory.me = domain::AgentId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2));
        file.customer.id = domain::CustomerId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 3));
        domain::Case bill;
        bill.id = domain::CaseId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 4));
        bill.waitingSince = seat.desk().now() - std::chrono::minutes(5);
        file.cases = {bill};
        panel.show(file, bill.id);
        QSignalSpy taken(&panel, &CasePanel::takeRequested);
        panel.findChild<QPushButton *>(u"takeStep"_s)->click();
        QCOMPARE(taken.count(), 1);
    }

    void momentsAreBoundedAndTheNewestStay()
    {
        support::SeatedDesk seat;
        QVERIFY(seat.open());
        QString text = u"no moment\nneither -1\n"_s;
        for (int n = 0; n < 400; ++n)
            text += u"old%1 %2\n"_s.arg(n).arg(1'000 + n);
        const auto kept = seat.desk().keep(u"row"_s, text);
        QVERIFY(QTest::qWaitFor([&] { return kept.isFinished(); }));
        keepMoment(seat.desk(), u"row"_s, u"new"_s);
        QTRY_VERIFY(keptMoments(seat.desk().reader(), u"row"_s).contains(u"new"_s));
        const auto moments = keptMoments(seat.desk().reader(), u"row"_s);
        QCOMPARE(moments.size(), 400);
        QVERIFY(!moments.contains(u"old0"_s) && moments.contains(u"old1"_s));
    }
};

QTEST_MAIN(tst_NextSteps)
#include "tst_NextSteps.moc"
