// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ManualClock.h"
#include "tests/ui/support/directions.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/Language.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PreferencesMenu.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Toast.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A pane with two fields, named after it.
QWidget *pane(const QString &name)
{
    auto *pane = new QWidget;
    pane->setObjectName(name);
    auto *layout = new QVBoxLayout(pane);
    for (const QString &field : {u"First"_s, u"Second"_s}) {
        auto *edit = new QLineEdit(pane);
        edit->setObjectName(name + field);
        edit->setAccessibleName(name);
        layout->addWidget(edit);
    }
    return pane;
}

struct Shown
{
    explicit Shown(const QString &code) : language(*qApp), shell(clock)
    {
        shell.setWorkList(pane(u"work"_s));
        shell.setCustomerList(pane(u"customers"_s));
        shell.setCustomerPage(pane(u"page"_s));
        shell.setCasePanel(pane(u"case"_s));
        shell.topBar().showAgent(u"Nur Aisyah"_s);
        shell.resize(1440, 900);
        shell.show();
        language.choose(code);
        QVERIFY(QTest::qWaitForWindowActive(&shell));
    }

    QWidget *find(const QString &name) { return shell.findChild<QWidget *>(name); }
    int xOf(const QString &name) { return find(name)->mapTo(&shell, QPoint()).x(); }

    support::ManualClock clock;
    Language language;
    ShellWindow shell;
};
} // namespace

