// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Cache.h"
#include "app/store/EntityTable.h"
#include "app/store/SearchIndex.h"
#include "app/store/entityTables.h"
#include "tests/support/SequentialIds.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::core::FailureKind;
using hadir::core::fromMillis;
using hadir::core::Id;
using hadir::support::SequentialIds;

namespace {
const Stamp now{fromMillis(5'000), fromMillis(5'000)};

/// A cache that has heard of one customer with a phone, a case of theirs and two agents, and the
/// outbox beside it.
struct Desk
{
    SequentialIds ids;
    QTemporaryDir dir;
    Agent nur{.id = ids.make<Agent>(), .login = u"nur"_s, .name = u"Nur"_s};
    Agent omar{.id = ids.make<Agent>(), .login = u"omar"_s, .name = u"Omar"_s};
    Customer ahmad{.id = ids.make<Customer>(), .name = u"Ahmad"_s, .createdAt = fromMillis(1)};
    ContactPoint phone{.id = ids.make<ContactPoint>(),
                       .customer = ahmad.id,
                       .kind = ContactKind::Phone,
                       .value = u"+60123456789"_s};
    Case bill{.id = ids.make<Case>(),
              .customer = ahmad.id,
              .number = 1001,
              .subject = u"Bill"_s,
              .openedAt = fromMillis(2),
              .lastAt = fromMillis(2)};
    Actor actor{nur.id, Role::Agent};
    QString cachePath = dir.filePath(u"cache.db"_s);
    std::optional<WorkFile> work;
    std::optional<Cache> cache;

    Desk()
    {
        work.emplace(WorkFile::open(dir.filePath(u"work.db"_s)).value());
        open();
    }

    /// As at every start of a desk.
    void open()
    {
        cache.reset();
        cache.emplace(Cache::open(cachePath).value());
        const Cursor cursor = cache->cursor().value();
        (void)cache->relay(work->pending(cursor.confirmed).value(), actor).value();
    }

    QList<Entity> world() const { return {nur, omar, ahmad, phone, bill}; }

    TouchedSet hears(const QList<Entity> &entities, qint64 confirmed = 0, bool startOver = false)
    {
        const Cursor before = cache->cursor().value();
        const Patch patch{
            .startOver = startOver,
            .entities = entities,
            .cursor = {u"epoch"_s, before.revision + 1, std::max(before.confirmed, confirmed)}};
        return cache->apply(patch, work->pending(patch.cursor.confirmed).value()).value();
    }

    /// Durable first, then shown: as Desk::submit does.
    bool submits(const Command &command)
    {
        auto attempt = cache->attempt(command, actor, now);
        if (!attempt)
            return false;
        return work->append(command, now.done) && attempt->keep();
    }

    template <class T>
    std::optional<T> find(const Id<T> &id)
    {
        return EntityTable<T>::find(cache->database(), id).value();
    }

    qint64 count(const QString &table)
    {
        return cache->database()
            .value<qint64>(u"SELECT count(*) FROM \"%1\""_s.arg(table))
            .value()
            .value();
    }

    QStringList tags() { return find(bill.id)->tags; }
};
} // namespace

