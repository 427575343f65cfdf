// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/WritingAid.h"

#include "tests/ui/writing/Books.h"
#include "ui/widgets/TextBox.h"
#include "ui/writing/Speller.h"

#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::ui;

namespace {
struct Desk
{
    hadir::support::Books books;
    Speller speller{books.folders()};
    TextBox box;
    WritingAid aid{box, speller};

    Desk()
    {
        box.resize(500, 120);
        box.show();
        box.activateWindow();
        box.setFocus();
    }

    /// The words that are underlined.
    QStringList marked() const
    {
        QStringList out;
        for (QTextBlock block = box.document()->begin(); block.isValid(); block = block.next()) {
            const auto formats = block.layout()->formats();
            for (const QTextLayout::FormatRange &range : formats) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    out.append(block.text().sliced(range.start, range.length));
            }
        }
        return out;
    }
    void putCaret(int position)
    {
        QTextCursor cursor = box.textCursor();
        cursor.setPosition(position);
        box.setTextCursor(cursor);
    }
    QMenu *menu() const { return box.findChild<QMenu *>(u"writingMenu"_s); }
    QStringList suggested() const
    {
        QStringList out;
        for (const QAction *action : menu()->actions()) {
            if (action->objectName() == u"suggestion"_s)
                out.append(action->text());
        }
        return out;
    }
};
} // namespace

class tst_WritingAid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void onlyWrongWordsAreUnderlined()
    {
        Desk desk;
        desk.box.setPlainText(u"Your ordr is on the wey\nالسلام علكم\n> ordr {{wey}} 12a"_s);
        QTRY_COMPARE(desk.marked(), (QStringList{u"ordr"_s, u"wey"_s, u"علكم"_s}));
    }

    void theWordThatIsBeingWrittenIsLeftAlone()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.box));
        QTest::keyClicks(&desk.box, u"the ordr"_s);
        QTRY_COMPARE(desk.speller.verdictOn(u"ordr"_s, Tongue::English), Speller::Verdict::Wrong);
        QCOMPARE(desk.marked(), QStringList());
        QTest::keyClick(&desk.box, Qt::Key_Space);
        QTRY_COMPARE(desk.marked(), QStringList{u"ordr"_s});
    }

    /// Malay has no dictionary: what is written in it is no bad English.
    void anotherLanguageIsNoBadEnglish()
    {
        Desk desk;
        desk.box.setPlainText(u"ordr"_s);
        QTRY_COMPARE(desk.marked(), QStringList{u"ordr"_s});
        desk.aid.setTongue(Tongue::Malay);
        QTRY_COMPARE(desk.marked(), QStringList());
        desk.aid.setTongue(Tongue::English);
        QTRY_COMPARE(desk.marked(), QStringList{u"ordr"_s});
        desk.box.setPlainText(u"Pesanan anda sudah sampai, terima kasih"_s); // and says so itself
        QTRY_COMPARE(desk.marked(), QStringList());
    }

    void marksAreNoWords()
    {
        Desk desk;
        desk.box.setPlainText(u"Your ordr"_s);
        desk.putCaret(0);
        QTRY_COMPARE(desk.marked(), QStringList{u"ordr"_s});
        QCOMPARE(desk.box.toPlainText(), u"Your ordr"_s);
        QVERIFY(!desk.box.document()->isUndoAvailable());
    }

    void theMenuKeyOffersHowToSpellIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::newRow("menu key") << Qt::Key_Menu << Qt::NoModifier;
        QTest::newRow("Shift+F10") << Qt::Key_F10 << Qt::ShiftModifier;
    }
    void theMenuKeyOffersHowToSpellIt()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifier, modifier);
        Desk desk;
        desk.box.setPlainText(u"Your ordr is"_s);
        QTRY_COMPARE(desk.marked(), QStringList{u"ordr"_s});
        desk.putCaret(7);
        QTest::keyClick(&desk.box, key, modifier);
        QVERIFY(desk.menu());
        QTRY_VERIFY(desk.suggested().contains(u"order"_s));
        for (QAction *action : desk.menu()->actions()) {
            if (action->text() == u"order"_s)
                action->trigger();
        }
        QCOMPARE(desk.box.toPlainText(), u"Your order is"_s);
        desk.box.undo();
        QCOMPARE(desk.box.toPlainText(), u"Your ordr is"_s);
        desk.menu()->close();
    }

    void aWordIsAddedAndMarkedNoMore()
    {
        Desk desk;
        desk.box.setPlainText(u"Your ordr"_s);
        desk.putCaret(0);
        QTRY_COMPARE(desk.marked(), QStringList{u"ordr"_s});
        desk.putCaret(6);
        QTest::keyClick(&desk.box, Qt::Key_Menu);
        QVERIFY(desk.menu());
        desk.menu()->findChild<QAction *>(u"addToDictionary"_s)->trigger();
        desk.menu()->close();
        QTRY_COMPARE(desk.marked(), QStringList());
    }

    void aRightWordHasAMenuWithoutSpellings()
    {
        Desk desk;
        desk.box.setPlainText(u"Your order"_s);
        QTest::keyClick(&desk.box, Qt::Key_Menu);
        QVERIFY(desk.menu());
        QVERIFY(!desk.menu()->findChild<QAction *>(u"addToDictionary"_s));
        desk.menu()->close();
    }

    void aQuoteIsPutAboveWhatIsWritten()
    {
        Desk desk;
        desk.box.setPlainText(u"On the way"_s);
        desk.aid.putAbove(u"Ahmad, 10:46:\n> Where?\n\n"_s);
        QCOMPARE(desk.box.toPlainText(), u"Ahmad, 10:46:\n> Where?\n\nOn the way"_s);
        QCOMPARE(desk.box.textCursor().position(), int(u"Ahmad, 10:46:\n> Where?\n\n"_s.size()));
        desk.box.undo();
        QCOMPARE(desk.box.toPlainText(), u"On the way"_s);
    }

    /// Whatever side the window starts on: a paragraph runs as its first strong letter does, and so
    /// does what is quoted.
    void eachParagraphRunsItsOwnWay_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("window");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void eachParagraphRunsItsOwnWay()
    {
        QFETCH(const Qt::LayoutDirection, window);
        QGuiApplication::setLayoutDirection(window);
        Desk desk;
        QTest::keyClicks(&desk.box, u"Hello"_s);
        desk.box.insertPlainText(u"\nالسلام عليكم\n> لماذا؟\n> Why?\n123 لماذا\n\"مرحبا\" hello"_s);
        const QList<Qt::LayoutDirection> wanted{Qt::LeftToRight, Qt::RightToLeft, Qt::RightToLeft,
                                                Qt::LeftToRight, Qt::RightToLeft, Qt::RightToLeft};
        for (qsizetype at = 0; at < wanted.size(); ++at) {
            const QTextBlock block = desk.box.document()->findBlockByNumber(int(at));
            QVERIFY2(block.textDirection() == wanted.at(at), qPrintable(block.text()));
            const QTextLine line = block.layout()->lineAt(0);
            const bool startsLeft = line.naturalTextRect().left() < 20;
            QVERIFY2(startsLeft == (wanted.at(at) == Qt::LeftToRight), qPrintable(block.text()));
        }
    }
};

QTEST_MAIN(tst_WritingAid)
#include "tst_WritingAid.moc"
