// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TabsBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "tests/ui/support/directions.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/OpenTabBar.h"

#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QTextEdit>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// Customers open beside each other, in the whole window over a real desk.
class tst_TabsBinding final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    Theme m_theme{*qApp};
    Language m_language{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<Workplace> m_place;
    QList<domain::CaseId> m_cases;

    void sit()
    {
        m_place = std::make_unique<Workplace>(m_seat->desk(), m_language, m_theme);
        m_place->begin();
        m_place->resize(1366, 768);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    }
    [[nodiscard]] OpenTabBar &bar() { return *m_place->findChild<OpenTabBar *>(u"openTabs"_s); }
    [[nodiscard]] QStringList names()
    {
        QStringList out;
        for (int index = 0; index < bar().count(); ++index)
            out.append(bar().tabText(index));
        return out;
    }
    [[nodiscard]] domain::CaseId shown()
    {
        return m_place->findChild<CustomerPage *>()->currentCase();
    }
    void open(int which)
    {
        const auto found = m_seat->desk().reader().caseWith(m_cases.at(which));
        QVERIFY(found && *found);
        m_place->open((*found)->customer, m_cases.at(which));
        QTRY_COMPARE(shown(), m_cases.at(which));
        QCoreApplication::processEvents(); // it is laid out before anybody can point at it
    }
    void openAndKeep(int which)
    {
        open(which);
        const int index = bar().currentIndex();
        QTest::mouseDClick(&bar(), Qt::LeftButton, {}, bar().tabRect(index).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_place.get(),
                        key, with);
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
        m_cases = {m_seat->takeCase(u"Ahmad"_s, u"Charged twice"_s),
                   m_seat->takeCase(u"Lim"_s, u"Router"_s),
                   m_seat->takeCase(u"Siti"_s, u"Moving house"_s)};
        sit();
        open(0);
    }

    void cleanup()
    {
        m_place.reset();
        m_seat.reset();
    }

    void oneCustomerNeedsNoTab()
    {
        QVERIFY(!bar().isVisible());
        open(1); // passed by
        QVERIFY(!bar().isVisible());
        QCOMPARE(names(), QStringList{u"Lim"_s});
    }

    void whoIsKeptStaysOpenBesideTheNext_data() { support::bothDirections(); }
    void whoIsKeptStaysOpenBesideTheNext()
    {
        QFETCH(const QString, code);
        m_language.choose(code);
        m_place->findChild<QWidget *>(u"workListRows"_s)->setFocus();
        Q_EMIT bar().keepRequested(0);
        openAndKeep(1);
        open(2);
        QCOMPARE(names(), QStringList({u"Ahmad"_s, u"Lim"_s, u"Siti"_s}));
        QVERIFY(bar().isVisible());
        const bool isMirrored = code == u"ar"_s;
        QCOMPARE(bar().tabRect(0).left() > bar().tabRect(1).left(), isMirrored);
        QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(0).center());
        QTRY_COMPARE(shown(), m_cases.at(0));
        press(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(shown(), m_cases.at(1));
        press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown(), m_cases.at(0));
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(shown(), m_cases.at(1));
        QCOMPARE(names(), QStringList({u"Lim"_s, u"Siti"_s}));
    }

    void theMiddleButtonAndTheCrossClose()
    {
        Q_EMIT bar().keepRequested(0);
        openAndKeep(1);
        open(2);
        QTest::mouseClick(&bar(), Qt::MiddleButton, {}, bar().tabRect(1).center());
        QCOMPARE(names(), QStringList({u"Ahmad"_s, u"Siti"_s}));
        QCOMPARE(shown(), m_cases.at(2));
        const QRect current = bar().tabRect(1);
        QTest::mouseClick(&bar(), Qt::LeftButton, {},
                          QPoint(current.right() - 12, current.center().y()));
        QTRY_COMPARE(shown(), m_cases.at(0));
        QVERIFY(!bar().isVisible());
    }

    void manyTabsFitAboveANarrowPage()
    {
        OpenTabBar narrow;
        QList<OpenTabBar::Look> looks;
        for (int count = 0; count < OpenTabs::most; ++count)
            looks.append({.name = u"Siti Nurhaliza binti Abdullah"_s});
        narrow.setTabs(looks, 0);
        constexpr int width = 400;
        narrow.resize(width, narrow.sizeHint().height());
        narrow.show();
        QVERIFY(narrow.minimumSizeHint().width() < width);
        QTRY_VERIFY(narrow.tabRect(narrow.count() - 1).right() < width);
    }

    void whatIsWrittenIsMarkedAndStays()
    {
        auto *body = m_place->findChild<QTextEdit *>(u"replyBody"_s);
        press(Qt::Key_N, {});
        body->setPlainText(u"Half a note"_s);
        open(1);
        QTRY_COMPARE(names(), QStringList({u"Ahmad"_s, u"Lim"_s}));
        QTRY_VERIFY(bar().tabToolTip(0).contains(u"written and not sent"_s));
        QVERIFY(!bar().tabToolTip(1).contains(u"written"_s));
    }

    void tabsAreThereAfterANewStart()
    {
        Q_EMIT bar().keepRequested(0);
        openAndKeep(1);
        open(2);
        QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(1).center());
        QTRY_COMPARE(shown(), m_cases.at(1));
        m_place.reset();
        QVERIFY(m_seat->open());
        sit();
        QTRY_COMPARE(shown(), m_cases.at(1));
        QCOMPARE(names(), QStringList({u"Ahmad"_s, u"Lim"_s, u"Siti"_s}));
        QCOMPARE(bar().currentIndex(), 1);
    }
};

QTEST_MAIN(tst_TabsBinding)
#include "tst_TabsBinding.moc"
