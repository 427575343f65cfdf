// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ReplyInsertion.h"

#include "tests/support/SequentialIds.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::OfferedReply;
using ui::ReplyInsertion;
using ui::TextBox;

namespace {
/// A window to write in, low in it, and two replies.
struct Desk
{
    support::SequentialIds ids;
    QWidget window;
    TextBox &body = *new TextBox(&window);
    QLineEdit &elsewhere = *new QLineEdit(&window);
    ReplyInsertion &insertion = *new ReplyInsertion(body);
    QSignalSpy wanted{&insertion, &ReplyInsertion::wanted};
    QList<OfferedReply> all{{.id = ids.make<domain::SavedReply>(),
                             .title = u"Greeting"_s,
                             .shortcut = u"hello"_s,
                             .variants = {{u"en"_s, {u"Hello Ahmad,\nthank you."_s, {}}},
                                          {u"ar"_s, {u"مرحبًا أحمد"_s, {}}}}},
                            {.id = ids.make<domain::SavedReply>(),
                             .title = u"On its way"_s,
                             .shortcut = u"shipped"_s,
                             .variants = {{u"en"_s,
                                           {u"Order {{order.number}} is on its way."_s,
                                            {domain::Placeholder::OrderNumber}}}}}};

    Desk()
    {
        window.resize(700, 600);
        body.setGeometry(20, 480, 660, 100);
        elsewhere.setGeometry(20, 20, 200, 30);
        QObject::connect(&insertion, &ReplyInsertion::wanted, &body, [this](const QString &query) {
            QList<OfferedReply> out;
            for (const OfferedReply &one : std::as_const(all)) {
                if (one.shortcut.startsWith(query) || one.title.contains(query))
                    out.append(one);
            }
            insertion.offer(query, out);
        });
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        body.setFocus();
    }
    void type(const QString &text) { QTest::keyClicks(&body, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&body, key, with); }
    template <class Part = QWidget>
    Part *part(const QString &name)
    {
        return window.findChild<Part *>(name);
    }
};
} // namespace

