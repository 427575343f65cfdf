// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/CustomerListPane.h"

#include "tests/support/ManualClock.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using ui::CustomerListPane;

namespace {
CustomerListPane::Row row(const QString &name, const QString &contact,
                          std::optional<core::Instant> lastAt)
{
    static int made = 0;
    domain::Customer who;
    who.id = domain::CustomerId(QUuid(uint(++made), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    who.name = name;
    who.city = u"Ipoh"_s;
    return {who, contact, lastAt};
}

struct Shown
{
    support::ManualClock clock;
    CustomerListPane pane{clock};
    QSignalSpy opened{&pane, &CustomerListPane::customerOpened};
    QList<CustomerListPane::Row> rows{
        row(u"Fatimah Zahra"_s, u"+60126640218"_s, clock.now() - 22min),
        row(u"نورة العتيبي"_s, u"noura@example.org"_s, {})};

    Shown()
    {
        pane.show(rows);
        pane.resize(300, 600);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }
    QListWidget &list() { return *pane.findChild<QListWidget *>(u"customerListRows"_s); }
    QLineEdit &field() { return *pane.findChild<QLineEdit *>(u"customerListSearch"_s); }
};
} // namespace

class tst_CustomerListPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void rowsSayNumberAndLastContact()
    {
        Shown shown;
        QVERIFY(shown.list().item(0)->data(Qt::UserRole).toString().contains(u"+60 12-664 0218"_s));
        QCOMPARE(shown.list().item(0)->data(Qt::UserRole + 1).toString(), u"22 m"_s);
        QVERIFY(shown.list().item(1)->data(Qt::UserRole + 1).toString().isEmpty());
    }

    void keysLeadFromTheFieldToACustomer_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void keysLeadFromTheFieldToACustomer()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        shown.pane.setFocus();
        QVERIFY(shown.field().hasFocus());
        QTest::keyClick(&shown.field(), Qt::Key_Return);
        QCOMPARE(shown.opened.count(), 1);
        QTest::keyClick(&shown.field(), Qt::Key_Down);
        QVERIFY(shown.list().hasFocus());
        QTest::keyClick(&shown.list(), Qt::Key_Down);
        QTest::keyClick(&shown.list(), Qt::Key_Return);
        QCOMPARE(shown.opened.last().first().value<domain::CustomerId>(),
                 shown.rows.at(1).customer.id);
    }

    void noOtherRowIsMarkedThanWhoIsOpen()
    {
        Shown shown;
        shown.list().setFocus();
        QTest::keyClick(&shown.list(), Qt::Key_Down);
        QTest::keyClick(&shown.list(), Qt::Key_Down);
        QCOMPARE(shown.opened.last().first().value<domain::CustomerId>(),
                 shown.rows.at(1).customer.id); // letters act on who is open
        std::ranges::reverse(shown.rows);
        shown.pane.show(shown.rows); // another question
        QCOMPARE(shown.list().currentRow(), 0);
        shown.pane.setCurrentCustomer({}); // found by searching, in no row
        QCOMPARE(shown.list().currentRow(), -1);
    }

    void escapeLeadsOutOfTheField()
    {
        Shown shown;
        shown.pane.setFocus();
        QTest::keyClick(&shown.field(), Qt::Key_Escape);
        QVERIFY(shown.list().hasFocus());
        shown.pane.setFocus();
        shown.pane.show(QList<CustomerListPane::Row>()); // nothing found
        QTest::keyClick(&shown.field(), Qt::Key_Escape);
        QVERIFY(!shown.field().hasFocus());
        QVERIFY(shown.pane.isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(tst_CustomerListPane)
#include "tst_CustomerListPane.moc"
