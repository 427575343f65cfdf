// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CustomerPage.h"

#include "tests/ui/customer/Shown.h"
#include "tests/ui/support/directions.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerSheets.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using ui::CustomerPage;
using ui::Shown;

class tst_CustomerPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void headerSaysWhoTheyAre();
    void everythingThatCanBeUsedHasAName_data();
    void everythingThatCanBeUsedHasAName();
    void whatTheHeadHasNoRoomForIsCounted();
    void choosingACaseIsSaid();
    void loggedCallIsACommand();
    void aCallTookPlaceWhenTheAgentSaysButNotInTheFuture();
    void addedOrderIsReadInTheCurrencysUnits();
    void numberIsReadBeforeItIsAdded();
    void offlineSaysWhatItMeans();
    void nobodyIsShownWhenNobodyIsChosen();
    void casePanelSaysWhatTheAgentWants();
    void casePanelShowsWhoElseIsThere();
    void keysDoWhatTheSheetOfKeysSays();
    void aSheetDimsThePageBehindIt();
    void aSheetIsNeverTallerThanItsWindow();
    void aLowWindowFoldsAndScrollsInsteadOfClipping_data();
    void aLowWindowFoldsAndScrollsInsteadOfClipping();
};

void tst_CustomerPage::whatTheHeadHasNoRoomForIsCounted()
{
    Shown shown;
    domain::ContactPoint more = shown.file.contactPoints.first();
    shown.file.contactPoints.removeIf([](const auto &point) { return point.retired; });
    while (shown.file.contactPoints.size() > 3)
        shown.file.contactPoints.removeLast();
    shown.page.show(shown.file);
    auto *chip = shown.part<QAbstractButton>(u"moreContacts"_s);
    QVERIFY(!chip->isVisible());
    while (shown.file.contactPoints.size() < 5) {
        const auto count = quint16(shown.file.contactPoints.size());
        more.id = domain::ContactPointId(QUuid(7, count, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 7));
        more.value = u"+6012000000%1"_s.arg(count);
        shown.file.contactPoints.append(more);
    }
    shown.page.show(shown.file);
    QVERIFY(chip->isVisible());
    QVERIFY(chip->text().contains(u"+2"_s));
    chip->click();
    QCOMPARE(shown.part<QTabBar>(u"customerTabs"_s)->currentIndex(),
             int(CustomerPage::Tab::Details));
}

void tst_CustomerPage::aSheetIsNeverTallerThanItsWindow()
{
    Shown shown;
    shown.page.resize(700, 300);
    shown.page.sheets().logCall();
    auto *sheet = shown.part<QDialog>(u"logCallSheet"_s);
    QTRY_VERIFY(sheet->isVisible());
    QVERIFY2(sheet->height() <= 300, qPrintable(QString::number(sheet->height())));
    auto *save = sheet->findChild<QWidget *>(u"sheetAction"_s);
    QVERIFY(sheet->rect().contains(save->geometry()));
    auto *area = sheet->findChild<QScrollArea *>(u"sheetFields"_s);
    QVERIFY(area->widget()->height() > area->viewport()->height()); // the rest is scrolled to
}

void tst_CustomerPage::aLowWindowFoldsAndScrollsInsteadOfClipping_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440 by 900 at twice the size") << QSize(430, 360);
    QTest::newRow("1280 by 720 at twice the size") << QSize(370, 280);
    QTest::newRow("lower than anything") << QSize(370, 150);
}

void tst_CustomerPage::aLowWindowFoldsAndScrollsInsteadOfClipping()
{
    QFETCH(const QSize, size);
    Shown shown;
    shown.page.resize(size);
    QTRY_COMPARE(shown.page.size(), size);
    auto *composer = shown.part(u"composer"_s);
    QTRY_VERIFY(composer->height() >= composer->heightForWidth(composer->width()));
    QWidget *before = nullptr;
    for (const QString &name : {u"replyTarget"_s, u"replyBody"_s, u"sendReply"_s}) {
        QWidget *one = shown.part(name);
        const QRect at(one->mapTo(composer, QPoint()), one->size());
        QVERIFY2(one->isVisible() && composer->rect().contains(at), qPrintable(name));
        if (before)
            QVERIFY(before->mapTo(composer, QPoint(0, before->height())).y() <= at.top());
        before = one;
    }
    auto *room = shown.part<QScrollArea>(u"customerRoom"_s);
    shown.part(u"replyBody"_s)->setFocus(); // whoever comes by a key sees where they are
    QTRY_VERIFY(room->viewport()->rect().contains(
        shown.part(u"replyBody"_s)->mapTo(room->viewport(), QPoint())));
}

