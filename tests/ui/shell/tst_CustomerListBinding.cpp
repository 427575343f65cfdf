// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CustomerListBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "ui/inbox/CustomerListPane.h"
#include "ui/theme/Theme.h"

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// A real desk without a line, and its list of customers.
class tst_CustomerListBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    /// Also where their cases wait in no queue; who has none stands last.
    void customersStandInTheOrderOfTheAgesTheyShow()
    {
        support::SeatedDesk seat(domain::Role::Admin);
        QVERIFY(seat.open());
        const domain::CaseId first = seat.takeCase(u"Ahmad"_s, u"Bill"_s);
        QVERIFY(!seat.takeCase(u"Lina"_s, u"Parcel"_s).isNull());
        QVERIFY(seat.does(domain::CreateCustomer{
            .customer = seat.desk().ids().make<domain::Customer>(), .name = u"New one"_s}));
        support::ManualClock clock;
        QWidget window;
        CustomerListPane pane(clock);
        CustomerListBinding binding(seat.desk(), pane, window);
        const auto names = [&] {
            binding.list();
            QStringList out;
            for (const CustomerListPane::Row &row : pane.rows())
                out.append(row.customer.name);
            return out;
        };
        QCOMPARE(names(), (QStringList{u"Lina"_s, u"Ahmad"_s, u"New one"_s}));
        QVERIFY(seat.does(domain::SetCaseStatus{first, domain::CaseStatus::Pending}));
        QCOMPARE(names(), (QStringList{u"Ahmad"_s, u"Lina"_s, u"New one"_s}));
    }
};

QTEST_MAIN(tst_CustomerListBinding)
#include "tst_CustomerListBinding.moc"
