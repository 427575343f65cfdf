// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SearchIndex.h"
#include "tests/support/SequentialIds.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::support::SequentialIds;

namespace {
struct Shelf
{
    SequentialIds ids;
    std::optional<Cache> cache;
    qint64 revision = 0;

    Shelf() { cache.emplace(Cache::open(u":memory:"_s).value()); }

    void hears(const QList<Entity> &entities)
    {
        const Patch patch{.entities = entities, .cursor = {u"e"_s, ++revision, 0}};
        (void)cache->apply(patch, {}).value();
    }

    Customer customer(const QString &name, const QString &company = {})
    {
        const Customer made{.id = ids.make<Customer>(), .name = name, .company = company};
        hears({made});
        return made;
    }

    ContactPoint point(const Customer &of, ContactKind kind, const QString &value)
    {
        const ContactPoint made{
            .id = ids.make<ContactPoint>(), .customer = of.id, .kind = kind, .value = value};
        hears({made});
        return made;
    }

    Case work(const Customer &of, qint64 number, const QString &subject)
    {
        const Case made{
            .id = ids.make<Case>(), .customer = of.id, .number = number, .subject = subject};
        hears({made});
        return made;
    }

    QList<Hit> find(const QString &query, int limit = 20)
    {
        return SearchIndex::find(cache->database(), query, limit).value();
    }

    /// The names found, sorted; a case as "#number".
    QStringList names(const QString &query)
    {
        QStringList out;
        for (const Hit &hit : find(query))
            out.append(hit.found ? u"#%1"_s.arg(hit.found->number) : hit.customer.name);
        out.sort();
        return out;
    }

    /// All that a table of the index holds: another one when it was written to.
    QString bytes(const QString &table)
    {
        return cache->database()
            .value<QString>(u"SELECT group_concat(id || hex(block)) FROM %1_data"_s.arg(table))
            .value()
            .value();
    }

    /// What FTS5 finds wrong with a table of the index.
    QString damage(const QString &table)
    {
        const auto checked = cache->database().script(
            u"INSERT INTO %1(%1) VALUES('integrity-check')"_s.arg(table));
        return checked ? QString() : checked.error().detail;
    }

    qint64 rows(const QString &where)
    {
        return cache->database().value<qint64>(u"SELECT count(*) FROM "_s + where).value().value();
    }
};
} // namespace

