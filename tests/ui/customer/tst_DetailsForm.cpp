// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/DetailsForm.h"

#include "app/domain/clash.h"
#include "tests/ui/customer/Shown.h"
#include "tests/ui/support/directions.h"
#include "ui/theme/bidi.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::CustomerPage;
using ui::Shown;

class tst_DetailsForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void onlyChangedDetailsAreSent();
    void whatIsSavedHereAndNotSentYetIsMarked();
    void typingInDetailsSurvivesANewFile();
    void whatAFieldHeldAsTypingBeganIsSaid();
    void aColleaguesChangeOfTheSameFieldIsAskedAbout();
    void whoChangedItIsSaidOnceItIsKnown();
    void anotherLanguageThatAColleagueAddedIsNoClash();
    void aDraftKeepsWhatItsWriterSaw();
    void consentIsAChoice();
    void lettersFindACountryInsteadOfActing();
    void countriesSpeakTheLanguageOfTheWindow_data();
    void countriesSpeakTheLanguageOfTheWindow();
    void tabGoesFromTheTabsIntoTheDetails();
    void furtherLanguagesAreTickedByKeys_data();
    void furtherLanguagesAreTickedByKeys();
    void detailsAreSavedAndLeftByKeys();
    void theClickThatOpensTheLanguagesTicksNone();
    void aLanguageEachIsNoClash();
    void twoPreferredLanguagesAreAskedAbout();
    void whatIsNotKnownCanBeSaid();
    void theStageIsChosenAndAsksWhenAColleagueChoseAnother();
    void whoStopsUsingAnAddressStaysWithIt();
    void whatKeepsFromSavingIsSaid();
    void aLikelyZoneIsTakenByOnePress();
};

void tst_DetailsForm::aLikelyZoneIsTakenByOnePress()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    auto *suggestion = shown.part(u"zoneSuggestion"_s);
    QVERIFY(!suggestion->isVisible()); // it is written down
    shown.file.customer.zone.clear();
    shown.page.show(shown.file);
    QVERIFY(suggestion->isVisible());
    const auto *time = shown.part(u"customerTime"_s)->findChild<QLabel *>();
    QVERIFY2(time->text().startsWith(u"Likely"_s), qPrintable(time->text()));
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    shown.part<QPushButton>(u"take-Asia/Kuala_Lumpur"_s)->click();
    const auto command = changed.last().first().value<domain::ChangeCustomer>();
    QCOMPARE(command.zone, u"Asia/Kuala_Lumpur"_s);
    QCOMPARE(command.was, (QJsonObject{{u"zone"_s, QString()}}));
}

void tst_DetailsForm::theStageIsChosenAndAsksWhenAColleagueChoseAnother()
{
    using domain::Stage;
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    QVERIFY(!shown.part(u"customerStage"_s)->isVisible());
    auto *stage = shown.part<QComboBox>(u"detailStage"_s);
    QCOMPARE(stage->currentIndex(), 0);
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    stage->setCurrentIndex(stage->findData(u"at-risk"_s));
    shown.part<QPushButton>(u"saveDetails"_s)->click();
    const auto command = changed.last().first().value<domain::ChangeCustomer>();
    QVERIFY(command.stage);
    QVERIFY(*command.stage == Stage::AtRisk);
    shown.file.customer.stage = Stage::Lapsed; // a colleague was quicker
    shown.page.show(shown.file);
    auto *clash = shown.part(u"detailsClash"_s);
    QVERIFY(clash->isVisible());
    QVERIFY2(clash->accessibleDescription().contains(u"Former customer"_s),
             qPrintable(clash->accessibleDescription()));
    shown.part<QPushButton>(u"takeTheirs"_s)->click();
    QCOMPARE(stage->currentData().toString(), u"lapsed"_s);
    QVERIFY(shown.part(u"customerStage"_s)->isVisible());
}

