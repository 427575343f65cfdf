// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Enquiries.h"

#include "app/store/SearchIndex.h"
#include "tests/support/TwoTeams.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using support::DeskLine;
using support::TwoTeams;

namespace {
/// A customer of the other team, with a number and a case.
struct Stranger
{
    CustomerId customer;
    CaseId caseId;

    explicit Stranger(TwoTeams &house, const QString &name = u"Siti Aminah"_s)
        : customer(house.workspace.ids.make<Customer>())
        , caseId(house.workspace.ids.make<Case>())
    {
        QVERIFY(house.workspace->ledger().bringIn(
            {Customer{.id = customer, .name = name, .city = u"Ipoh"_s, .tier = u"gold"_s},
             ContactPoint{.id = house.workspace.ids.make<ContactPoint>(),
                          .customer = customer,
                          .kind = ContactKind::Phone,
                          .value = u"+60123456789"_s},
             ContactPoint{.id = house.workspace.ids.make<ContactPoint>(),
                          .customer = customer,
                          .kind = ContactKind::Email,
                          .value = u"siti@example.com"_s},
             Case{.id = caseId,
                  .customer = customer,
                  .number = 1204,
                  .subject = u"Late parcel"_s,
                  .queue = house.offers,
                  .channel = Channel::Email}},
            u"test"_s, house.workspace.clock.now()));
    }
};

InteractionId says(TwoTeams &house, const Stranger &who, const QString &words)
{
    const auto id = house.workspace.ids.make<Interaction>();
    const bool isIn = house.workspace->ledger()
                          .bringIn({Interaction{.id = id,
                                                .customer = who.customer,
                                                .caseId = who.caseId,
                                                .channel = Channel::Email,
                                                .direction = Direction::Inbound,
                                                .body = words,
                                                .happenedAt = house.workspace.clock.now()}},
                                   u"test"_s, house.workspace.clock.now())
                          .has_value();
    return isIn ? id : InteractionId();
}

/// The desk of an agent in billing, live.
struct Asker
{
    TwoTeams &house;
    DeskLine line{house.floor};
    qint64 questions = 0;

    explicit Asker(TwoTeams &h, AgentId agent) : house(h)
    {
        line.goLive(house.workspace.desk(agent));
    }
    wire::Found ask(const QString &query, qint64 limit = 8)
    {
        line.say(wire::Search{++questions, query, limit});
        return line.last<wire::Found>();
    }
};
} // namespace

