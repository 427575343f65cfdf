// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PanesApart.h"

#include "tests/support/ManualClock.h"
#include "ui/shell/FoldingPane.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/TimelinePane.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeySet.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QWindow>

#include <QtTest/qtestspontaneevent.h>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with a list, a page and a case, each with a key of its own.
struct House
{
    House()
    {
        list->addItems({u"one"_s, u"two"_s});
        list->setObjectName(u"rows"_s);
        panel->setObjectName(u"panel"_s);
        body->setObjectName(u"body"_s);
        shell.setWorkList(list);
        shell.setCustomerPage(body);
        shell.setCasePanel(panel);
        listKeys.add(
            {u"list"_s, Qt::Key_L}, [] { return u"list"_s; }, [this] { done << u"list"_s; });
        caseKeys.add(
            {u"case"_s, Qt::Key_E}, [] { return u"case"_s; }, [this] { done << u"case"_s; });
        pageKeys.add(
            {u"write"_s, Qt::Key_R}, [] { return u"write"_s; }, [this] { body->setFocus(); });
        shell.resize(1400, 800);
    }
    void show()
    {
        shell.show();
        QVERIFY(QTest::qWaitForWindowActive(&shell));
        shell.focusList();
    }
    /// To whichever window has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QGuiApplication::focusWindow());
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    [[nodiscard]] bool isActive(const QWidget *part) const
    {
        return part->window()->isActiveWindow();
    }

    support::ManualClock clock;
    ShellWindow shell{clock};
    QListWidget *list = new QListWidget;
    QLineEdit *body = new QLineEdit;
    QLineEdit *panel = new QLineEdit;
    KeySet listKeys{list};
    KeySet caseKeys{panel};
    KeySet pageKeys{body};
    PanesApart apart{shell};
    QStringList done;
};
} // namespace

class tst_PanesApart final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    Theme m_theme{*qApp};

