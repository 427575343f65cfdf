// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/KeysBinding.h"

#include "tests/ui/support/SeatedDesk.h"
#include "tests/ui/support/directions.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/settings/KeyRow.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Language.h"
#include "ui/shell/Palette.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/listKeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QSet>
#include <QSettings>
#include <QTabBar>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

/// Keys that an agent changed, over a real desk.
class tst_KeysBinding final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    Theme m_theme{*qApp};
    Language m_language{*qApp};
    std::unique_ptr<support::SeatedDesk> m_seat;
    std::unique_ptr<Workplace> m_place;
    domain::CaseId m_bill;

    void sit()
    {
        m_place = std::make_unique<Workplace>(m_seat->desk(), m_language, m_theme);
        m_place->begin();
        m_place->resize(1366, 768);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        const auto found = m_seat->desk().reader().caseWith(m_bill);
        QVERIFY(found && *found);
        m_place->open((*found)->customer, m_bill);
        QTRY_VERIFY(part<CustomerPage>(u"customerPage"_s)->isHere());
        m_place->shell().focusList();
    }
    template <class Part>
    Part *part(const QString &name)
    {
        return m_place->findChild<Part *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_place.get(),
                        key, modifiers);
    }
    void give(const QString &act, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(Qt::Key_G);
        press(Qt::Key_S);
        part<QTabBar>(u"settingsTabs"_s)->setCurrentIndex(1);
        auto *row = part<KeyRow>(u"key_"_s + act);
        QVERIFY(row && row->isVisible());
        QTest::mouseClick(row->findChild<QAbstractButton *>(u"changeKey"_s), Qt::LeftButton);
        press(key, modifiers);
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_place->shell().destination(), Destination::Work);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        m_language.choose(u"en"_s);
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        sit();
    }

    void cleanup()
    {
        m_place.reset();
        m_seat.reset();
    }

    void everyActHasANameAndAKeyOfItsOwn()
    {
        press(Qt::Key_G);
        press(Qt::Key_S);
        part<QTabBar>(u"settingsTabs"_s)->setCurrentIndex(1);
        const auto rows = m_place->findChildren<KeyRow *>();
        QVERIFY(rows.size() > 35);
        QSet<QString> names;
        for (const KeyRow *one : rows) {
            QVERIFY2(!names.contains(one->act().name), qPrintable(one->act().name));
            names.insert(one->act().name);
            for (const KeyRow *other : rows) {
                QVERIFY2(one == other || !doClash(one->act().now, other->act().now),
                         qPrintable(one->act().name + u' ' + other->act().name));
            }
            QVERIFY2(one->act().now.isEmpty() || !troubleWith(one->act().now, one->act().reach),
                     qPrintable(one->act().name));
        }
    }

    void aChangedKeyDoesItAndIsShown_data() { support::bothDirections(); }
    void aChangedKeyDoesItAndIsShown()
    {
        QFETCH(const QString, code);
        m_language.choose(code);
        give(u"case.status"_s, Qt::Key_F9);
        QVERIFY(part<QWidget>(u"caseStatus"_s)->toolTip().contains(u"F9"_s));
        press(Qt::Key_Question);
        QTRY_VERIFY(m_place->shell().cheatSheet().isVisible());
        const auto hints = m_place->shell().cheatSheet().findChildren<KeyHint *>();
        QVERIFY(std::ranges::any_of(
            hints, [](const KeyHint *hint) { return hint->accessibleName() == u"F9"_s; }));
        QVERIFY(std::ranges::none_of(
            hints, [](const KeyHint *hint) { return hint->accessibleName() == u"S"_s; }));
        press(Qt::Key_Escape);
        press(Qt::Key_F9);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    }

    void whatSendsIsChangedToo()
    {
        give(u"reply.send"_s, Qt::Key_F8);
        press(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), u"Called her back"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *composer = part<Composer>(u"composer"_s);
        QVERIFY(!composer->text().isEmpty());
        press(Qt::Key_F8);
        QTRY_VERIFY(composer->text().isEmpty());
    }

    void theNextCaseIsReachedByItsNewKey()
    {
        const auto second = m_seat->takeCase(u"Lim Wei Han"_s, u"Router replacement"_s);
        QTRY_COMPARE(part<QListView>(u"workListRows"_s)->model()->rowCount(), 2);
        give(StepKeys::nextName(), Qt::Key_F10);
        give(StepKeys::previousName(), Qt::Key_F11);
        const auto row = [this] {
            return part<QListView>(u"workListRows"_s)->currentIndex().row();
        };
        press(Qt::Key_F11);
        QTRY_COMPARE(row(), 0);
        press(Qt::Key_J);
        QCOMPARE(row(), 0);
        press(Qt::Key_F10);
        QTRY_COMPARE(row(), 1);
        QVERIFY(!second.isNull());
    }

    void itIsThereAfterANewStartForThisAgentAlone()
    {
        give(u"case.status"_s, Qt::Key_F9);
        m_place.reset();
        sit();
        QVERIFY(part<QWidget>(u"caseStatus"_s)->toolTip().contains(u"F9"_s));
        m_place.reset();
        m_seat = std::make_unique<support::SeatedDesk>();
        QVERIFY(m_seat->open());
        m_bill = m_seat->takeCase(u"Ahmad bin Salleh"_s, u"Charged twice"_s);
        sit();
        QVERIFY(part<QWidget>(u"caseStatus"_s)->toolTip().contains(u"(\u2066S\u2069)"_s));
    }

    void thePaletteLeadsToThePage()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"change the keys"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_place->shell().destination(), Destination::Settings);
        QVERIFY(part<KeysPage>(u"keysPage"_s)->isVisible());
    }
};

QTEST_MAIN(tst_KeysBinding)
#include "tst_KeysBinding.moc"
