// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TextBox.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::TextBox;

class tst_TextBox final : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    /// Who has just sent something stands in the empty box, and takes it back from there.
    void undoIsTheWindowsWhereNothingWasWritten()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *box = new TextBox(&window);
        column->addWidget(box);
        auto *undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), &window);
        const QSignalSpy undone(undo, &QShortcut::activated);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1);
        QTest::keyClicks(box, u"word"_s);
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1);
        QVERIFY(box->toPlainText() != u"word"_s);
        QTest::keyClicks(box, u"sent"_s);
        box->begin({}); // as after sending
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 2);
    }
};

QTEST_MAIN(tst_TextBox)
#include "tst_TextBox.moc"