public:
    /// Two screens beside each other, before there is an application.
    static void initMain()
    {
        static QTemporaryFile screens;
        if (!screens.open())
            return;
        screens.write(R"({"screens": [
            {"name": "one", "x": 0, "y": 0, "width": 1600, "height": 1000,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
            {"name": "two", "x": 1600, "y": 0, "width": 1280, "height": 1024,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screens.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }

    void aKeyTakesThePaneOutAndBringsItBack()
    {
        House house;
        house.show();
        house.list->setCurrentRow(1);
        House::press(Qt::Key_F7);
        QTRY_VERIFY(house.list->window() != &house.shell && house.isActive(house.list));
        QVERIFY(house.list->isVisible() && house.list->hasFocus());
        QCOMPARE(house.list->window()->screen()->name(), u"two"_s);
        QCOMPARE(house.list->currentRow(), 1); // the same rows, the same one chosen
        House::press(Qt::Key_F7);
        QTRY_VERIFY(house.list->window() == &house.shell && house.shell.isActiveWindow());
        QVERIFY(house.list->isVisible() && house.list->hasFocus());
        QVERIFY(!QSettings().contains(u"panes/apart-list"_s));
    }

    void keysMeanTheSameInBothWindows()
    {
        House house;
        house.show();
        House::press(Qt::Key_F7, Qt::ShiftModifier);
        QTRY_VERIFY(house.panel->window() != &house.shell && house.isActive(house.panel));
        house.panel->setReadOnly(true); // a letter is a key
        House::press(Qt::Key_L);
        QCOMPARE(house.done, QStringList{u"list"_s});
        House::press(Qt::Key_R); // takes the keyboard to the page
        QTRY_VERIFY(house.shell.isActiveWindow() && house.body->hasFocus());
        house.list->setFocus();
        House::press(Qt::Key_E);
        QCOMPARE(house.done, QStringList({u"list"_s, u"case"_s}));
        House::press(Qt::Key_F7, Qt::ShiftModifier);
        QTRY_COMPARE(house.panel->window(), &house.shell);
        house.list->setFocus();
        House::press(Qt::Key_E);
        QCOMPARE(house.done.size(), 3); // once, as before
    }

    void paneAfterPaneLeadsThroughBothWindows()
    {
        House house;
        house.show();
        House::press(Qt::Key_F7);
        QTRY_VERIFY(house.isActive(house.list) && !house.shell.isActiveWindow());
        House::press(Qt::Key_F6);
        QTRY_VERIFY(house.shell.isActiveWindow() && house.body->hasFocus());
        House::press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(house.isActive(house.list) && house.list->hasFocus());
    }

    void closingTheWindowBringsThePaneBack()
    {
        House house;
        house.show();
        House::press(Qt::Key_F7);
        QTRY_VERIFY(house.list->window() != &house.shell);
        QCloseEvent byHand;
        QSpontaneKeyEvent::setSpontaneous(&byHand);
        qApp->notify(house.list->window(), &byHand);
        QCOMPARE(house.list->window(), &house.shell);
        QVERIFY(house.list->isVisible());
        QVERIFY(!QSettings().contains(u"panes/apart-list"_s));
    }

    /// A locked desk, which hides the main window's parts, shows nothing elsewhere.
    void whatStandsApartGoesAndComesWithTheWindow()
    {
        House house;
        house.show();
        House::press(Qt::Key_F7);
        QTRY_VERIFY(house.list->window() != &house.shell);
        house.shell.hide();
        QVERIFY(!house.list->isVisible());
        house.shell.show();
        QVERIFY(house.list->isVisible());
    }

    void itStandsThereAgainTheNextTime()
    {
        QRect where;
        {
            House house;
            house.show();
            House::press(Qt::Key_F7);
            QTRY_VERIFY(house.list->window() != &house.shell);
            house.list->window()->setGeometry(120, 90, 400, 500);
            where = house.list->window()->geometry();
            house.apart.keep();
        }
        House house;
        house.apart.restore();
        house.show();
        QVERIFY(house.list->window() != &house.shell && house.list->isVisible());
        QCOMPARE(house.list->window()->geometry(), where);
    }

    void theTimelineStandsApartTooAndItsPlaceSaysSo()
    {
        support::ManualClock clock;
        ShellWindow shell(clock);
        PanesApart apart(shell);
        auto *stream = new QListWidget;
        auto *place = new TimelinePane(stream, &shell);
        connect(place, &TimelinePane::backWanted, &apart, &PanesApart::bringTimelineBack);
        shell.setCustomerPage(place);
        apart.add(place->pane());
        shell.resize(1400, 800);
        shell.show();
        QVERIFY(QTest::qWaitForWindowActive(&shell));
        const auto *elsewhere = place->findChild<QWidget *>(u"timelineElsewhere"_s);
        QVERIFY(place->isAncestorOf(stream) && !elsewhere->isVisible());
        House::press(Qt::Key_F7, Qt::ControlModifier);
        QTRY_VERIFY(stream->window()->isActiveWindow());
        QVERIFY(!place->isAncestorOf(stream) && elsewhere->isVisible());
        QVERIFY(!place->pane().apart().isNull());
        House::press(Qt::Key_F7, Qt::ControlModifier); // the key means the same there
        QTRY_VERIFY(place->isAncestorOf(stream) && stream->isVisible());
        QVERIFY(!elsewhere->isVisible());
        House::press(Qt::Key_F7, Qt::ControlModifier);
        QTRY_VERIFY(!place->isAncestorOf(stream));
        place->findChild<QAbstractButton *>()->click(); // in its place in the main window
        QTRY_VERIFY(place->isAncestorOf(stream));
    }

    void aScreenThatIsGoneBringsThePaneBack()
    {
        QSettings().setValue(u"panes/apart-list"_s, QRect(9000, 9000, 400, 500));
        {
            House house;
            house.apart.restore(); // of a screen that was there yesterday
            house.show();
            QCOMPARE(house.list->window(), &house.shell);
        }
        QVERIFY(QSettings().contains(u"panes/apart-list"_s)); // it may come back tomorrow
        House house;
        house.show();
        House::press(Qt::Key_F7);
        QTRY_VERIFY(house.list->window() != &house.shell);
        Q_EMIT qApp->screenRemoved(house.list->window()->screen());
        QCOMPARE(house.list->window(), &house.shell);
        QVERIFY(house.list->isVisible());
    }
};

QTEST_MAIN(tst_PanesApart)
#include "tst_PanesApart.moc"
