// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/analyser.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::store;

class tst_analyser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleDoNotTellApartIsTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"Nur AISYAH"_s << u"nur aisyah"_s;
        QTest::newRow("accents") << u"Café Zoë Ñandú"_s << u"cafe zoe nandu"_s;
        QTest::newRow("accents apart") << u"Cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("turkish capital i") << u"İzmir"_s << u"izmir"_s;
        QTest::newRow("greek final sigma") << u"ΣΑΣ σας"_s << u"σασ σασ"_s;
        QTest::newRow("ligature") << u"ﬁne"_s << u"fine"_s;
        QTest::newRow("wide latin") << u"ＡＢＣ１２"_s << u"abc12"_s;
        QTest::newRow("alef with hamza") << u"أحمد إحسان آمال ٱلله"_s << u"احمد احسان امال الله"_s;
        QTest::newRow("teh marbuta") << u"فاطمة"_s << u"فاطمه"_s;
        QTest::newRow("alef maksura") << u"مصطفى"_s << u"مصطفي"_s;
        QTest::newRow("hamza on waw and yeh") << u"مؤمن فائز"_s << u"مومن فايز"_s;
        QTest::newRow("persian letters") << u"علی کریم"_s << u"علي كريم"_s;
        QTest::newRow("vowel marks") << u"مُحَمَّد"_s << u"محمد"_s;
        QTest::newRow("tatweel") << u"مـحـمـد"_s << u"محمد"_s;
        QTest::newRow("presentation forms") << u"ﻣﺤﻤﺪ"_s << u"محمد"_s;
        QTest::newRow("arabic digits") << u"٠١٢٣٤٥٦٧٨٩"_s << u"0123456789"_s;
        QTest::newRow("persian digits") << u"۰۱۲۳"_s << u"0123"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void whatPeopleDoNotTellApartIsTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
        QCOMPARE(folded(folded(text)), expected); // once is enough
    }

    void wordsAreLettersAndDigitsThatStandTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("name") << u"Nur Aisyah binti Rahman"_s
                              << QStringList{u"nur"_s, u"aisyah"_s, u"binti"_s, u"rahman"_s};
        QTest::newRow("email") << u"Nur.Aisyah@Example.com"_s
                               << QStringList{u"nur"_s, u"aisyah"_s, u"example"_s, u"com"_s};
        QTest::newRow("operators")
            << u"a\" OR b* NEAR(c) -d:e"_s
            << QStringList{u"a"_s, u"or"_s, u"b"_s, u"near"_s, u"c"_s, u"d"_s, u"e"_s};
        QTest::newRow("emoji is no word") << u"😀 Ahmad 👍🏽 🇲🇾"_s << QStringList{u"ahmad"_s};
        QTest::newRow("rare chinese character") << u"𠮷野家"_s << QStringList{u"𠮷野家"_s};
        QTest::newRow("half a character")
            << (u"ab"_s + QChar(0xd83d) + u"cd"_s) << QStringList{u"ab"_s, u"cd"_s};
        QTest::newRow("zero width non-joiner") << u"می\u200cخواهم"_s << QStringList{u"ميخواهم"_s};
        QTest::newRow("direction marks") << u"\u202bأحمد\u202c\u200f"_s << QStringList{u"احمد"_s};
        QTest::newRow("nul") << (u"ab"_s + QChar(0) + u"cd"_s) << QStringList{u"ab"_s, u"cd"_s};
        QTest::newRow("only signs") << u"--- ... \"\""_s << QStringList();
        QTest::newRow("empty") << QString() << QStringList();
    }

    void wordsAreLettersAndDigitsThatStandTogether()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(wordsOf(text), expected);
    }

    void digitsAreWhatIsLeftOfANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("punctuation") << u"+60 (12) 345-6789"_s << u"60123456789"_s;
        QTest::newRow("arabic") << u"٠١٢ ٣٤٥"_s << u"012345"_s;
        QTest::newRow("direction marks") << u"\u202a+60 12\u202c"_s << u"6012"_s;
        QTest::newRow("none") << u"abc"_s << QString();
    }

    void digitsAreWhatIsLeftOfANumber()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(digitsOf(text), expected);
    }
};

QTEST_GUILESS_MAIN(tst_analyser)
#include "tst_analyser.moc"
