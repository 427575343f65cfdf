// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Workplace.h"

#include "app/domain/clash.h"
#include "app/models/WorkListModel.h"
#include "tests/ui/support/SeatedDesk.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/inbox/CustomerItemDelegate.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/commandWords.h"
#include "ui/theme/Theme.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// The whole window over a real desk, driven by the names of its parts and by keys.
class tst_Workplace final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    Theme m_theme{*qApp};
    Language m_language{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<Workplace> m_place;
    domain::CaseId m_bill;
    domain::CaseId m_router;

    void sit()
    {
        m_place = std::make_unique<Workplace>(m_seat->desk(), m_language, m_theme);
        m_place->begin();
        m_place->resize(1366, 768);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    }
    template <class Part>
    Part *part(const QString &name)
    {
        return m_place->findChild<Part *>(name);
    }
    domain::Case theCase(domain::CaseId id)
    {
        const auto found = m_seat->desk().reader().caseWith(id);
        return found && *found ? **found : domain::Case();
    }
    void open(domain::CaseId id) { m_place->open(theCase(id).customer, id); }
    /// Of the row of this case; absent when it is not in the list.
    QVariant inList(domain::CaseId id, int role)
    {
        const auto *rows = part<QListView>(u"workListRows"_s)->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QModelIndex at = rows->index(row, 0);
            if (at.data(models::WorkListModel::CaseRole).value<domain::CaseId>() == id)
                return at.data(role);
        }
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_place.get(),
                        key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        m_language.choose(u"en"_s);
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        m_router = m_seat->takeCase(u"Lim Wei Han"_s, u"Router replacement"_s);
        QVERIFY(!m_bill.isNull() && !m_router.isNull());
        sit();
    }

    void cleanup()
    {
        m_place.reset();
        m_seat.reset();
    }

    /// Saved together, and each in the way of nobody but itself.
    void eachFieldOfTheDetailsIsAChangeOfItsOwn()
    {
        open(m_bill);
        const int before = m_seat->desk().backlog().pending;
        const domain::CustomerId about = theCase(m_bill).customer;
        const auto customer = [&] { return m_seat->desk().reader().person(about).value().value(); };
        domain::ChangeCustomer change{.customer = about, .city = u"Kuching"_s, .tier = u"Gold"_s};
        domain::rememberBase(change, customer());
        Q_EMIT m_place->findChild<CustomerPage *>()->customerChanged(change);
        QTRY_COMPARE(m_seat->desk().backlog().pending, before + 2);
        QTRY_COMPARE(customer().tier, u"Gold"_s);
        QCOMPARE(customer().city, u"Kuching"_s);
        QCOMPARE(wordsFor(domain::byField(change).first()), u"Change of details: City"_s);
    }

    void whatALetterDidIsSaidAndTakenBack()
    {
        open(m_bill);
        part<QListView>(u"workListRows"_s)->setFocus();
        press(Qt::Key_E);
        QTRY_COMPARE(theCase(m_bill).status, domain::CaseStatus::Solved);
        QTRY_VERIFY(m_place->shell().toast().isVisible());
        const QString words = withoutIsolates(part<QLabel>(u"toastText"_s)->text());
        QCOMPARE(words, u"The status of the new case of Ahmad bin Salleh is now Solved. Now "
                        "open: the new case of Lim Wei Han."_s);
        QCOMPARE(part<QAbstractButton>(u"toastAction"_s)->text(), u"Undo"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(theCase(m_bill).status, domain::CaseStatus::Open);
        QTRY_VERIFY(part<QLabel>(u"toastText"_s)->text().startsWith(u"Undone"_s));
        QVERIFY(part<QLabel>(u"toastText"_s)->text().contains(u"is now Open"_s));
        QVERIFY(part<QAbstractButton>(u"toastAction"_s)->isHidden());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(theCase(m_bill).status, domain::CaseStatus::Solved);
        QTRY_VERIFY(part<QLabel>(u"toastText"_s)->text().startsWith(u"Done again"_s));
    }

    void whoGivesACaseAwayIsOfferedTheWayBack_data()
    {
        QTest::addColumn<bool>("isToOmar");
        QTest::newRow("to nobody") << false;
        QTest::newRow("to a colleague") << true;
    }
    void whoGivesACaseAwayIsOfferedTheWayBack()
    {
        QFETCH(const bool, isToOmar);
        m_place.reset();
        m_seat = std::make_unique<support::SeatedDesk>(domain::Role::Admin);
        QVERIFY(m_seat->open());
        const auto omar = m_seat->desk().ids().make<domain::Agent>();
        for (const auto &[agent, name] : {std::pair(m_seat->me(), u"nur"_s), {omar, u"omar"_s}})
            QVERIFY(m_seat->does(domain::AddAgent{.agent = agent, .login = name, .name = name}));
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        sit();
        open(m_bill);
        auto *panel = m_place->findChild<CasePanel *>();
        Q_EMIT panel->assignRequested(m_bill, isToOmar ? std::optional(omar) : std::nullopt);
        QTRY_VERIFY(theCase(m_bill).owner != m_seat->me());
        QTRY_VERIFY(m_place->shell().toast().isVisible());
        QCoreApplication::processEvents(); // whatever else is told
        QCOMPARE(part<QAbstractButton>(u"toastAction"_s)->text(), u"Undo"_s);
        QVERIFY(part<QAbstractButton>(u"toastAction"_s)->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(theCase(m_bill).owner, std::optional(m_seat->me()));
    }

    /// The next letter is for the case on the screen, and no word to its customer.
    void whoStepsOnFromTheReplyBoxGoesOnByLetters()
    {
        open(m_bill);
        auto *body = part<QTextEdit>(u"replyBody"_s);
        body->setFocus();
        press(Qt::Key_Down, Qt::ControlModifier);
        if (m_place->customer().caseId() == m_bill)
            press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_place->customer().caseId(), m_router);
        QVERIFY(!body->hasFocus());
        QVERIFY(part<QListView>(u"workListRows"_s)->hasFocus());
        press(Qt::Key_E);
        QTRY_COMPARE(theCase(m_router).status, domain::CaseStatus::Solved);
    }

    void whoSolvesACaseGoesOnToTheNextAndKeepsWhatWasTyped()
    {
        open(m_bill);
        part<QTextEdit>(u"replyBody"_s)->setPlainText(u"half a sentence"_s);
        part<QListView>(u"workListRows"_s)->setFocus();
        press(Qt::Key_E);
        QTRY_COMPARE(m_place->customer().caseId(), m_router);
        QCOMPARE(part<QTextEdit>(u"replyBody"_s)->toPlainText(), QString());
        open(m_bill);
        QCOMPARE(part<QTextEdit>(u"replyBody"_s)->toPlainText(), u"half a sentence"_s);
    }

    void whoSolvesACaseAmongTheCustomersStaysThere()
    {
        open(m_bill);
        m_place->shell().go(Destination::Customers);
        part<QTabBar>(u"customerTabs"_s)->setFocus();
        press(Qt::Key_E);
        QTRY_VERIFY(m_place->shell().toast().isVisible());
        QCOMPARE(theCase(m_bill).status, domain::CaseStatus::Solved);
        QCOMPARE(m_place->customer().caseId(), m_bill);
    }

    void noCaseSlipsInUnderWhoIsWriting()
    {
        open(m_bill);
        auto *reply = part<QTextEdit>(u"replyBody"_s);
        reply->setFocus();
        QTest::keyClicks(reply, u"half a "_s);
        Q_EMIT part<CasePanel>(u"casePanel"_s)
            ->statusRequested(m_bill, domain::CaseStatus::Solved); // by its menu
        QTRY_VERIFY(m_place->shell().toast().isVisible());
        QCOMPARE(theCase(m_bill).status, domain::CaseStatus::Solved);
        QTest::keyClicks(reply, u"sentence"_s);
        QCOMPARE(m_place->customer().caseId(), m_bill);
        QCOMPARE(reply->toPlainText(), u"half a sentence"_s);
    }

    void aLetterThatChangesNothingSaysSo()
    {
        open(m_bill);
        part<QListView>(u"workListRows"_s)->setFocus();
        press(Qt::Key_Y); // it is the agent's already
        QTRY_VERIFY(m_place->shell().toast().isVisible());
        QVERIFY(part<QLabel>(u"toastText"_s)->text().contains(u"Nothing had to be changed"_s));
    }

    void theMenuSaysWhoseDeskItIsAndAKeyQuits()
    {
        auto *who = part<QAction>(u"whoseDesk"_s);
        QVERIFY(who && who->isVisible() && !who->isEnabled());
        QCOMPARE(withoutIsolates(who->text()), u"Nur Aisyah · Agent"_s);
        press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_place->isVisible());
    }

    void whoseCaseItIsIsSaidByName()
    {
        const domain::Rejection taken{domain::Refusal::TakenByOther, {}};
        QCOMPARE(withoutIsolates(sentenceFor(taken, u"Omar"_s)),
                 u"Omar owns this case. Talk to them, or ask a supervisor to move it."_s);
        QVERIFY(sentenceFor(taken).startsWith(u"A colleague"_s)); // whom nobody here knows
    }

    void stoppingToUseAnAddressIsTakenBack()
    {
        const auto phone = m_seat->desk().ids().make<domain::ContactPoint>();
        const auto customer = theCase(m_bill).customer;
        QVERIFY(m_seat->does(domain::AddContactPoint{
            .contactPoint = phone, .customer = customer, .value = u"+60123454417"_s}));
        const auto isRetired = [&] {
            return (*m_seat->desk().reader().customer(customer))->contactPoints.first().retired;
        };
        open(m_bill);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        part<QAbstractButton>(u"retireContact"_s)->click();
        QTRY_VERIFY(isRetired());
        QTRY_VERIFY(m_place->shell().toast().isVisible());
        QCOMPARE(withoutIsolates(part<QLabel>(u"toastText"_s)->text()),
                 u"Ahmad bin Salleh is no longer reached at +60\u00A012-345\u00A04417."_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!isRetired());
    }

    void whoPassesByHasNotReadIt()
    {
        open(m_bill);
        QSignalSpy seen(&m_place->customer(), &CustomerBinding::seen);
        open(m_bill);
        open(m_router);
        QVERIFY(seen.isEmpty());
        QVERIFY(seen.wait());
        for (const QList<QVariant> &each : seen)
            QCOMPARE(each.first().value<domain::CaseId>(), m_router);
    }

    void aLetterChangesTheCaseThatTheListMarks()
    {
        open(m_bill);
        auto *rows = part<QListView>(u"workListRows"_s);
        rows->setFocus();
        const bool isFirst = rows->currentIndex().row() == 0;
        press(isFirst ? Qt::Key_J : Qt::Key_K);
        QCOMPARE(m_place->customer().caseId(), m_router); // it is open, not only marked
        press(Qt::Key_E);
        QTRY_COMPARE(theCase(m_router).status, domain::CaseStatus::Solved);
        QCOMPARE(theCase(m_bill).status, domain::CaseStatus::Open);
        press(Qt::Key_Return);
        QVERIFY(part<QWidget>(u"customerParts"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void unsavedDetailsAreKeptAndMarked()
    {
        open(m_bill);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        part<QLineEdit>(u"detailCompany"_s)->setText(u"Salleh and Sons"_s);
        QVERIFY(part<QTabBar>(u"customerTabs"_s)->tabText(3).contains(u'•'));
        open(m_router);
        QVERIFY(!part<QTabBar>(u"customerTabs"_s)->tabText(3).contains(u'•'));
        QTRY_VERIFY(inList(m_bill, models::WorkListModel::DraftRole).toBool());
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        QCOMPARE(part<QLineEdit>(u"detailCompany"_s)->text(), QString());
        open(m_bill);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        QCOMPARE(part<QLineEdit>(u"detailCompany"_s)->text(), u"Salleh and Sons"_s);
        part<QAbstractButton>(u"discardDetails"_s)->click();
        QTRY_VERIFY(!inList(m_bill, models::WorkListModel::DraftRole).toBool());
    }

    void whoFoundSomebodyGoesOnByLetters()
    {
        m_place->shell().go(Destination::Customers);
        part<QLineEdit>(u"customerListSearch"_s)->setFocus();
        QTest::keyClick(m_place.get(), Qt::Key_K, Qt::ControlModifier);
        auto *query = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(query && query->objectName() != u"customerListSearch"_s);
        QTest::keyClicks(query, u"Ahmad"_s);
        QTRY_VERIFY(part<QAbstractItemView>(u"paletteList"_s)->model()->rowCount() > 0);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_VERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget());
    }

    void aKeptDraftMarksWhoStandsInTheCustomersList()
    {
        open(m_bill);
        m_place->shell().go(Destination::Customers);
        const auto *rows = part<QListView>(u"customerListRows"_s)->model();
        const auto marked = [rows] {
            int count = 0;
            for (int row = 0; row < rows->rowCount(); ++row)
                count += rows->index(row, 0).data(CustomerItemDelegate::DraftRole).toBool();
            return count;
        };
        QCOMPARE(marked(), 0);
        part<QTextEdit>(u"replyBody"_s)->setPlainText(u"half a sentence"_s);
        QTRY_COMPARE(marked(), 1);
        part<QTextEdit>(u"replyBody"_s)->clear();
        QTRY_COMPARE(marked(), 0);
    }

    void unsavedDetailsSurviveAnotherLanguageAndAnotherSizeOfText()
    {
        open(m_bill);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        part<QLineEdit>(u"detailCompany"_s)->setText(u"Salleh and Sons"_s);
        m_language.choose(u"ar"_s);
        QCOMPARE(part<QLineEdit>(u"detailCompany"_s)->text(), u"Salleh and Sons"_s);
        bool isKept = false;
        m_place->customer().keepWords([&isKept](bool kept) { isKept = kept; });
        QTRY_VERIFY(isKept);
        sit(); // as after a change of the text's size
        QCOMPARE(m_place->customer().customer(), theCase(m_bill).customer);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        QCOMPARE(part<QLineEdit>(u"detailCompany"_s)->text(), u"Salleh and Sons"_s);
    }

    void closingWarnsOfUnsavedDetails()
    {
        QVERIFY(m_place->mayClose());
        open(m_bill);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        part<QLineEdit>(u"detailCompany"_s)->setText(u"Salleh and Sons"_s);
        QTRY_VERIFY(inList(m_bill, models::WorkListModel::DraftRole).toBool());
        QVERIFY(!m_place->mayClose());
        auto *question = part<QWidget>(u"unsavedWarning"_s);
        QVERIFY(question && question->isVisible());
        question->close();
    }

    void aNarrowWindowKeepsTheCaseWithinReach()
    {
        open(m_bill);
        m_place->resize(800, 600);
        auto *status = part<QAbstractButton>(u"caseStatus"_s);
        QTRY_VERIFY(!status->isVisible());
        QVERIFY(part<QAbstractButton>(u"showCase"_s)->isVisible());
        part<QListView>(u"workListRows"_s)->setFocus();
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(status->isVisible());
        QVERIFY(part<QWidget>(u"casePanel"_s)->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!status->isVisible());
        press(Qt::Key_E); // its letters go on working
        QTRY_COMPARE(theCase(m_bill).status, domain::CaseStatus::Solved);
        press(Qt::Key_S);
        QTRY_VERIFY(status->isVisible());
        QTRY_VERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        m_place->resize(1366, 768);
        QTRY_VERIFY(part<QAbstractButton>(u"showCase"_s)->isHidden());
        QVERIFY(status->isVisible());
    }

    void noLetterActsOnWhatIsCovered()
    {
        open(m_bill);
        press(Qt::Key_F1);
        QTRY_VERIFY(part<QWidget>(u"cheatSheet"_s)->isVisible());
        press(Qt::Key_E);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!part<QWidget>(u"cheatSheet"_s)->isVisible());
        QCOMPARE(theCase(m_bill).status, domain::CaseStatus::Open);
        QVERIFY(!m_place->shell().toast().isVisible());
    }

    void savedDetailsAreNoDraftAnyMore()
    {
        open(m_bill);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        part<QLineEdit>(u"detailCompany"_s)->setText(u"Salleh and Sons"_s);
        QTRY_VERIFY(inList(m_bill, models::WorkListModel::DraftRole).toBool());
        part<QAbstractButton>(u"saveDetails"_s)->click();
        QTRY_VERIFY(!inList(m_bill, models::WorkListModel::DraftRole).toBool());
        QVERIFY(part<QAbstractButton>(u"saveDetails"_s)->isHidden());
    }

    void aDraftOfDetailsDoesNotWipeOutWhatCameMeanwhile()
    {
        open(m_bill);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        part<QLineEdit>(u"detailCompany"_s)->setText(u"Salleh and Sons"_s);
        part<QLineEdit>(u"detailTier"_s)->setText(u"Gold"_s);
        QTRY_VERIFY(inList(m_bill, models::WorkListModel::DraftRole).toBool());
        bool isKept = false;
        m_place->customer().keepWords([&isKept](bool kept) { isKept = kept; });
        QTRY_VERIFY(isKept);
        m_place.reset();
        QVERIFY(m_seat->open());
        const auto customer = theCase(m_bill).customer; // a colleague's change, while it was closed
        QVERIFY(m_seat->does(
            domain::ChangeCustomer{.customer = customer, .company = u"Salleh Trading"_s}));
        sit();
        open(m_bill);
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(3);
        QVERIFY(part<QWidget>(u"detailsClash"_s)->isVisible());
        part<QAbstractButton>(u"saveDetails"_s)->click();
        part<QAbstractButton>(u"takeTheirs"_s)->click();
        part<QAbstractButton>(u"saveDetails"_s)->click();
        QTRY_VERIFY(part<QAbstractButton>(u"saveDetails"_s)->isHidden());
        const auto record = m_seat->desk().reader().customer(customer);
        QCOMPARE((*record)->customer.company, u"Salleh Trading"_s);
        QCOMPARE((*record)->customer.tier, u"Gold"_s); // the other field is theirs alone
    }

    void aCrashComesBackToWhatWasBeingWritten()
    {
        open(m_bill);
        part<QTextEdit>(u"replyBody"_s)->setPlainText(u"Looked at the ledger"_s);
        QTRY_VERIFY(inList(m_bill, models::WorkListModel::DraftRole).toBool());
        m_place.reset();
        QVERIFY(m_seat->open());
        sit();
        QCOMPARE(m_place->customer().caseId(), m_bill);
        QCOMPARE(part<QTextEdit>(u"replyBody"_s)->toPlainText(), u"Looked at the ledger"_s);
        QVERIFY(inList(m_bill, models::WorkListModel::DraftRole).toBool());
        QVERIFY(!inList(m_router, models::WorkListModel::DraftRole).toBool());
    }

    void aRestartComesBackToWhereTheAgentWas()
    {
        open(m_bill);
        open(m_router);
        const auto first = m_place->customer().caseId();
        m_place.reset();
        QVERIFY(m_seat->open());
        sit();
        QCOMPARE(m_place->customer().caseId(), first);
        open(m_bill);
        m_place.reset();
        QVERIFY(m_seat->open());
        sit();
        QCOMPARE(m_place->customer().caseId(), m_bill);
    }

    void everythingThatCanBeUsedHasAName_data();
    void everythingThatCanBeUsedHasAName();
};

