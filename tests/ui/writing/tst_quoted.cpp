// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/quoted.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::ui;

class tst_quoted final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsQuotedLineByLine()
    {
        QCOMPARE(quotedForMail({u"Ahmad"_s, u"today 10:46"_s, u"Hello\n\n> old\nلماذا؟\n"_s}),
                 u"Ahmad, today 10:46:\n> Hello\n>\n>> old\n> لماذا؟\n\n"_s);
    }

    void aLongLetterIsQuotedToABound()
    {
        const QString quote = quotedForMail({u"A"_s, u"B"_s, u"line\n"_s.repeated(5'000)});
        QVERIFY(quote.count(u'\n') < 210);
        QVERIFY(quote.contains(u"\n> …\n"_s));
    }

    void aChatIsQuotedInOneLine()
    {
        QCOMPARE(quotedForChat({u"Ahmad"_s, u"10:46"_s, u" Why\ntwice? "_s}),
                 u"Ahmad, 10:46: “Why twice?”\n\n"_s);
    }

    void aLongChatIsCutBetweenWords()
    {
        const QString quote = quotedForChat({u"A"_s, u"B"_s, u"wonderful "_s.repeated(50)});
        QVERIFY(quote.size() < 150);
        QVERIFY2(quote.contains(u"wonderful…”"_s), qPrintable(quote));
        QVERIFY(
            quotedForChat({u"A"_s, u"B"_s, u"👩‍👩‍👧"_s.repeated(90)}).isValidUtf16());
    }
};

QTEST_MAIN(tst_quoted)
#include "tst_quoted.moc"
