// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/Replica.h"

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
using hadir::core::FailureKind;
using hadir::support::FakeLink;
using hadir::support::ManualClock;
using hadir::support::SequentialIds;
using hadir::sync::Replica;
namespace line = hadir::sync::line;

namespace {
const QUrl server{u"wss://hadir.example"_s};

/// A replica over its two files; the test is the server.
struct Desk
{
    ManualClock clock;
    core::SeededDice dice{1};
    SequentialIds ids;
    store::WorkFile work;
    store::Cache cache = store::Cache::open(u":memory:"_s).value();
    FakeLink link{clock};
    wire::ClientId client = ids.make<wire::Client>();
    Agent nur{.id = ids.make<Agent>(), .login = u"nur"_s, .name = u"Nur"_s};
    Customer ahmad{.id = ids.make<Customer>(), .name = u"Ahmad"_s};
    std::unique_ptr<Replica> replica =
        std::make_unique<Replica>(work, cache, link, clock, dice, client);

    explicit Desk(const QString &workFile = u":memory:"_s)
        : work(store::WorkFile::open(workFile).value())
    {}

    void turn() { clock.advance(0ms); }

    wire::SignedIn session(qint64 lastNumber = 0) const
    {
        wire::SignedIn out{nur.id, nur.name, nur.role, u"token"_s, lastNumber, clock.now()};
        out.lastMark = lastMark;
        return out;
    }
    QString lastMark; ///< as the server knows it; empty from one that does not say

    static wire::Change change(const Entity &entity)
    {
        return {nameOf(kindOfEntity(entity)), toJson(entity)};
    }

    /// The next page after what is here.
    wire::Page page(const QList<Entity> &entities = {}, qint64 confirmed = 0)
    {
        const store::Cursor cursor = this->cache.cursor().value();
        wire::Page out{.epoch = cursor.epoch.isEmpty() ? u"first"_s : cursor.epoch,
                       .from = cursor.revision,
                       .to = cursor.revision + qint64(entities.size()),
                       .confirmed = confirmed,
                       .now = clock.now()};
        for (const Entity &entity : entities)
            out.changes.append(change(entity));
        return out;
    }

    /// Up to being asked for changes.
    void signIn(qint64 lastNumber = 0)
    {
        replica->start(server, {u"nur"_s, u"secret"_s, {}});
        comeBack(lastNumber);
    }
    void comeBack(qint64 lastNumber = 0)
    {
        link.said.clear();
        link.accept();
        link.say(wire::Welcome{.workspace = u"Seri"_s, .now = clock.now()});
        link.say(session(lastNumber));
    }
    void goLive()
    {
        signIn();
        link.say(page({nur, ahmad}));
    }

    qint64 note(const QString &body)
    {
        auto attempt = cache.attempt(
            AddNote{.interaction = ids.make<Interaction>(), .customer = ahmad.id, .body = body},
            {nur.id, nur.role}, {clock.now(), clock.now()});
        const auto number = work.append(
            AddNote{.interaction = ids.make<Interaction>(), .customer = ahmad.id, .body = body},
            clock.now());
        (void)attempt->keep();
        replica->pushPending();
        return number.value();
    }

    QList<qint64> pushed() const
    {
        QList<qint64> out;
        for (const wire::Pushed &one : link.last<wire::Push>().commands)
            out.append(one.number);
        return out;
    }

    QString state() const { return sync::nameOf(replica->state()); }
    FailureKind reason() const
    {
        if (const auto *waiting = std::get_if<line::Waiting>(&replica->state()))
            return waiting->why.kind;
        return std::get<line::Halted>(replica->state()).why.kind;
    }
};
} // namespace

