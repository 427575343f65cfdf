// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"
#include "tests/ui/customer/Shown.h"
#include "tests/ui/support/directions.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/customer/MomentField.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::CustomerPage;
using ui::CustomerSheets;
using ui::MomentField;
using ui::Shown;

namespace {
/// The page and the one key after another; nothing here is clicked or set.
struct Hands
{
    Shown shown;

    Hands()
    {
        shown.page.activateWindow();
        shown.part(u"customerTabs"_s)->setFocus();
    }
    [[nodiscard]] static QWidget *at() { return QApplication::focusWidget(); }
    [[nodiscard]] static QString place()
    {
        const QWidget *widget = at();
        while (widget && widget->objectName().startsWith(u"qt_"_s))
            widget = widget->parentWidget();
        return widget ? widget->objectName() : QString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *inPopup = popup && popup->focusWidget() ? popup->focusWidget() : popup;
        QTest::keyClick(inPopup ? inPopup : at(), key, with);
    }
    static void write(const QString &words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, at(), Qt::Key_unknown, QString(letter), {});
    }
    /// By Tab alone, and each press goes on.
    [[nodiscard]] static bool tabTo(const QString &name)
    {
        for (int tries = 0; tries < 24 && place() != name; ++tries) {
            const QWidget *before = at();
            press(Qt::Key_Tab);
            if (at() == before)
                return false;
        }
        return place() == name;
    }
    [[nodiscard]] QDialog *sheet(const QString &name)
    {
        auto *sheet = shown.part<QDialog>(name);
        const auto isThere = [sheet] { return QApplication::activeWindow() == sheet; };
        return sheet && QTest::qWaitFor(isThere) ? sheet : nullptr;
    }
};

QStringList tabStops(Qt::Key key)
{
    QStringList stops;
    const QWidget *first = Hands::at();
    do {
        stops.append(Hands::place());
        Hands::press(key);
    } while (Hands::at() != first && stops.size() < 24);
    return stops;
}
} // namespace

class tst_SheetKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void tabGoesThroughASheetInReadingOrder_data();
    void tabGoesThroughASheetInReadingOrder();
    void aCallIsLogged_data() { support::layoutDirections(); }
    void aCallIsLogged();
    void aVisitIsLogged_data() { support::layoutDirections(); }
    void aVisitIsLogged();
    void aCaseIsOpened_data() { support::layoutDirections(); }
    void aCaseIsOpened();
    void aWayToReachThemIsAdded_data() { support::layoutDirections(); }
    void aWayToReachThemIsAdded();
    void theNetworkIsAskedForWhereThereIsOne();
    void aMomentBeginsWhereTheOtherFieldsDo_data() { support::layoutDirections(); }
    void aMomentBeginsWhereTheOtherFieldsDo();
    void anOrderIsAdded_data() { support::layoutDirections(); }
    void anOrderIsAdded();
    void feedbackIsRecorded_data() { support::layoutDirections(); }
    void feedbackIsRecorded();
    void consentIsSet_data() { support::layoutDirections(); }
    void consentIsSet();
    void leavingASheetSavesNothing_data();
    void leavingASheetSavesNothing();
    void nobodyIsAskedAboutAnUntouchedSheet();
};

void tst_SheetKeys::tabGoesThroughASheetInReadingOrder_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("stops");
    QTest::newRow("call") << Qt::Key_L << u"logCallSheet"_s
                          << QStringList{u"callIn"_s,      u"callNumber"_s, u"callTime"_s,
                                         u"callMinutes"_s, u"callCase"_s,   u"callBody"_s,
                                         u"callOutcome"_s, u"sheetCancel"_s};
    QTest::newRow("visit") << Qt::Key_V << u"logVisitSheet"_s
                           << QStringList{u"visitPlace"_s, u"visitTime"_s,    u"visitCase"_s,
                                          u"visitBody"_s,  u"visitOutcome"_s, u"sheetCancel"_s};
    QTest::newRow("case") << Qt::Key_O << u"openCaseSheet"_s
                          << QStringList{u"caseSubjectField"_s, u"caseChannelField"_s,
                                         u"casePriorityField"_s, u"caseQueueField"_s,
                                         u"sheetCancel"_s};
    QTest::newRow("contact point")
        << Qt::Key_W << u"contactPointSheet"_s
        << QStringList{u"contactKind"_s, u"contactValue"_s, u"contactLabel"_s, u"sheetCancel"_s};
    QTest::newRow("order") << Qt::Key_B << u"addOrderSheet"_s
                           << QStringList{u"orderNumber"_s, u"orderStatus"_s, u"orderCurrency"_s,
                                          u"orderTotal"_s,  u"orderWhat"_s,   u"orderQuantity"_s,
                                          u"orderTime"_s,   u"sheetCancel"_s};
}

