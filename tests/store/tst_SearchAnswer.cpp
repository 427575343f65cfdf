// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SearchAnswer.h"

#include "app/store/Cache.h"
#include "app/store/SearchIndex.h"
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

/// Two agents, two queues of two teams, and cases by number.
struct House
{
    SequentialIds ids;
    std::optional<Cache> cache;
    qint64 revision = 0;
    Agent nur{.id = ids.make<Agent>(), .login = u"nur"_s, .name = u"Nur Aisyah"_s};
    Agent omar{.id = ids.make<Agent>(), .login = u"okhalid"_s, .name = u"عمر خالد"_s};
    Team money{.id = ids.make<Team>(), .name = u"Money"_s};
    Queue bills{.id = ids.make<Queue>(), .name = u"Billing"_s, .team = money.id};
    Queue care{.id = ids.make<Queue>(), .name = u"Care (Arabic)"_s};
    Customer ahmad{.id = ids.make<Customer>(), .name = u"Ahmad Salleh"_s};
    Customer lina{.id = ids.make<Customer>(), .name = u"لينا حداد"_s};
    Asker asker{.agent = nur.id};

    House()
    {
        cache.emplace(Cache::open(u":memory:"_s).value());
        hears({nur, omar, money, bills, care, ahmad, lina,
               ContactPoint{.id = ids.make<ContactPoint>(),
                            .customer = ahmad.id,
                            .kind = ContactKind::Phone,
                            .value = u"+60123456789"_s}});
        work({.number = 1, .subject = u"Router is broken"_s, .channel = Channel::WhatsApp});
        work({.number = 2,
              .subject = u"Broken router"_s,
              .status = CaseStatus::Solved,
              .queue = bills.id,
              .owner = nur.id,
              .channel = Channel::Email,
              .tags = {u"refund"_s, u"vip"_s}});
        work({.number = 3,
              .subject = u"The bill, a router"_s,
              .priority = Priority::Urgent,
              .queue = bills.id,
              .owner = omar.id,
              .channel = Channel::Call,
              .waitingSince = newYear});
        work({.customer = lina.id,
              .number = 4,
              .subject = u"الراوتر معطل"_s,
              .status = CaseStatus::Pending,
              .queue = care.id,
              .channel = Channel::WhatsApp,
              .tags = {u"شكوى"_s, u"Écran"_s}});
    }

    void hears(const QList<Entity> &entities)
    {
        const Patch patch{.entities = entities, .cursor = {u"e"_s, ++revision, 0}};
        (void)cache->apply(patch, {}).value();
    }
    /// The case with this number was last touched on that day of January.
    void work(Case made)
    {
        made.id = ids.make<Case>();
        if (made.customer.isNull())
            made.customer = ahmad.id;
        made.lastAt = newYear + 24h * (made.number - 1) + 12h;
        hears({made});
    }
    SearchAnswer ask(const QString &query, int limit = 20)
    {
        return answerTo(cache->database(), SearchQuestion::of(query), asker, limit).value();
    }
    /// What was found, in order: a customer's name, a case's number.
    QString found(const QString &query)
    {
        QStringList out;
        for (const Hit &hit : ask(query).hits)
            out.append(hit.found ? QString::number(hit.found->number) : hit.customer.name);
        return out.join(u' ');
    }
};
} // namespace

