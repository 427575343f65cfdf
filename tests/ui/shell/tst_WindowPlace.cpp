// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WindowPlace.h"

#include "tests/support/ManualClock.h"
#include "ui/shell/ShellWindow.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using ui::WindowPlace;

namespace {
struct Window
{
    support::ManualClock clock;
    QWidget widget;
    WindowPlace place{widget, clock};

    Window() { widget.resize(500, 400); }
};
} // namespace

class tst_WindowPlace final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Hadir"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    }
    void cleanup() { QSettings().clear(); }

    void aWindowOutOfReachComesBack_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("there");
        const QRect whole(100, 100, 1200, 800);
        QTest::newRow("in the middle") << whole << whole;
        const QRect second(2000, 100, 1200, 800);
        QTest::newRow("on the second screen") << second << second;
        const QRect aside(1700, 100, 1200, 800);
        QTest::newRow("across both") << aside << aside;
        const QRect left(-1000, 100, 1200, 800);
        QTest::newRow("a corner in sight") << left << left;
        const QRect centre(360, 156, 1200, 800);
        QTest::newRow("on a screen that is gone") << QRect(4000, 100, 1200, 800) << centre;
        QTest::newRow("above all screens") << QRect(100, -900, 1200, 800) << centre;
        QTest::newRow("its frame above the edge") << QRect(100, -20, 1200, 800) << centre;
        QTest::newRow("a strip at the side") << QRect(-1150, 100, 1200, 800) << centre;
        QTest::newRow("larger than what is left")
            << QRect(4000, 0, 2560, 1400) << QRect(0, 32, 1920, 1048);
        QTest::newRow("higher than any") << QRect(0, 0, 1200, 1300) << QRect(360, 32, 1200, 1048);
    }
    void aWindowOutOfReachComesBack()
    {
        QFETCH(const QRect, window);
        QFETCH(const QRect, there);
        const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 0, 1920, 1080}};
        QCOMPARE(ui::withinReach(window, screens), there);
        QCOMPARE(ui::withinReach(there, screens), there);
    }

    void aWindowComesBackWhereItWas()
    {
        QRect left;
        {
            Window window;
            window.place.restore(); // the first time: nothing is known
            QCOMPARE(window.widget.size(), QSize(500, 400));
            window.widget.show();
            window.widget.setGeometry(60, 70, 640, 480);
            QTRY_COMPARE(window.widget.geometry(), QRect(60, 70, 640, 480));
            window.clock.advance(2s); // and no close: the program was ended
            left = window.widget.geometry();
        }
        Window again;
        again.place.restore();
        again.widget.show();
        QTRY_COMPARE(again.widget.geometry(), left);
    }

    void aWindowWhoseScreenIsGoneComesBackOntoOneThatIsThere()
    {
        {
            Window window;
            window.widget.show();
            window.widget.setGeometry(4000, 3000, 640, 480);
            QTRY_COMPARE(window.widget.geometry().x(), 4000);
            window.place.keep();
        }
        Window again;
        again.place.restore();
        again.widget.show();
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QTRY_VERIFY(screen.contains(again.widget.geometry()));
    }

    void aMaximisedWindowComesBackSo()
    {
        {
            Window window;
            window.widget.showMaximized();
            QTRY_VERIFY(window.widget.isMaximized());
            window.place.keep();
        }
        Window again;
        again.place.restore();
        QVERIFY(again.widget.isMaximized());
    }

    void panesComeBackAsWideAsTheyWere()
    {
        QByteArray kept;
        QList<int> sizes;
        const auto fill = [](ui::ShellWindow &shell) {
            shell.setWorkList(new QWidget);
            shell.setCustomerPage(new QWidget);
            shell.setCasePanel(new QWidget);
        };
        support::ManualClock time;
        {
            ui::ShellWindow shell(time);
            fill(shell);
            shell.resize(1440, 900);
            shell.show();
            auto *panes = shell.findChild<QSplitter *>(u"panes"_s);
            panes->setSizes({420, 560, 400});
            sizes = panes->sizes();
            kept = shell.paneSizes();
        }
        ui::ShellWindow shell(time);
        fill(shell);
        shell.restorePaneSizes(kept); // before its size is known
        shell.resize(1440, 900);
        shell.show();
        QTRY_COMPARE(shell.findChild<QSplitter *>(u"panes"_s)->sizes(), sizes);
    }
};

QTEST_MAIN(tst_WindowPlace)
#include "tst_WindowPlace.moc"