class tst_ShellWindow final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    /// The program ends, or a wipe comes, whatever is open.
    void theWindowGoesWithASheetOpen()
    {
        Shown shown(u"en"_s);
        shown.find(u"pageFirst"_s)->setFocus();
        auto *sheet = new QDialog(shown.find(u"page"_s));
        auto *field = new QLineEdit(sheet);
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
    }

    void cleanup() { m_theme.zoomTo(1); }

    void largeTextFoldsTheCaseBeforeItCoversTheCustomer()
    {
        m_theme.zoomTo(1.25);
        QVERIFY(Shown(u"en"_s).find(u"case"_s)->isVisible());
        m_theme.zoomTo(1.5);
        QVERIFY(!Shown(u"en"_s).find(u"case"_s)->isVisible());
    }

    void aListWithoutRoomComesWhenItIsCalledFor_data() { support::bothDirections(); }
    void aListWithoutRoomComesWhenItIsCalledFor()
    {
        QFETCH(const QString, code);
        m_theme.zoomTo(2);
        Shown shown(code);
        shown.shell.resize(900, 600);
        QTRY_VERIFY(!shown.find(u"work"_s)->isVisible());
        QTRY_COMPARE(shown.find(u"page"_s)->width(), shown.find(u"centre"_s)->width());
        shown.find(u"pageFirst"_s)->setFocus();
        shown.find(u"work"_s)->setFocusProxy(shown.find(u"workSecond"_s));
        shown.shell.rail().button(Destination::Work)->click();
        QVERIFY(shown.find(u"work"_s)->isVisible());
        QVERIFY(shown.find(u"workSecond"_s)->hasFocus()); // what the pane is there for
        QVERIFY(shown.shell.rect().contains(shown.find(u"startDrawer"_s)->geometry()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!shown.find(u"work"_s)->isVisible());
        QVERIFY(shown.find(u"pageFirst"_s)->hasFocus());
        shown.find(u"railWork"_s)->setFocus();
        QTest::keySequence(&shown.shell, QKeySequence(u"G, C"_s));
        QVERIFY(shown.find(u"customers"_s)->isVisible());
        shown.shell.resize(1440, 900);
        QTRY_VERIFY(shown.find(u"startPane"_s)->isAncestorOf(shown.find(u"customers"_s)));
    }

    void panesStandInReadingOrder()
    {
        Shown shown(u"en"_s);
        const QStringList order = {u"rail"_s, u"work"_s, u"page"_s, u"case"_s};
        for (int i = 1; i < order.size(); ++i)
            QVERIFY(shown.xOf(order[i - 1]) < shown.xOf(order[i]));
        shown.language.choose(u"ar"_s);
        for (int i = 1; i < order.size(); ++i)
            QTRY_VERIFY(shown.xOf(order[i - 1]) > shown.xOf(order[i]));
    }

    /// Whatever came into the window last.
    void panesAreReadInTheirOrder_data() { support::bothDirections(); }
    void panesAreReadInTheirOrder()
    {
        QFETCH(const QString, code);
        Shown shown(code);
        shown.shell.setWorkList(pane(u"work"_s));
        QStringList read;
        const auto panes = shown.find(u"panes"_s)->children(); // as Qt tells them
        for (const QObject *one : panes) {
            for (const QString &name : {u"work"_s, u"page"_s, u"case"_s}) {
                if (one->objectName() == name || one->findChild<QWidget *>(name))
                    read << name;
            }
        }
        QCOMPARE(read, QStringList({u"work"_s, u"page"_s, u"case"_s}));
    }

    /// The focus leaves a list that is deleted with its window, and looked for panes that were
    /// gone.
    void closesWithTheKeyboardInAPane()
    {
        for (const auto &name : {u"work"_s, u"page"_s, u"case"_s}) {
            Shown shown(u"en"_s);
            auto *field = new QLineEdit(shown.find(name));
            field->show();
            field->setFocus();
            QTRY_VERIFY(field->hasFocus());
        }
    }

    void f6GoesThroughThePanesToWhereOneWas_data() { support::bothDirections(); }
    void f6GoesThroughThePanesToWhereOneWas()
    {
        QFETCH(const QString, code);
        Shown shown(code);
        shown.find(u"workSecond"_s)->setFocus();
        QStringList seen;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&shown.shell, Qt::Key_F6);
            seen << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(seen, QStringList({u"pageFirst"_s, u"caseFirst"_s, u"retryNow"_s, u"openPalette"_s,
                                    u"railWork"_s, u"workSecond"_s}));
        QTest::keyClick(&shown.shell, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"railWork"_s);
    }

    void f6StopsAtThePartsOfAPage_data() { support::bothDirections(); }
    void f6StopsAtThePartsOfAPage()
    {
        QFETCH(const QString, code);
        Shown shown(code);
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        QList<QWidget *> parts;
        for (const QString &name : {u"head"_s, u"timeline"_s, u"composer"_s}) {
            parts << pane(name);
            layout->addWidget(parts.last());
        }
        shown.shell.setCustomerPage(page, parts);
        shown.find(u"workFirst"_s)->setFocus();
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&shown.shell, Qt::Key_F6);
            seen << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(seen, QStringList({u"headFirst"_s, u"timelineFirst"_s, u"composerFirst"_s,
                                    u"caseFirst"_s}));
        QTest::keyClick(&shown.shell, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"composerFirst"_s);
    }

    void f6ComesToWhatAPaneIsThereFor()
    {
        Shown shown(u"en"_s);
        QWidget *work = pane(u"chief"_s);
        work->setFocusProxy(work->findChild<QWidget *>(u"chiefSecond"_s));
        shown.shell.setWorkList(work);
        shown.shell.rail().button(Destination::Work)->setFocus();
        QTest::keyClick(&shown.shell, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"chiefSecond"_s);
    }

    void thePaneThatF6CameToIsMarkedUntilTheMouseIsPressed()
    {
        Shown shown(u"ar"_s);
        shown.find(u"workFirst"_s)->setFocus();
        QVERIFY(!shown.find(u"paneMark"_s));
        QTest::keyClick(&shown.shell, Qt::Key_F6);
        QWidget *mark = shown.find(u"paneMark"_s);
        QVERIFY(mark);
        QCOMPARE(mark->parentWidget(), shown.find(u"page"_s));
        QCOMPARE(mark->width(), shown.find(u"page"_s)->width());
        QTest::mousePress(shown.find(u"pageSecond"_s), Qt::LeftButton);
        QTRY_VERIFY(!shown.find(u"paneMark"_s));
        QTest::keyClick(&shown.shell, Qt::Key_F6);
        QVERIFY(shown.find(u"paneMark"_s));
        shown.find(u"workFirst"_s)->setFocus();
        QTRY_VERIFY(!shown.find(u"paneMark"_s));
    }

    void ctrlKOpensThePaletteFromAFieldAndGivesItBack_data() { support::bothDirections(); }
    void ctrlKOpensThePaletteFromAFieldAndGivesItBack()
    {
        QFETCH(const QString, code);
        Shown shown(code);
        QWidget *field = shown.find(u"pageFirst"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(shown.shell.palette().isOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!shown.shell.palette().isOpen());
        QVERIFY(field->hasFocus());
    }

    void pressingTheFieldOfTheTopBarOpensThePalette()
    {
        Shown shown(u"en"_s);
        QTest::mouseClick(shown.find(u"openPalette"_s), Qt::LeftButton);
        QVERIFY(shown.shell.palette().isOpen());
    }

    void questionMarkShowsTheKeysButNotWhileTyping()
    {
        Shown shown(u"en"_s);
        auto *field = shown.shell.findChild<QLineEdit *>(u"pageFirst"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Question);
        QVERIFY(!shown.shell.cheatSheet().isOpen());
        QCOMPARE(field->text(), u"?"_s);
        QWidget *rail = shown.shell.rail().button(Destination::Work);
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_Question);
        QVERIFY(shown.shell.cheatSheet().isOpen());
    }

    void railChangesTheListAndTellsIt()
    {
        Shown shown(u"ar"_s);
        QSignalSpy chosen(&shown.shell, &ShellWindow::destinationChosen);
        shown.shell.rail().button(Destination::Customers)->click();
        QVERIFY(shown.find(u"customers"_s)->isVisible());
        QVERIFY(!shown.find(u"work"_s)->isVisible());
        QCOMPARE(chosen.count(), 1);
        QVERIFY(shown.shell.rail().button(Destination::Customers)->isChecked());
        QVERIFY(!shown.shell.rail().button(Destination::Work)->isChecked());
    }

    void settingsStandInsteadOfThePanes_data() { support::bothDirections(); }
    void settingsStandInsteadOfThePanes()
    {
        QFETCH(const QString, code);
        Shown shown(code);
        shown.shell.setPage(ui::Destination::Settings, pane(u"settings"_s));
        shown.shell.rail().button(Destination::Settings)->click();
        QVERIFY(shown.find(u"settings"_s)->isVisible());
        QVERIFY(!shown.find(u"page"_s)->isVisible());
        QVERIFY(shown.shell.rail().button(Destination::Settings)->isChecked());
        shown.shell.rail().button(Destination::Settings)->setFocus();
        QTest::keyClick(&shown.shell, Qt::Key_F6); // what is not in sight is passed over
        QCOMPARE(QApplication::focusWidget()->objectName(), u"settingsFirst"_s);
        shown.shell.go(Destination::Work);
        QVERIFY(shown.find(u"page"_s)->isVisible());
        QVERIFY(!shown.find(u"settings"_s)->isVisible());
    }

    void theSheetOfKeysSaysWhatTheWindowDoes()
    {
        Shown shown(u"en"_s);
        int count = 0;
        for (const auto &[keys, words] : shown.shell.keys().listed()) {
            QVERIFY(!words.isEmpty());
            count += keys == QKeySequence(u"G, S"_s) ? 1 : 0;
        }
        QCOMPARE(count, 1);
        QTest::keySequence(&shown.shell, QKeySequence(u"G, S"_s));
        QCOMPARE(shown.shell.destination(), Destination::Settings);
    }

    void whatWaitsIsListedAndClosesOnEscape()
    {
        Shown shown(u"en"_s);
        shown.shell.showPending(
            {{u"1"_s, Icon::Mail, u"Reply by email"_s, u"Ahmad"_s, shown.clock.now()}});
        auto *button = shown.shell.findChild<QAbstractButton *>(u"pendingButton"_s);
        button->setFocus();
        button->click();
        QWidget *popover = shown.find(u"pendingPopover"_s);
        QVERIFY(popover->isVisible());
        QVERIFY(shown.find(u"pending_1"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QVERIFY(button->hasFocus());
    }

    void aRejectedSignInIsSaidAcrossThePage_data() { support::bothDirections(); }
    void aRejectedSignInIsSaidAcrossThePage()
    {
        QFETCH(const QString, code);
        Shown shown(code);
        QVERIFY(!shown.find(u"notice"_s)->isVisible());
        shown.shell.showLine({LineState::Rejected, shown.clock.now()});
        QVERIFY(shown.find(u"notice"_s)->isVisible());
        QSignalSpy asked(&shown.shell, &ShellWindow::signInRequested);
        shown.find(u"notice"_s)->findChild<QAbstractButton *>()->click();
        QCOMPARE(asked.count(), 1);
        shown.shell.showLine({LineState::Online, shown.clock.now()});
        QVERIFY(!shown.find(u"notice"_s)->isVisible());
    }

    void theThirdPaneGivesWayInANarrowWindow()
    {
        Shown shown(u"en"_s);
        QVERIFY(shown.find(u"case"_s)->isVisible());
        shown.shell.resize(1024, 700); // the customer would be cut off
        QTRY_VERIFY(!shown.find(u"case"_s)->isVisible());
        shown.shell.resize(1440, 900);
        QTRY_VERIFY(shown.find(u"case"_s)->isVisible());
    }

    void aToastNeverStandsOverWhatHasTheKeyboard()
    {
        Shown shown(u"en"_s);
        auto *low = new QLineEdit(&shown.shell);
        low->setGeometry(40, 820, 600, 40);
        low->show();
        Toast &toast = shown.shell.toast();
        toast.tell(u"Saved"_s);
        QVERIFY(toast.geometry().intersects(low->geometry()));
        low->setFocus();
        QTRY_VERIFY(!toast.geometry().intersects(low->geometry()));
        shown.clock.advance(5s);
        QVERIFY(!toast.isVisible());
    }

    void aToastNeverStandsOverABarThatIsKeptClear()
    {
        Shown shown(u"en"_s);
        auto *bar = new QWidget(&shown.shell);
        bar->setGeometry(40, 820, 600, 40);
        bar->hide();
        Toast &toast = shown.shell.toast();
        toast.keepClearOf(bar);
        toast.tell(u"Saved"_s);
        QVERIFY(toast.geometry().intersects(bar->geometry()));
        bar->show();
        QVERIFY(!toast.geometry().intersects(bar->geometry()));
    }

    /// Discarding by the keyboard took the window down with the row.
    void aToastOutlivesWhatHadTheKeyboard()
    {
        Shown shown(u"en"_s);
        auto rows = std::make_unique<QWidget>(&shown.shell);
        auto *first = new QPushButton(rows.get());
        auto *second = new QPushButton(rows.get());
        rows->setGeometry(40, 780, 600, 80);
        second->move(0, 40);
        rows->show();
        shown.shell.toast().tell(u"Saved"_s);
        second->setFocus();
        QVERIFY(second->hasFocus());
        QVERIFY(first->isVisible());
        rows.reset();
        QVERIFY(shown.shell.toast().isVisible());
    }

    void aToastStandsBelowTheListAndCoversNothingElse_data() { support::bothDirections(); }
    void aToastStandsBelowTheListAndCoversNothingElse()
    {
        QFETCH(const QString, code);
        Shown shown(code);
        Toast &toast = shown.shell.toast();
        const auto place = [&](const QString &name) {
            return QRect(shown.find(name)->mapTo(&shown.shell, QPoint()), shown.find(name)->size());
        };
        const auto card = [&toast] {
            return toast.geometry().marginsRemoved(toast.shadowMargins());
        };
        shown.find(u"pageSecond"_s)->setFocus();
        toast.tell(u"The case is with the team of Customer care now, and nobody owns it"_s,
                   {.words = u"Undo"_s, .act = [] {}, .keys = Qt::CTRL | Qt::Key_Z});
        QVERIFY(place(u"work"_s).contains(card()));
        QVERIFY(toast.height() >= toast.layout()->totalHeightForWidth(toast.width()));
        shown.shell.showPending(
            {{u"1"_s, Icon::Mail, u"Reply by email"_s, u"Ahmad"_s, shown.clock.now()}});
        shown.find(u"pendingButton"_s)->setFocus();
        shown.shell.findChild<QAbstractButton *>(u"pendingButton"_s)->click();
        QVERIFY(shown.find(u"pendingPopover"_s)->isVisible());
        QTRY_VERIFY(!card().intersects(place(u"pendingPopover"_s)));
        QVERIFY(shown.shell.rect().contains(card()));
    }

    void anOlderToastDoesNotEndANewerOne()
    {
        Shown shown(u"en"_s);
        Toast &toast = shown.shell.toast();
        toast.tell(u"one"_s);
        shown.clock.advance(4s);
        toast.tell(u"two"_s);
        shown.clock.advance(2s);
        QVERIFY(toast.isVisible());
        shown.clock.advance(4s);
        QVERIFY(!toast.isVisible());
    }

    void whatCanBeUsedHasNameAndObjectName_data() { support::bothDirections(); }
    void whatCanBeUsedHasNameAndObjectName()
    {
        QFETCH(const QString, code);
        Shown shown(code);
        const auto widgets = shown.shell.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool interactive = qobject_cast<const QAbstractButton *>(widget)
                                     || qobject_cast<const QLineEdit *>(widget);
            if (!interactive || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty()
                               || (button && !button->text().isEmpty()) || !widget->isVisible();
            QVERIFY2(named, qPrintable(widget->objectName()));
        }
    }

    void preferencesAskForLanguageAndAppearance()
    {
        Shown shown(u"en"_s);
        PreferencesMenu &menu = shown.shell.preferences();
        QSignalSpy language(&menu, &PreferencesMenu::languageChosen);
        QSignalSpy appearance(&menu, &PreferencesMenu::appearanceChosen);
        menu.findChild<QAction *>(u"chooseLanguage_ms"_s)->trigger();
        QCOMPARE(language, QList<QVariantList>({{u"ms"_s}}));
        menu.findChild<QAction *>(u"chooseAppearance_2"_s)->trigger();
        QCOMPARE(appearance.count(), 1);
    }
};

QTEST_MAIN(tst_ShellWindow)
#include "tst_ShellWindow.moc"
