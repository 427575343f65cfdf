// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CustomerPage.h"

#include "app/domain/clash.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
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
#include <QTabBar>
#include <QTextEdit>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using ui::CustomerPage;

namespace {
struct Shown
{
    support::ManualClock clock;
    models::CustomerFile file = samples::customerFile(clock.now());
    CustomerPage page{clock};

    Shown()
    {
        page.setTimeline(new QWidget, new QWidget);
        page.show(file);
        page.setCurrentCase(samples::caseId(4821));
        page.resize(800, 800);
        page.show();
    }
    template <class Part = QWidget>
    Part *part(const QString &name)
    {
        return page.findChild<Part *>(name);
    }
};
} // namespace

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
    void choosingACaseIsSaid();
    void loggedCallIsACommand();
    void aCallTookPlaceWhenTheAgentSaysButNotInTheFuture();
    void addedOrderIsReadInTheCurrencysUnits();
    void numberIsReadBeforeItIsAdded();
    void onlyChangedDetailsAreSent();
    void typingInDetailsSurvivesANewFile();
    void whatAFieldHeldAsTypingBeganIsSaid();
    void aColleaguesChangeOfTheSameFieldIsAskedAbout();
    void anotherLanguageThatAColleagueAddedIsNoClash();
    void aDraftKeepsWhatItsWriterSaw();
    void consentIsAChoice();
    void offlineSaysWhatItMeans();
    void nobodyIsShownWhenNobodyIsChosen();
    void casePanelSaysWhatTheAgentWants();
    void casePanelShowsWhoElseIsThere();
    void keysDoWhatTheSheetOfKeysSays();
    void lettersFindACountryInsteadOfActing();
    void aSheetDimsThePageBehindIt();
    void aSheetIsNeverTallerThanItsWindow();
    void tabGoesFromTheTabsIntoTheDetails();
    void aLowWindowFoldsAndScrollsInsteadOfClipping_data();
    void aLowWindowFoldsAndScrollsInsteadOfClipping();
    void countriesSpeakTheLanguageOfTheWindow_data();
    void countriesSpeakTheLanguageOfTheWindow();
};

