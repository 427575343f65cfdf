// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/customer/Shown.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::CustomerPage;
using ui::Shown;

/// What Ctrl+Z reaches in the details: the words that are being typed, and only those.
class tst_DetailsUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedWordsHaveNoOlderOnes()
    {
        Shown shown;
        shown.page.showTab(CustomerPage::Tab::Details);
        auto *city = shown.part<QLineEdit>(u"detailCity"_s);
        city->setFocus();
        city->selectAll();
        QTest::keyClicks(city, u"Ipohh"_s);
        QTest::keyClick(city, Qt::Key_Backspace);
        QTest::keyClick(city, Qt::Key_Left);
        QVERIFY(city->isUndoAvailable());
        shown.file.customer.tier = u"Platinum"_s; // a colleague's: what is typed here goes on
        shown.page.show(shown.file);
        QVERIFY(city->isUndoAvailable());
        shown.file.customer.city = u"Ipoh"_s; // saved
        shown.page.show(shown.file);
        QCOMPARE(city->text(), u"Ipoh"_s);
        QCOMPARE(city->cursorPosition(), 3);
        QVERIFY(!city->isUndoAvailable());
    }

    void aClickOnAnAddressLeavesTheField_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("stop using") << u"retireContact"_s;
        QTest::newRow("use again") << u"restoreContact"_s;
    }

    void aClickOnAnAddressLeavesTheField()
    {
        QFETCH(const QString, button);
        Shown shown;
        shown.page.showTab(CustomerPage::Tab::Details);
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        auto *city = shown.part<QLineEdit>(u"detailCity"_s);
        city->setFocus();
        QTest::keyClicks(city, u"x"_s);
        const auto all = shown.page.findChildren<QPushButton *>(button);
        const auto there = std::ranges::find_if(all, &QWidget::isVisible);
        QVERIFY(there != all.end());
        QTest::mouseClick(*there, Qt::LeftButton);
        QVERIFY(!city->hasFocus());
        QVERIFY((*there)->parentWidget()->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(tst_DetailsUndo)
#include "tst_DetailsUndo.moc"
