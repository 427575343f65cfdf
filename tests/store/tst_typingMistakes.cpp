// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/typingMistakes.h"

#include "app/store/Cache.h"
#include "app/store/SearchAnswer.h"
#include "tests/support/SequentialIds.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::store;

namespace {
struct People
{
    hadir::support::SequentialIds ids;
    Cache cache = Cache::open(u":memory:"_s).value();

    explicit People(const QStringList &names)
    {
        QList<Entity> all;
        for (const QString &name : names)
            all.append(Customer{.id = ids.make<Customer>(), .name = name});
        (void)cache.apply({.entities = all, .cursor = {u"e"_s, 1, 0}}, {}).value();
    }
    SearchAnswer ask(const QString &query,
                     SearchQuestion::Spelling how = SearchQuestion::Spelling::Forgiving)
    {
        SearchQuestion question = SearchQuestion::of(query);
        question.spelling = how;
        return answerTo(cache.database(), question, {}, 20).value();
    }
    QString found(const QString &query)
    {
        QStringList out;
        for (const Hit &hit : ask(query).hits)
            out.append((hit.fit == Hit::Fit::Corrected ? u"~"_s : QString()) + hit.customer.name);
        return out.join(u", "_s);
    }
};
} // namespace

class tst_typingMistakes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void mistakesAreCounted_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("mistakes");
        QTest::newRow("none") << u"ahmad"_s << u"ahmad"_s << 0;
        QTest::newRow("a beginning") << u"ahm"_s << u"ahmad"_s << 0;
        QTest::newRow("one changed") << u"ahmed"_s << u"ahmad"_s << 1;
        QTest::newRow("one left out") << u"ahad"_s << u"ahmad"_s << 1;
        QTest::newRow("one too many") << u"ahmmad"_s << u"ahmad"_s << 1;
        QTest::newRow("two exchanged") << u"amhad"_s << u"ahmad"_s << 1;
        QTest::newRow("the first left out") << u"hmad"_s << u"ahmad"_s << 1;
        QTest::newRow("of a beginning") << u"sallhe"_s << u"sallehuddin"_s << 1;
        QTest::newRow("two") << u"amhed"_s << u"ahmad"_s << 2;
        QTest::newRow("far from it") << u"zainab"_s << u"ahmad"_s << 3;
        QTest::newRow("Arabic, exchanged") << u"مدمح"_s << u"محمد"_s << 2;
        QTest::newRow("longer than the other") << u"ahmadmad"_s << u"ahmad"_s << 3;
        QTest::newRow("nothing there") << u"ab"_s << QString() << 2;
    }
    void mistakesAreCounted()
    {
        QFETCH(QString, word);
        QFETCH(QString, other);
        QFETCH(int, mistakes);
        QCOMPARE(mistakesIn(word, other, 2), mistakes);
    }

    void whoIsMistypedIsFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one changed") << u"zuinab"_s << u"~Zainab"_s;
        QTest::newRow("two exchanged") << u"zianab"_s << u"~Zainab"_s;
        QTest::newRow("while it is typed") << u"ziana"_s << u"~Zainab"_s;
        QTest::newRow("the first letter") << u"xainab"_s << u"~Zainab"_s;
        QTest::newRow("the first two exchanged") << u"aznab"_s << QString(); // two mistakes
        QTest::newRow("the first left out") << u"ainab"_s << u"~Zainab"_s;
        QTest::newRow("two in a long word") << u"abdulrehmen"_s << u"~Abdulrahman"_s;
        QTest::newRow("two in a short word") << u"zuinub"_s << QString();
        QTest::newRow("three letters") << u"zni"_s << QString();
        QTest::newRow("Arabic") << u"مصطغى"_s << u"~أحمد المصطفى, ~مصطفى كمال"_s;
        QTest::newRow("Arabic, exchanged") << u"محدم"_s << u"~محمد"_s;
        QTest::newRow("Arabic, the first letter") << u"نحمد"_s << u"~محمد"_s;
        QTest::newRow("the right ones first") << u"salleh"_s << u"Salleh, ~Saleh"_s;
        QTest::newRow("one word of two") << u"ahmed salleh"_s << QString();
        QTest::newRow("numbers are as they are") << u"12345"_s << QString();
        QTest::newRow("a phrase is as it is") << u"\"zuinab\""_s << QString();
    }
    void whoIsMistypedIsFound()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        People people({u"Zainab"_s, u"Abdulrahman"_s, u"Salleh"_s, u"Saleh"_s, u"محمد"_s,
                       u"مصطفى كمال"_s, u"12346"_s});
        if (query == u"مصطغى")
            expected = u"~مصطفى كمال"_s;
        QCOMPARE(people.found(query), expected);
    }

    void whatWasSearchedInsteadIsSaid()
    {
        People people({u"Zainab"_s, u"Zaidab"_s});
        QCOMPARE(people.ask(u"zaimab"_s).alsoSearched, (QStringList{u"zaidab"_s, u"zainab"_s}));
        QVERIFY(people.ask(u"zainab"_s).alsoSearched == QStringList{u"zaidab"_s});
        QVERIFY(people.ask(u"xyzxyz"_s).alsoSearched.isEmpty());
        const auto asTyped = people.ask(u"zaimab"_s, SearchQuestion::Spelling::AsTyped);
        QVERIFY(asTyped.hits.isEmpty() && asTyped.alsoSearched.isEmpty());
    }

    void whereManyAreFoundNobodyElseIsOffered()
    {
        People people({u"Salim One"_s, u"Salim Two"_s, u"Salim Three"_s, u"Salin"_s});
        QCOMPARE(people.ask(u"salim"_s).hits.size(), 3);
    }

    /// Each is looked for through a vocabulary while somebody waits.
    void threeWordsAreForgivenAndNoFourth()
    {
        People people({u"Zainab Salleh Hassan Ibrahim"_s});
        QCOMPARE(people.found(u"zaimab sallhe hasan ibrahim"_s),
                 u"~Zainab Salleh Hassan Ibrahim"_s);
        QCOMPARE(people.found(u"zaimab sallhe hasan ibrahmi"_s), QString());
    }

    void hostileWordsBreakNothing()
    {
        People people({u"Zainab"_s, QString(QChar(0xd83d)) + u"abcd"_s, u"😀😀😀😀"_s});
        for (const QString &query :
             {u"\uffff\uffff\uffff\uffff"_s, u"😀zzzz"_s, QString(QChar(0xdc00)) + u"zzzzz"_s,
              QString(100'000, u'z'), u"zzzzzz "_s.repeated(1'000), u"\"\" OR * zzzz"_s})
            QVERIFY(people.ask(query).hits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_typingMistakes)
#include "tst_typingMistakes.moc"
