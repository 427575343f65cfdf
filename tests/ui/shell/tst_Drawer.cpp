// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Drawer.h"

#include "ui/shell/CheatSheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

class tst_Drawer final : public QObject
{
    Q_OBJECT

    struct Shown
    {
        QWidget window;
        QLineEdit *below = new QLineEdit(&window);
        QWidget *content = new QWidget;
        QLineEdit *inside = new QLineEdit(content);
        Drawer *drawer = new Drawer(Drawer::Side::Start, &window);

        Shown()
        {
            drawer->hold(content);
            window.resize(900, 600);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            below->setFocus();
            drawer->open();
        }
    };

private Q_SLOTS:
    void closesWhenTheKeyboardGoesElsewhere()
    {
        Shown shown;
        QVERIFY(shown.inside->hasFocus());
        QVERIFY(shown.drawer->isOpen());
        shown.below->setFocus();
        QVERIFY(!shown.drawer->isOpen());
        QVERIFY(shown.below->hasFocus());
    }

    void givesWayToTheDrawerOfTheOtherSide()
    {
        Shown shown;
        auto *other = new Drawer(Drawer::Side::End, &shown.window);
        auto *content = new QWidget;
        auto *field = new QLineEdit(content);
        other->hold(content);
        other->open();
        QVERIFY(field->hasFocus());
        QVERIFY(!shown.drawer->isOpen());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!other->isOpen());
        QVERIFY(shown.below->hasFocus()); // and not nowhere
    }

    void staysUnderWhatIsOpenedOverIt()
    {
        Shown shown;
        auto *keys = new CheatSheet(&shown.window);
        keys->open();
        QVERIFY(shown.drawer->isOpen());
        keys->close();
        QVERIFY(shown.drawer->isOpen());
        QVERIFY(shown.inside->hasFocus());
    }
};

QTEST_MAIN(tst_Drawer)
#include "tst_Drawer.moc"
