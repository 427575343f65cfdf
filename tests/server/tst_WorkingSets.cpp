// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/WorkingSets.h"

#include "app/domain/entityJson.h"
#include "tests/support/TwoTeams.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using support::DeskLine;
using support::ScratchFloor;

namespace {
using House = support::TwoTeams;

/// What one desk has, by the protocol's rules, and what went against them.
struct Desk
{
    House &house;
    support::ScratchWorkspace::Desk place;
    std::unique_ptr<DeskLine> line;
    qsizetype heard = 0;
    QString epoch;
    qint64 revision = 0;
    QHash<CustomerId, QHash<QString, QJsonObject>> held; // entities by kind and id
    QString complaint;

    Desk(House &h, AgentId agent) : house(h), place(h.workspace.desk(agent)) {}

    void listen()
    {
        for (; heard < line->heard.size(); ++heard) {
            if (const auto *page = std::get_if<wire::Page>(&line->heard[heard]))
                apply(*page);
        }
    }
    void apply(const wire::Page &page)
    {
        if (page.from == 0) {
            held.clear();
            revision = 0;
        }
        if (page.from != revision || page.to < page.from)
            complaint = u"page (%1, %2] on %3"_s.arg(page.from).arg(page.to).arg(revision);
        epoch = page.epoch;
        revision = page.to;
        for (const CustomerId &customer : page.left)
            held.remove(customer);
        for (const wire::Change &change : page.changes) {
            const auto entity = entityFromJson(fromName<Kind>(change.kind).value(), change.entity);
            if (const auto customer = scopeOf(*entity).customer())
                held[*customer].insert(change.kind + uuidOf(*entity).toString(), change.entity);
        }
    }
    void connect(qint64 limit = 2000)
    {
        line = std::make_unique<DeskLine>(house.floor);
        heard = 0;
        line->resume(place);
        sync(limit, held.keys());
        while (line->last<wire::Page>().more)
            sync(limit);
    }
    void sync(qint64 limit, const QList<CustomerId> &holds = {})
    {
        line->say(wire::Sync{epoch, revision, 0, limit, holds});
        listen();
    }
    void hangUp()
    {
        listen();
        line.reset();
        house.floor.turn();
    }
    [[nodiscard]] QSet<CustomerId> customers() const
    {
        return QSet<CustomerId>(held.keyBegin(), held.keyEnd());
    }
};
} // namespace

