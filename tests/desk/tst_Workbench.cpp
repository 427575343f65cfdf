// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Workbench.h"

#include "app/desk/Reader.h"
#include "app/domain/entityJson.h"
#include "app/store/EntityTable.h"
#include "tests/support/FakeLink.h"
#include "tests/support/SequentialIds.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using desk::Workbench;
using store::Access;
using store::Database;

namespace {
/// A workbench over a profile on disk, which can be closed and opened; the test is the server.
struct Bench
{
    support::ManualClock clock;
    core::SeededDice dice{1};
    support::SequentialIds ids;
    QTemporaryDir dir;
    desk::Profile profile{dir.filePath(u"profile"_s)};
    support::FakeLink link{clock};
    Agent nur{.id = ids.make<Agent>(), .login = u"nur"_s, .name = u"Nur"_s};
    Customer ahmad{.id = ids.make<Customer>(), .name = u"Ahmad"_s};
    std::unique_ptr<Workbench> bench;

    Bench() { open(); }

    void open()
    {
        bench.reset();
        bench = Workbench::open(profile, {clock, dice, ids, link}).value();
    }

    store::Cursor cursor() const
    {
        auto cache = Database::open(profile.cacheFile(), {.access = Access::ReadOnly});
        store::Cursor out;
        (void)cache->each(u"SELECT epoch, revision, confirmed FROM cursor"_s,
                          [&](const store::Row &row) {
                              out = {row.at<QString>(0), row.at<qint64>(1), row.at<qint64>(2), {}};
                          });
        return out;
    }

    void hear(const QList<Entity> &entities, qint64 confirmed = 0)
    {
        const store::Cursor at = cursor();
        wire::Page page{.epoch = u"first"_s,
                        .from = at.revision,
                        .to = at.revision + qint64(entities.size()),
                        .confirmed = confirmed,
                        .now = clock.now()};
        for (const Entity &entity : entities)
            page.changes.append({nameOf(kindOfEntity(entity)), toJson(entity)});
        link.say(page);
    }

    void signIn(qint64 lastNumber = 0)
    {
        link.said.clear();
        bench->signIn(QUrl(u"wss://hadir.example"_s), {u"nur"_s, {}, u"token"_s});
        link.accept();
        link.say(wire::Welcome{.workspace = u"Seri"_s, .now = clock.now()});
        link.say(wire::SignedIn{nur.id, nur.name, nur.role, u"token"_s, lastNumber, clock.now()});
    }

    AddNote note(const QString &body)
    {
        return {.interaction = ids.make<Interaction>(), .customer = ahmad.id, .body = body};
    }

    qint64 pending() const
    {
        return store::WorkFile::openToRead(profile.workFile())->pendingCount().value();
    }

    template <class T>
    bool shows(const core::Id<T> &id) const
    {
        auto cache = Database::open(profile.cacheFile(), {.access = Access::ReadOnly});
        return store::EntityTable<T>::find(*cache, id)->has_value();
    }

    QString city() const
    {
        auto cache = Database::open(profile.cacheFile(), {.access = Access::ReadOnly});
        return store::EntityTable<Customer>::find(*cache, ahmad.id)->value().city;
    }

    void alter(const QString &path, const QString &sql) const
    {
        auto file = Database::open(path, {});
        (void)file->script(sql);
    }
};
} // namespace