class tst_Cache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatTheServerSaidIsThereWithItsCursor()
    {
        Desk desk;
        QCOMPARE(desk.cache->cursor().value(), (Cursor{QString(), 0, 0}));
        const TouchedSet touched = desk.hears(desk.world());
        QCOMPARE(touched.size(), 5);
        QVERIFY(touched.contains({Kind::Case, desk.bill.id.uuid(), Scope::of(desk.ahmad.id)}));
        QVERIFY(touched.contains({Kind::Agent, desk.nur.id.uuid(), Scope::workspace()}));
        QVERIFY(desk.find(desk.bill.id) == desk.bill);
        desk.open();
        QCOMPARE(desk.cache->cursor().value(), (Cursor{u"epoch"_s, 1, 0}));
        QVERIFY(desk.find(desk.phone.id) == desk.phone);
    }

    void whoLeavesIsForgottenUnlessSomethingWaits()
    {
        Desk desk;
        const Customer siti{.id = desk.ids.make<Customer>(), .name = u"Siti"_s};
        desk.hears(desk.world() + QList<Entity>{siti});
        QVERIFY(desk.submits(TagCase{desk.bill.id, {u"late"_s}, {}}));
        QCOMPARE(desk.cache->customers().value().size(), 2);
        const auto leave = [&](qint64 confirmed) {
            const Patch patch{.left = {desk.ahmad.id, siti.id},
                              .cursor = {u"epoch"_s, 1, confirmed}};
            return desk.cache->apply(patch, desk.work->pending(confirmed).value()).value();
        };
        const TouchedSet touched = leave(0);
        QVERIFY(touched.contains({Kind::Customer, siti.id.uuid(), Scope::of(siti.id)}));
        QCOMPARE(desk.cache->customers().value(), QList<CustomerId>());
        QCOMPARE(desk.cache->stale().value(), QList{desk.ahmad.id}); // no longer whole
        QCOMPARE(desk.tags(), QStringList{u"late"_s});
        QVERIFY(SearchIndex::find(desk.cache->database(), u"Siti"_s, 5).value().isEmpty());

        (void)desk.hears({}, 1); // the command is confirmed: nothing waits any more
        (void)leave(1);
        for (const auto &table : {u"customer"_s, u"contact_point"_s, u"case"_s, u"base"_s})
            QCOMPARE(desk.count(table), 0);
        QCOMPARE(desk.count(u"agent"_s), 2);
        desk.hears(desk.world()); // and back again
        QVERIFY(desk.find(desk.phone.id) == desk.phone);
    }

    void anAttemptThatIsNotKeptLeavesNothing()
    {
        Desk desk;
        desk.hears(desk.world());
        {
            auto attempt =
                desk.cache->attempt(TagCase{desk.bill.id, {u"late"_s}, {}}, desk.actor, now);
            QVERIFY(attempt);
        }
        QCOMPARE(desk.tags(), QStringList());
        QCOMPARE(desk.count(u"base"_s), 0);
    }

    void anAttemptThatIsKeptKeepsTheServersVersionBeside()
    {
        Desk desk;
        desk.hears(desk.world());
        auto attempt = desk.cache->attempt(TagCase{desk.bill.id, {u"late"_s}, {}}, desk.actor, now);
        QVERIFY(attempt);
        const auto touched = attempt->keep();
        QCOMPARE(touched->size(), 1);
        QCOMPARE(desk.tags(), QStringList{u"late"_s});
        QCOMPARE(desk.count(u"base"_s), 1);
        // A second command on the same case keeps the server's version, not the first's.
        QVERIFY(
            desk.cache->attempt(TagCase{desk.bill.id, {u"vip"_s}, {}}, desk.actor, now)->keep());
        QCOMPARE(desk.tags(), (QStringList{u"late"_s, u"vip"_s}));
        QVERIFY(desk.cache->relay({}, desk.actor)); // the outbox has neither
        QVERIFY(desk.find(desk.bill.id) == desk.bill);
        QCOMPARE(desk.count(u"base"_s), 0);
    }

    void whatTheRuleForbidsIsSaidAndLeavesNothing()
    {
        Desk desk;
        desk.hears(desk.world());
        auto attempt = desk.cache->attempt(TakeCase{desk.ids.make<Case>()}, desk.actor, now);
        QVERIFY(!attempt);
        const auto *rejection = std::get_if<Rejection>(&attempt.error());
        QVERIFY(rejection);
        QCOMPARE(rejection->refusal, Refusal::NotFound);
        QCOMPARE(desk.count(u"base"_s), 0);
        QVERIFY(desk.submits(TakeCase{desk.bill.id})); // the transaction is closed again
    }

    void aPageOverAPendingCommandKeepsBoth()
    {
        Desk desk;
        desk.hears(desk.world());
        QVERIFY(desk.submits(TagCase{desk.bill.id, {u"mine"_s}, {}}));
        Case theirs = desk.bill;
        theirs.tags = {u"theirs"_s};
        theirs.priority = Priority::Urgent;
        const TouchedSet touched = desk.hears({theirs});
        QVERIFY(touched.contains({Kind::Case, desk.bill.id.uuid(), Scope::of(desk.ahmad.id)}));
        QCOMPARE(desk.tags(), (QStringList{u"mine"_s, u"theirs"_s}));
        QCOMPARE(desk.find(desk.bill.id)->priority, Priority::Urgent);
        QVERIFY(desk.cache->relay({}, desk.actor));
        QVERIFY(desk.find(desk.bill.id) == theirs); // base followed
    }

    void aConfirmedCommandLeavesInThePageThatBringsItsEffect()
    {
        Desk desk;
        desk.hears(desk.world());
        QVERIFY(desk.submits(TagCase{desk.bill.id, {u"one"_s}, {}}));
        QVERIFY(desk.submits(TagCase{desk.bill.id, {u"two"_s}, {}}));
        Case first = desk.bill;
        first.tags = {u"one"_s};
        desk.hears({first}, 1);
        QCOMPARE(desk.tags(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(desk.cache->cursor()->confirmed, 1);
        Case both = first;
        both.tags = {u"one"_s, u"two"_s};
        desk.hears({both}, 2);
        QVERIFY(desk.find(desk.bill.id) == both);
        QCOMPARE(desk.count(u"base"_s), 0);
    }

    void theLedgersOwnOutcomeReplacesWhatTheDeskMadeUp()
    {
        Desk desk;
        desk.hears(desk.world());
        const auto id = desk.ids.make<Case>();
        QVERIFY(desk.submits(OpenCase{.caseId = id, .customer = desk.ahmad.id, .subject = u"A"_s}));
        QCOMPARE(desk.find(id)->number, 0);
        Case numbered = *desk.find(id);
        numbered.number = 1002;
        desk.hears({numbered}, 1);
        QVERIFY(desk.find(id) == numbered);
        QCOMPARE(desk.count(u"base"_s), 0);
    }

    void theEffectOfARefusedCommandDisappears()
    {
        Desk desk;
        desk.hears(desk.world());
        QVERIFY(desk.submits(TakeCase{desk.bill.id}));
        const auto note = desk.ids.make<Interaction>();
        QVERIFY(desk.submits(
            AddNote{.interaction = note, .customer = desk.ahmad.id, .body = u"kept"_s}));
        QVERIFY(desk.work->refuse(1, {Refusal::TakenByOther, QString()}));
        // The page that says so need not bring the case: nothing about it changed over there.
        const TouchedSet touched = desk.hears({}, 1);
        QVERIFY(touched.contains({Kind::Case, desk.bill.id.uuid(), Scope::of(desk.ahmad.id)}));
        QVERIFY(!desk.find(desk.bill.id)->owner);
        QVERIFY(desk.find(note));
    }

    void aThingThatWasOnlyMadeHereDisappearsWithItsCommand()
    {
        Desk desk;
        desk.hears(desk.world());
        const auto customer = desk.ids.make<Customer>();
        QVERIFY(desk.submits(CreateCustomer{.customer = customer, .name = u"Zainab"_s}));
        QCOMPARE(SearchIndex::find(desk.cache->database(), u"zainab"_s, 5)->size(), 1);
        QVERIFY(desk.work->refuse(1, {Refusal::NotAllowed, QString()}));
        const TouchedSet touched = desk.hears({}, 1);
        QVERIFY(touched.contains({Kind::Customer, customer.uuid(), Scope::of(customer)}));
        QVERIFY(!desk.find(customer));
        // Not even the search remembers the name.
        QCOMPARE(desk.count(u"search_entry"_s), 2);
        QCOMPARE(desk.count(u"search_customer"_s), 1);
    }

    void aPendingCommandThatTheNewStateForbidsIsNotShown()
    {
        Desk desk;
        desk.hears(desk.world());
        QVERIFY(desk.submits(TakeCase{desk.bill.id}));
        Case taken = desk.bill;
        taken.owner = desk.omar.id;
        desk.hears({taken});
        QCOMPARE(desk.find(desk.bill.id)->owner, std::optional(desk.omar.id));
        // Whether it is refused, the ledger says: it stays in the outbox meanwhile.
        QCOMPARE(desk.work->pendingCount().value(), 1);
    }

    /// The rule reads what it does not write: the number that a reply goes to.
    void aPendingCommandIsTriedAgainWhenWhatItReadChanges()
    {
        Desk desk;
        desk.hears(desk.world());
        const auto reply = desk.ids.make<Interaction>();
        QVERIFY(desk.submits(ReplyToCustomer{.interaction = reply,
                                             .customer = desk.ahmad.id,
                                             .caseId = desk.bill.id,
                                             .channel = Channel::Sms,
                                             .contactPoint = desk.phone.id,
                                             .body = u"On my way"_s}));
        ContactPoint retired = desk.phone;
        retired.retired = true;
        const TouchedSet touched = desk.hears({retired});
        QVERIFY(!desk.find(reply));
        QVERIFY(touched.contains({Kind::Interaction, reply.uuid(), Scope::of(desk.ahmad.id)}));
        desk.hears({desk.phone});
        QVERIFY(desk.find(reply));
    }

    void twoDesksAddTheSameNumberAndOneIsShown()
    {
        Desk desk;
        desk.hears(desk.world());
        const AddContactPoint mine{.contactPoint = desk.ids.make<ContactPoint>(),
                                   .customer = desk.ahmad.id,
                                   .value = u"+60 19-876 5432"_s};
        QVERIFY(desk.submits(mine));
        QCOMPARE(contactPointsOf(desk.cache->database(), desk.ahmad.id)->size(), 2);
        const ContactPoint theirs{.id = desk.ids.make<ContactPoint>(),
                                  .customer = desk.ahmad.id,
                                  .value = u"+60198765432"_s};
        desk.hears({theirs});
        QCOMPARE(contactPointsOf(desk.cache->database(), desk.ahmad.id)->size(), 2);
        QVERIFY(!desk.find(mine.contactPoint));
    }

    /// The cache is gone; the ledger tells everything again, in pages. The command is shown as
    /// soon as what it needs has come.
    void theCacheIsRebuiltWithoutLosingAWord()
    {
        Desk desk;
        desk.hears(desk.world());
        const auto note = desk.ids.make<Interaction>();
        QVERIFY(desk.submits(AddNote{.interaction = note,
                                     .customer = desk.ahmad.id,
                                     .caseId = desk.bill.id,
                                     .body = u"my words"_s}));
        desk.cache.reset();
        QVERIFY(QFile::remove(desk.cachePath));
        desk.open();
        QVERIFY(!desk.find(note));
        desk.hears({desk.nur, desk.omar, desk.ahmad}, 0, true);
        QVERIFY(!desk.find(note));
        const TouchedSet touched = desk.hears({desk.phone, desk.bill});
        QVERIFY(desk.find(note));
        QCOMPARE(desk.find(note)->body, u"my words"_s);
        QVERIFY(touched.contains({Kind::Interaction, note.uuid(), Scope::of(desk.ahmad.id)}));
        QCOMPARE(desk.find(desk.bill.id)->lastAt, now.done);
    }

    void startingOverForgetsWhatTheLedgerNoLongerHas()
    {
        Desk desk;
        desk.hears(desk.world());
        const auto note = desk.ids.make<Interaction>();
        QVERIFY(desk.submits(
            AddNote{.interaction = note, .customer = desk.ahmad.id, .body = u"kept"_s}));
        const TouchedSet touched = desk.hears({desk.nur, desk.ahmad}, 0, true);
        QVERIFY(!desk.find(desk.bill.id));
        QVERIFY(desk.find(note));
        QCOMPARE(SearchIndex::find(desk.cache->database(), u"bill"_s, 5)->size(), 0);
        QCOMPARE(SearchIndex::find(desk.cache->database(), u"ahmad"_s, 5)->size(), 1);
        // Whoever shows the case hears that it is gone.
        QVERIFY(touched.contains({Kind::Case, desk.bill.id.uuid(), Scope::of(desk.ahmad.id)}));
    }

    /// work.db has committed, the machine stops before the cache has.
    void aCommandThatIsOnlyInTheWorkFileIsShownAtTheNextStart()
    {
        Desk desk;
        desk.hears(desk.world());
        QVERIFY(desk.work->append(TagCase{desk.bill.id, {u"late"_s}, {}}, now.done));
        desk.open();
        QCOMPARE(desk.tags(), QStringList{u"late"_s});
        desk.open(); // and only once
        QCOMPARE(desk.tags(), QStringList{u"late"_s});
        desk.hears({}, 1); // it changed nothing over there, say
        QCOMPARE(desk.tags(), QStringList());
    }

    /// The cache has applied the page that confirms, the machine stops before work.db forgets.
    void aConfirmedCommandThatIsStillInTheWorkFileIsNotShownAgain()
    {
        Desk desk;
        desk.hears(desk.world());
        QVERIFY(desk.submits(TagCase{desk.bill.id, {u"late"_s}, {}}));
        Case later = desk.bill; // tagged by us, and untagged again by somebody else
        desk.hears({later}, 1);
        QCOMPARE(desk.work->pendingCount().value(), 1);
        desk.open();
        QCOMPARE(desk.tags(), QStringList());
    }

    void aPageThatCannotBeWrittenLeavesEverythingAsItWas()
    {
        Desk desk;
        desk.hears(desk.world());
        QVERIFY(desk.submits(TagCase{desk.bill.id, {u"mine"_s}, {}}));
        const auto pages = desk.cache->database().value<qint64>(u"PRAGMA page_count"_s).value();
        QVERIFY(desk.cache->database().script(u"PRAGMA max_page_count=%1"_s.arg(pages.value())));
        Case theirs = desk.bill;
        theirs.tags = {u"theirs"_s};
        Customer large = desk.ahmad;
        large.about = QString(200'000, u'x');
        const Patch patch{.entities = {theirs, large}, .cursor = {u"epoch"_s, 2, 0}};
        const auto applied = desk.cache->apply(patch, desk.work->pending(0).value());
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, FailureKind::DiskFull);
        QCOMPARE(desk.cache->cursor()->revision, 1);
        QCOMPARE(desk.tags(), QStringList{u"mine"_s});
        QVERIFY(desk.cache->database().script(u"PRAGMA max_page_count=1000000"_s));
        desk.hears({theirs, large});
        QCOMPARE(desk.tags(), (QStringList{u"mine"_s, u"theirs"_s}));
    }

    void aCacheFromANewerHadirIsIncompatible()
    {
        Desk desk;
        QVERIFY(desk.cache->database().script(u"PRAGMA user_version = 99"_s));
        desk.cache.reset();
        const auto cache = Cache::open(desk.cachePath);
        QVERIFY(!cache);
        QCOMPARE(cache.error().kind, FailureKind::Incompatible);
    }

    void aDamagedCacheIsCorrupt()
    {
        Desk desk;
        desk.hears(desk.world());
        desk.cache.reset();
        QFile file(desk.cachePath);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto cache = Cache::open(desk.cachePath);
        QVERIFY(!cache);
        QCOMPARE(cache.error().kind, FailureKind::Corrupt);
    }

    /// A desk is on all day: what a first sync needs in memory is not kept for ever.
    void roomForManyIsGivenBackAfterwards()
    {
        Desk desk;
        const auto room = [&desk] {
            return desk.cache->database().value<qint64>(u"PRAGMA cache_size"_s)->value();
        };
        const auto usual = room();
        QList<Entity> many = desk.world();
        for (int n = 0; n < 600; ++n)
            many.append(Customer{.id = desk.ids.make<Customer>(), .name = u"One of many"_s});
        desk.hears(many);
        QVERIFY(room() < usual); // in KiB below zero
        desk.hears({desk.ahmad});
        QCOMPARE(room(), usual);
    }
};

QTEST_GUILESS_MAIN(tst_Cache)
#include "tst_Cache.moc"
