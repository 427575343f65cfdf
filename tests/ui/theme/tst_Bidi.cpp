// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/CleanClipboard.h"
#include "ui/theme/bidi.h"

#include <QClipboard>
#include <QTest>

using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;

class tst_Bidi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isolatingAndStrippingGivesTheSameText()
    {
        const QString phone = u"+60 12-345 6789"_s;
        QVERIFY(isolatedLtr(phone) != phone);
        QCOMPARE(withoutIsolates(isolatedLtr(phone)), phone);
        QCOMPARE(withoutIsolates(u"اتصل على %1 الآن"_s.arg(isolatedLtr(phone))),
                 u"اتصل على +60 12-345 6789 الآن"_s);
    }

    void nothingStaysNothing()
    {
        QVERIFY(isolated(QString()).isEmpty());
        QVERIFY(isolatedLtr(QString()).isEmpty());
    }

    void firstStrongLetterDecidesTheDirection()
    {
        QCOMPARE(directionOf(u"4821 فاتورة invoice", Qt::LeftToRight), Qt::RightToLeft);
        QCOMPARE(directionOf(u"«Hadir» حاضر", Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(directionOf(u"12:30", Qt::RightToLeft), Qt::RightToLeft);
        QCOMPARE(directionOf(u"", Qt::LeftToRight), Qt::LeftToRight);
    }

    void whatIsCopiedHasNoIsolates()
    {
        QClipboard &clipboard = *QGuiApplication::clipboard();
        bool ours = true;
        const CleanClipboard cleaner(clipboard, [&ours] { return ours; });
        clipboard.setText(isolatedLtr(u"+966 50 124 4172"_s));
        QCOMPARE(clipboard.text(), u"+966 50 124 4172"_s);

        ours = false; // what another program copied is not ours to change
        clipboard.setText(isolatedLtr(u"1"_s));
        QCOMPARE(clipboard.text(), isolatedLtr(u"1"_s));
    }
};

QTEST_MAIN(tst_Bidi)
#include "tst_Bidi.moc"
