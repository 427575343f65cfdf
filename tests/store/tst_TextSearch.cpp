// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/TextSearch.h"

#include "app/store/Cache.h"
#include "tests/support/SequentialIds.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::core::Instant;
using hadir::support::SequentialIds;

namespace {
constexpr Instant newYear = hadir::core::fromMillis(1'767'225'600'000); // 2026-01-01T00:00Z

/// One customer with an open and a solved case, what was said in them, and three articles.
struct Shelf
{
    SequentialIds ids;
    std::optional<Cache> cache;
    qint64 revision = 0;
    int minutes = 0;
    Customer ahmad{.id = ids.make<Customer>(), .name = u"Ahmad Salleh"_s};
    Case open{.id = ids.make<Case>(), .customer = ahmad.id, .number = 1, .subject = u"Kettle"_s};
    Case solved{.id = ids.make<Case>(),
                .customer = ahmad.id,
                .number = 2,
                .subject = u"Lamp"_s,
                .status = CaseStatus::Solved,
                .tags = {u"Élan"_s}};

    Shelf()
    {
        cache.emplace(Cache::open(u":memory:"_s).value());
        hears({ahmad, open, solved});
        say(open.id, u"The zip of the second bag is torn, can I send it back?"_s);
        say(solved.id, u"A torn lamp shade, and the Café was closed."_s);
        say({}, u"الراوتر الجديد مُعطَّل منذ أمس"_s);
        say(open.id, u"<b>torn</b> again"_s);
        write(u"Returns"_s, u"## Torn goods\nWho has torn goods sends them back."_s);
        write(u"Torn goods abroad"_s, u"The same, with a form."_s);
        write(u"Torn, half written"_s, u"…"_s, ArticleStatus::Draft);
    }

    void hears(const QList<Entity> &entities)
    {
        const Patch patch{.entities = entities, .cursor = {u"e"_s, ++revision, 0}};
        (void)cache->apply(patch, {}).value();
    }
    void say(std::optional<CaseId> about, const QString &body)
    {
        hears({Interaction{.id = ids.make<Interaction>(),
                           .customer = ahmad.id,
                           .caseId = about,
                           .body = body,
                           .happenedAt = newYear + 1min * ++minutes}});
    }
    void write(const QString &title, const QString &body,
               ArticleStatus status = ArticleStatus::Published)
    {
        hears({Article{.id = ids.make<Article>(), .title = title, .body = body, .status = status}});
    }
    TextAnswer ask(const QString &query, int limit = 10)
    {
        return textsWith(cache->database(), SearchQuestion::of(query), {}, limit).value();
    }
    QStringList said(const QString &query)
    {
        QStringList out;
        for (const MessageHit &hit : ask(query).messages)
            out.append(hit.message.body);
        return out;
    }
};
} // namespace

class tst_TextSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyWordStandsInAMessage_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("expected");
        QTest::newRow("one word") << u"torn"_s << 3;
        QTest::newRow("two words") << u"torn bag"_s << 1;
        QTest::newRow("their beginnings") << u"tor sec"_s << 1;
        QTest::newRow("not in the middle") << u"orn"_s << 0;
        QTest::newRow("whatever the case and marks") << u"CAFE"_s << 1;
        QTest::newRow("Arabic without its marks") << u"معطل"_s << 1;
        QTest::newRow("a phrase") << u"\"torn lamp\""_s << 1;
        QTest::newRow("not in that order") << u"\"lamp torn\""_s << 0;
        QTest::newRow("without another word") << u"torn -lamp"_s << 2;
        QTest::newRow("a status of their case") << u"torn status:open"_s << 2;
        QTest::newRow("a tag in another spelling") << u"torn tag:elan"_s << 1;
        QTest::newRow("fields alone are of cases") << u"status:open"_s << 0;
        QTest::newRow("two letters find everybody") << u"to"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
    }
    void everyWordStandsInAMessage()
    {
        QFETCH(QString, query);
        QTEST(int(Shelf().said(query).size()), "expected");
    }

    void theNewestStandsFirstAndSaysWhose()
    {
        Shelf shelf;
        const TextAnswer answer = shelf.ask(u"torn"_s, 2);
        QCOMPARE(answer.messages.size(), 2);
        QCOMPARE(answer.messages.first().message.body, u"<b>torn</b> again"_s);
        QCOMPARE(answer.messages.first().customer, u"Ahmad Salleh"_s);
        QVERIFY(answer.isWhole);
    }

    void articlesAreFoundByTitleFirst()
    {
        Shelf shelf;
        const TextAnswer answer = shelf.ask(u"torn goods"_s);
        QCOMPARE(answer.articles.size(), 2);
        QCOMPARE(answer.articles.first().article.title, u"Torn goods abroad"_s);
        QVERIFY(shelf.ask(u"torn status:open"_s).articles.isEmpty());
    }

    void whereMuchIsSaidTheEndIsNear()
    {
        Shelf shelf;
        QList<Entity> many;
        for (int at = 0; at < 100; ++at)
            many.append(Interaction{.id = shelf.ids.make<Interaction>(),
                                    .customer = shelf.ahmad.id,
                                    .body = u"Once more"_s,
                                    .happenedAt = newYear});
        shelf.hears(many);
        QVERIFY(!shelf.ask(u"once"_s).isWhole);
        QVERIFY(shelf.ask(u"torn"_s).isWhole);
    }

    void aPassageIsCutAroundTheWords()
    {
        const QString before = u"A long way before it. "_s.repeated(20);
        const Passage found = passageOf(before + u"Then the\n Réparation came, and much after it"_s,
                                        {u"repar"_s}, 40);
        QVERIFY(found.text.startsWith(u'…') && found.text.endsWith(u'…'));
        QVERIFY2(found.text.size() <= 42, qPrintable(found.text));
        QCOMPARE(found.marks.size(), 1);
        QCOMPARE(found.text.mid(found.marks.first().start, found.marks.first().length), u"Répar"_s);
        const Passage arabic = passageOf(u"الراوتر مُعطَّل"_s, {u"معطل"_s}, 40);
        QCOMPARE(arabic.text, u"الراوتر مُعطَّل"_s);
        QCOMPARE(arabic.marks.size(), 1);
        QCOMPARE(arabic.text.mid(arabic.marks.first().start, arabic.marks.first().length),
                 u"مُعطَّل"_s);
        const Passage none = passageOf(u"Nothing of it"_s, {u"xyz"_s}, 40);
        QCOMPARE(none, (Passage{u"Nothing of it"_s, {}}));
        QCOMPARE(passageOf(u"x"_s.repeated(500), {}, 40).text.size(), 41);
    }
};

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_TextSearch.moc"
