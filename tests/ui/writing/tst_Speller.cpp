// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/Speller.h"

#include "tests/ui/writing/Books.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::ui;
using Verdict = Speller::Verdict;

class tst_Speller final : public QObject
{
    Q_OBJECT

    hadir::support::Books m_books;

private Q_SLOTS:
    void nobodyWaitsForADictionary()
    {
        Speller speller(m_books.folders());
        QSignalSpy judged(&speller, &Speller::judged);
        QCOMPARE(speller.verdictOn(u"colour"_s, Tongue::English), Verdict::NotYet);
        QCOMPARE(speller.verdictOn(u"colr"_s, Tongue::English), Verdict::NotYet);
        QVERIFY(judged.wait());
        QCOMPARE(judged.size(), 1); // one look at the text is one question
        QCOMPARE(speller.verdictOn(u"colour"_s, Tongue::English), Verdict::Right);
        QCOMPARE(speller.verdictOn(u"colr"_s, Tongue::English), Verdict::Wrong);
    }

    void bothEnglishesAreRight()
    {
        Speller speller(m_books.folders());
        QSignalSpy judged(&speller, &Speller::judged);
        (void)speller.verdictOn(u"color"_s, Tongue::English);
        QVERIFY(judged.wait());
        QCOMPARE(speller.verdictOn(u"color"_s, Tongue::English), Verdict::Right);
    }

    void vowelSignsAreNoMistake()
    {
        Speller speller(m_books.folders());
        QSignalSpy judged(&speller, &Speller::judged);
        for (const QString &word : {u"السَّلام"_s, u"الســلام"_s, u"السلاام"_s})
            (void)speller.verdictOn(word, Tongue::Arabic);
        QVERIFY(judged.wait());
        QCOMPARE(speller.verdictOn(u"السَّلام"_s, Tongue::Arabic), Verdict::Right);
        QCOMPARE(speller.verdictOn(u"الســلام"_s, Tongue::Arabic), Verdict::Right);
        QCOMPARE(speller.verdictOn(u"السلاام"_s, Tongue::Arabic), Verdict::Wrong);
    }

    void aLanguageWithoutADictionaryHasNoWrongWords()
    {
        Speller speller(m_books.folders());
        QVERIFY(speller.speaks(Tongue::English) && !speller.speaks(Tongue::Malay));
        QCOMPARE(speller.verdictOn(u"xyzzy"_s, Tongue::Malay), Verdict::Right);
        Speller bare(QStringList{});
        QCOMPARE(bare.verdictOn(u"xyzzy"_s, Tongue::English), Verdict::Right);
        int answers = 0;
        bare.suggest(u"xyzzy"_s, Tongue::English, this,
                     [&](const QStringList &suggested) { answers += suggested.isEmpty() ? 1 : 0; });
        QCOMPARE(answers, 1);
    }

    void suggestionsComeLater()
    {
        Speller speller(m_books.folders());
        QStringList found;
        speller.suggest(u"ordr"_s, Tongue::English, this,
                        [&](const QStringList &suggested) { found = suggested; });
        QVERIFY(found.isEmpty());
        QTRY_COMPARE(found.value(0), u"order"_s);
    }

    void namesAreRight()
    {
        Speller speller(m_books.folders());
        QSignalSpy judged(&speller, &Speller::judged);
        speller.setNames({u"Ahmad bin Salleh"_s, u"Kedai Lim & Co."_s});
        QCOMPARE(judged.size(), 1);
        QCOMPARE(speller.verdictOn(u"Salleh"_s, Tongue::English), Verdict::Right);
        QCOMPARE(speller.verdictOn(u"SALLEH"_s, Tongue::English), Verdict::Right);
        speller.setNames({});
        QCOMPARE(speller.verdictOn(u"Salleh"_s, Tongue::English), Verdict::NotYet);
    }

    void whatTheAgentAddsIsRightFromThenOn()
    {
        Speller speller(m_books.folders());
        QSignalSpy added(&speller, &Speller::ownWordAdded);
        speller.addOwnWord(u"Hadir"_s);
        QCOMPARE(added.size(), 1);
        QCOMPARE(speller.verdictOn(u"hadir"_s, Tongue::English), Verdict::Right);
        QCOMPARE(speller.ownWords(), QStringList{u"hadir"_s});
        Speller later(m_books.folders());
        later.setOwnWords(speller.ownWords());
        QCOMPARE(later.verdictOn(u"Hadir"_s, Tongue::English), Verdict::Right);
    }

    void whoGoesInTheMiddleLeavesNothingBehind()
    {
        auto speller = std::make_unique<Speller>(m_books.folders());
        for (int n = 0; n < 100; ++n)
            (void)speller->verdictOn(u"word%1"_s.arg(n), Tongue::English);
        speller->suggest(u"colr"_s, Tongue::English, this, [](const QStringList &) {});
        QCoreApplication::processEvents();
        speller.reset();
        QVERIFY(!speller);
    }
};

QTEST_MAIN(tst_Speller)
#include "tst_Speller.moc"