void tst_CustomerPage::tabGoesFromTheTabsIntoTheDetails()
{
    Shown shown;
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.showTab(CustomerPage::Tab::Details);
    shown.part(u"customerTabs"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"detailName"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"customerTabs"_s);
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
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
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
    QVERIFY(sheet->findChild<QWidget *>(u"callNotYet"_s)->isVisible());
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
    total->setText(u"19.9"_s);
    sheet->findChild<QLineEdit *>(u"orderCurrency"_s)->setText(u"bhd"_s);
    QVERIFY(action->isEnabled());
    action->click();
    const auto command = added.last().first().value<domain::AddOrder>();
    QCOMPARE(command.totalMinor, 19'900); // a dinar has a thousand fils
    QCOMPARE(command.currency, u"BHD"_s);
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

void tst_CustomerPage::onlyChangedDetailsAreSent()
{
    Shown shown;
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    shown.page.showTab(CustomerPage::Tab::Details);
    auto *save = shown.part<QPushButton>(u"saveDetails"_s);
    QVERIFY(!save->isVisible());
    shown.part<QLineEdit>(u"detailCompany"_s)->setText(u" Salleh  Trading "_s);
    QVERIFY(save->isVisible());
    save->click();
    const auto command = changed.last().first().value<domain::ChangeCustomer>();
    domain::ChangeCustomer wanted{.customer = shown.file.customer.id,
                                  .company = u"Salleh Trading"_s};
    domain::rememberBase(wanted, shown.file.customer); // a colleague's change is noticed
    QCOMPARE(command, wanted);
}

void tst_CustomerPage::typingInDetailsSurvivesANewFile()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    auto *company = shown.part<QLineEdit>(u"detailCompany"_s);
    company->setText(u"Salleh Tra"_s);
    shown.file.customer.tier = u"Platinum"_s; // a colleague changed something else
    shown.page.show(shown.file);
    QCOMPARE(company->text(), u"Salleh Tra"_s);
    QCOMPARE(shown.part<QLineEdit>(u"detailTier"_s)->text(), u"Platinum"_s);
    shown.part<QPushButton>(u"saveDetails"_s)->click();
    QVERIFY(!changed.last().first().value<domain::ChangeCustomer>().tier); // not taken back
    shown.file.customer.company = u"Salleh Tra"_s; // and what was typed has been saved
    shown.page.show(shown.file);
    shown.file.customer.company = u"Salleh Trading"_s;
    shown.page.show(shown.file);
    QCOMPARE(company->text(), u"Salleh Trading"_s);
}

void tst_CustomerPage::whatAFieldHeldAsTypingBeganIsSaid()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    QSignalSpy edited(&shown.page, &CustomerPage::detailsEdited);
    const domain::Customer seen = shown.file.customer;
    shown.part<QLineEdit>(u"detailCompany"_s)->setText(u"Salleh Trading"_s);
    shown.file.customer.city = u"Ipoh"_s; // a colleague's; typed over only afterwards
    shown.page.show(shown.file);
    shown.part<QLineEdit>(u"detailCity"_s)->setText(u"Johor Bahru"_s);
    const auto draft = edited.last().first().value<domain::ChangeCustomer>();
    QCOMPARE(draft.was.value(u"company"_s).toString(), seen.company);
    QCOMPARE(draft.was.value(u"city"_s).toString(), u"Ipoh"_s);
    shown.part<QPushButton>(u"saveDetails"_s)->click();
    QCOMPARE(changed.last().first().value<domain::ChangeCustomer>(), draft);
    shown.part<QLineEdit>(u"detailCity"_s)->setText(u"Ipoh"_s); // as it is: nothing to remember
    QVERIFY(!edited.last().first().value<domain::ChangeCustomer>().was.contains(u"city"_s));
}

void tst_CustomerPage::aColleaguesChangeOfTheSameFieldIsAskedAbout()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    auto *city = shown.part<QLineEdit>(u"detailCity"_s);
    auto *save = shown.part<QPushButton>(u"saveDetails"_s);
    auto *notice = shown.part(u"detailsClash"_s);
    city->setText(u"Johor Bahru"_s);
    QVERIFY(!notice->isVisible());
    shown.file.customer.city = u"Ipoh"_s;
    shown.page.show(shown.file);
    QCOMPARE(city->text(), u"Johor Bahru"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleDescription().contains(u"Ipoh"_s));
    QVERIFY(!save->isEnabled());
    save->click();
    QVERIFY(changed.isEmpty());
    shown.part<QPushButton>(u"keepMine"_s)->click();
    QVERIFY(!notice->isVisible());
    save->click();
    const auto command = changed.last().first().value<domain::ChangeCustomer>();
    QCOMPARE(command.city, u"Johor Bahru"_s);
    QCOMPARE(command.was.value(u"city"_s).toString(), u"Ipoh"_s); // seen now
    shown.file.customer.city = u"Kuantan"_s;
    shown.page.show(shown.file);
    shown.part<QPushButton>(u"takeTheirs"_s)->click();
    QCOMPARE(city->text(), u"Kuantan"_s);
    QVERIFY(!save->isVisible());
}

void tst_CustomerPage::anotherLanguageThatAColleagueAddedIsNoClash()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    auto *language = shown.part<QComboBox>(u"detailLanguage"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    shown.file.customer.languages.append(u"ta"_s);
    shown.page.show(shown.file);
    QVERIFY(!shown.part(u"detailsClash"_s)->isVisible());
    shown.part<QPushButton>(u"saveDetails"_s)->click();
    const auto command = changed.last().first().value<domain::ChangeCustomer>();
    QCOMPARE(command.languages->first(), u"fr"_s);
    QCOMPARE(command.languages->last(), u"ta"_s);
    QVERIFY(domain::clashesOf(command, shown.file.customer).isEmpty());
}

