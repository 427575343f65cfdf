// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/spelledWords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::ui;

class tst_spelledWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWordsAreLookedUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("words") << u"Helo, don't wory"_s << u"Helo don't wory"_s;
        QTest::newRow("a curly apostrophe") << u"don’t ‘go’"_s << u"don’t go"_s;
        QTest::newRow("numbers and ids") << u"order A12x of 3pm #abc"_s << u"order of"_s;
        QTest::newRow("links") << u"see www.exmple.my or https://x.y/zz, hadir.my now"_s
                               << u"see or now"_s;
        QTest::newRow("addresses") << u"to nur@exmple.my pls"_s << u"to pls"_s;
        QTest::newRow("placeholders")
            << u"Dear {{custmer name}}, your {{ordr}}number"_s << u"Dear your number"_s;
        QTest::newRow("a placeholder that is being written") << u"Dear {{custmer"_s << u"Dear"_s;
        QTest::newRow("capitals") << u"the IBAN of Ahmad"_s << u"the of Ahmad"_s;
        QTest::newRow("a quote") << u"> Thnks a lot"_s << QString();
        QTest::newRow("Arabic") << u"السلامُ عليكم، طلبك رقم ١٢"_s << u"السلامُ عليكم طلبك رقم"_s;
        QTest::newRow("both in one") << u"طلب iPhone جديد"_s << u"طلب iPhone جديد"_s;
        QTest::newRow("another script") << u"你好 world"_s << u"world"_s;
        QTest::newRow("two sentences without a space") << u"Sure.Thanks"_s << QString();
        QTest::newRow("a hyphen") << u"well-knwn"_s << u"well knwn"_s;
    }
    void onlyWordsAreLookedUp()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QStringList found;
        for (const SpelledWord &word : spelledWords(text))
            found.append(text.sliced(word.at, word.length));
        QCOMPARE(found.join(u' '), words);
    }

    void lettersTellTheDictionary()
    {
        const auto words = spelledWords(u"طلب iPhone");
        QCOMPARE(words.size(), 2);
        QCOMPARE(words.first().letters, Tongue::Arabic);
        QCOMPARE(words.last().letters, Tongue::English);
    }
};

QTEST_MAIN(tst_spelledWords)
#include "tst_spelledWords.moc"