void tst_SheetKeys::tabGoesThroughASheetInReadingOrder()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, name);
    QFETCH(const QStringList, stops);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Hands hands;
        QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
        hands.press(key);
        QVERIFY(hands.sheet(name));
        QCOMPARE(tabStops(Qt::Key_Tab), stops);
        QStringList back = stops;
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(tabStops(Qt::Key_Backtab), back);
    }
}

void tst_SheetKeys::theNetworkIsAskedForWhereThereIsOne()
{
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    hands.press(Qt::Key_W);
    QDialog *sheet = hands.sheet(u"contactPointSheet"_s);
    QVERIFY(sheet);
    const auto *network = sheet->findChild<QWidget *>(u"contactService"_s);
    QVERIFY(!network->isVisible());
    auto *kind = sheet->findChild<QComboBox *>(u"contactKind"_s);
    kind->setCurrentIndex(kind->findData(QVariant::fromValue(domain::ContactKind::Handle)));
    QVERIFY(network->isVisible());
}

void tst_SheetKeys::aMomentBeginsWhereTheOtherFieldsDo()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const QDateTime moment(QDate(2026, 11, 23), QTime(14, 30));
    const MomentField field(moment, u"yyyy-MM-dd HH:mm"_s, nullptr);
    QCOMPARE(field.findChild<QLineEdit *>()->text(), u"2026-11-23 14:30"_s);
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QVERIFY(field.alignment().testFlag(side));
}

void tst_SheetKeys::aCallIsLogged()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    QSignalSpy logged(&hands.shown.page.sheets(), &CustomerSheets::callLogged);
    hands.press(Qt::Key_L);
    QDialog *sheet = hands.sheet(u"logCallSheet"_s);
    QVERIFY(sheet);
    hands.press(direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left); // we called
    QCOMPARE(hands.place(), u"callOut"_s);
    QVERIFY(hands.tabTo(u"callTime"_s));
    hands.press(Qt::Key_Down); // an hour ago
    QVERIFY(hands.tabTo(u"callMinutes"_s));
    hands.press(Qt::Key_Up);
    QVERIFY(hands.tabTo(u"callCase"_s));
    hands.press(Qt::Key_Home); // no case
    QVERIFY(hands.tabTo(u"callBody"_s));
    hands.press(Qt::Key_Return, Qt::ControlModifier); // nothing was said: nothing happens
    QVERIFY(logged.isEmpty() && sheet->isVisible());
    hands.write(u"Asked"_s);
    hands.press(Qt::Key_Return); // a line of what was said
    hands.write(u"the bill"_s);
    QVERIFY(hands.tabTo(u"callOutcome"_s));
    hands.write(u"Solved"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(logged.count(), 1);
    const auto command = logged.last().first().value<domain::LogCall>();
    QCOMPARE(command.direction, domain::Direction::Outbound);
    QCOMPARE(command.seconds, 240);
    QVERIFY(command.happenedAt);
    QVERIFY(!command.caseId);
    QCOMPARE(command.body, u"Asked\nthe bill"_s);
    QCOMPARE(command.outcome, u"Solved"_s);
    QTRY_VERIFY(QApplication::activeWindow() == &hands.shown.page);
    QCOMPARE(hands.place(), u"customerTabs"_s); // back where it was called from
}