class tst_WorkingSets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Live, and for whoever comes back; and two are two again when they are separated.
    void whoHoldsOneHoldsWhomTheyWereMergedWith()
    {
        House house;
        const auto ours = house.person(house.bills);
        const auto theirs = house.person(house.offers);
        Desk bill(house, house.bill);
        bill.connect();
        QCOMPARE(bill.customers(), QSet{ours.customer});
        house.happens(MergeCustomer{ours.customer, theirs.customer});
        bill.listen();
        QCOMPARE(bill.customers(), (QSet{ours.customer, theirs.customer}));
        QVERIFY(bill.held[theirs.customer].size() > 1); // with what belongs to them

        // What happens to the one who is not our work comes as well.
        house.happens(TagCase{theirs.caseId, {u"late"_s}, {}});
        bill.listen();
        const auto tags = bill.held[theirs.customer][u"case"_s + theirs.caseId.uuid().toString()];
        QCOMPARE(tags[u"tags"].toArray().size(), 1);

        Desk back(house, house.bill);
        back.connect();
        QCOMPARE(back.customers(), (QSet{ours.customer, theirs.customer}));

        house.happens(SeparateCustomer{ours.customer});
        back.listen();
        QCOMPARE(back.customers(), QSet{ours.customer});
        QCOMPARE(back.complaint, QString());
        QCOMPARE(bill.complaint, QString());
    }

    void openingOneOpensWhomTheyWereMergedWith()
    {
        House house;
        const auto one = house.person(house.offers, CaseStatus::Solved);
        const auto other = house.person(house.offers, CaseStatus::Solved);
        house.happens(MergeCustomer{one.customer, other.customer});
        Desk bill(house, house.bill);
        bill.connect();
        QVERIFY(bill.customers().isEmpty());
        bill.line->say(wire::Open{one.customer});
        bill.listen();
        QCOMPARE(bill.customers(), (QSet{one.customer, other.customer}));
        bill.hangUp();
        bill.connect();
        QCOMPARE(bill.customers(), (QSet{one.customer, other.customer}));
    }

    void anAgentHoldsWhatTheirTeamWorksWith()
    {
        House house;
        const auto inBilling = house.person(house.bills);
        const auto inSales = house.person(house.offers);
        const auto done = house.person(house.bills, CaseStatus::Solved);
        const auto owned = house.person(house.bills, CaseStatus::Pending, house.sal);
        const auto nobodys = house.person({});
        const auto recalled = house.workspace.ids.make<Customer>();
        QVERIFY(
            house.workspace->ledger().bringIn({Customer{.id = recalled, .name = u"x"_s},
                                               Callback{.id = house.workspace.ids.make<Callback>(),
                                                        .customer = recalled,
                                                        .zone = u"Asia/Kuala_Lumpur"_s,
                                                        .localTime = u"2026-11-23T14:00"_s,
                                                        .queue = house.offers}},
                                              u"test"_s, house.workspace.clock.now()));

        Desk bill(house, house.bill);
        bill.connect();
        QCOMPARE(bill.customers(), (QSet{inBilling.customer, owned.customer, nobodys.customer}));
        Desk sal(house, house.sal);
        sal.connect(1);
        QCOMPARE(sal.customers(),
                 (QSet{inSales.customer, owned.customer, nobodys.customer, recalled}));
        QVERIFY(!sal.line->last<wire::SignedIn>().holdsAll);
        Desk admin(house, house.workspace.admin);
        admin.connect();
        QCOMPARE(admin.customers().size(), 6);
        QVERIFY(admin.customers().contains(done.customer));
        QVERIFY(admin.line->last<wire::SignedIn>().holdsAll);
        for (const Desk *desk : {&bill, &sal, &admin})
            QCOMPARE(desk->complaint, QString());
    }

    void customersEnterAndLeaveAsTheirCasesMove()
    {
        House house;
        const auto one = house.person(house.bills);
        Desk bill(house, house.bill);
        bill.connect();
        Desk sal(house, house.sal);
        sal.connect();
        house.happens(MoveCase{one.caseId, house.offers});
        for (Desk *desk : {&bill, &sal})
            desk->listen();
        QCOMPARE(bill.customers(), QSet<CustomerId>());
        QCOMPARE(sal.held[one.customer].size(), 2);

        const auto told = bill.line->heard.size();
        house.happens(AddNote{.interaction = house.workspace.ids.make<Interaction>(),
                              .customer = one.customer,
                              .body = u"not for billing"_s});
        sal.listen();
        QCOMPARE(sal.held[one.customer].size(), 3);
        QCOMPARE(bill.line->heard.size(), told); // nothing, not even an empty page
        for (const QByteArray &bytes : bill.line->bytes)
            QVERIFY(!bytes.contains("not for billing"));
        house.happens(MoveCase{one.caseId, house.bills});
        for (Desk *desk : {&bill, &sal})
            desk->listen();
        QCOMPARE(bill.held[one.customer].size(), 3);
        QCOMPARE(sal.customers(), QSet<CustomerId>());
        QCOMPARE(bill.complaint + sal.complaint, QString());
    }

    void whoWasAwayIsToldWhoEnteredAndLeft()
    {
        House house;
        const auto leaves = house.person(house.bills);
        const auto enters = house.person(house.offers);
        const auto stays = house.person(house.bills);
        Desk bill(house, house.bill);
        bill.connect();
        bill.hangUp();
        house.happens(MoveCase{leaves.caseId, house.offers});
        house.happens(MoveCase{enters.caseId, house.bills});
        bill.connect(1);
        QCOMPARE(bill.customers(), (QSet{enters.customer, stays.customer}));
        QCOMPARE(bill.complaint, QString());
    }

    /// Else one agent could make the server read and queue without end.
    void whoDoesNotReadIsBroughtNobody()
    {
        House house;
        const auto one = house.person(house.offers);
        Desk bill(house, house.bill);
        bill.connect();
        bill.listen();
        bill.line->jam(qint64(1) << 40);
        const auto pages = bill.line->all<wire::Page>().size();
        for (int time = 0; time < 100; ++time)
            bill.line->say(wire::Open{one.customer});
        QCOMPARE(bill.line->all<wire::Page>().size(), pages);
        QVERIFY(!bill.line->closed);
        bill.line->jam(0);
        bill.line->say(wire::Open{one.customer});
        bill.listen();
        QCOMPARE(bill.held[one.customer].size(), 2);
    }

    void whoIsOpenedComesWholeAndIsLive()
    {
        House house;
        const auto one = house.person(house.offers);
        Desk bill(house, house.bill);
        bill.connect();
        bill.line->say(wire::Open{one.customer});
        bill.listen();
        QCOMPARE(bill.held[one.customer].size(), 2);
        house.happens(SetCaseStatus{.caseId = one.caseId, .status = CaseStatus::Closed});
        bill.listen();
        const QString caseKey = u"case"_s + one.caseId.uuid().toString();
        QCOMPARE(bill.held[one.customer][caseKey].value(u"status"_s), QJsonValue(u"closed"_s));

        const auto nobody = house.workspace.ids.make<Customer>();
        bill.line->say(wire::Open{nobody});
        QCOMPARE(bill.line->last<wire::Page>().left, QList{nobody});
        QVERIFY(!bill.line->closed);

        bill.hangUp();
        house.floor.restart();
        house.workspace.clock.jump(13 * 24h);
        bill.connect();
        QCOMPARE(bill.customers(), QSet{one.customer}); // lately opened
        bill.hangUp();
        house.workspace.clock.jump(2 * 24h);
        bill.connect();
        QCOMPARE(bill.customers(), QSet<CustomerId>());
    }

    /// Of a long history the newest part enters; the rest comes when somebody scrolls there.
    void aLongHistoryComesInParts()
    {
        House house;
        const auto one = house.person(house.offers);
        constexpr int length = 450;
        QList<Entity> history;
        for (int n = 0; n < length; ++n) {
            const Interaction interaction{.id = house.workspace.ids.make<Interaction>(),
                                          .customer = one.customer,
                                          .happenedAt = core::fromMillis(1'000 + n / 2)};
            history.append(interaction);
            if (n % 50 == 0)
                history.append(Attachment{.id = house.workspace.ids.make<Attachment>(),
                                          .customer = one.customer,
                                          .interaction = interaction.id,
                                          .name = u"x"_s,
                                          .size = 8,
                                          .sha256 = QString(64, u'a')});
        }
        QVERIFY(house.workspace->ledger().bringIn(history, u"test"_s, house.workspace.clock.now()));
        Desk bill(house, house.bill);
        bill.connect();
        bill.line->say(wire::Open{one.customer});
        bill.listen();
        QCOMPARE(bill.held[one.customer].size(), 2 + 200 + 4); // customer, case, newest, files
        wire::Horizon horizon = bill.line->last<wire::Page>().horizons.value(0);
        QCOMPARE(horizon.customer, one.customer);
        int pages = 0;
        for (; horizon.at && pages < 10; ++pages) {
            bill.line->say(wire::Older{one.customer, *horizon.at, *horizon.interaction, 100});
            bill.listen();
            QCOMPARE(bill.line->last<wire::Page>().horizons.size(), 1);
            horizon = bill.line->last<wire::Page>().horizons.first();
        }
        QCOMPARE(pages, 3);
        QCOMPARE(bill.held[one.customer].size(), 2 + length + 9);
        QCOMPARE(bill.complaint, QString());

        // Who enters by what happens comes in part as well.
        Desk sal(house, house.sal);
        house.happens(MoveCase{one.caseId, house.bills});
        sal.connect();
        house.happens(MoveCase{one.caseId, house.offers});
        sal.listen();
        QCOMPARE(sal.line->last<wire::Page>().horizons.size(), 1);
        QCOMPARE(sal.held[one.customer].size(), 2 + 200 + 4);
        sal.line->say(wire::Older{house.workspace.ids.make<Customer>(), core::fromMillis(1),
                                  house.workspace.ids.make<Interaction>(), 100});
        QVERIFY(!sal.line->closed);
    }

    /// Eight hours away, and ten thousand things happened: what comes is what changed, each once,
    /// and a line that breaks after every page only goes on where it stood.
    void anAbsenceCostsWhatChanged_data()
    {
        QTest::addColumn<bool>("breaks");
        QTest::newRow("one round") << false;
        QTest::newRow("broken after every page") << true;
    }
    void anAbsenceCostsWhatChanged()
    {
        QFETCH(bool, breaks);
        House house;
        QList<House::Person> people;
        for (int n = 0; n < 50; ++n)
            people.append(house.person(n % 2 == 0 ? house.bills : house.offers));
        Desk bill(house, house.bill);
        bill.connect();
        bill.hangUp();
        constexpr int changes = 10'000;
        QList<Entity> history;
        for (int n = 0; n < changes; ++n)
            history.append(Interaction{.id = house.workspace.ids.make<Interaction>(),
                                       .customer = people[n % 50].customer,
                                       .happenedAt = core::fromMillis(n)});
        QVERIFY(house.workspace->ledger().bringIn(history, u"test"_s, house.workspace.clock.now()));

        constexpr qint64 aPage = 2'000;
        qsizetype brought = 0;
        int pages = 0;
        for (bool more = true; more && pages < 20; ++pages) {
            if (!bill.line) {
                bill.line = std::make_unique<DeskLine>(house.floor);
                bill.heard = 0;
                bill.line->resume(bill.place);
                bill.sync(aPage, bill.held.keys());
            } else {
                bill.sync(aPage);
            }
            const auto page = bill.line->last<wire::Page>();
            brought += page.changes.size();
            more = page.more;
            if (breaks)
                bill.hangUp();
        }
        QCOMPARE(brought, changes / 2); // the other half is none of billing's business
        QCOMPARE(pages, 3);
        for (int n = 0; n < 50; n += 2)
            QCOMPARE(bill.held[people[n].customer].size(), 2 + changes / 50);
        QCOMPARE(bill.complaint, QString());
    }

    void whomAnAgentWorksOnEnters()
    {
        House house;
        Desk bill(house, house.bill);
        bill.connect();
        const auto made = house.workspace.ids.make<Customer>();
        bill.line->say(wire::Push{
            {house.workspace.pushed(1, CreateCustomer{.customer = made, .name = u"Nur"_s})}});
        bill.listen();
        QCOMPARE(bill.line->last<wire::Page>().confirmed, 1);
        QCOMPARE(bill.customers(), QSet{made});
    }

    void whomANoteNamesCanReadIt()
    {
        House house;
        const auto one = house.person(house.offers);
        Desk bill(house, house.bill);
        bill.connect();
        QVERIFY(bill.customers().isEmpty());
        house.happens(AddNote{.interaction = house.workspace.ids.make<Interaction>(),
                              .customer = one.customer,
                              .caseId = one.caseId,
                              .body = u"@bill, is this yours?"_s,
                              .mentions = {house.bill}});
        bill.listen();
        QCOMPARE(bill.held[one.customer].size(), 3); // and the note with them
        bill.hangUp();
        house.floor.restart();
        bill.connect();
        QCOMPARE(bill.customers(), QSet{one.customer});
        QCOMPARE(bill.complaint, QString());
    }

    void onlyTheNewestStayLatelyOpenedAndNotForLong()
    {
        House house;
        server::WorkingSets &sets = house.workspace->workingSets();
        const server::View bill = house.viewOf(house.bill);
        QList<CustomerId> opened;
        for (int n = 0; n < 2'000; ++n) {
            opened.append(house.workspace.ids.make<Customer>());
            sets.note(bill.agent, opened.last());
            house.workspace.clock.advance(1ms);
        }
        const auto kept = std::ranges::count_if(
            opened, [&](CustomerId one) { return sets.covers(bill, {.kin = {one}}); });
        QVERIFY2(kept >= 500 && kept <= 550, qPrintable(QString::number(kept)));
        QVERIFY(sets.covers(bill, {.kin = {opened.last()}}));
        QVERIFY(!sets.covers(bill, {.kin = {opened.first()}}));
        house.workspace.clock.advance(14 * 24h + 1s);
        QVERIFY(!sets.covers(bill, {.kin = {opened.last()}}));
    }

    /// A batch is noted at one moment.
    void manyOfOneMomentDoNotDriveEachOtherOut()
    {
        House house;
        server::WorkingSets &sets = house.workspace->workingSets();
        const server::View bill = house.viewOf(house.bill);
        QList<CustomerId> opened;
        for (int n = 0; n < 600; ++n) {
            opened.append(house.workspace.ids.make<Customer>());
            sets.note(bill.agent, opened.last());
        }
        const auto kept = std::ranges::count_if(
            opened, [&](CustomerId one) { return sets.covers(bill, {.kin = {one}}); });
        QVERIFY2(kept >= 500 && kept <= 550, qPrintable(QString::number(kept)));
    }

    void whomSomebodyLooksAtDoesNotLeaveUnderTheirEyes()
    {
        House house;
        const auto one = house.person(house.bills);
        Desk bill(house, house.bill);
        bill.connect();
        bill.line->say(wire::Present{.customer = one.customer});
        house.happens(MoveCase{one.caseId, house.offers});
        bill.listen();
        QCOMPARE(bill.customers(), QSet{one.customer});
    }

    void whoEntersWhileADeskCatchesUpIsNotMissed()
    {
        House house;
        for (int n = 0; n < 5; ++n)
            (void)house.person(house.bills);
        const auto late = house.person(house.offers);
        Desk bill(house, house.bill);
        bill.line = std::make_unique<DeskLine>(house.floor);
        bill.line->resume(bill.place);
        bill.sync(1);
        QVERIFY(bill.line->last<wire::Page>().more);
        house.happens(MoveCase{late.caseId, house.bills});
        while (bill.line->last<wire::Page>().more)
            bill.sync(1);
        QCOMPARE(bill.customers().size(), 6);
        QCOMPARE(bill.complaint, QString());
    }

    void aFileIsGivenForWhomADeskHolds()
    {
        House house;
        const auto one = house.person(house.offers);
        const auto sha256 = house.workspace->blobs().put("an offer");
        const auto interaction = house.workspace.ids.make<Interaction>();
        QVERIFY(house.workspace->ledger().bringIn(
            {Interaction{.id = interaction, .customer = one.customer},
             Attachment{.id = house.workspace.ids.make<Attachment>(),
                        .customer = one.customer,
                        .interaction = interaction,
                        .name = u"x"_s,
                        .size = 8,
                        .sha256 = *sha256}},
            u"test"_s, house.workspace.clock.now()));
        Desk bill(house, house.bill);
        bill.connect();
        bill.line->say(wire::Fetch{*sha256, 0});
        QCOMPARE(bill.line->last<wire::Chunk>().total, 0);
        bill.line->say(wire::Open{one.customer});
        bill.line->say(wire::Fetch{*sha256, 0});
        QCOMPARE(bill.line->last<wire::Chunk>().total, 8);
    }

    /// Whatever happens in whatever order, a desk has its working set and nothing else, each
    /// customer whole and as the ledger has them.
    void desksHoldExactlyTheirWorkingSet_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void desksHoldExactlyTheirWorkingSet()
    {
        QFETCH(int, seed);
        House house;
        core::SeededDice dice{quint64(seed)};
        QList<House::Person> people;
        for (int n = 0; n < 8; ++n)
            people.append(house.person(n % 3 == 0 ? house.bills : house.offers));
        Desk bill(house, house.bill);
        Desk sal(house, house.sal);
        for (int step = 0; step < 80; ++step) {
            const auto &one = people[qsizetype(dice.below(quint64(people.size())))];
            const auto somebody = dice.below(2) == 0 ? house.bill : house.sal;
            Desk &desk = dice.below(2) == 0 ? bill : sal;
            switch (dice.below(7)) {
            case 0:
                house.happens(MoveCase{one.caseId, dice.below(2) ? house.bills : house.offers});
                break;
            case 1:
                house.happens(
                    SetCaseStatus{.caseId = one.caseId,
                                  .status = dice.below(2) ? CaseStatus::Open : CaseStatus::Closed});
                break;
            case 2:
                house.happens(AssignCase{one.caseId, somebody});
                break;
            case 3:
                house.happens(AddNote{.interaction = house.workspace.ids.make<Interaction>(),
                                      .customer = one.customer,
                                      .body = u"x"_s});
                break;
            case 4:
                if (desk.line)
                    desk.hangUp();
                break;
            case 5:
                if (!desk.line)
                    desk.connect(qint64(1 + dice.below(5)));
                break;
            default:
                if (desk.line)
                    desk.line->say(wire::Open{one.customer});
            }
        }
        for (Desk *desk : {&bill, &sal}) {
            if (!desk->line)
                desk->connect(3);
            desk->listen();
            QCOMPARE(desk->complaint, QString());
            const auto due =
                house.workspace->workingSets().of(house.viewOf(desk->place.agent)).value();
            QCOMPARE(desk->customers(), due);
            for (const CustomerId &customer : due) {
                const auto whole = house.workspace->feed().wholeOf(Scope::of(customer), {}).value();
                QCOMPARE(desk->held[customer].size(), whole.size());
                for (const server::Entry &entry : whole) {
                    const QJsonObject change = QJsonDocument::fromJson(entry.change).object();
                    const QJsonObject entity = change.value(u"entity"_s).toObject();
                    const QString key =
                        change.value(u"kind"_s).toString()
                        + QUuid::fromString(entity.value(u"id"_s).toString()).toString();
                    QCOMPARE(desk->held[customer].value(key), entity);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_WorkingSets)
#include "tst_WorkingSets.moc"
