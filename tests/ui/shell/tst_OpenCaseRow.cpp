// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/WorkListModel.h"
#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QTest>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// Over a real desk: the row that is marked is the case that is open.
class tst_OpenCaseRow final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    Theme m_theme{*qApp};
    Language m_language{*qApp};

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void aCaseThatIsOpenedHereIsMarked()
    {
        support::SeatedDesk seat;
        QVERIFY(seat.open());
        const auto bill = seat.takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        QVERIFY(!bill.isNull());
        Workplace place(seat.desk(), m_language, m_theme);
        place.begin();
        place.resize(1366, 768);
        place.show();
        const auto found = seat.desk().reader().caseWith(bill);
        const auto customer = (*found)->customer;
        place.open(customer, bill);
        const auto *rows = place.findChild<QListView *>(u"workListRows"_s);
        const auto marked = [rows] {
            return rows->currentIndex()
                .data(models::WorkListModel::CaseRole)
                .value<domain::CaseId>();
        };
        QCOMPARE(marked(), bill);
        auto *page = place.findChild<CustomerPage *>();
        Q_EMIT page->sheets().caseOpened(
            domain::OpenCase{.customer = customer, .subject = u"Late parcel"_s});
        QTRY_VERIFY(place.customer().caseId() != bill);
        QTRY_VERIFY(marked() != bill); // nobody's case is in no list of this agent
        const auto opened = place.customer().caseId();
        QVERIFY(seat.does(domain::TakeCase{opened}));
        QTRY_COMPARE(marked(), opened); // its row has come
        Q_EMIT page->caseChosen(bill);  // among the cases of the customer
        QCOMPARE(marked(), bill);
    }
};

QTEST_MAIN(tst_OpenCaseRow)
#include "tst_OpenCaseRow.moc"