void tst_SheetKeys::aVisitIsLogged()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    QSignalSpy logged(&hands.shown.page.sheets(), &CustomerSheets::visitLogged);
    hands.press(Qt::Key_V);
    QVERIFY(hands.sheet(u"logVisitSheet"_s));
    hands.write(u"KL Sentral"_s);
    QVERIFY(hands.tabTo(u"visitTime"_s));
    hands.press(Qt::Key_Down); // an hour ago
    QVERIFY(hands.tabTo(u"visitBody"_s));
    hands.write(u"Brought the box back"_s);
    QVERIFY(hands.tabTo(u"sheetAction"_s));
    hands.press(Qt::Key_Return);
    QCOMPARE(logged.count(), 1);
    const auto command = logged.last().first().value<domain::LogVisit>();
    QCOMPARE(command.place, u"KL Sentral"_s);
    QVERIFY(command.happenedAt);
    QCOMPARE(command.body, u"Brought the box back"_s);
    QCOMPARE(command.caseId, samples::caseId(4821)); // the current one
}

void tst_SheetKeys::aCaseIsOpened()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    QSignalSpy opened(&hands.shown.page.sheets(), &CustomerSheets::caseOpened);
    hands.press(Qt::Key_O);
    QVERIFY(hands.sheet(u"openCaseSheet"_s));
    hands.write(u"Late parcel"_s);
    QVERIFY(hands.tabTo(u"caseChannelField"_s));
    hands.press(Qt::Key_Down); // email
    QVERIFY(hands.tabTo(u"casePriorityField"_s));
    hands.press(Qt::Key_Space); // its list
    QTRY_VERIFY(QApplication::activePopupWidget());
    hands.press(Qt::Key_Down); // high
    hands.press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(hands.place(), u"casePriorityField"_s);
    QVERIFY(opened.isEmpty());
    hands.press(Qt::Key_Return); // from any field but that of many lines
    QCOMPARE(opened.count(), 1);
    const auto command = opened.last().first().value<domain::OpenCase>();
    QCOMPARE(command.subject, u"Late parcel"_s);
    QCOMPARE(command.channel, domain::Channel::Email);
    QCOMPARE(command.priority, domain::Priority::High);
}

void tst_SheetKeys::aWayToReachThemIsAdded()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    QSignalSpy added(&hands.shown.page.sheets(), &CustomerSheets::contactPointAdded);
    hands.press(Qt::Key_W);
    QVERIFY(hands.sheet(u"contactPointSheet"_s));
    hands.press(Qt::Key_Down); // email
    hands.press(Qt::Key_Tab);
    hands.write(u"ahmad@example.com"_s);
    hands.press(Qt::Key_Return);
    QCOMPARE(added.count(), 1);
    const auto command = added.last().first().value<domain::AddContactPoint>();
    QCOMPARE(command.kind, domain::ContactKind::Email);
    QCOMPARE(command.value, u"ahmad@example.com"_s);
}

void tst_SheetKeys::anOrderIsAdded()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    QSignalSpy added(&hands.shown.page.sheets(), &CustomerSheets::orderAdded);
    hands.press(Qt::Key_B);
    QVERIFY(hands.sheet(u"addOrderSheet"_s));
    hands.write(u"30001"_s);
    QVERIFY(hands.tabTo(u"orderTotal"_s));
    hands.write(u"19.90"_s);
    hands.press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(added.count(), 1);
    const auto command = added.last().first().value<domain::AddOrder>();
    QCOMPARE(command.number, u"30001"_s);
    QCOMPARE(command.totalMinor, 1'990);
}

void tst_SheetKeys::feedbackIsRecorded()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    QSignalSpy recorded(&hands.shown.page.sheets(), &CustomerSheets::feedbackRecorded);
    hands.press(Qt::Key_F, Qt::ShiftModifier);
    auto *sheet = hands.sheet(u"feedbackSheet"_s);
    QVERIFY(sheet);
    QVERIFY(!sheet->findChild<QPushButton *>(u"sheetAction"_s)->isEnabled()); // no score yet
    hands.press(Qt::Key_Down); // recommendation
    QVERIFY(hands.tabTo(u"feedbackScore"_s));
    hands.write(u"10"_s);
    QVERIFY(hands.tabTo(u"feedbackComment"_s));
    hands.write(u"quick"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(recorded.count(), 1);
    const auto command = recorded.last().first().value<domain::RecordFeedback>();
    QCOMPARE(command.customer, hands.shown.file.customer.id);
    QCOMPARE(command.kind, domain::FeedbackKind::Nps);
    QCOMPARE(command.score, 10);
    QCOMPARE(command.comment, u"quick"_s);
    QVERIFY(!command.givenAt);
}

