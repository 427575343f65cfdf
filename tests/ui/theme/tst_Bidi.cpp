// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/CleanClipboard.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"

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
        QCOMPARE(withoutIsolates(isolated(u"Ahmad\u2028bin\u2029Salleh\u0085\v\f"_s)),
                 u"Ahmad bin Salleh   "_s);
        QCOMPARE(withoutIsolates(isolated(u"two\nlines"_s)), u"two\nlines"_s);
        QVERIFY(isolatedLtr(QString()).isEmpty());
    }

    void nobodysNameTurnsRoundWhatStandsBesideIt()
    {
        const QString plain = u"Ann"_s;
        QCOMPARE(withoutTurns(plain).constData(), plain.constData()); // no copy
        QCOMPARE(withoutTurns(u"\u202egnp.exe\u202c"_s), u"gnp.exe"_s);
        QCOMPARE(withoutTurns(u"a\u2069b"_s), u"ab"_s);             // closes what it did not open
        QCOMPARE(withoutTurns(u"a\u2067b"_s), u"a\u2067b\u2069"_s); // opens what it does not close
        const QString nested = isolated(u"2 × %1"_s.arg(isolatedLtr(u"x"_s)));
        QCOMPARE(withoutTurns(nested), nested); // ours stay
        QCOMPARE(isolated(u"a\u2069\u202eb"_s), u"\u2068ab\u2069"_s);
        QCOMPARE(isolatedLtr(u"\u202d\u20661"_s), u"\u2066\u20661\u2069\u2069"_s);
        QCOMPARE(withoutTurns(u"\u200fم\u200e"_s), u"\u200fم\u200e"_s); // marks turn nothing
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
