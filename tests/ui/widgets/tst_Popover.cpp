// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Popover.h"

#include "tests/ui/support/directions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::Popover;

namespace {
/// A window with a line of words at its foot, a button at their end, and what hangs from it.
struct Shown
{
    QWidget window;
    QLabel *age = new QLabel(u"Synced 9 s ago"_s);
    QPushButton *button = new QPushButton(u"3 waiting"_s);
    QLabel *content = new QLabel(u"One"_s);
    Popover *popover = nullptr;

    Shown()
    {
        auto *foot = new QHBoxLayout;
        foot->addWidget(age);
        foot->addWidget(button);
        foot->addStretch(1);
        auto *column = new QVBoxLayout(&window);
        column->addStretch(1);
        column->addLayout(foot);
        content->setFixedWidth(200);
        content->setWordWrap(true);
        popover = new Popover(content, &window);
        window.resize(800, 500);
        window.show();
    }
    /// Of the edge that lines begin at.
    int start() const
    {
        return window.layoutDirection() == Qt::LeftToRight ? popover->geometry().left()
                                                           : popover->geometry().right();
    }
    int anchorStart() const
    {
        return window.layoutDirection() == Qt::LeftToRight ? button->geometry().left()
                                                           : button->geometry().right();
    }
};
} // namespace

class tst_Popover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    /// The age of what is shown is said anew each second, and moves the button beside it.
    void itStaysWhereItIsWhileWordsBesideItsAnchorChange_data() { support::layoutDirections(); }
    void itStaysWhereItIsWhileWordsBesideItsAnchorChange()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        shown.popover->openAt(shown.button);
        const int opened = shown.start();
        shown.age->setText(u"Synced 10 minutes ago, and then some"_s);
        shown.content->setText(
            u"One and another, of which there is more to say here"_s.repeated(3));
        QTRY_VERIFY(shown.popover->height() > 60);
        QCoreApplication::processEvents();
        QCOMPARE(shown.start(), opened);
    }

    /// Words that were changed just before are laid out first.
    void itHangsWhereItsAnchorIsGoingToBe_data() { support::layoutDirections(); }
    void itHangsWhereItsAnchorIsGoingToBe()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        shown.age->setText(u"Synced 10 minutes ago, and then some"_s);
        shown.popover->openAt(shown.button);
        const int opened = shown.start();
        QCoreApplication::processEvents();
        QVERIFY(qAbs(shown.anchorStart() - opened) < 40); // but for its shadow
        shown.popover->close();
        shown.popover->openAt(shown.button);
        QCOMPARE(shown.start(), opened);
    }

    void itFollowsItsWindow_data() { support::layoutDirections(); }
    void itFollowsItsWindow()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        shown.popover->openAt(shown.button);
        const int apart = shown.anchorStart() - shown.start();
        shown.window.resize(700, 400);
        QTRY_COMPARE(shown.anchorStart() - shown.start(), apart);
        QTRY_VERIFY(shown.popover->geometry().bottom() < 400);
    }
};

QTEST_MAIN(tst_Popover)
#include "tst_Popover.moc"