void tst_DetailsForm::whoStopsUsingAnAddressStaysWithIt()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QSignalSpy retired(&shown.page, &CustomerPage::contactPointRetired);
    QSignalSpy restored(&shown.page, &CustomerPage::contactPointRestored);
    auto *card = shown.part(u"contactPoint0"_s);
    auto *stop = card->findChild<QPushButton *>(u"retireContact"_s);
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    const auto id = retired.last().first().value<domain::RetireContactPoint>().contactPoint;
    auto &point = *std::ranges::find(shown.file.contactPoints, id, &domain::ContactPoint::id);
    point.retired = true;
    shown.page.show(shown.file);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"restoreContact"_s);
    QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(restored.last().first().value<domain::RestoreContactPoint>().contactPoint, id);
}

void tst_DetailsForm::whatKeepsFromSavingIsSaid()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    shown.part<QLineEdit>(u"detailName"_s)->clear();
    auto *save = shown.part<QPushButton>(u"saveDetails"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(shown.part<QLabel>(u"unsavedDetails"_s)->text().startsWith(u"Enter a name first."_s));
    QCOMPARE(save->accessibleDescription(), u"Enter a name first."_s);
    shown.part<QLineEdit>(u"detailName"_s)->setText(u"Ahmad"_s);
    QVERIFY(save->isEnabled() && save->toolTip().isEmpty());
}

void tst_DetailsForm::whatIsSavedHereAndNotSentYetIsMarked()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    const auto nameOf = [&shown](const QString &field) {
        const auto labels = shown.page.findChildren<QLabel *>();
        const auto *input = shown.part(field);
        const auto label = std::ranges::find(labels, input, &QLabel::buddy);
        return label == labels.end() ? QString() : (*label)->text();
    };
    auto *form = shown.part<ui::DetailsForm>(u"details"_s);
    const auto isPointMarked = [&shown](int at) {
        const auto *card = shown.part(u"contactPoint%1"_s.arg(at));
        return card->findChild<QWidget *>(u"contactUnsent"_s)->isVisible();
    };
    QVERIFY(!isPointMarked(0) && !isPointMarked(1));
    form->showWaiting({{shown.file.customer.id, {u"city"_s, u"languages"_s}}},
                      {shown.file.contactPoints.at(1).id});
    QVERIFY(!isPointMarked(0) && isPointMarked(1));
    QVERIFY(nameOf(u"detailCity"_s).contains(u"not sent yet"_s));
    QVERIFY(nameOf(u"detailLanguage"_s).contains(u"not sent yet"_s));
    QVERIFY(!nameOf(u"detailCompany"_s).contains(u"not sent yet"_s));
    QVERIFY(!shown.part(u"detailCity"_s)->accessibleDescription().isEmpty());
    models::CustomerFile other = shown.file; // somebody else: nothing of theirs waits
    other.customer.id = domain::CustomerId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2));
    form->show(other);
    QVERIFY(!nameOf(u"detailCity"_s).contains(u"not sent yet"_s));
    form->show(shown.file);
    QVERIFY(nameOf(u"detailCity"_s).contains(u"not sent yet"_s));
    form->showWaiting({}, {});
    QVERIFY(!isPointMarked(1));
    QVERIFY(!nameOf(u"detailCity"_s).contains(u"not sent yet"_s));
    QVERIFY(shown.part(u"detailCity"_s)->accessibleDescription().isEmpty());
}

void tst_DetailsForm::onlyChangedDetailsAreSent()
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

void tst_DetailsForm::typingInDetailsSurvivesANewFile()
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

void tst_DetailsForm::whatAFieldHeldAsTypingBeganIsSaid()
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

void tst_DetailsForm::aColleaguesChangeOfTheSameFieldIsAskedAbout()
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

void tst_DetailsForm::whoChangedItIsSaidOnceItIsKnown()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    ui::DetailsForm &form = shown.page.details();
    QSignalSpy wanted(&form, &ui::DetailsForm::authorsWanted);
    auto *city = shown.part<QLineEdit>(u"detailCity"_s);
    const auto said = [&] {
        return ui::withoutIsolates(shown.part(u"detailsClash"_s)->accessibleDescription());
    };
    city->setText(u"Johor Bahru"_s);
    QVERIFY(wanted.isEmpty());
    shown.file.customer.city = u"Ipoh"_s;
    shown.page.show(shown.file);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().last().toStringList(), QStringList(u"city"_s));
    QCOMPARE(said(), u"It now reads: \nCity: Ipoh"_s);
    form.tellAuthors(domain::CustomerId(), {{u"city"_s, u"Nobody did."_s}}); // of somebody else
    QCOMPARE(said(), u"It now reads: \nCity: Ipoh"_s);
    form.tellAuthors(shown.file.customer.id, {{u"city"_s, u"Mona changed “City” at 10:42."_s}});
    QCOMPARE(said(), u"Mona changed “City” at 10:42. It now reads: Ipoh"_s);
    QCOMPARE(wanted.size(), 1);
    // What she did is no word about the next change.
    shown.file.customer.city = u"Kuantan"_s;
    shown.page.show(shown.file);
    QCOMPARE(said(), u"It now reads: \nCity: Kuantan"_s);
    QCOMPARE(wanted.size(), 2);
}