void tst_SheetKeys::consentIsSet()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    QSignalSpy set(&hands.shown.page, &CustomerPage::consentSet);
    hands.press(Qt::Key_U);
    QCOMPARE(hands.place(), u"consent-service"_s);
    QVERIFY(hands.tabTo(u"consent-survey"_s));
    hands.press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget());
    hands.press(Qt::Key_Down);
    hands.press(Qt::Key_Return); // does not agree
    QCOMPARE(set.count(), 1);
    domain::SetConsent wanted{.contactPoint = hands.shown.file.contactPoints.first().id,
                              .purpose = domain::Purpose::Survey,
                              .granted = false};
    domain::rememberBase(wanted, hands.shown.file.contactPoints.first());
    QCOMPARE(set.last().first().value<domain::SetConsent>(), wanted);
    QCOMPARE(hands.place(), u"consent-survey"_s);
}

void tst_SheetKeys::leavingASheetSavesNothing_data()
{
    QTest::addColumn<bool>("byEscape");
    QTest::newRow("by Esc") << true;
    QTest::newRow("by Enter on Cancel") << false;
}

void tst_SheetKeys::leavingASheetSavesNothing()
{
    QFETCH(const bool, byEscape);
    Hands hands;
    QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
    QSignalSpy opened(&hands.shown.page.sheets(), &CustomerSheets::caseOpened);
    hands.press(Qt::Key_O);
    const QPointer<QDialog> sheet = hands.sheet(u"openCaseSheet"_s);
    QVERIFY(sheet);
    hands.write(u"Late parcel"_s);
    if (byEscape) {
        hands.press(Qt::Key_Escape);
    } else {
        QVERIFY(hands.tabTo(u"sheetCancel"_s));
        hands.press(Qt::Key_Return);
    }
    QVERIFY(hands.sheet(u"discardQuestion"_s));
    QCOMPARE(hands.place(), u"wayOut"_s);
    hands.press(Qt::Key_Escape); // goes on writing
    QVERIFY(hands.sheet(u"openCaseSheet"_s));
    QCOMPARE(sheet->findChild<QLineEdit *>(u"caseSubjectField"_s)->text(), u"Late parcel"_s);
    sheet->close(); // by the frame of the window
    QVERIFY(sheet->isVisible() && hands.sheet(u"discardQuestion"_s));
    hands.press(Qt::Key_Tab);
    hands.press(Qt::Key_Return); // discards
    QTRY_VERIFY(!sheet || !sheet->isVisible());
    QVERIFY(opened.isEmpty());
}

void tst_SheetKeys::nobodyIsAskedAboutAnUntouchedSheet()
{
    for (const auto &[key, name] :
         {std::pair(Qt::Key_L, u"logCallSheet"_s), std::pair(Qt::Key_V, u"logVisitSheet"_s),
          std::pair(Qt::Key_B, u"addOrderSheet"_s), std::pair(Qt::Key_O, u"openCaseSheet"_s),
          std::pair(Qt::Key_W, u"contactPointSheet"_s)}) {
        Hands hands;
        QVERIFY(QTest::qWaitForWindowActive(&hands.shown.page));
        hands.press(key);
        const QPointer<QDialog> sheet = hands.sheet(name);
        QVERIFY2(sheet, qPrintable(name));
        hands.press(Qt::Key_Tab);
        hands.press(Qt::Key_Escape);
        QVERIFY2(!sheet || !sheet->isVisible(), qPrintable(name));
    }
}

QTEST_MAIN(tst_SheetKeys)
#include "tst_SheetKeys.moc"