class tst_ReplyInsertion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colonsAtTheBeginningOfAWordOpenTheList_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("opens");
        QTest::addRow("alone") << u"::"_s << true;
        QTest::addRow("behind a word") << u"Dear ::"_s << true;
        QTest::addRow("with its word") << u"Dear ::hel"_s << true;
        QTest::addRow("behind a bracket") << u"(::"_s << true;
        QTest::addRow("within a word") << u"std::"_s << false;
        QTest::addRow("one colon") << u"at 12:"_s << false;
        QTest::addRow("three") << u":::"_s << false;
        QTest::addRow("a blank behind") << u":: x"_s << false;
    }

    void colonsAtTheBeginningOfAWordOpenTheList()
    {
        Desk desk;
        QFETCH(QString, typed);
        desk.type(typed);
        QTEST(desk.insertion.isOpen(), "opens");
    }

    void enterAndTabInsertInOneStep_data()
    {
        QTest::addColumn<int>("key");
        QTest::addRow("Enter") << int(Qt::Key_Return);
        QTest::addRow("Enter of the pad") << int(Qt::Key_Enter);
        QTest::addRow("Tab") << int(Qt::Key_Tab);
    }

    void enterAndTabInsertInOneStep()
    {
        Desk desk;
        QFETCH(int, key);
        desk.type(u"Well, ::he"_s);
        desk.press(Qt::Key(key));
        QCOMPARE(desk.body.toPlainText(), u"Well, Hello Ahmad,\nthank you."_s);
        QVERIFY(!desk.insertion.isOpen());
        QVERIFY(desk.body.hasFocus());
        desk.body.undo();
        QCOMPARE(desk.body.toPlainText(), u"Well, ::he"_s);
    }

    void whatIsTypedNarrowsTheList()
    {
        Desk desk;
        desk.type(u"::"_s);
        auto *rows = desk.part<QListView>(u"replyPickerRows"_s);
        QCOMPARE(rows->model()->rowCount(), 2);
        desk.type(u"sh"_s);
        QCOMPARE(rows->model()->rowCount(), 1);
        desk.press(Qt::Key_Backspace);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(rows->model()->rowCount(), 2);
        desk.type(u"zzz"_s);
        QVERIFY(desk.part(u"replyPickerNothing"_s)->isVisible());
        desk.press(Qt::Key_Return); // there is nothing to insert: it is a new line
        QCOMPARE(desk.body.toPlainText(), u"::zzz\n"_s);
    }

    void theKeysOfTheListChooseAndThePreviewFollows()
    {
        Desk desk;
        desk.type(u"::"_s);
        auto *preview = desk.part<QLabel>(u"replyPreview"_s);
        QCOMPARE(preview->text(), u"Hello Ahmad,\nthank you."_s);
        desk.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(preview->text(), u"مرحبًا أحمد"_s);
        desk.press(Qt::Key_Down);
        QVERIFY(preview->text().startsWith(u"Order"_s));
        QVERIFY(desk.part(u"replyPreviewOpen"_s)->isVisible());
        desk.press(Qt::Key_Down); // round to the first again
        desk.press(Qt::Key_Left, Qt::AltModifier);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.body.toPlainText(), u"مرحبًا أحمد"_s);
    }

    void theFirstOpenPlaceIsSelectedToBeTypedOver()
    {
        Desk desk;
        desk.type(u"Hi. ::ship"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.body.textCursor().selectedText(), u"{{order.number}}"_s);
        desk.type(u"12"_s);
        QCOMPARE(desk.body.toPlainText(), u"Hi. Order 12 is on its way."_s);
    }

    void escapeLeavesTheColonsAndTheListStaysAway()
    {
        Desk desk;
        desk.type(u"::he"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.insertion.isOpen());
        desk.type(u"l"_s);
        QVERIFY(!desk.insertion.isOpen());
        QCOMPARE(desk.body.toPlainText(), u"::hel"_s);
        desk.type(u" ::"_s); // another one
        QVERIFY(desk.insertion.isOpen());
    }

    void whatTheKeyPutThereGoesWithTheList()
    {
        Desk desk;
        desk.type(u"Hi."_s);
        desk.insertion.begin();
        QVERIFY(desk.insertion.isOpen());
        desk.type(u"he"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.body.toPlainText().trimmed(), u"Hi."_s);
        desk.type(u" ::"_s); // typed: it stays
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.body.toPlainText().endsWith(u"::"_s));
    }

    void whoWritesASentenceBehindThemIsNotAsked()
    {
        Desk desk;
        desk.type(u"::On its"_s);
        QVERIFY(desk.insertion.isOpen());
        desk.type(u" own"_s);
        QVERIFY(!desk.insertion.isOpen());
    }

    void itClosesWithTheKeyboardOrTheCaret()
    {
        Desk desk;
        desk.type(u"x ::"_s);
        QVERIFY(desk.insertion.isOpen());
        desk.press(Qt::Key_Home);
        QVERIFY(!desk.insertion.isOpen());
        desk.press(Qt::Key_End);
        QVERIFY(desk.insertion.isOpen());
        desk.elsewhere.setFocus();
        QVERIFY(!desk.insertion.isOpen());
    }

    void theButtonBeginsAtTheCaret()
    {
        Desk desk;
        desk.type(u"Well,"_s);
        desk.elsewhere.setFocus();
        desk.insertion.begin();
        QVERIFY(desk.insertion.isOpen());
        QCOMPARE(desk.body.toPlainText(), u"Well, ::"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.body.toPlainText(), u"Well, Hello Ahmad,\nthank you."_s);
    }

    void aPressPicks()
    {
        Desk desk;
        desk.type(u"::"_s);
        auto *rows = desk.part<QListView>(u"replyPickerRows"_s);
        const QRect second = rows->visualRect(rows->model()->index(1, 0));
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, second.center());
        QVERIFY(desk.body.toPlainText().startsWith(u"Order"_s));
    }

    void itStaysWithinTheWindow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addRow("left to right") << Qt::LeftToRight;
        QTest::addRow("right to left") << Qt::RightToLeft;
    }

    void itStaysWithinTheWindow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        Desk desk;
        desk.type(u"::"_s);
        auto *picker = static_cast<ui::Card *>(desk.part(u"replyPicker"_s));
        const QRect card = picker->cardRect().translated(picker->pos());
        QVERIFY(desk.window.rect().contains(card));
        QVERIFY(card.bottom() < desk.body.y() + 40); // above what is written in
        QVERIFY(card.left() >= desk.body.x() && card.right() <= desk.body.geometry().right());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(tst_ReplyInsertion)
#include "tst_ReplyInsertion.moc"