void tst_DetailsForm::anotherLanguageThatAColleagueAddedIsNoClash()
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

void tst_DetailsForm::aDraftKeepsWhatItsWriterSaw()
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

void tst_DetailsForm::consentIsAChoice()
{
    Shown shown;
    QSignalSpy set(&shown.page, &CustomerPage::consentSet);
    shown.page.showTab(CustomerPage::Tab::Details);
    auto *card = shown.part(u"contactPoint0"_s);
    auto *survey = card->findChild<QPushButton *>(u"consent-survey"_s);
    survey->click();
    survey->findChild<QMenu *>()->actions().first()->trigger();
    domain::SetConsent wanted{.contactPoint = shown.file.contactPoints.first().id,
                              .purpose = domain::Purpose::Survey,
                              .granted = true};
    domain::rememberBase(wanted, shown.file.contactPoints.first());
    QCOMPARE(set.last().first().value<domain::SetConsent>(), wanted);
}

void tst_DetailsForm::lettersFindACountryInsteadOfActing()
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

void tst_DetailsForm::countriesSpeakTheLanguageOfTheWindow_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("while the details are shown") << true;
    QTest::newRow("while another part is shown") << false;
}

void tst_DetailsForm::countriesSpeakTheLanguageOfTheWindow()
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

void tst_DetailsForm::tabGoesFromTheTabsIntoTheDetails()
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

void tst_DetailsForm::furtherLanguagesAreTickedByKeys_data()
{
    support::layoutDirections();
}

void tst_DetailsForm::furtherLanguagesAreTickedByKeys()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Shown shown;
    shown.file.customer.languages = {u"ms"_s, u"en"_s};
    shown.page.show(shown.file);
    shown.page.showTab(CustomerPage::Tab::Details);
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    auto *further = shown.part<QComboBox>(u"detailFurtherLanguages"_s);
    QCOMPARE(further->currentText(), u"English"_s);
    further->setFocus();
    QTest::keyClick(further, Qt::Key_Space);
    auto *menu = shown.part<QMenu>(u"detailFurtherLanguagesMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Space); // no English
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space); // but Arabic
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!menu->isVisible());
    QCOMPARE(further->currentText(), u"Arabic"_s);
    shown.part<QPushButton>(u"saveDetails"_s)->click();
    const auto command = changed.last().first().value<domain::ChangeCustomer>();
    QCOMPARE(command.languages, (QStringList{u"ms"_s, u"ar"_s}));
    QVERIFY(domain::clashesOf(command, shown.file.customer).isEmpty());
}

void tst_DetailsForm::detailsAreSavedAndLeftByKeys()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    QSignalSpy left(&shown.page, &CustomerPage::left);
    auto *company = shown.part<QLineEdit>(u"detailCompany"_s);
    QTest::keyClick(company, Qt::Key_Return, Qt::ControlModifier); // there is nothing to save
    QCOMPARE(changed.size(), 0);
    company->setText(u"Salleh Trading"_s);
    QTest::keyClick(company, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(company->text(), u"Salleh Trading"_s);
    QTest::keyClick(company, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1);
}