class tst_Enquiries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLastChangedAFieldIsTold()
    {
        TwoTeams house;
        auto &workspace = house.workspace;
        const Stranger siti(house);
        auto badr = workspace.desk(workspace.badr);
        const auto change = [&](ChangeCustomer wanted) {
            workspace.clock.advance(1min);
            wanted.customer = siti.customer;
            QVERIFY(workspace->ledger().commit({workspace.submission(badr, wanted)}));
        };
        change({.city = u"Penang"_s});
        const auto moved = workspace.clock.now() - 1min; // see ScratchWorkspace::pushed()
        change({.tier = u"silver"_s});
        Asker aina(house, workspace.aina);
        aina.line.say(wire::Search{.question = -1,
                                   .query = {},
                                   .about = siti.customer,
                                   .fields = {u"city"_s, u"name"_s, u"nonsense"_s}});
        const auto found = aina.line.last<wire::Found>();
        QCOMPARE(found.question, -1);
        QVERIFY(found.hits.isEmpty());
        QCOMPARE(found.hands, (QList<wire::Hand>{{u"city"_s, workspace.badr, moved}}));
        // Who was imported was made by nobody.
        aina.line.say(wire::Search{.question = -2,
                                   .query = {},
                                   .about = workspace.ids.make<Customer>(),
                                   .fields = {u"city"_s}});
        QVERIFY(aina.line.last<wire::Found>().hands.isEmpty());
    }

    /// However many whom the desk holds are found in front of them.
    void whoStandsBehindManyWhoAreHeldIsFound()
    {
        TwoTeams house;
        for (int n = 0; n < 40; ++n) {
            const auto held = house.workspace.ids.make<Customer>();
            QVERIFY(
                house.workspace->ledger().bringIn({Customer{.id = held, .name = u"Zed %1"_s.arg(n)},
                                                   Case{.id = house.workspace.ids.make<Case>(),
                                                        .customer = held,
                                                        .number = 2'000 + n,
                                                        .subject = u"Zed"_s,
                                                        .queue = house.bills}},
                                                  u"test"_s, house.workspace.clock.now()));
        }
        Asker asker(house, house.bill);
        const Stranger stranger(house, u"Zed of another team"_s);
        const auto found = asker.ask(u"zed"_s, 8);
        QVERIFY(!found.hits.isEmpty());
        QCOMPARE(found.hits.first().customer, stranger.customer);
    }

    void whoIsNotHeldIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("contact");
        QTest::newRow("name") << u"Siti Aminah"_s << u"amin"_s << QString();
        QTest::newRow("Arabic") << u"سيتي أمينة"_s << u"امينه"_s << QString();
        QTest::newRow("half a number") << u"Siti"_s << u"012-345"_s << u"+60123456789"_s;
        QTest::newRow("email") << u"Siti"_s << u"siti@exam"_s << u"siti@example.com"_s;
    }
    void whoIsNotHeldIsFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, query);
        QFETCH(QString, contact);
        TwoTeams house;
        const Stranger siti(house, name);
        Asker bill(house, house.bill);
        const wire::Hit hit{.customer = siti.customer,
                            .name = name,
                            .tier = u"gold"_s,
                            .city = u"Ipoh"_s,
                            .contact = contact};
        QCOMPARE(bill.ask(query), (wire::Found{.question = 1, .hits = {hit}, .reading = true}));
    }

    void aCaseIsFoundByItsNumberAndSubject()
    {
        TwoTeams house;
        const Stranger siti(house);
        Asker bill(house, house.bill);
        const wire::Hit hit{.customer = siti.customer,
                            .name = u"Siti Aminah"_s,
                            .tier = u"gold"_s,
                            .city = u"Ipoh"_s,
                            .caseId = siti.caseId,
                            .number = 1204,
                            .subject = u"Late parcel"_s,
                            .status = CaseStatus::Open,
                            .channel = Channel::Email};
        QCOMPARE(bill.ask(u"1204"_s).hits, QList{hit});
        QCOMPARE(bill.ask(u"late parc"_s).hits, QList{hit});
    }

    void whatStrangersSaidIsFoundByReading()
    {
        TwoTeams house;
        const Stranger siti(house);
        const InteractionId said = says(house, siti, u"The parcel was crushed, crushed I say."_s);
        Asker bill(house, house.bill);
        QVERIFY(bill.ask(u"crush"_s).reading);
        QTRY_VERIFY(!bill.line.last<wire::Found>().reading);
        const auto found = bill.line.last<wire::Found>();
        QCOMPARE(found.question, 1);
        QVERIFY(!found.unread);
        QCOMPARE(found.messages.size(), 1);
        const wire::Said &hit = found.messages.first();
        QCOMPARE(hit.message, said);
        QCOMPARE(hit.name, u"Siti Aminah"_s);
        QCOMPARE(hit.caseId, siti.caseId);
        QCOMPARE(hit.number, 1204);
        QCOMPARE(hit.marks.size(), 2);
        QVERIFY(hit.text.sliced(hit.marks.first().start).startsWith(u"crush"_s));
        (void)bill.ask(u"crush owner:me"_s); // fields are asked of its case
        QTRY_VERIFY(!bill.line.last<wire::Found>().reading);
        QVERIFY(bill.line.last<wire::Found>().messages.isEmpty());
    }

    /// Whoever opens a customer's details asks who changed what on the same line.
    void anotherSortOfQuestionDoesNotEndTheReading()
    {
        TwoTeams house;
        const Stranger siti(house);
        (void)says(house, siti, u"It was crushed."_s);
        Asker bill(house, house.bill);
        QVERIFY(bill.ask(u"crushed"_s).reading);
        bill.line.say(wire::Search{
            .question = -1, .query = {}, .about = siti.customer, .fields = {u"city"_s}});
        QTRY_COMPARE(bill.line.last<wire::Found>().question, 1);
        QCOMPARE(bill.line.last<wire::Found>().messages.size(), 1);
    }

    void whatThoseSaidWhoAreHeldIsLeftOut()
    {
        TwoTeams house;
        const Stranger siti(house);
        (void)says(house, siti, u"It was crushed."_s);
        Asker bill(house, house.bill);
        bill.line.say(wire::Open{siti.customer});
        (void)bill.ask(u"crushed"_s);
        QTRY_VERIFY(!bill.line.last<wire::Found>().reading);
        QVERIFY(bill.line.last<wire::Found>().messages.isEmpty());
        Asker admin(house, house.workspace.admin); // holds everybody
        QVERIFY(!admin.ask(u"crushed"_s).reading);
    }

    void whoAsksAnewHearsOfThatAlone()
    {
        TwoTeams house;
        const Stranger siti(house);
        (void)says(house, siti, u"It was crushed."_s);
        Asker bill(house, house.bill);
        (void)bill.ask(u"crushe"_s);
        (void)bill.ask(u"crushed"_s);
        QTRY_VERIFY(!bill.line.last<wire::Found>().reading);
        QCOMPARE(bill.line.last<wire::Found>().question, 2);
        QCOMPARE(bill.line.last<wire::Found>().messages.size(), 1);
    }

    /// Who was erased while it was read is not spoken of.
    void whoIsGoneByThenIsNotTold()
    {
        TwoTeams house;
        const Stranger siti(house);
        (void)says(house, siti, u"It was crushed."_s);
        Asker bill(house, house.bill);
        QVERIFY(bill.ask(u"crushed"_s).reading);
        QVERIFY(house.workspace->ledger().decree(EraseCustomer{siti.customer, u"asked"_s},
                                                 house.workspace.clock.now()));
        QTRY_VERIFY(!bill.line.last<wire::Found>().reading);
        QVERIFY(bill.line.last<wire::Found>().messages.isEmpty());
    }

    void whomTheDeskHoldsIsLeftOut()
    {
        TwoTeams house;
        const Stranger siti(house);
        Asker sal(house, house.sal);
        QCOMPARE(sal.ask(u"siti"_s).hits, QList<wire::Hit>());
        Asker bill(house, house.bill);
        bill.line.say(wire::Open{siti.customer});
        QCOMPARE(bill.ask(u"siti"_s).hits, QList<wire::Hit>());
        Asker admin(house, house.workspace.admin); // holds everybody
        QCOMPARE(admin.ask(u"siti"_s).hits, QList<wire::Hit>());
    }

    void theLimitIsKept()
    {
        TwoTeams house;
        for (int n = 0; n < 5; ++n)
            (void)house.person(house.offers);
        Asker bill(house, house.bill);
        QCOMPARE(bill.ask(u"x"_s, 2).hits.size(), 4); // two customers and two cases
        QCOMPARE(bill.ask(u"x"_s, -1).hits.size(), 2);
    }

    void aChangedNameIsFoundAtOnce()
    {
        TwoTeams house;
        const Stranger siti(house);
        Asker bill(house, house.bill);
        house.happens(ChangeCustomer{.customer = siti.customer, .name = u"Zainab"_s});
        QCOMPARE(bill.ask(u"zainab"_s).hits.size(), 1);
        QCOMPARE(bill.ask(u"aminah"_s).hits.size(), 0);
        house.happens(OpenCase{.caseId = house.workspace.ids.make<Case>(),
                               .customer = siti.customer,
                               .subject = u"Wrong invoice"_s,
                               .queue = house.offers});
        QCOMPARE(bill.ask(u"wrong inv"_s).hits.size(), 1);
    }

    void aRefusedCommandLeavesNoTrace()
    {
        TwoTeams house;
        const Stranger siti(house);
        Asker bill(house, house.bill);
        house.happens(CreateCustomer{.customer = siti.customer, .name = u"Another"_s});
        QCOMPARE(bill.ask(u"another"_s).hits.size(), 0);
    }

    void whoAsksTooOftenWaits()
    {
        TwoTeams house;
        const Stranger siti(house);
        Asker bill(house, house.bill);
        for (int n = 0; n < 30; ++n)
            QCOMPARE(bill.ask(u"siti"_s).hits.size(), 1);
        QCOMPARE(bill.ask(u"siti"_s),
                 (wire::Found{.question = 31, .hits = {}, .retryAfterMs = 10'000}));
        QVERIFY(!bill.line.closed);
        Asker elsewhere(house, house.bill); // one agent, however many desks
        QVERIFY(elsewhere.ask(u"siti"_s).retryAfterMs > 0);
        house.workspace.clock.jump(10s);
        QCOMPARE(bill.ask(u"siti"_s).hits.size(), 1);
    }

    void nobodyAsksBeforeTheyAreIn()
    {
        TwoTeams house;
        DeskLine line(house.floor);
        line.say(wire::Search{1, u"siti"_s, 8});
        QCOMPARE(line.last<wire::Sorry>().kind, u"malformed"_s);
        QVERIFY(line.closed);
    }

    void anOlderDatabaseIsIndexedOnce()
    {
        TwoTeams house;
        const Stranger siti(house);
        house.floor.floor.reset();
        QVERIFY(house.workspace->database().script(
            u"DROP TABLE search_customer; DROP TABLE search_case; DROP TABLE search_digits; "
            "ALTER TABLE change DROP COLUMN reader; DROP TABLE saved_reply; "
            "DROP TABLE brought; "
            "DROP TABLE search_entry; DROP TABLE erased; ALTER TABLE audit DROP COLUMN hash; "
            "ALTER TABLE audit DROP COLUMN salt; ALTER TABLE audit DROP COLUMN digest; "
            "ALTER TABLE meta DROP COLUMN auditAt; ALTER TABLE meta DROP COLUMN auditHash; "
            "ALTER TABLE verdict DROP COLUMN firstBy; ALTER TABLE verdict DROP COLUMN firstAt; "
            "PRAGMA user_version = 5"_s));
        house.workspace.reopen();
        for (const QString &query : {u"siti"_s, u"12345"_s, u"1204"_s, u"parcel"_s}) {
            const auto found = store::SearchIndex::find(house.workspace->database(), query, 5);
            QVERIFY(found);
            QCOMPARE(found->size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Enquiries)
#include "tst_Enquiries.moc"
