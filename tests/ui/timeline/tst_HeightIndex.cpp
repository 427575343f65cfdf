// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/HeightIndex.h"

#include <QtTest>

using hadir::ui::HeightIndex;

class tst_HeightIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAddingUp();
    void pastTheEndIsTheLastRow();
    void emptyHasNoRow();
};

/// The same changes to the index and to a plain list give the same sums.
void tst_HeightIndex::agreesWithAddingUp()
{
    HeightIndex index;
    QList<int> plain(137, 70);
    index.reset(137, 70);
    uint chance = 12345;
    const auto next = [&chance](int below) {
        chance = chance * 1664525 + 1013904223;
        return int(chance >> 8) % below;
    };
    for (int change = 0; change < 500; ++change) {
        const int row = next(int(plain.size()));
        switch (next(4)) {
        case 0:
            index.insert(row, 3, 50);
            plain.insert(row, 3, 50);
            break;
        case 1:
            index.remove(row, 1);
            plain.removeAt(row);
            break;
        default:
            plain[row] = 20 + next(300);
            index.measure(row, plain.at(row));
        }
        qint64 above = 0;
        for (int at = 0; at < plain.size(); ++at) {
            if (at % 7 == 0) {
                QCOMPARE(index.above(at), above);
                QCOMPARE(index.rowAt(above), at);
                QCOMPARE(index.rowAt(above + plain.at(at) - 1), at);
            }
            above += plain.at(at);
        }
        QCOMPARE(index.total(), above);
    }
}

void tst_HeightIndex::pastTheEndIsTheLastRow()
{
    HeightIndex index;
    index.reset(3, 10);
    QCOMPARE(index.rowAt(30), 2);
    QCOMPARE(index.rowAt(1000), 2);
}

void tst_HeightIndex::emptyHasNoRow()
{
    QCOMPARE(HeightIndex().rowAt(0), -1);
    QCOMPARE(HeightIndex().total(), 0);
}

QTEST_GUILESS_MAIN(tst_HeightIndex)
#include "tst_HeightIndex.moc"