void tst_DetailsForm::theClickThatOpensTheLanguagesTicksNone()
{
    Shown shown;
    shown.file.customer.languages = {u"ms"_s, u"en"_s};
    shown.page.show(shown.file);
    shown.page.showTab(CustomerPage::Tab::Details);
    auto *further = shown.part<QComboBox>(u"detailFurtherLanguages"_s);
    QTest::mousePress(further, Qt::LeftButton);
    auto *menu = shown.part<QMenu>(u"detailFurtherLanguagesMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    // The window system gives the release to the list, at the place of the field.
    QTest::mouseRelease(menu, Qt::LeftButton, {},
                        menu->mapFromGlobal(further->mapToGlobal(further->rect().center())));
    QCOMPARE(further->currentText(), u"English"_s);
    QTest::mouseRelease(menu, Qt::LeftButton, {},
                        menu->actionGeometry(menu->actions().first()).center());
    QVERIFY(further->currentText() != u"English"_s);
    menu->close();
}

void tst_DetailsForm::aLanguageEachIsNoClash()
{
    Shown shown;
    shown.file.customer.languages = {u"ms"_s};
    shown.page.show(shown.file);
    domain::ChangeCustomer draft{.customer = shown.file.customer.id,
                                 .languages = QStringList{u"ms"_s, u"ta"_s}};
    domain::rememberBase(draft, shown.file.customer);
    shown.file.customer.languages = {u"en"_s, u"ms"_s}; // while the desk was away
    shown.page.show(shown.file);
    shown.page.setDetailsDraft(draft);
    shown.page.showTab(CustomerPage::Tab::Details);
    QVERIFY(!shown.part(u"detailsClash"_s)->isVisible());
    QCOMPARE(shown.part<QComboBox>(u"detailLanguage"_s)->currentData().toString(), u"en"_s);
    QCOMPARE(shown.part<QComboBox>(u"detailFurtherLanguages"_s)->currentText(), u"Malay, Tamil"_s);
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    shown.part<QPushButton>(u"saveDetails"_s)->click();
    QVERIFY(domain::clashesOf(changed.last().first().value<domain::ChangeCustomer>(),
                              shown.file.customer)
                .isEmpty());
}

void tst_DetailsForm::twoPreferredLanguagesAreAskedAbout()
{
    Shown shown;
    shown.file.customer.languages = {u"ms"_s};
    shown.page.show(shown.file);
    shown.page.showTab(CustomerPage::Tab::Details);
    auto *language = shown.part<QComboBox>(u"detailLanguage"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    shown.file.customer.languages = {u"ar"_s, u"ms"_s};
    shown.page.show(shown.file);
    auto *clash = shown.part(u"detailsClash"_s);
    QVERIFY(clash->isVisible());
    QVERIFY2(clash->accessibleDescription().contains(u"Arabic, Malay"_s),
             qPrintable(clash->accessibleDescription()));
    shown.part<QPushButton>(u"takeTheirs"_s)->click();
    QVERIFY(!clash->isVisible());
    QCOMPARE(language->currentData().toString(), u"ar"_s);
    QVERIFY(!shown.part<QPushButton>(u"saveDetails"_s)->isVisible());
}

void tst_DetailsForm::whatIsNotKnownCanBeSaid()
{
    Shown shown;
    shown.page.showTab(CustomerPage::Tab::Details);
    QVERIFY(shown.file.customer.preferredChannel);
    QSignalSpy changed(&shown.page, &CustomerPage::customerChanged);
    shown.part<QComboBox>(u"detailChannel"_s)->setCurrentIndex(0);
    auto *language = shown.part<QComboBox>(u"detailLanguage"_s);
    QCOMPARE(shown.file.customer.languages, (QStringList{u"ar"_s, u"en"_s}));
    language->setCurrentIndex(0);
    QCOMPARE(language->currentData().toString(), u"en"_s); // the other one is still spoken
    language->setCurrentIndex(0);
    QVERIFY(!shown.part(u"detailFurtherLanguages"_s)->isEnabled());
    shown.part<QPushButton>(u"saveDetails"_s)->click();
    const auto command = changed.last().first().value<domain::ChangeCustomer>();
    QVERIFY(command.preferredChannel.has_value());
    QVERIFY(!command.preferredChannel->has_value());
    QCOMPARE(command.languages, QStringList());
    shown.file.customer.preferredChannel.reset(); // it went in
    shown.file.customer.languages.clear();
    shown.page.show(shown.file);
    QVERIFY(!shown.part<QPushButton>(u"saveDetails"_s)->isVisible());
}

QTEST_MAIN(tst_DetailsForm)
#include "tst_DetailsForm.moc"