void tst_CustomerPage::aDraftKeepsWhatItsWriterSaw()
{
    Shown shown;
    domain::ChangeCustomer draft{.customer = shown.file.customer.id, .city = u"Johor Bahru"_s};
    domain::rememberBase(draft, shown.file.customer);
    shown.file.customer.city = u"Ipoh"_s; // while the desk was away
    shown.page.show(shown.file);
    shown.page.setDetailsDraft(draft);
    shown.page.showTab(CustomerPage::Tab::Details);
    QCOMPARE(shown.part<QLineEdit>(u"detailCity"_s)->text(), u"Johor Bahru"_s);
    QVERIFY(shown.part(u"detailsClash"_s)->isVisible());
    QVERIFY(!shown.part<QPushButton>(u"saveDetails"_s)->isEnabled());
}

void tst_CustomerPage::consentIsAChoice()
{
    Shown shown;
    QSignalSpy set(&shown.page, &CustomerPage::consentSet);
    shown.page.showTab(CustomerPage::Tab::Details);
    auto *card = shown.part(u"contactPoint0"_s);
    auto *survey = card->findChild<QPushButton *>(u"consent-survey"_s);
    survey->findChild<QMenu *>()->actions().first()->trigger();
    const domain::SetConsent wanted{.contactPoint = shown.file.contactPoints.first().id,
                                    .purpose = domain::Purpose::Survey,
                                    .granted = true};
    QCOMPARE(set.last().first().value<domain::SetConsent>(), wanted);
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
    panel.findChild<QMenu *>(u"caseStatusMenu"_s)->actions().first()->trigger();
    QCOMPARE(status.last().at(1).value<domain::CaseStatus>(), domain::CaseStatus::Open);

    panel.show(shown.file, samples::caseId(4821));
    QVERIFY(!take->isVisible()); // it is theirs already
    panel.findChild<QMenu *>(u"caseTagsMenu"_s)->actions().first()->trigger();
    QCOMPARE(tags.last().at(2).toStringList(), QStringList{u"duplicate"_s});
    panel.findChild<QMenu *>(u"caseTagsMenu"_s)->actions().last()->trigger();
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

void tst_CustomerPage::lettersFindACountryInsteadOfActing()
{
    Shown shown;
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.showTab(CustomerPage::Tab::Details);
    auto *country = shown.part<QComboBox>(u"detailCountry"_s);
    country->setFocus();
    QTest::keyClick(country, Qt::Key_N);
    QVERIFY(!shown.part(u"replyBody"_s)->hasFocus());
    QVERIFY(country->currentText().contains(u"N"_s));
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

void tst_CustomerPage::countriesSpeakTheLanguageOfTheWindow_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("while the details are shown") << true;
    QTest::newRow("while another part is shown") << false;
}

void tst_CustomerPage::countriesSpeakTheLanguageOfTheWindow()
{
    QFETCH(const bool, isShown);
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    auto *country = shown.part<QComboBox>(u"detailCountry"_s);
    auto *name = shown.part<QLineEdit>(u"detailName"_s);
    QCOMPARE(country->currentText(), u"Malaysia"_s);
    name->setText(u"Ahmad"_s); // what is being typed survives the change
    if (!isShown)
        shown.page.showTab(CustomerPage::Tab::Timeline);
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(country->window(), &changed);
    QCoreApplication::sendEvent(shown.part(u"details"_s), &changed);
    shown.page.showTab(CustomerPage::Tab::Details);
    QCOMPARE(country->currentText(), u"ماليزيا"_s);
    QCOMPARE(country->currentData().toString(), u"MY"_s);
    QCOMPARE(name->text(), u"Ahmad"_s);
}

QTEST_MAIN(tst_CustomerPage)
#include "tst_CustomerPage.moc"