void tst_CustomerPage::headerSaysWhoTheyAre()
{
    Shown shown;
    QCOMPARE(shown.part<QLabel>(u"customerName"_s)->text(), u"Ahmad bin Salleh"_s);
    const auto says = [&shown](const QString &name) {
        return shown.part(name)->findChild<QLabel *>()->text();
    };
    QVERIFY(says(u"customerTime"_s).contains(u"17:05"_s)); // 09:05 UTC
    QVERIFY(says(u"customerPreferred"_s).contains(u"WhatsApp"_s));
    QVERIFY(says(u"customerContact0"_s).contains(u"+60 12-345 4417"_s));
    shown.clock.advance(61s);
    QVERIFY(says(u"customerTime"_s).contains(u"17:06"_s));
}

void tst_CustomerPage::everythingThatCanBeUsedHasAName_data()
{
    support::layoutDirections();
}

void tst_CustomerPage::everythingThatCanBeUsedHasAName()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Shown shown;
    ui::CasePanel panel(shown.clock);
    panel.show(shown.file, samples::caseId(4821));
    panel.show();
    for (QWidget *root : {static_cast<QWidget *>(&shown.page), static_cast<QWidget *>(&panel)}) {
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            const bool isUsed =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QTextEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QListView *>(widget);
            const bool isPart =
                widget->parentWidget()
                && (qobject_cast<QComboBox *>(widget->parentWidget())
                    || qobject_cast<QLineEdit *>(widget->parentWidget())
                    || qobject_cast<QTabBar *>(widget->parentWidget())
                    || widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
            if (!isUsed || isPart || widget->isHidden() || widget->parentWidget()->isHidden()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const QString who = widget->objectName() + u" in "_s + widget->parent()->objectName();
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(who));
            QVERIFY2(!widget->objectName().isEmpty()
                         || !widget->parentWidget()->objectName().isEmpty(),
                     qPrintable(face->text(QAccessible::Name)));
        }
    }
}

void tst_CustomerPage::choosingACaseIsSaid()
{
    Shown shown;
    QSignalSpy chosen(&shown.page, &CustomerPage::caseChosen);
    shown.page.showTab(CustomerPage::Tab::Cases);
    auto *rows = shown.part<QListView>(u"caseListRows"_s);
    QCOMPARE(rows->currentIndex().row(), 0); // the current one
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      rows->visualRect(rows->model()->index(2, 0)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<domain::CaseId>(), samples::caseId(4417));
}

void tst_CustomerPage::loggedCallIsACommand()
{
    Shown shown;
    QSignalSpy logged(&shown.page.sheets(), &ui::CustomerSheets::callLogged);
    shown.part<QPushButton>(u"logCall"_s)->click();
    auto *sheet = shown.part<QDialog>(u"logCallSheet"_s);
    QVERIFY(sheet && sheet->isVisible());
    auto *action = sheet->findChild<QPushButton *>(u"sheetAction"_s);
    QVERIFY(!action->isEnabled());
    sheet->findChild<QTextEdit *>(u"callBody"_s)->setPlainText(u"Asked about the bill."_s);
    QVERIFY(action->isEnabled());
    sheet->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    QTest::keyClick(sheet->findChild<QTextEdit *>(u"callBody"_s), Qt::Key_Return,
                    Qt::ControlModifier);
    QCOMPARE(logged.count(), 1);
    const auto command = logged.last().first().value<domain::LogCall>();
    QCOMPARE(command.customer, shown.file.customer.id);
    QCOMPARE(command.caseId, samples::caseId(4821));
    QCOMPARE(command.body, u"Asked about the bill."_s);
    QCOMPARE(command.contactPoint, shown.file.contactPoints.first().id);
    QVERIFY(command.interaction.isNull()); // ids come from whoever submits
    QVERIFY(!command.happenedAt);          // as it is logged
}

