// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"
#include "ui/theme/spokenParts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QSignalSpy>
#include <QTest>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/// A button that paints itself, as those of Hadir do.
class Plain final : public QAbstractButton
{
public:
    explicit Plain(QWidget *parent = nullptr) : QAbstractButton(parent) {}

protected:
    void paintEvent(QPaintEvent *) override {}
};

QAccessible::Role roleOf(QWidget &part)
{
    return QAccessible::queryAccessibleInterface(&part)->role();
}
} // namespace

class tst_SpokenParts final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void whatAReaderTogglesIsClicked()
    {
        Plain button;
        button.setCheckable(true);
        const QSignalSpy clicked(&button, &QAbstractButton::clicked);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&button);
        QCOMPARE(heard->role(), QAccessible::CheckBox);
        heard->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(clicked.count(), 1);
        QVERIFY(heard->state().checked);
    }

    void whatCannotBeUsedOffersNothing()
    {
        Plain button;
        button.setText(u"Send"_s);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&button);
        const QString press = QAccessibleActionInterface::pressAction();
        QCOMPARE(heard->text(QAccessible::Name), u"Send"_s);
        QVERIFY(heard->actionInterface()->actionNames().contains(press));
        button.setEnabled(false);
        QVERIFY(!heard->actionInterface()->actionNames().contains(press));
    }

    void oneOfSeveralIsARadioButton()
    {
        QWidget room;
        QButtonGroup group;
        auto *one = new Plain(&room);
        one->setCheckable(true);
        QCOMPARE(roleOf(*one), QAccessible::CheckBox);
        group.addButton(one);
        QCOMPARE(roleOf(*one), QAccessible::RadioButton);
        auto *place = new Plain(&room);
        speakAs(*place, QAccessible::RadioButton);
        QCOMPARE(roleOf(*place), QAccessible::RadioButton);
    }

    void whatPaintsWordsIsTextAndARoomIsAGroup()
    {
        QWidget window;
        auto *room = new QWidget(&window);
        auto *mark = new QWidget(room);
        QCOMPARE(roleOf(*mark), QAccessible::Client);
        mark->setAccessibleName(u"Gold"_s);
        room->setAccessibleName(u"Places"_s);
        QCOMPARE(roleOf(*mark), QAccessible::StaticText);
        QCOMPARE(roleOf(*room), QAccessible::Grouping);
        QCOMPARE(roleOf(window), QAccessible::Window);
    }
};

QTEST_MAIN(tst_SpokenParts)
#include "tst_SpokenParts.moc"