class tst_Replica final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void fromThePasswordToLive()
    {
        Desk desk;
        QSignalSpy applied(desk.replica.get(), &Replica::applied);
        desk.replica->start(server, {u"nur"_s, u"secret"_s, {}});
        QCOMPARE(desk.state(), u"connecting"_s);
        QCOMPARE(desk.link.address, server);
        QVERIFY(desk.link.said.isEmpty());
        desk.link.accept();
        QCOMPARE(desk.link.last<wire::Hello>().client, desk.client);
        desk.link.say(wire::Welcome{.workspace = u"Seri"_s, .now = desk.clock.now()});
        QCOMPARE(desk.link.last<wire::SignIn>(), (wire::SignIn{u"nur"_s, u"secret"_s}));
        desk.link.say(desk.session());
        QCOMPARE(desk.state(), u"catching-up"_s);
        QCOMPARE(desk.link.last<wire::Sync>().revision, 0);
        auto first = desk.page({desk.nur});
        first.more = true;
        first.total = 1;
        desk.link.say(first);
        QCOMPARE(desk.replica->state(), sync::LineState(line::CatchingUp{1, 2}));
        QCOMPARE(desk.link.last<wire::Sync>().revision, 1);
        desk.link.say(desk.page({desk.ahmad}));
        QCOMPARE(desk.state(), u"live"_s);
        QCOMPARE(desk.link.transcript(),
                 (QStringList{u"hello"_s, u"sign-in"_s, u"present"_s, u"sync"_s, u"sync"_s}));
        QCOMPARE(applied.size(), 2);
        QCOMPARE(desk.cache.cursor().value(), (store::Cursor{u"first"_s, 2, 0, desk.clock.now()}));
        desk.clock.advance(10min); // nothing is awaited: nothing times out
        QCOMPARE(desk.state(), u"live"_s);
    }

    void afterABreakTheTokenSpeaks()
    {
        Desk desk;
        desk.goLive();
        desk.link.drop();
        desk.turn();
        QCOMPARE(desk.state(), u"waiting"_s);
        QCOMPARE(desk.link.opens, 1);
        desk.clock.advance(1s);
        QCOMPARE(desk.link.opens, 2);
        desk.comeBack();
        QCOMPARE(desk.link.last<wire::Resume>().token, u"token"_s);
        QVERIFY(!desk.link.transcript().contains(u"sign-in"_s));
        QCOMPARE(desk.link.last<wire::Sync>().epoch, u"first"_s);
        QCOMPARE(desk.link.last<wire::Sync>().revision, 2);
        QCOMPARE(desk.link.last<wire::Sync>().confirmed, 0);
        QCOMPARE(desk.link.last<wire::Sync>().holds, QList{desk.ahmad.id});
        desk.link.say(desk.page());
        QCOMPARE(desk.state(), u"live"_s);
    }

    void oneBatchIsInFlightAndTheNextFollowsItsConfirmation()
    {
        Desk desk;
        desk.goLive();
        desk.note(u"one"_s);
        QCOMPARE(desk.pushed(), QList<qint64>{1});
        desk.note(u"two"_s);
        desk.note(u"three"_s);
        QCOMPARE(desk.pushed(), QList<qint64>{1}); // still
        desk.link.say(desk.page({desk.ahmad}));    // somebody else's change
        QCOMPARE(desk.pushed(), QList<qint64>{1});
        desk.link.say(desk.page({desk.ahmad}, 1));
        QCOMPARE(desk.pushed(), (QList<qint64>{2, 3}));
        QCOMPARE(desk.work.pendingCount().value(), 2);
        desk.link.say(desk.page({desk.ahmad}, 3));
        QCOMPARE(desk.work.pendingCount().value(), 0);
        QCOMPARE(desk.link.transcript().count(u"push"_s), 2);
    }

    void aLargeOutboxGoesInSeveralPushes()
    {
        Desk desk;
        desk.goLive();
        desk.link.drop();
        desk.turn();
        for (int at = 0; at < 1'200; ++at)
            QVERIFY(desk.work.append(AddNote{.interaction = desk.ids.make<Interaction>(),
                                             .customer = desk.ahmad.id,
                                             .body = u"note"_s},
                                     desk.clock.now()));
        for (int at = 0; at < 6; ++at)
            QVERIFY(desk.work.append(AddNote{.interaction = desk.ids.make<Interaction>(),
                                             .customer = desk.ahmad.id,
                                             .body = QString(200'000, u'x')},
                                     desk.clock.now()));
        desk.clock.advance(1s);
        desk.comeBack();
        desk.link.say(desk.page());
        QList<qsizetype> sizes;
        while (desk.work.pendingCount().value() > 0 && sizes.size() < 20) {
            const QList<qint64> numbers = desk.pushed();
            sizes.append(numbers.size());
            desk.link.say(desk.page({desk.ahmad}, numbers.last()));
        }
        QCOMPARE(sizes, (QList<qsizetype>{500, 500, 202, 2, 2}));
    }

    void lostAcknowledgementSendsTheSameNumbersAgain()
    {
        Desk desk;
        desk.goLive();
        desk.note(u"one"_s);
        desk.link.drop();
        desk.turn();
        desk.note(u"two"_s);
        desk.clock.advance(1s);
        desk.comeBack(1); // it did arrive
        QCOMPARE(desk.work.pendingCount().value(), 2);
        desk.link.say(desk.page({desk.ahmad}, 1));
        QCOMPARE(desk.pushed(), QList<qint64>{2});
        QCOMPARE(desk.work.pendingCount().value(), 1);
    }

    void silenceAfterAQuestionIsTakenForABreak()
    {
        Desk desk;
        desk.goLive();
        desk.note(u"one"_s);
        desk.clock.advance(29s);
        QCOMPARE(desk.state(), u"live"_s);
        desk.clock.advance(1s);
        QCOMPARE(desk.state(), u"waiting"_s);
        QCOMPARE(desk.reason(), FailureKind::TimedOut);
        QVERIFY(!desk.link.isOpen());
    }

    void aWrongPasswordIsNotTriedAgain()
    {
        Desk desk;
        desk.replica->start(server, {u"nur"_s, u"wrong"_s, {}});
        desk.link.accept();
        desk.link.say(wire::Welcome{.now = desk.clock.now()});
        desk.link.say(wire::Sorry{u"unauthorised"_s, u"wrong"_s, 0});
        desk.turn();
        QCOMPARE(desk.state(), u"halted"_s);
        QCOMPARE(desk.reason(), FailureKind::Unauthorised);
        desk.clock.advance(24h);
        QCOMPARE(desk.link.opens, 1);
        desk.signIn();
        desk.link.say(desk.page());
        QCOMPARE(desk.state(), u"live"_s);
    }

    void aSessionThatWasEndedAsksForThePasswordOnce()
    {
        Desk desk;
        desk.goLive();
        desk.note(u"kept"_s);
        desk.link.say(wire::Sorry{u"unauthorised"_s, u"ended"_s, 0});
        desk.turn();
        QCOMPARE(desk.state(), u"halted"_s);
        desk.replica->retryNow(); // nothing to show: no use in knocking
        QCOMPARE(desk.link.opens, 1);
        QCOMPARE(desk.work.pendingCount().value(), 1);
        desk.signIn();
        desk.link.say(desk.page());
        QCOMPARE(desk.pushed(), QList<qint64>{1});
    }

    void whomADeskHoldsIsSaidOnceALineAndWhoLeftIsGone()
    {
        Desk desk;
        desk.goLive();
        desk.link.drop();
        desk.clock.advance(10min);
        desk.comeBack();
        QCOMPARE(desk.link.last<wire::Sync>().holds, QList{desk.ahmad.id});
        wire::Page page = desk.page();
        page.left = {desk.ahmad.id};
        page.more = true;
        desk.link.say(page);
        QVERIFY(desk.link.last<wire::Sync>().holds.isEmpty());
        QVERIFY(desk.cache.customers().value().isEmpty());
        desk.link.say(desk.page());
        desk.replica->open(desk.ahmad.id);
        QCOMPARE(desk.link.last<wire::Open>().customer, desk.ahmad.id);
        page = desk.page();
        page.changes = {Desk::change(desk.ahmad)};
        desk.link.say(page);
        QCOMPARE(desk.cache.customers().value(), QList{desk.ahmad.id});
        QCOMPARE(desk.state(), u"live"_s);
    }

    void aDeskThatHoldsAllDoesNotListThem()
    {
        Desk desk;
        desk.goLive();
        desk.link.drop();
        desk.clock.advance(10min);
        desk.link.said.clear();
        desk.link.accept();
        desk.link.say(wire::Welcome{.now = desk.clock.now()});
        wire::SignedIn session = desk.session();
        session.holdsAll = true;
        desk.link.say(session);
        QVERIFY(desk.link.last<wire::Sync>().holds.isEmpty());
    }

    void whoWeAreIsSaidWithoutWaitingForTheWelcome()
    {
        Desk desk;
        desk.replica->start(server, {u"nur"_s, u"secret"_s, {}});
        desk.link.accept();
        QCOMPARE(desk.link.transcript(), (QStringList{u"hello"_s, u"sign-in"_s}));
    }

    void theServersWishToBeLeftAloneIsKept()
    {
        Desk desk;
        desk.replica->start(server, {u"nur"_s, u"secret"_s, {}});
        desk.link.accept();
        desk.link.say(wire::Welcome{.now = desk.clock.now()});
        desk.link.say(wire::Sorry{u"throttled"_s, u"later"_s, 600'000});
        desk.turn();
        QCOMPARE(desk.reason(), FailureKind::Throttled);
        desk.clock.advance(599s);
        QCOMPARE(desk.link.opens, 1);
        desk.clock.advance(1s);
        QCOMPARE(desk.link.opens, 2);
    }

    void aServerThatCannotTakeMoreIsWaitedFor_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addRow("disk is full") << u"disk-full"_s;
        QTest::addRow("too much to do") << u"throttled"_s;
    }
    void aServerThatCannotTakeMoreIsWaitedFor()
    {
        QFETCH(QString, kind);
        Desk desk;
        desk.goLive();
        desk.note(u"one"_s);
        desk.link.said.clear();
        desk.link.say(wire::Sorry{kind, u"full"_s, 5'000});
        QCOMPARE(desk.state(), u"live"_s);
        const auto isHeldUp = [&] {
            return std::get<sync::line::Live>(desk.replica->state()).heldUp.has_value();
        };
        QCOMPARE(isHeldUp(), kind == u"disk-full");
        desk.note(u"two"_s);
        desk.link.say(desk.page()); // somebody else's change is no sign
        QCOMPARE(isHeldUp(), kind == u"disk-full");
        desk.clock.advance(4'999ms);
        QVERIFY(desk.link.said.isEmpty());
        desk.clock.advance(1ms);
        QCOMPARE(desk.pushed(), (QList<qint64>{1, 2}));
        desk.link.say(desk.page({desk.ahmad}, 2));
        QCOMPARE(desk.work.pendingCount().value(), 0);
        QVERIFY(!isHeldUp());
        desk.link.say(wire::Sorry{kind, u"full"_s, 5'000}); // of something else: nothing waits
        QVERIFY(!isHeldUp());
        QCOMPARE(desk.link.opens, 1);
    }

    void aServerThatCannotReadIsAskedAgain()
    {
        Desk desk;
        desk.signIn();
        desk.link.said.clear();
        desk.link.say(wire::Sorry{u"storage"_s, u"later"_s, 5'000});
        desk.clock.advance(5s);
        QCOMPARE(desk.link.transcript(), QStringList{u"sync"_s});
        desk.link.say(desk.page());
        QCOMPARE(desk.state(), u"live"_s);
    }

    void theClockIsCorrectedByWhatTheServerSays()
    {
        Desk desk;
        desk.clock.jump(-24h * 365);
        const core::Instant real = desk.clock.now() + 24h * 365;
        desk.replica->start(server, {u"nur"_s, u"secret"_s, {}});
        desk.link.accept();
        desk.link.say(wire::Welcome{.now = real});
        QCOMPARE(desk.replica->correctedNow(), real);
        desk.clock.advance(1h);
        QCOMPARE(desk.replica->correctedNow(), real + 1h);
    }

    // ---- what must not be believed

    void garbageFromTheServerIsCalm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("binary");
        QTest::newRow("no json") << "hello"_ba << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("array") << "[1,2]"_ba << false;
        QTest::newRow("half") << R"({"t":"page","epoch")"_ba << false;
        QTest::newRow("unknown") << R"({"t":"dance"})"_ba << false;
        QTest::newRow("a desk's own") << R"({"t":"sync"})"_ba << false;
        QTest::newRow("deep") << (QByteArray(10'000, '[') + QByteArray(10'000, ']')) << false;
        QTest::newRow("wrong type") << R"({"t":"page","epoch":7})"_ba << false;
        QTest::newRow("fraction") << R"({"t":"page","to":1.5})"_ba << false;
        QTest::newRow("gap") << R"({"t":"page","epoch":"first","from":9,"to":10})"_ba << false;
        QTest::newRow("backwards") << R"({"t":"page","epoch":"first","from":2,"to":1})"_ba << false;
        QTest::newRow("of another ledger")
            << R"({"t":"page","epoch":"x","from":2,"to":3})"_ba << false;
        QTest::newRow("confirms what was never sent")
            << R"({"t":"page","epoch":"first","from":2,"to":2,"confirmed":2})"_ba << false;
        QTest::newRow("refuses what is not settled")
            << R"({"t":"page","epoch":"first","from":2,"to":2,"confirmed":0,"refused":[{"number":1,"refusal":"not-found","about":""}]})"_ba
            << false;
        QTest::newRow("no zstd") << QByteArray(100, 'x') << true;
        QTest::newRow("empty binary") << QByteArray() << true;
    }

    void garbageFromTheServerIsCalm()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, binary);
        Desk desk;
        desk.goLive();
        desk.note(u"sent"_s);
        QVERIFY(desk.work.append(AddNote{.interaction = desk.ids.make<Interaction>(),
                                         .customer = desk.ahmad.id,
                                         .body = u"not sent"_s},
                                 desk.clock.now()));
        const store::Cursor before = desk.cache.cursor().value();
        desk.link.sayBytes(bytes, binary ? wire::Frame::Type::Binary : wire::Frame::Type::Text);
        QVERIFY(!desk.link.isOpen());
        desk.link.say(desk.page({desk.ahmad}, 1)); // what is still on its way is not heard
        desk.turn();
        QVERIFY(desk.state() == u"waiting"_s || desk.reason() == FailureKind::Incompatible);
        QCOMPARE(desk.cache.cursor().value(), before);
        QCOMPARE(desk.work.pendingCount().value(), 2);
        QVERIFY(desk.work.attention().all()->isEmpty());
        desk.replica->retryNow();
        desk.comeBack();
        desk.link.say(desk.page());
        QCOMPARE(desk.state(), u"live"_s);
        QCOMPARE(desk.pushed(), (QList<qint64>{1, 2}));
    }

    void aPageBeforeTheSessionIsNotBelieved()
    {
        Desk desk;
        desk.replica->start(server, {u"nur"_s, u"secret"_s, {}});
        desk.link.accept();
        desk.link.say(desk.page({desk.nur}));
        desk.turn();
        QCOMPARE(desk.reason(), FailureKind::Malformed);
        QCOMPARE(desk.cache.cursor()->revision, 0);
    }

    /// From a newer server, or damaged: it must not stop everything else.
    void whatCannotBeReadIsLeftAsideAndTheRestIsKept()
    {
        Desk desk;
        desk.goLive();
        QSignalSpy told(desk.replica.get(), &Replica::somethingPassedOver);
        desk.note(u"sent"_s);
        const Customer omar{.id = desk.ids.make<Customer>(), .name = u"Omar"_s};
        auto page = desk.page({desk.ahmad, desk.ahmad, desk.ahmad, omar}, 1);
        page.changes[0] = {u"moon"_s, {{u"id"_s, u"m1"_s}}};
        page.changes[1] = {u"team"_s, {{u"name"_s, u"without an id"_s}}};
        page.changes[2].entity.insert(u"createdAt"_s, u"yesterday"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"passed over moon m1"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"passed over team"_s));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"passed over customer %1 customer.createdAt"_s.arg(
                                 desk.ahmad.id.toString())));
        desk.link.say(page);
        QCOMPARE(desk.state(), u"live"_s);
        QCOMPARE(desk.cache.cursor()->revision, 6);
        QVERIFY(store::EntityTable<Customer>::find(desk.cache.database(), omar.id).value());
        QCOMPARE(desk.work.pendingCount().value(), 0);
        QCOMPARE(told.size(), 1); // once, not for each
        QCOMPARE(told.first().first().value<core::Failure>().kind, FailureKind::Malformed);
    }

    /// What one version left aside the next one fetches again.
    void anotherVersionFetchesWhatWasLeftAside()
    {
        Desk desk;
        desk.goLive();
        QVERIFY(desk.work.remember(u"passed-over"_s, u"0.0.1"_s));
        desk.link.drop();
        desk.turn();
        desk.clock.advance(1s);
        desk.comeBack();
        QCOMPARE(desk.link.last<wire::Sync>().epoch, u"first"_s);
        QCOMPARE(desk.link.last<wire::Sync>().revision, 0);
        auto page = desk.page({desk.nur, desk.ahmad});
        page.from = 0;
        page.to = 2;
        desk.link.say(page);
        QCOMPARE(desk.state(), u"live"_s);
        desk.link.drop();
        desk.turn();
        desk.clock.advance(1s);
        desk.comeBack();
        QCOMPARE(desk.link.last<wire::Sync>().revision, 2); // once is enough
    }

    // ---- refusals, crashes, restores

    /// An older work.db was put back, and something was done with it before there was a line.
    void whatARestoredDeskMadeIsNotTakenForKnown()
    {
        Desk desk;
        desk.goLive();
        desk.link.drop();
        desk.turn();
        desk.note(u"precious"_s);
        desk.clock.advance(1s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"command 3 is not of this file"_s));
        desk.comeBack(3);
        desk.link.say(desk.page({desk.nur, desk.ahmad}, 3));
        QCOMPARE(desk.work.pendingCount().value(), 1);
        QCOMPARE(desk.pushed(), QList<qint64>{4});
        desk.link.say(desk.page({desk.ahmad}, 4));
        QCOMPARE(desk.work.pendingCount().value(), 0);
    }

    /// As many were made here as there: only the mark tells.
    void whatACopiedDeskMadeIsNotTakenForKnown()
    {
        Desk desk;
        desk.goLive();
        desk.link.drop();
        desk.turn();
        desk.note(u"precious"_s);
        const QString ours = desk.work.outgoing(0, 1)->first().mark;
        desk.lastMark = u"of the other copy"_s;
        desk.clock.advance(1s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"command 1 is not of this file"_s));
        desk.comeBack(1);
        desk.link.say(desk.page({desk.nur, desk.ahmad}, 1));
        QCOMPARE(desk.pushed(), QList<qint64>{2});
        QCOMPARE(desk.link.last<wire::Push>().commands.first().mark, ours);
        desk.link.drop();
        desk.turn();
        desk.clock.advance(1s);
        desk.lastMark = ours; // it did arrive
        desk.comeBack(2);
        desk.link.say(desk.page({desk.ahmad}, 2));
        QCOMPARE(desk.work.pendingCount().value(), 0);
        QVERIFY(!desk.link.transcript().contains(u"push"_s));
    }

    void aRefusedCommandGoesToAttention()
    {
        Desk desk;
        desk.goLive();
        QSignalSpy refused(desk.replica.get(), &Replica::commandRefused);
        desk.note(u"one"_s);
        desk.note(u"two"_s);
        desk.link.say(desk.page({desk.ahmad}, 1));
        auto page = desk.page({}, 2);
        page.refused = {{2, Refusal::NotFound, u"customer"_s}};
        desk.link.say(page);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().toLongLong(), 2);
        QCOMPARE(desk.work.attention().all()->first().rejection.refusal, Refusal::NotFound);
        QCOMPARE(desk.work.pendingCount().value(), 0);
    }

    /// work.db cannot be written just when a refusal is to be kept: the page must not be applied,
    /// for it would let the command go.
    void aRefusalThatCannotBeKeptIsAskedForAgain()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        Desk desk(path);
        desk.goLive();
        desk.note(u"precious"_s);
        {
            auto other = store::Database::open(path, {});
            QVERIFY(other->script(u"ALTER TABLE attention RENAME TO hidden"_s));
        }
        auto page = desk.page({}, 1);
        page.refused = {{1, Refusal::NotFound, u"customer"_s}};
        desk.link.say(page);
        desk.turn();
        QCOMPARE(desk.state(), u"waiting"_s);
        QCOMPARE(desk.reason(), FailureKind::Storage);
        QCOMPARE(desk.work.pendingCount().value(), 1);
        QCOMPARE(desk.cache.cursor()->confirmed, 0);
        {
            auto other = store::Database::open(path, {});
            QVERIFY(other->script(u"ALTER TABLE hidden RENAME TO attention"_s));
        }
        desk.replica->retryNow();
        desk.comeBack(1);
        desk.link.say(page);
        QCOMPARE(desk.state(), u"live"_s);
        QCOMPARE(desk.work.attention().all()->size(), 1);
        QCOMPARE(desk.work.pendingCount().value(), 0);
    }

    void aCacheThatCannotBeWrittenKeepsWhatWasSaid()
    {
        Desk desk;
        desk.goLive();
        QSignalSpy failed(desk.replica.get(), &Replica::cacheFailed);
        desk.note(u"one"_s);
        const qint64 pages =
            desk.cache.database().value<qint64>(u"PRAGMA page_count"_s).value().value();
        QVERIFY(desk.cache.database().script(u"PRAGMA max_page_count=%1"_s.arg(pages)));
        Customer large = desk.ahmad;
        large.about = QString(300'000, u'x');
        desk.link.say(desk.page({large}, 1));
        desk.turn();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.reason(), FailureKind::DiskFull);
        QCOMPARE(desk.work.pendingCount().value(), 1);
        QVERIFY(desk.cache.database().script(u"PRAGMA max_page_count=1000000"_s));
        desk.clock.advance(1s);
        desk.comeBack(1);
        desk.link.say(desk.page({large}, 1));
        QCOMPARE(desk.state(), u"live"_s);
        QCOMPARE(desk.work.pendingCount().value(), 0);
    }

    /// The cache has moved on and work.db has not heard of it.
    void whatWasConfirmedBeforeACrashLeavesAtTheNextSignIn()
    {
        Desk desk;
        desk.goLive();
        desk.note(u"one"_s);
        desk.note(u"two"_s);
        const store::Patch patch{.cursor = {u"first"_s, 3, 1}};
        QVERIFY(desk.cache.apply(patch, desk.work.pending(1).value()));
        desk.link.drop();
        desk.turn();
        QCOMPARE(desk.work.pendingCount().value(), 2);
        desk.clock.advance(1s);
        desk.comeBack(1);
        QCOMPARE(desk.work.pendingCount().value(), 1);
    }

    /// The server was restored from a backup: another epoch, fewer of our commands.
    void aLedgerThatWentBackIsFollowedFromTheStart()
    {
        Desk desk;
        desk.goLive();
        for (int at = 1; at <= 5; ++at)
            desk.note(QString::number(at));
        desk.link.say(desk.page({desk.ahmad}, 1));
        desk.link.say(desk.page({desk.ahmad}, 5));
        desk.note(u"six"_s);
        desk.link.drop();
        desk.turn();
        desk.clock.advance(1s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger has lost 3 "_s));
        desk.comeBack(2);
        const wire::Page anew{.epoch = u"second"_s,
                              .from = 0,
                              .to = 2,
                              .confirmed = 2,
                              .changes = {Desk::change(desk.nur), Desk::change(desk.ahmad)},
                              .now = desk.clock.now()};
        desk.link.say(anew);
        QCOMPARE(desk.state(), u"live"_s);
        QCOMPARE(desk.cache.cursor().value(), (store::Cursor{u"second"_s, 2, 2, desk.clock.now()}));
        // What it lost, and what waited behind it.
        QCOMPARE(desk.pushed(), (QList<qint64>{3, 4, 5, 6}));
        QCOMPARE(std::get<AddNote>(desk.work.pending(0)->first().command).body, u"3"_s);
        QCOMPARE(std::get<AddNote>(desk.work.pending(0)->last().command).body, u"six"_s);
        desk.link.say(desk.page({desk.ahmad}, 6));
        QCOMPARE(desk.work.pendingCount().value(), 0);
    }

    /// Told again, it comes before a colleague's on which it rests: it waits for that, not for us.
    void whatWasLostAndTurnedDownIsSentWhenItWouldPass()
    {
        Desk desk;
        desk.goLive();
        desk.note(u"one"_s);
        desk.link.say(desk.page({desk.ahmad}, 1));
        desk.link.drop();
        desk.turn();
        desk.clock.advance(1s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger has lost 1 "_s));
        desk.comeBack(0);
        // The ledger has nobody yet whom the note is about.
        desk.link.say(wire::Page{.epoch = u"second"_s, .to = 1, .now = desk.clock.now()});
        QCOMPARE(desk.pushed(), QList<qint64>{1});
        QSignalSpy refused(desk.replica.get(), &Replica::commandRefused);
        desk.link.say(wire::Page{.epoch = u"second"_s,
                                 .from = 1,
                                 .to = 1,
                                 .confirmed = 1,
                                 .refused = {{1, Refusal::NotFound, u"x"_s}},
                                 .now = desk.clock.now()});
        QCOMPARE(refused.size(), 0);
        QCOMPARE(desk.work.pendingCount().value(), 1);
        QCOMPARE(desk.work.pending(0)->size(), 0);
        desk.link.say(wire::Page{.epoch = u"second"_s,
                                 .from = 1,
                                 .to = 2,
                                 .changes = {Desk::change(desk.nur), Desk::change(desk.ahmad)},
                                 .now = desk.clock.now()});
        QCOMPARE(desk.pushed(), QList<qint64>{2});
        QCOMPARE(std::get<AddNote>(desk.work.pending(0)->first().command).body, u"one"_s);
    }

    void stoppingIsFinalUntilStarted()
    {
        Desk desk;
        desk.goLive();
        desk.replica->stop();
        QCOMPARE(desk.state(), u"stopped"_s);
        desk.link.say(desk.page({desk.ahmad}));
        desk.clock.advance(1h);
        QCOMPARE(desk.state(), u"stopped"_s);
        QCOMPARE(desk.cache.cursor()->revision, 2);
        QCOMPARE(desk.link.opens, 1);
        desk.signIn();
        desk.link.say(desk.page());
        QCOMPARE(desk.state(), u"live"_s);
    }

    void whoeverHearsOfAPageMayStop()
    {
        Desk desk;
        desk.signIn();
        connect(desk.replica.get(), &Replica::applied, desk.replica.get(), &Replica::stop);
        desk.link.say(desk.page({desk.nur}));
        desk.clock.advance(1h);
        QCOMPARE(desk.state(), u"stopped"_s);
        QCOMPARE(desk.link.opens, 1);
    }

    void whereTheAgentIsIsToldAgainAfterABreak()
    {
        Desk desk;
        desk.goLive();
        const wire::Present there{.customer = desk.ahmad.id, .writing = true};
        desk.replica->present(there);
        QCOMPARE(desk.link.last<wire::Present>(), there);
        desk.link.drop();
        desk.turn();
        desk.clock.advance(1s);
        desk.comeBack();
        QCOMPARE(desk.link.last<wire::Present>(), there);
    }

    void whoLeavesStaysWhileSomethingIsHalfWritten()
    {
        Desk desk;
        desk.goLive();
        QVERIFY(desk.work.drafts().save({desk.ahmad.id, {}, Channel::Note, u"half"_s, {}, {}}));
        wire::Page page = desk.page();
        page.left = {desk.ahmad.id};
        desk.link.say(page);
        QCOMPARE(desk.link.last<wire::Open>().customer, desk.ahmad.id); // and is live again
        QVERIFY(*store::EntityTable<Customer>::find(desk.cache.database(), desk.ahmad.id));
        desk.link.said.clear();
        desk.link.say(page); // a server that will not is not asked for ever
        QVERIFY(desk.link.said.isEmpty());
        QVERIFY(*store::EntityTable<Customer>::find(desk.cache.database(), desk.ahmad.id));
        QVERIFY(desk.work.drafts().save({desk.ahmad.id, {}, Channel::Note, {}, {}, {}}));
        desk.link.say(page);
        QVERIFY(!*store::EntityTable<Customer>::find(desk.cache.database(), desk.ahmad.id));
    }

    /// As the form of their details keeps what was typed there.
    void whoLeavesStaysWhileTheirDetailsAreHalfCorrected()
    {
        Desk desk;
        desk.goLive();
        const QString key = u"words/details/"_s + desk.ahmad.id.toString();
        QVERIFY(desk.work.remember(key, u"Ipoh"_s));
        wire::Page page = desk.page();
        page.left = {desk.ahmad.id};
        desk.link.say(page);
        QVERIFY(*store::EntityTable<Customer>::find(desk.cache.database(), desk.ahmad.id));
        QVERIFY(desk.work.remember(key, {}));
        desk.link.say(page);
        QVERIFY(!*store::EntityTable<Customer>::find(desk.cache.database(), desk.ahmad.id));
    }

    /// What is told of them after they were taken away passes this desk by. Did it say afterwards
    /// that it holds them, it would never hear of it.
    void whoStayedIsNotHeldBeforeTheyComeAgain()
    {
        Desk desk;
        desk.goLive();
        QVERIFY(desk.work.drafts().save({desk.ahmad.id, {}, Channel::Note, u"half"_s, {}, {}}));
        wire::Page page = desk.page();
        page.left = {desk.ahmad.id};
        desk.link.say(page);
        QCOMPARE(desk.link.last<wire::Open>().customer, desk.ahmad.id);
        desk.link.drop(); // before the answer
        desk.clock.advance(10min);
        desk.comeBack();
        QVERIFY(desk.link.last<wire::Sync>().holds.isEmpty());
        desk.link.say(desk.page());
        QCOMPARE(desk.link.last<wire::Open>().customer, desk.ahmad.id);
        page = desk.page();
        page.changes = {Desk::change(desk.ahmad)};
        desk.link.say(page);
        desk.link.drop();
        desk.clock.advance(10min);
        desk.comeBack();
        QCOMPARE(desk.link.last<wire::Sync>().holds, QList{desk.ahmad.id});
    }

    void howFarAHistoryGoesBackIsKept()
    {
        Desk desk;
        desk.goLive();
        const auto oldest = desk.ids.make<Interaction>();
        wire::Page page = desk.page();
        page.horizons = {{desk.ahmad.id, core::fromMillis(7), oldest}};
        desk.link.say(page);
        const auto here = store::horizonOf(desk.cache.database(), desk.ahmad.id);
        QCOMPARE(here->value().oldest, std::pair(core::fromMillis(7), oldest));
        page = desk.page();
        page.horizons = {{desk.ahmad.id, {}, {}}};
        desk.link.say(page);
        QVERIFY(!*store::horizonOf(desk.cache.database(), desk.ahmad.id));
    }

    void aNetworkThatIsBackIsTriedAtOnce()
    {
        Desk desk;
        desk.goLive();
        desk.link.drop({FailureKind::TimedOut, u"silent"_s});
        desk.turn();
        QCOMPARE(desk.state(), u"waiting"_s);
        Q_EMIT desk.link.mayBeBack();
        QCOMPARE(desk.state(), u"connecting"_s);
        const int calls = desk.link.opens;
        Q_EMIT desk.link.mayBeBack(); // it was called a moment ago
        QCOMPARE(desk.link.opens, calls);
        desk.clock.advance(3s); // into a dead network, and it hangs
        Q_EMIT desk.link.mayBeBack();
        QCOMPARE(desk.link.opens, calls + 1);
    }
};

QTEST_GUILESS_MAIN(tst_Replica)
#include "tst_Replica.moc"