void tst_CustomerPage::aCallTookPlaceWhenTheAgentSaysButNotInTheFuture()
{
    Shown shown;
    QSignalSpy logged(&shown.page.sheets(), &ui::CustomerSheets::callLogged);
    shown.page.sheets().logCall();
    auto *sheet = shown.part<QDialog>(u"logCallSheet"_s);
    auto *action = sheet->findChild<QPushButton *>(u"sheetAction"_s);
    auto *when = sheet->findChild<QDateTimeEdit *>(u"callTime"_s);
    sheet->findChild<QTextEdit *>(u"callBody"_s)->setPlainText(u"Asked about the bill."_s);
    const QDateTime offered = when->dateTime();
    when->setDateTime(offered.addSecs(120));
    QVERIFY(!action->isEnabled());
    QVERIFY(sheet->findChild<QLabel *>(u"sheetMissing"_s)->text().contains(u"still to come"_s));
    when->setDateTime(offered.addSecs(-3600));
    QVERIFY(action->isEnabled());
    action->click();
    const auto command = logged.last().first().value<domain::LogCall>();
    QCOMPARE(core::toMillis(command.happenedAt.value()),
             offered.addSecs(-3600).toMSecsSinceEpoch());
}

void tst_CustomerPage::addedOrderIsReadInTheCurrencysUnits()
{
    Shown shown;
    QSignalSpy added(&shown.page.sheets(), &ui::CustomerSheets::orderAdded);
    shown.page.sheets().addOrder();
    auto *sheet = shown.part<QDialog>(u"addOrderSheet"_s);
    auto *action = sheet->findChild<QPushButton *>(u"sheetAction"_s);
    sheet->findChild<QLineEdit *>(u"orderNumber"_s)->setText(u"30001"_s);
    auto *total = sheet->findChild<QLineEdit *>(u"orderTotal"_s);
    total->setText(u"a lot"_s);
    QVERIFY(!action->isEnabled());
    QCOMPARE(sheet->findChild<QLabel *>(u"sheetMissing"_s)->text(),
             u"The total is no amount yet."_s);
    QCOMPARE(action->accessibleDescription(), u"The total is no amount yet."_s);
    sheet->findChild<QLineEdit *>(u"orderWhat"_s)->setText(u"Mesh kit"_s);
    sheet->findChild<QSpinBox *>(u"orderQuantity"_s)->setValue(3);
    auto *when = sheet->findChild<QDateTimeEdit *>(u"orderTime"_s);
    const QDateTime placed = when->dateTime().addDays(-2);
    when->setDateTime(placed);
    total->setText(u"19.9"_s);
    sheet->findChild<QLineEdit *>(u"orderCurrency"_s)->setText(u"bhd"_s);
    QVERIFY(action->isEnabled());
    action->click();
    const auto command = added.last().first().value<domain::AddOrder>();
    QCOMPARE(command.totalMinor, 19'900); // a dinar has a thousand fils
    QCOMPARE(command.currency, u"BHD"_s);
    QCOMPARE(command.lines, (QList<domain::OrderLine>{{u"Mesh kit"_s, 3, 19'900}}));
    QCOMPARE(core::toMillis(command.placedAt.value()), placed.toMSecsSinceEpoch());
}

void tst_CustomerPage::numberIsReadBeforeItIsAdded()
{
    Shown shown;
    QSignalSpy added(&shown.page.sheets(), &ui::CustomerSheets::contactPointAdded);
    shown.page.sheets().addContactPoint();
    auto *sheet = shown.part<QDialog>(u"contactPointSheet"_s);
    auto *action = sheet->findChild<QPushButton *>(u"sheetAction"_s);
    auto *value = sheet->findChild<QLineEdit *>(u"contactValue"_s);
    value->setText(u"012"_s);
    QVERIFY(!action->isEnabled());
    value->setText(u"٠١٢ ٣٤٥ ٦٧٨٩"_s); // a national number, in Arabic digits
    QVERIFY(action->isEnabled());
    action->click();
    QCOMPARE(added.last().first().value<domain::AddContactPoint>().region, u"MY"_s);
}

void tst_CustomerPage::offlineSaysWhatItMeans()
{
    Shown shown;
    auto *banner = shown.part(u"customerFreshness"_s);
    QVERIFY(!banner->isVisible());
    shown.file.freshness = models::Freshness::Offline;
    shown.file.asOf = shown.clock.now() - 5min;
    shown.page.show(shown.file);
    QVERIFY(banner->isVisible());
    QVERIFY(shown.part(u"replyBody"_s)->isEnabled()); // nothing is taken away
    const auto bottomOf = [](const QWidget *one) {
        return one->mapTo(one->window(), QPoint(0, one->height())).y();
    };
    const auto topOf = [](const QWidget *one) { return one->mapTo(one->window(), QPoint()).y(); };
    QTRY_VERIFY(topOf(banner) - bottomOf(shown.part(u"customerHeader"_s)) >= 6); // not on the line
    shown.file.freshness = models::Freshness::Current;
    shown.page.show(shown.file);
    QVERIFY(!banner->isVisible());
}

void tst_CustomerPage::nobodyIsShownWhenNobodyIsChosen()
{
    support::ManualClock clock;
    CustomerPage page(clock);
    page.show();
    QVERIFY(page.findChild<QWidget *>(u"customerNobody"_s)->isVisible());
    QVERIFY(!page.findChild<QWidget *>(u"customerHeader"_s)->isVisible());
}

void tst_CustomerPage::casePanelSaysWhatTheAgentWants()
{
    Shown shown;
    ui::CasePanel panel(shown.clock);
    panel.show(shown.file, samples::caseId(4417)); // owned by nobody, solved
    panel.show();
    QSignalSpy taken(&panel, &ui::CasePanel::takeRequested);
    QSignalSpy status(&panel, &ui::CasePanel::statusRequested);
    QSignalSpy tags(&panel, &ui::CasePanel::tagsRequested);
    auto *take = panel.findChild<QPushButton *>(u"takeCase"_s);
    QVERIFY(take->isVisible());
    take->click();
    QCOMPARE(taken.last().first().value<domain::CaseId>(), samples::caseId(4417));
    const auto menuOf = [&panel](const QString &value) {
        panel.findChild<QAbstractButton *>(value)->click();
        return panel.findChild<QMenu *>(value + u"Menu"_s);
    };
    menuOf(u"caseStatus"_s)->actions().first()->trigger();
    QCOMPARE(status.last().at(1).value<domain::CaseStatus>(), domain::CaseStatus::Open);

    panel.show(shown.file, samples::caseId(4821));
    QVERIFY(!take->isVisible()); // it is theirs already
    menuOf(u"caseTags"_s)->actions().first()->trigger();
    QCOMPARE(tags.last().at(2).toStringList(), QStringList{u"duplicate"_s});
    menuOf(u"caseTags"_s)->actions().last()->trigger();
    auto *sheet = panel.findChild<QDialog *>(u"tagSheet"_s);
    sheet->findChild<QLineEdit *>(u"tagNames"_s)->setText(u"vip، late"_s); // an Arabic comma
    sheet->findChild<QPushButton *>(u"sheetAction"_s)->click();
    QCOMPARE(tags.last().at(1).toStringList(), (QStringList{u"vip"_s, u"late"_s}));
}

void tst_CustomerPage::casePanelShowsWhoElseIsThere()
{
    Shown shown;
    ui::CasePanel panel(shown.clock);
    panel.show(shown.file, samples::caseId(4821));
    panel.show();
    auto *presence = panel.findChild<QWidget *>(u"casePresence"_s);
    QVERIFY(presence->isVisible());
    QCOMPARE(presence->accessibleName(), u"Omar Haddad is writing"_s);
    shown.file.presence.clear();
    panel.show(shown.file, samples::caseId(4821));
    QVERIFY(!presence->isVisible());
}

void tst_CustomerPage::keysDoWhatTheSheetOfKeysSays()
{
    Shown shown;
    ui::CasePanel panel(shown.clock, &shown.page);
    panel.show(shown.file, samples::caseId(4821));
    panel.show();
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QSignalSpy status(&panel, &ui::CasePanel::statusRequested);
    auto *body = shown.part(u"replyBody"_s);
    auto *tabs = shown.part<QTabBar>(u"customerTabs"_s);
    tabs->setFocus();

    QTest::keyClick(tabs, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), int(CustomerPage::Tab::Orders));
    QTest::keyClick(tabs, Qt::Key_E);
    QCOMPARE(status.last().at(1).value<domain::CaseStatus>(), domain::CaseStatus::Solved);
    QTest::keyClick(tabs, Qt::Key_N);
    QVERIFY(body->hasFocus());
    QTest::keyClick(body, Qt::Key_E); // is written, not done
    QCOMPARE(status.count(), 1);
    QCOMPARE(shown.part<QTextEdit>(u"replyBody"_s)->toPlainText(), u"e"_s);
}

void tst_CustomerPage::aSheetDimsThePageBehindIt()
{
    Shown shown;
    QVERIFY(!shown.part(u"veil"_s));
    shown.page.sheets().logCall();
    QTRY_VERIFY(shown.part(u"veil"_s));
    QCOMPARE(shown.part(u"veil"_s)->size(), shown.page.size());
    shown.part<QPushButton>(u"sheetCancel"_s)->click();
    QTRY_VERIFY(!shown.part(u"veil"_s));
}

QTEST_MAIN(tst_CustomerPage)
#include "tst_CustomerPage.moc"