class tst_Workbench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void beforeTheFirstSignInNothingCanBeMeant()
    {
        Bench b;
        QVERIFY(!b.bench->identity());
        QVERIFY(!b.bench->submit(b.note(u"x"_s)));
        QCOMPARE(b.pending(), 0);
    }

    void whatWasSavedIsThereAfterAStartWithoutANetwork()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        b.link.drop();
        b.clock.advance(0ms);
        const auto note = b.note(u"kept"_s);
        QVERIFY(b.bench->submit(note));
        b.open();
        QCOMPARE(b.bench->identity()->agent, b.nur.id);
        QVERIFY(b.shows(note.interaction));
        QCOMPARE(b.pending(), 1);
    }

    void whatWasDoneIsTakenBackAlsoAfterAStart()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        b.link.drop();
        b.clock.advance(0ms);
        const auto city = [&b](const QString &name) {
            return ChangeCustomer{.customer = b.ahmad.id, .city = name};
        };
        QVERIFY(b.bench->submit(city(u"Ipoh"_s)));
        QVERIFY(b.bench->submit(city(u"Johor"_s)));
        QVERIFY(b.bench->submit(b.note(u"stays"_s)));
        b.open();
        const auto note = b.bench->lead(store::Way::Back).value();
        QVERIFY(note && note->done.isEmpty());
        QCOMPARE(note->deed.stays, std::optional(Finality::Recorded));
        QCOMPARE(b.city(), u"Johor"_s);
        QVERIFY(b.bench->lead(store::Way::Back)->has_value()); // the one before, then
        QCOMPARE(b.city(), u"Ipoh"_s);
        b.open();
        const auto first = b.bench->lead(store::Way::Back).value();
        QCOMPARE(first->left, 0);
        QCOMPARE(b.city(), QString());
        QCOMPARE(b.pending(), 5); // each of them is a change like any other
        QVERIFY(!b.bench->lead(store::Way::Back)->has_value());
        QVERIFY(b.bench->lead(store::Way::Again)->has_value());
        QCOMPARE(b.city(), u"Ipoh"_s);
        QVERIFY(b.bench->lead(store::Way::Again)->has_value());
        QCOMPARE(b.city(), u"Johor"_s);
        QVERIFY(!b.bench->lead(store::Way::Again)->has_value());
    }

    void ofADeedThatSomebodyCameBetweenOnlyTheRestIsTakenBack()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        const auto deed = b.ids.make<store::Deed>();
        QVERIFY(b.bench->submit({ChangeCustomer{.customer = b.ahmad.id, .city = u"Ipoh"_s}}, deed));
        QVERIFY(
            b.bench->submit({ChangeCustomer{.customer = b.ahmad.id, .company = u"Seri"_s}}, deed));
        b.ahmad.city = u"Ipoh"_s;
        b.hear({b.ahmad}, 1);
        b.ahmad.city = u"Johor"_s; // a colleague's, later
        b.ahmad.company = u"Seri"_s;
        b.hear({b.ahmad}, 2);
        const auto turned = b.bench->lead(store::Way::Back, deed).value();
        QCOMPARE(turned->done.size(), 1);
        QCOMPARE(turned->left, 1);
        QCOMPARE(turned->why->refusal, Refusal::Clash);
        QCOMPARE(b.city(), u"Johor"_s);
        const auto entry =
            store::WorkFile::openToRead(b.profile.workFile())->journal().find(deed).value();
        QVERIFY(entry->wasPassed && entry->hasWayBack && !entry->undoneAt);
    }

    void whatIsOnlyRehearsedChangesNothing()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        const auto city = [&b](const QString &name) {
            return ChangeCustomer{.customer = b.ahmad.id, .city = name};
        };
        const auto told = b.bench->rehearse(
            {city(u"Ipoh"_s), TakeCase{b.ids.make<Case>()}, b.note(u"stays"_s), city(u"Ipoh"_s)});
        QVERIFY(told);
        QCOMPARE(told->size(), 4);
        QVERIFY(told->at(0).verdict && !told->at(0).inverse->isEmpty());
        QCOMPARE(told->at(1).verdict.error().refusal, Refusal::NotFound);
        QCOMPARE(told->at(2).inverse.error(), Finality::Recorded);
        QVERIFY(told->at(3).verdict && told->at(3).inverse->isEmpty()); // it is so by then
        QCOMPARE(b.city(), QString());
        QCOMPARE(b.pending(), 0);
        QVERIFY(!b.bench->lead(store::Way::Back)->has_value());
    }

    void whatTheRuleForbidsIsNoDeed()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        QVERIFY(!b.bench->submit(TakeCase{b.ids.make<Case>()}));
        QVERIFY(!b.bench->lead(store::Way::Back)->has_value());
    }

    void howFreshTheDataIsSurvivesACrash()
    {
        Bench b;
        QVERIFY(!b.bench->lastHeard());
        b.signIn();
        b.hear({b.nur, b.ahmad});
        b.clock.advance(20s);
        b.link.drop();
        const core::Instant end = b.clock.now();
        b.clock.advance(10min); // and nobody came back
        b.open();
        QCOMPARE(b.bench->lastHeard(), end);
        b.signIn();
        b.hear({});
        const core::Instant back = b.clock.now();
        b.clock.advance(1min);
        b.open(); // while the line was there
        QVERIFY(*b.bench->lastHeard() >= back + 1min);
    }

    /// The history says of each entry whether it waits, and has the attachments of its own.
    void theHistorySaysWhatWaits()
    {
        Bench it;
        it.signIn();
        const Interaction mail{.id = it.ids.make<Interaction>(), .customer = it.ahmad.id};
        const Interaction call{.id = it.ids.make<Interaction>(), .customer = it.ahmad.id};
        const Attachment bill{.id = it.ids.make<Attachment>(),
                              .customer = it.ahmad.id,
                              .interaction = mail.id,
                              .name = u"bill.pdf"_s};
        it.hear({it.nur, it.ahmad, mail, call, bill});
        const OrderId order = it.ids.make<Order>();
        QVERIFY(it.bench->submit(AddOrder{
            .order = order, .customer = it.ahmad.id, .number = u"A-1"_s, .currency = u"MYR"_s}));
        auto reader = desk::Reader::open(it.profile).value();
        const auto history = reader.history({.customer = it.ahmad.id}).value();
        QCOMPARE(history.items.size(), 3);
        for (const desk::HistoryItem &item : history.items) {
            const bool isOrder = std::holds_alternative<Order>(item.what);
            QCOMPARE(item.isPending, isOrder);
            const auto *heard = std::get_if<Interaction>(&item.what);
            QCOMPARE(item.attachments.size(), heard && heard->id == mail.id ? 1 : 0);
        }
        QVERIFY(reader.historyItem(Kind::Order, order.uuid()).value()->isPending);
        QVERIFY(!reader.historyItem(Kind::Interaction, mail.id.uuid()).value()->isPending);
    }

    /// The server's disk would not read just then: what somebody waits for is asked for again.
    void anAttachmentIsAskedForAgainWhenTheServerCouldNot()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        const QString sha256(64, u'a');
        b.bench->wantAttachment(sha256);
        QCOMPARE(b.link.transcript().count(u"fetch"_s), 1);
        b.link.say(wire::Sorry{u"storage"_s, u"later"_s, 5'000});
        b.clock.advance(5s);
        QCOMPARE(b.link.transcript().count(u"fetch"_s), 2);
        QCOMPARE(b.link.last<wire::Fetch>(), (wire::Fetch{sha256, 0}));
    }

    void somethingThatCannotBeReadIsToldOnce()
    {
        Bench b;
        QSignalSpy told(b.bench.get(), &Workbench::storageFailed);
        b.signIn();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"passed over team"_s));
        b.hear({b.nur, Team{.name = u"without an id"_s}, b.ahmad});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<core::Failure>().kind, core::FailureKind::Malformed);
        QVERIFY(b.bench->submit(b.note(u"goes on"_s)));
    }

    /// "Send and set pending" is one thing to whoever presses it.
    void whatBelongsTogetherIsSavedTogetherOrNotAtAll()
    {
        Bench b;
        b.signIn();
        const Case bill{.id = b.ids.make<Case>(), .customer = b.ahmad.id, .subject = u"Bill"_s};
        b.hear({b.nur, b.ahmad, bill});
        const ReplyToCustomer reply{.interaction = b.ids.make<Interaction>(),
                                    .customer = b.ahmad.id,
                                    .caseId = bill.id,
                                    .channel = Channel::Email,
                                    .body = u"Dear Ahmad"_s};
        const auto gone = b.ids.make<Case>();
        const auto no = b.bench->submit({reply, SetCaseStatus{gone, CaseStatus::Pending}});
        QVERIFY(!no);
        QCOMPARE(std::get<Rejection>(no.error()).refusal, Refusal::NotFound);
        QCOMPARE(b.pending(), 0);
        QVERIFY(!b.shows(reply.interaction));

        // work.db takes the first and not the second.
        b.alter(b.profile.workFile(), u"CREATE UNIQUE INDEX one_at_a_time ON outbox(doneAt)"_s);
        QVERIFY(!b.bench->submit({reply, SetCaseStatus{bill.id, CaseStatus::Pending}}));
        QCOMPARE(b.pending(), 0);
        QVERIFY(!b.shows(reply.interaction));
        b.alter(b.profile.workFile(), u"DROP INDEX one_at_a_time"_s);

        QCOMPARE(b.bench->submit({reply, SetCaseStatus{bill.id, CaseStatus::Pending}}).value(), 2);
        QCOMPARE(b.pending(), 2);
        QVERIFY(b.shows(reply.interaction));
    }

    void aCacheFromANewerHadirIsSetAside()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        const auto note = b.note(u"kept"_s);
        QVERIFY(b.bench->submit(note));
        b.bench.reset();
        b.alter(b.profile.cacheFile(), u"PRAGMA user_version = 99"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cache set aside"_s));
        b.open();
        QCOMPARE(b.cursor().revision, 0);
        QCOMPARE(b.pending(), 1);
        b.signIn();
        b.hear({b.nur, b.ahmad});
        QVERIFY(b.shows(note.interaction));
        QCOMPARE(b.link.last<wire::Push>().commands.size(), 1);
    }

    /// work.db is gone, cache.db is not: another client counts from 1 again, and the cache must
    /// not take its commands for those that it has seen confirmed.
    void aCacheWhoseWorkFileWasLostSwallowsNothing()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        QVERIFY(b.bench->submit(b.note(u"one"_s)));
        b.hear({b.ahmad}, 1);
        QCOMPARE(b.cursor().confirmed, 1);
        b.bench.reset();
        for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(b.profile.workFile() + tail);
        b.open();
        b.signIn();
        b.hear({});
        const auto note = b.note(u"precious"_s);
        QCOMPARE(b.bench->submit(note).value(), 1);
        QCOMPARE(b.pending(), 1);
        QCOMPARE(b.link.last<wire::Push>().commands.size(), 1);
        b.open();
        QCOMPARE(b.pending(), 1);
        QVERIFY(b.shows(note.interaction));
    }

    /// The power failed after work.db was numbered anew and before the cache had heard of it.
    void aCacheThatClaimsMoreThanWasGivenSwallowsNothing()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        b.link.drop();
        b.clock.advance(0ms);
        const auto note = b.note(u"precious"_s);
        QVERIFY(b.bench->submit(note));
        b.bench.reset();
        b.alter(b.profile.cacheFile(), u"UPDATE cursor SET confirmed = 10"_s);
        b.open();
        QCOMPARE(b.pending(), 1);
        QVERIFY(b.shows(note.interaction));
    }

    /// Damage that is met only while working: the next start begins with an empty cache.
    void aCacheThatIsFoundDamagedIsSetAsideAtTheNextStart()
    {
        Bench b;
        b.signIn();
        b.hear({b.nur, b.ahmad});
        const auto note = b.note(u"kept"_s);
        QVERIFY(b.bench->submit(note));
        b.bench.reset();
        // The first page of a table that a start does not read, overwritten.
        qint64 page = 0;
        {
            auto cache = Database::open(b.profile.cacheFile(), {});
            page =
                cache->value<qint64>(u"SELECT rootpage FROM sqlite_schema WHERE name = 'article'"_s)
                    .value()
                    .value();
            QVERIFY(cache->script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QFile file(b.profile.cacheFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096));
        file.write(QByteArray(4096, 'x'));
        file.close();

        b.open();
        QSignalSpy failed(b.bench.get(), &Workbench::storageFailed);
        b.signIn();
        b.hear({Article{.id = b.ids.make<Article>(), .title = u"How"_s}});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<core::Failure>().kind, core::FailureKind::Corrupt);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cache set aside"_s));
        b.open();
        QCOMPARE(b.cursor().revision, 0);
        QCOMPARE(b.pending(), 1);
        b.signIn();
        b.hear({b.nur, b.ahmad});
        QVERIFY(b.shows(note.interaction));
        b.open(); // once is enough
        QVERIFY(b.cursor().revision > 0);
    }

    void aWorkFileFromANewerHadirIsAFailureAndUntouched()
    {
        Bench b;
        b.bench.reset();
        b.alter(b.profile.workFile(), u"PRAGMA user_version = 99"_s);
        const auto opened = Workbench::open(b.profile, {b.clock, b.dice, b.ids, b.link});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, core::FailureKind::Incompatible);
    }
};

QTEST_GUILESS_MAIN(tst_Workbench)
#include "tst_Workbench.moc"