class tst_SearchAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void fieldsLetThroughWhatTheySay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &query, const QString &expected) {
            QTest::newRow(name) << query << expected;
        };
        row("a status", u"status:open"_s, u"3 1"_s);
        row("either of two", u"status:solved status:pending"_s, u"4 2"_s);
        row("not so", u"-status:open"_s, u"4 2"_s);
        row("a channel", u"channel:whatsapp"_s, u"4 1"_s);
        row("two fields", u"channel:whatsapp status:open"_s, u"1"_s);
        row("as the house likes it", u"status:open channel:whatsapp \"router\""_s, u"1"_s);
        row("in Arabic", u"القناة:واتساب الوضع:معلّقة"_s, u"4"_s);
        row("in Malay", u"saluran:whatsapp status:terbuka"_s, u"1"_s);
        row("my own", u"owner:me"_s, u"2"_s);
        row("nobody's", u"owner:none"_s, u"4 1"_s);
        row("anybody's", u"-owner:none"_s, u"3 2"_s);
        row("a colleague's", u"owner:عمر"_s, u"3"_s);
        row("a colleague's by login", u"owner:okhalid"_s, u"3"_s);
        row("a queue", u"queue:bill"_s, u"3 2"_s);
        row("a queue with a space", u"queue:\"care arabic\""_s, u"4"_s);
        row("not in a queue", u"-queue:billing"_s, u"4 1"_s);
        row("a team", u"team:money"_s, u"3 2"_s);
        row("a tag", u"tag:vip"_s, u"2"_s);
        row("a tag's beginning", u"tag:ref"_s, u"2"_s);
        row("a tag with an accent", u"tag:écran"_s, u"4"_s);
        row("a tag with an accent, without it", u"tag:ECRAN"_s, u"4"_s);
        row("a tag with an accent apart", u"tag:e\u0301cran"_s, u"4"_s);
        row("not the end of a tag", u"tag:fund"_s, QString());
        row("an Arabic tag", u"وسم:شكوى"_s, u"4"_s);
        row("without a tag", u"-tag:vip status:solved"_s, QString());
        row("a priority", u"priority:urgent"_s, u"3"_s);
        row("who waits", u"is:waiting"_s, u"3"_s);
        row("open as a state", u"is:open -is:waiting"_s, u"1"_s);
        row("from a day on", u"after:2026-01-03"_s, u"4 3"_s);
        row("before a day", u"before:2026-01-03"_s, u"2 1"_s);
        row("until the end of a day", u"to:2026-01-03"_s, u"3 2 1"_s);
        row("between two days", u"from:2026-01-02 to:2026-01-02"_s, u"2"_s);
        row("words and a field", u"router status:open"_s, u"3 1"_s);
        row("by whose it is", u"ahmad status:open"_s, u"3 1"_s);
        row("by whose it is in Arabic", u"لينا status:pending"_s, u"4"_s);
        row("by their number", u"0123456 status:solved"_s, u"2"_s);
        row("by its own number", u"3 status:open"_s, u"3"_s);
        row("by its own number, but not so", u"3 status:solved"_s, QString());
        row("a phrase", u"\"broken router\""_s, u"2"_s);
        row("a phrase that is still typed", u"\"broken rou"_s, u"2"_s);
        row("a phrase stands whole", u"\"broken rou\""_s, QString());
        row("a customer's name as a phrase", u"\"ahmad salleh\""_s, u"Ahmad Salleh"_s);
        row("without a word", u"router -bill"_s, u"2 1"_s);
        row("a field without a word", u"status:open -bill"_s, u"1"_s);
        row("nothing but what is unwanted", u"-bill"_s, QString());
        row("no such value is words", u"status:router"_s, QString());
        row("no such colleague is words", u"owner:ahmad"_s, u"Ahmad Salleh"_s);
    }
    void fieldsLetThroughWhatTheySay()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        House house;
        QCOMPARE(house.found(query), expected);
    }

    void whoIsNobodyIsSaid()
    {
        House house;
        const QList<SearchTrouble> troubles = house.ask(u"owner:ahmad queue:nowhere"_s).troubles;
        QCOMPARE(troubles,
                 (QList<SearchTrouble>{
                     {SearchTrouble::Kind::UnknownValue, SearchField::Owner, u"ahmad"_s},
                     {SearchTrouble::Kind::UnknownValue, SearchField::Queue, u"nowhere"_s}}));
        QVERIFY(house.ask(u"owner:nur queue:bill"_s).troubles.isEmpty());
    }

    void unreadIsWhoAsksMatter()
    {
        House house;
        QCOMPARE(house.found(u"is:unread"_s), QString());
        house.asker.isUnread = [](CaseId, Instant lastAt, bool) { return lastAt > newYear + 48h; };
        QCOMPARE(house.found(u"is:unread"_s), u"4 3"_s);
        QCOMPARE(house.found(u"-is:unread channel:whatsapp"_s), u"1"_s);
    }

    void daysAreTheAskers()
    {
        House house;
        house.asker.eastOfUtc = 13h; // noon of the 2nd in UTC is the 3rd there
        QCOMPARE(house.found(u"from:2026-01-03 to:2026-01-03"_s), u"2"_s);
    }

    void atMostSoMany()
    {
        House house;
        QCOMPARE(house.ask(u"after:2026"_s, 2).hits.size(), 2);
        QCOMPARE(house.ask(u"after:2026"_s, 2).hits.first().found->number, 4);
        QVERIFY(house.ask(u"after:2026"_s, 2).isWhole);
    }

    /// However rare what is asked for is, so many rows are looked at and no more, and that is said.
    void aRareThingAmongManyIsNotSoughtForEver()
    {
        House house;
        QList<Entity> many;
        for (int at = 0; at < 6'000; ++at)
            many.append(Case{.id = house.ids.make<Case>(),
                             .customer = house.lina.id,
                             .number = 1'000 + at,
                             .subject = u"Router"_s,
                             .lastAt = newYear + 240h + hadir::core::Milliseconds(at)});
        house.hears(many);
        const SearchAnswer answer = house.ask(u"tag:vip router"_s);
        QVERIFY(answer.hits.isEmpty());
        QVERIFY(!answer.isWhole);
        QVERIFY(house.ask(u"router status:open"_s).isWhole); // enough are there
    }

    void hostileTextBreaksNothing_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("like") << u"tag:%_ status:open"_s;
        QTest::newRow("quotes in a tag") << u"tag:'x'; status:open"_s;
        QTest::newRow("a backslash") << u"tag:\\\" status:open"_s;
        QTest::newRow("json") << u"tag:\"],[\" status:open"_s;
        QTest::newRow("bars") << u"queue:| owner:|"_s;
        QTest::newRow("half a character") << (u"tag:"_s + QChar(0xd83d));
        QTest::newRow("nul") << (u"tag:a"_s + QChar(0) + u"b owner:a"_s + QChar(0));
        QTest::newRow("many") << u"owner:nur queue:bill tag:a -tag:b "_s.repeated(500);
        QTest::newRow("operators") << u"\"AND NOT\" -NEAR -\"*\" status:open"_s;
    }
    void hostileTextBreaksNothing()
    {
        QFETCH(QString, query);
        House house;
        const auto answer =
            answerTo(house.cache->database(), SearchQuestion::of(query), house.asker, 20);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    }
};

QTEST_GUILESS_MAIN(tst_SearchAnswer)
#include "tst_SearchAnswer.moc"
