// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WordList.h"

#include "tests/ui/support/directions.h"
#include "ui/theme/Theme.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::WordList;

class tst_WordList final : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void lettersOfAnotherFontMakeNoLineTaller()
    {
        WordList list(WordList::Marks::None);
        list.growBetween(1, 10);
        list.addItems({u"refunded"_s, u"أُعيدَ المبلغُ"_s, u"explained"_s});
        list.resize(list.sizeHint());
        list.show();
        const int line = list.visualItemRect(list.item(0)).height();
        for (int row = 1; row < list.count(); ++row)
            QCOMPARE(list.visualItemRect(list.item(row)).height(), line);
        QCOMPARE(list.viewport()->height(), list.count() * line); // and no empty room below them
    }

    void itIsNoTallerThanItMayBe()
    {
        WordList list(WordList::Marks::None);
        list.growBetween(2, 4);
        const int fewest = list.sizeHint().height();
        list.addItems({u"a"_s, u"b"_s});
        QCOMPARE(list.sizeHint().height(), fewest);
        list.addItems({u"c"_s, u"d"_s});
        const int most = list.sizeHint().height();
        QVERIFY(most > fewest);
        list.addItem(u"e"_s);
        QCOMPARE(list.sizeHint().height(), most);
    }

    void whatIsTooLongIsCutAndNotScrolledSideways_data() { support::layoutDirections(); }
    void whatIsTooLongIsCutAndNotScrolledSideways()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        WordList list(WordList::Marks::Some);
        list.addItem(
            u"A sentence that is longer than anybody wants to read in one line "_s.repeated(9));
        list.resize(300, 100);
        list.show();
        QCOMPARE(list.horizontalScrollBar()->maximum(), 0);
        const QRect line = list.visualItemRect(list.item(0));
        QCOMPARE(line.left(), 0);
        QCOMPARE(line.width(), list.viewport()->width());
    }

    void whatHasNoMarkBeginsWhereTheOthersDo_data() { support::layoutDirections(); }
    void whatHasNoMarkBeginsWhereTheOthersDo()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        WordList list(WordList::Marks::Some);
        list.addItems({u"Hello"_s, u"Hello"_s});
        list.item(0)->setIcon(ui::iconOf(ui::Icon::Workflow));
        list.setFocusPolicy(Qt::NoFocus);
        list.resize(300, 100);
        list.show();
        const QImage all = list.viewport()->grab().toImage();
        const auto wordsOf = [&](int row) {
            QRect words = list.visualItemRect(list.item(row));
            words.setWidth(words.width() - 30); // without the mark
            if (direction == Qt::LeftToRight)
                words.translate(30, 0);
            return all.copy(words);
        };
        QCOMPARE(wordsOf(1), wordsOf(0));
        QImage empty = wordsOf(0);
        empty.fill(empty.pixelColor(empty.width() / 2, 1));
        QVERIFY(wordsOf(0) != empty);
    }
};

QTEST_MAIN(tst_WordList)
#include "tst_WordList.moc"