class tst_SearchIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void onlyWhatIsSearchedForIsIndexedAgain()
    {
        const ContactPoint phone{.value = u"+60123456789"_s};
        ContactPoint changed = phone;
        changed.quietFromMinute = 22 * 60;
        QVERIFY(!SearchIndex::concerns(phone, changed));
        changed.retired = true;
        QVERIFY(SearchIndex::concerns(phone, changed));
        QVERIFY(SearchIndex::concerns({}, phone));
    }

    void aCustomerIsFoundHoweverTheNameIsTyped_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        const QStringList nur{u"Nur Aisyah"_s};
        const QStringList ahmad{u"أحمد المصطفى"_s};
        QTest::newRow("whole") << u"Nur Aisyah"_s << nur;
        QTest::newRow("beginning") << u"nu"_s << nur;
        QTest::newRow("one letter") << u"n"_s << nur;
        QTest::newRow("beginnings in any order") << u"ais nu"_s << nur;
        QTest::newRow("company") << u"petro"_s << nur;
        QTest::newRow("accent in the query") << u"Nür"_s << nur;
        QTest::newRow("name and company") << u"aisyah petronas"_s << nur;
        QTest::newRow("emoji beside") << u"nur 😀"_s << nur;
        QTest::newRow("arabic as written") << u"أحمد"_s << ahmad;
        QTest::newRow("arabic without hamza") << u"احمد"_s << ahmad;
        QTest::newRow("arabic with vowels") << u"أَحْمَد"_s << ahmad;
        QTest::newRow("alef maksura as yeh") << u"المصطفي"_s << ahmad;
        QTest::newRow("half of an arabic word") << u"المص"_s << ahmad;
        QTest::newRow("not the end of a word") << u"isyah"_s << QStringList();
        QTest::newRow("every word must match") << u"nur bakar"_s << QStringList();
        QTest::newRow("nobody") << u"zzz"_s << QStringList();
    }

    void aCustomerIsFoundHoweverTheNameIsTyped()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, expected);
        Shelf shelf;
        shelf.customer(u"Nur Aisyah"_s, u"Petronas Dagangan"_s);
        shelf.customer(u"أحمد المصطفى"_s);
        shelf.customer(u"Abu Bakar"_s);
        QCOMPARE(shelf.names(query), expected);
    }

    void aCustomerIsFoundByAnyPartOfANumber_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as stored") << u"+60123456789"_s << u"Nur"_s;
        QTest::newRow("with spaces and signs") << u"+60 12-345 6789"_s << u"Nur"_s;
        QTest::newRow("national") << u"012-3456789"_s << u"Nur"_s;
        QTest::newRow("dialled abroad") << u"0060 12 345"_s << u"Nur"_s;
        QTest::newRow("trunk zero in brackets") << u"+60 (0)12 345"_s << u"Nur"_s;
        QTest::newRow("last four") << u"6789"_s << u"Nur"_s;
        QTest::newRow("last three") << u"789"_s << u"Nur"_s;
        QTest::newRow("middle") << u"2345"_s << u"Nur"_s;
        QTest::newRow("arabic digits") << u"٠١٢٣٤٥٦"_s << u"Nur"_s;
        QTest::newRow("pasted with direction marks") << u"\u202a+60 12-345\u202c"_s << u"Nur"_s;
        QTest::newRow("the other one") << u"98765"_s << u"Omar"_s;
        QTest::newRow("not across two numbers") << u"8960"_s << QString();
        QTest::newRow("with a plus it is the beginning") << u"+201987"_s << u"Omar"_s;
        QTest::newRow("with a plus not within") << u"+345"_s << QString();
        QTest::newRow("with two zeros not within") << u"00345"_s << QString();
        QTest::newRow("with a plus, of a further number") << u"+6037"_s << u"Nur"_s;
        QTest::newRow("only zeros") << u"000"_s << QString();
    }

    void aCustomerIsFoundByAnyPartOfANumber()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        Shelf shelf;
        const Customer nur = shelf.customer(u"Nur"_s);
        shelf.point(nur, ContactKind::Phone, u"+60123456789"_s);
        shelf.point(nur, ContactKind::Phone, u"+60377770000"_s);
        shelf.point(shelf.customer(u"Omar"_s), ContactKind::Phone, u"+201987654321"_s);
        QCOMPARE(shelf.names(query).join(u','), expected);
        if (expected == u"Nur")
            QCOMPARE(shelf.find(query).first().matchedContact,
                     query == u"+6037" ? u"+60377770000"_s : u"+60123456789"_s);
    }

    void aCustomerIsFoundByAnAddress_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("whole") << u"nur.aisyah@example.com"_s;
        QTest::newRow("capitals") << u"Nur.Aisyah@EXAMPLE.com"_s;
        QTest::newRow("half") << u"nur.aisyah@exam"_s;
        QTest::newRow("domain") << u"example.com"_s;
    }

    void aCustomerIsFoundByAnAddress()
    {
        QFETCH(QString, query);
        Shelf shelf;
        const Customer boss = shelf.customer(u"Boss"_s);
        shelf.point(boss, ContactKind::Email, u"office@other.org"_s);
        shelf.point(boss, ContactKind::Email, u"nur.aisyah@example.com"_s);
        shelf.customer(u"Somebody"_s);
        const QList<Hit> hits = shelf.find(query);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().customer.name, u"Boss"_s);
        QCOMPARE(hits.first().matchedContact, u"nur.aisyah@example.com"_s);
    }

    void aCaseIsFoundByNumberAndSubject()
    {
        Shelf shelf;
        const Customer nur = shelf.customer(u"Nur"_s);
        shelf.work(nur, 1004, u"Late delivery, فاتورة"_s);
        shelf.work(nur, 2005, u"Refund"_s);
        shelf.work(nur, 0, u"Not numbered yet"_s);
        QCOMPARE(shelf.names(u"1004"_s), QStringList{u"#1004"_s});
        QCOMPARE(shelf.names(u"#1004"_s), QStringList{u"#1004"_s});
        QCOMPARE(shelf.names(u"10"_s), QStringList{u"#1004"_s});
        QCOMPARE(shelf.names(u"١٠٠٤"_s), QStringList{u"#1004"_s});
        QCOMPARE(shelf.names(u"deliv late"_s), QStringList{u"#1004"_s});
        QCOMPARE(shelf.names(u"فاتوره"_s), QStringList{u"#1004"_s});
        const Hit hit = shelf.find(u"refund"_s).first();
        QCOMPARE(hit.kind, Kind::Case);
        QCOMPARE(hit.customer.name, u"Nur"_s);
        QCOMPARE(shelf.names(u"numbered"_s), QStringList{u"#0"_s});
    }

    void theExactOneComesFirstHoweverManyBeginLikeIt()
    {
        Shelf shelf;
        const Customer nur = shelf.customer(u"Ali"_s);
        QList<Entity> many;
        for (int at = 0; at < 50; ++at) {
            many.append(Case{.id = shelf.ids.make<Case>(),
                             .customer = nur.id,
                             .number = 12'000 + at,
                             .subject = u"Some matter"_s});
            many.append(Customer{.id = shelf.ids.make<Customer>(), .name = u"Alina"_s});
        }
        shelf.hears(many);
        shelf.work(nur, 120, u"The one"_s);
        shelf.hears({nur}); // written again later than all others
        const QList<Hit> cases = shelf.find(u"120"_s, 5);
        QCOMPARE(cases.size(), 5);
        QCOMPARE(cases.first().found->number, 120);
        QCOMPARE(shelf.find(u"ali"_s, 5).first().customer.name, u"Ali"_s);
    }

    void atMostSoManyOfEachKind()
    {
        Shelf shelf;
        const Customer nur = shelf.customer(u"Nur"_s);
        for (int at = 1; at <= 9; ++at) {
            shelf.customer(u"Nur %1"_s.arg(at));
            shelf.work(nur, at, u"Nur's matter"_s);
        }
        QCOMPARE(shelf.find(u"nur"_s, 4).size(), 8);
    }

    void changesFollow()
    {
        Shelf shelf;
        Customer nur = shelf.customer(u"Nur"_s);
        Case work = shelf.work(nur, 0, u"Parcel"_s);
        nur.name = u"Zainab"_s;
        work.number = 77;
        work.subject = u"Letter"_s;
        shelf.hears({nur, work});
        QCOMPARE(shelf.names(u"nur"_s), QStringList());
        QCOMPARE(shelf.names(u"zainab"_s), QStringList{u"Zainab"_s});
        QCOMPARE(shelf.names(u"parcel"_s), QStringList());
        QCOMPARE(shelf.names(u"letter"_s), QStringList{u"#77"_s});
        QCOMPARE(shelf.rows(u"search_entry"_s), 2);
        QCOMPARE(shelf.rows(u"search_customer"_s), 1);
        QCOMPARE(shelf.rows(u"search_case"_s), 1);
    }

    void aRetiredAddressIsNotFound()
    {
        Shelf shelf;
        const Customer nur = shelf.customer(u"Nur"_s);
        ContactPoint phone = shelf.point(nur, ContactKind::Phone, u"+60123456789"_s);
        ContactPoint mail = shelf.point(nur, ContactKind::Email, u"old@example.com"_s);
        QCOMPARE(shelf.names(u"345678"_s).size(), 1);
        phone.retired = mail.retired = true;
        shelf.hears({phone, mail});
        QCOMPARE(shelf.names(u"345678"_s), QStringList());
        QCOMPARE(shelf.names(u"old@example"_s), QStringList());
        QCOMPARE(shelf.rows(u"search_digits"_s), 0);
    }

    void whatDidNotChangeIsNotWrittenAgain()
    {
        Shelf shelf;
        const Customer nur = shelf.customer(u"Nur"_s);
        Case work = shelf.work(nur, 1, u"Parcel"_s);
        const QString before = shelf.bytes(u"search_case"_s);
        work.lastAt = hadir::core::fromMillis(99); // a note was added, say
        work.tags = {u"vip"_s};
        shelf.hears({work});
        QCOMPARE(shelf.bytes(u"search_case"_s), before);
    }

    void aNewNumberLeavesTheWordsAloneAndAnAddressTheNumbers()
    {
        Shelf shelf;
        Customer nur = shelf.customer(u"Nur"_s);
        const QString words = shelf.bytes(u"search_customer"_s);
        ContactPoint phone = shelf.point(nur, ContactKind::Phone, u"+60123456789"_s);
        QCOMPARE(shelf.bytes(u"search_customer"_s), words);
        const QString digits = shelf.bytes(u"search_digits"_s);
        shelf.point(nur, ContactKind::Email, u"nur@example.com"_s);
        nur.name = u"Zainab"_s;
        shelf.hears({nur});
        QCOMPARE(shelf.bytes(u"search_digits"_s), digits);
        for (const QString &asked : {u"345678"_s, u"nur@exam"_s, u"zain"_s})
            QCOMPARE(shelf.names(asked), QStringList{u"Zainab"_s});
        phone.value = u"+60198765432"_s;
        shelf.hears({phone});
        QCOMPARE(shelf.names(u"345678"_s), QStringList());
        QCOMPARE(shelf.names(u"876543"_s), QStringList{u"Zainab"_s});
        for (const QString &table : {u"search_customer"_s, u"search_case"_s, u"search_digits"_s})
            QCOMPARE(shelf.damage(table), QString());
    }

    /// Ids come from desks: nothing keeps one from giving a case that of a customer.
    void aCaseWithTheIdOfACustomerHidesNobody()
    {
        Shelf shelf;
        const Customer nur = shelf.customer(u"Nur"_s);
        shelf.point(nur, ContactKind::Phone, u"+60123456789"_s);
        shelf.hears({Case{.id = CaseId(nur.id.uuid()),
                          .customer = nur.id,
                          .number = 7,
                          .subject = u"Parcel"_s}});
        const Case early{.id = shelf.ids.make<Case>(),
                         .customer = nur.id,
                         .number = 8,
                         .subject = u"Letter"_s};
        shelf.hears({early});
        shelf.hears({Customer{.id = CustomerId(early.id.uuid()), .name = u"Badr"_s}});
        for (const QString &asked : {u"nur"_s, u"345678"_s})
            QVERIFY2(shelf.names(asked).contains(u"Nur"_s), qPrintable(asked));
        QVERIFY(shelf.names(u"badr"_s).contains(u"Badr"_s));
        QVERIFY(shelf.names(u"parcel"_s).contains(u"#7"_s));
        QVERIFY(shelf.names(u"letter"_s).contains(u"#8"_s));
    }

    void hostileTextFindsNothingAndBreaksNothing_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("quotes") << u"\"'\"\"';--"_s;
        QTest::newRow("operators") << u"AND OR NOT NEAR(a b, 2)"_s;
        QTest::newRow("column filter") << u"words : zzz"_s;
        QTest::newRow("star") << u"*"_s;
        QTest::newRow("caret") << u"^zzz*"_s;
        QTest::newRow("brackets") << u")("_s;
        QTest::newRow("like wildcards") << u"%%%"_s;
        QTest::newRow("like wildcards with digits") << u"(1_2%3)"_s;
        QTest::newRow("emoji") << u"😀"_s;
        QTest::newRow("emoji within a word") << u"z😀z"_s;
        QTest::newRow("letters newer than SQLite's tables") << u"z\ua7d0z\u0870z"_s;
        QTest::newRow("flag") << u"🇲🇾🇸🇦"_s;
        QTest::newRow("nul") << QString(QChar(0));
        QTest::newRow("nul within") << (u"zz"_s + QChar(0) + u"zz"_s);
        QTest::newRow("half a character") << QString(QChar(0xd83d));
        QTest::newRow("half a character and a letter") << (QString(QChar(0xdc00)) + u"zz"_s);
        QTest::newRow("no character") << QString(QChar(0xffff));
        QTest::newRow("direction override") << u"\u202ezz\u202c"_s;
        QTest::newRow("marks only") << u"\u0301\u064b"_s;
        QTest::newRow("control") << u"\a\b\t\r\n"_s;
        QTest::newRow("statement") << u"'; DROP TABLE customer; --"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("space") << u"   "_s;
        QTest::newRow("brackets of zero") << u"(0)(0)(0)"_s;
        QTest::newRow("very long") << QString(100'000, u'z');
        QTest::newRow("very long number") << QString(100'000, u'7');
        QTest::newRow("very many words") << u"zz "_s.repeated(5'000);
    }

    void hostileTextFindsNothingAndBreaksNothing()
    {
        QFETCH(QString, query);
        Shelf shelf;
        const Customer nur = shelf.customer(u"Nur"_s);
        shelf.point(nur, ContactKind::Phone, u"+60123456789"_s);
        shelf.work(nur, 1004, u"Late"_s);
        const auto hits = SearchIndex::find(shelf.cache->database(), query, 20);
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
        QVERIFY(hits->isEmpty());
        QCOMPARE(shelf.names(u"nur"_s).size(), 1);
        // The same as somebody's name, which then is stored and found or not, but
        // never breaks.
        shelf.customer(query);
        QVERIFY(SearchIndex::find(shelf.cache->database(), query, 20));
        QCOMPARE(shelf.names(u"nur"_s).size(), 1);
    }

    /// What is searched while somebody types must not walk through everybody.
    void everyQuestionUsesItsIndex()
    {
        Shelf shelf;
        const auto plan = [&](const QString &sql, const auto &...args) {
            QString out;
            const auto asked = shelf.cache->database().each(
                u"EXPLAIN QUERY PLAN "_s + sql,
                [&](const Row &row) { out += row.at<QString>(3) + u'\n'; }, args...);
            return asked ? out : asked.error().detail;
        };
        // "L0": the trigram index answers the LIKE; a walk through all would say
        // "INDEX 0:" only.
        const QString digits = plan(u"SELECT e.id FROM search_digits d JOIN search_entry e "
                                    "ON e.row = d.rowid WHERE d.digits LIKE ? LIMIT ?"_s,
                                    u"%345%"_s, 20);
        QVERIFY2(digits.contains(u"VIRTUAL TABLE INDEX 0:L0"_s), qPrintable(digits));
        QVERIFY2(digits.contains(u"SEARCH e USING INTEGER PRIMARY KEY"_s), qPrintable(digits));
        const QString words = plan(u"SELECT e.id FROM search_customer w JOIN search_entry e "
                                   "ON e.row = w.rowid WHERE search_customer MATCH ? LIMIT ?"_s,
                                   u"\"n\"*"_s, 20);
        QVERIFY2(words.contains(u"VIRTUAL TABLE INDEX 0:M"_s), qPrintable(words));
        QVERIFY2(words.contains(u"SEARCH e USING INTEGER PRIMARY KEY"_s), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_SearchIndex.moc"