void tst_Workplace::everythingThatCanBeUsedHasAName_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

/// Walks every widget of every page; what takes the keyboard must say to a screen reader what it
/// is.
void tst_Workplace::everythingThatCanBeUsedHasAName()
{
    QFETCH(const QString, language);
    m_language.choose(language);
    open(m_bill);
    const auto check = [](const QWidget &root, const QString &page) {
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            const bool isUsed = widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
                                && (widget->focusPolicy() & (Qt::TabFocus | Qt::ClickFocus));
            const bool isInside = widget->objectName().startsWith(u"qt_"_s)
                                  || widget->parentWidget()->focusProxy() == widget;
            if (!isUsed || isInside)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const QString who = u"%1: %2 %3 in %4"_s.arg(
                page, QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                widget->parentWidget()->objectName());
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(who));
        }
    };
    for (int tab = 0; tab < 4; ++tab) {
        part<QTabBar>(u"customerTabs"_s)->setCurrentIndex(tab);
        check(*m_place, u"tab %1"_s.arg(tab));
    }
    m_place->shell().go(Destination::Customers);
    check(*m_place, u"customers"_s);
    m_place->shell().go(Destination::Settings);
    check(*m_place, u"settings"_s);
    m_place->shell().go(Destination::Work);
    for (const auto &[key, sheet] :
         {std::pair(Qt::Key_L, u"logCallSheet"_s), std::pair(Qt::Key_V, u"logVisitSheet"_s),
          std::pair(Qt::Key_B, u"addOrderSheet"_s), std::pair(Qt::Key_O, u"openCaseSheet"_s)}) {
        part<QListView>(u"workListRows"_s)->setFocus();
        press(key);
        auto *dialog = part<QWidget>(sheet);
        QVERIFY2(dialog && dialog->isVisible(), qPrintable(sheet));
        check(*dialog, sheet);
        dialog->close();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    }
    press(Qt::Key_F1);
    check(*m_place, u"keys"_s);
}

QTEST_MAIN(tst_Workplace)
#include "tst_Workplace.moc"
