// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Conversation.h"

#include "tests/support/ScratchFloor.h"

#include <QTest>

#include <deque>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using server::CloseCode;
using support::DeskLine;
using support::ScratchFloor;

namespace {
/// JSON with its quotes typed as apostrophes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

CreateCustomer customer(ScratchFloor &house, const QString &name)
{
    return {.customer = house.workspace.ids.make<Customer>(), .name = name};
}

/// A push that makes that many customers, with the numbers from `first` on.
wire::Push customers(ScratchFloor &house, qint64 first, int count)
{
    wire::Push out;
    for (qint64 number = first; number < first + count; ++number)
        out.commands.append(house.workspace.pushed(number, customer(house, u"c"_s)));
    return out;
}

void fill(ScratchFloor &house, int customers)
{
    QList<Entity> batch;
    for (int n = 0; n < customers; ++n)
        batch.append(
            Customer{.id = house.workspace.ids.make<Customer>(), .name = u"Customer %1"_s.arg(n)});
    QVERIFY(house.workspace->ledger().bringIn(batch, u"test"_s, house.workspace.clock.now()));
}

/// Applies pages as a desk does, and says so when one does not build on what is there.
struct Replica
{
    QString epoch;
    qint64 revision = 0;
    QSet<QString> entities;
    QString complaint;

    void apply(const wire::Page &page)
    {
        if (page.from == 0 && (revision != 0 || epoch != page.epoch)) {
            entities.clear();
            revision = 0;
        }
        if (page.from != revision)
            complaint = u"page from %1 on a desk at %2"_s.arg(page.from).arg(revision);
        epoch = page.epoch;
        revision = page.to;
        for (const wire::Change &change : page.changes)
            entities.insert(change.entity.value(u"id"_s).toString());
    }
};
} // namespace

class tst_Conversation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- from hello to live

    void aDeskComesInWithItsPasswordAndIsLive()
    {
        ScratchFloor house;
        DeskLine line(house);
        const auto client = house.workspace.ids.make<wire::Client>();
        line.say(wire::Hello{.program = u"test"_s, .client = client});
        line.conversation->hear(wire::encode(wire::SignIn{u" Aina "_s, u"password of aina"_s}));
        QTRY_COMPARE(line.transcript(), (QStringList{u"welcome"_s, u"signed-in"_s}));
        line.say(wire::Sync{});

        QCOMPARE(line.transcript(),
                 (QStringList{u"welcome"_s, u"signed-in"_s, u"page"_s, u"presence"_s}));
        QCOMPARE(line.last<wire::Welcome>().workspace, u"Seri"_s);
        const auto signedIn = line.last<wire::SignedIn>();
        QCOMPARE(signedIn.agent, house.workspace.aina);
        QCOMPARE(signedIn.lastNumber, 0);
        const auto page = line.last<wire::Page>();
        QCOMPARE(page.from, 0);
        QCOMPARE(page.to, house.workspace->ledger().revision().value());
        QCOMPARE(page.epoch, house.workspace->epoch());
        QVERIFY(!page.more);
        QCOMPARE(page.changes.size(), 3);

        DeskLine later(house);
        later.say(wire::Hello{.program = u"test"_s, .client = client});
        later.say(wire::Resume{signedIn.token});
        QCOMPARE(later.transcript().last(), u"signed-in"_s);
    }

    void aWrongPasswordEndsTheTalkAndSaysNothingOfTheAccount_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("password");
        QTest::addRow("wrong password") << u"aina"_s << u"guess"_s;
        QTest::addRow("nobody") << u"nobody"_s << u"guess"_s;
        QTest::addRow("the hash itself") << u"badr"_s << u"$argon2id$"_s;
        QTest::addRow("empty") << QString() << QString();
        QTest::addRow("home") << u"gone"_s << u"password of gone"_s;
    }
    void aWrongPasswordEndsTheTalkAndSaysNothingOfTheAccount()
    {
        QFETCH(QString, account);
        QFETCH(QString, password);
        ScratchFloor house;
        const auto gone = house.workspace.add(u"gone"_s, Role::Agent);
        QVERIFY(house.workspace->ledger().decree(SetAgentActive{.agent = gone, .active = false},
                                                 house.workspace.clock.now()));
        DeskLine line(house);
        line.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        line.conversation->hear(wire::encode(wire::SignIn{account, password}));
        QTRY_VERIFY(line.closed);
        QCOMPARE(line.last<wire::Sorry>(),
                 (wire::Sorry{u"unauthorised"_s, u"the account or the password is wrong"_s, 0}));
        QCOMPARE(*line.closed, CloseCode::NotWanted);
    }

    void theEleventhGuessIsNotCheckedAndKeepsNobodyOutWhoIsIn()
    {
        ScratchFloor house;
        const auto signedIn = house.workspace.desk(house.workspace.aina);
        for (int guess = 0; guess < 10; ++guess) {
            DeskLine line(house);
            line.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
            line.conversation->hear(wire::encode(wire::SignIn{u"aina"_s, u"guess"_s}));
            QTRY_VERIFY(line.closed);
            QCOMPARE(line.last<wire::Sorry>().kind, u"unauthorised"_s);
        }
        house.workspace.clock.advance(5min);
        DeskLine line(house);
        line.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        line.say(wire::SignIn{u"aina"_s, u"password of aina"_s});
        QCOMPARE(line.last<wire::Sorry>().kind, u"throttled"_s);
        QCOMPARE(line.last<wire::Sorry>().retryAfterMs, 10 * 60 * 1000);
        QVERIFY(!line.closed);

        DeskLine resumed(house);
        resumed.resume(signedIn);
        QCOMPARE(resumed.transcript().last(), u"signed-in"_s);
        DeskLine known(house);
        known.say(wire::Hello{.client = signedIn.client});
        known.conversation->hear(wire::encode(wire::SignIn{u"aina"_s, u"password of aina"_s}));
        QTRY_COMPARE(known.transcript().last(), u"signed-in"_s);

        house.workspace.clock.advance(10min);
        DeskLine later(house);
        later.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        later.conversation->hear(wire::encode(wire::SignIn{u"aina"_s, u"password of aina"_s}));
        QTRY_COMPARE(later.transcript().last(), u"signed-in"_s);
    }

    void whoHasNotSignedInAfterFifteenSecondsIsShownOut()
    {
        ScratchFloor house;
        DeskLine silent(house);
        DeskLine greeted(house);
        greeted.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        // Five seconds each way: the handshake's last word goes there, the first words come back.
        const auto desk = house.workspace.desk(house.workspace.aina);
        DeskLine slow(house);
        house.workspace.clock.advance(10s);
        slow.conversation->hear(wire::encode(wire::Hello{.client = desk.client}));
        slow.conversation->hear(wire::encode(wire::Resume{desk.token}));
        house.workspace.clock.advance(5s);
        QCOMPARE(silent.last<wire::Sorry>().kind, u"timed-out"_s);
        QVERIFY(silent.closed && greeted.closed);
        QCOMPARE(slow.transcript(), (QStringList{u"welcome"_s, u"signed-in"_s}));
        QVERIFY(!slow.closed);
    }

    void whoIsThrottledGetsNoMoreTimeByAskingAgain()
    {
        ScratchFloor house;
        for (int guess = 0; guess < 10; ++guess) {
            DeskLine line(house);
            line.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
            line.conversation->hear(wire::encode(wire::SignIn{u"aina"_s, u"guess"_s}));
            QTRY_VERIFY(line.closed);
        }
        DeskLine line(house);
        line.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        for (int times = 0; times < 4; ++times) {
            line.say(wire::SignIn{u"aina"_s, u"guess"_s});
            QCOMPARE(line.last<wire::Sorry>().kind, u"throttled"_s);
            house.workspace.clock.advance(4s);
        }
        QVERIFY(line.closed);
    }

    void aSessionInUseDoesNotExpireUnderTheAgentAndAnIdleOneDoes()
    {
        ScratchFloor house;
        DeskLine used(house);
        used.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine idle(house);
        idle.goLive(house.workspace.desk(house.workspace.badr));
        for (int day = 0; day < 60; day += 20) {
            house.workspace.clock.jump(20 * 24h);
            if (!used.closed)
                used.say(wire::Present{});
            house.workspace.clock.advance(1h); // the floor looks at its sessions
        }
        QVERIFY(!used.closed);
        QCOMPARE(idle.last<wire::Sorry>().kind, u"unauthorised"_s);
        QVERIFY(idle.closed);
    }

    void aTokenThatDoesNotHoldIsTurnedAway_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"made up", "expired", "revoked", "disabled", "other client"})
            QTest::addRow("%s", why) << QString::fromLatin1(why);
    }
    void aTokenThatDoesNotHoldIsTurnedAway()
    {
        QFETCH(QString, why);
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.aina);
        if (why == "made up"_L1)
            desk.token = u"x"_s + desk.token.mid(1);
        else if (why == "expired"_L1)
            house.workspace.clock.jump(30 * 24h);
        else if (why == "revoked"_L1)
            QVERIFY(house.workspace->sessions().revokeAllOf(desk.agent));
        else if (why == "disabled"_L1)
            QVERIFY(house.workspace->ledger().decree(
                SetAgentActive{.agent = desk.agent, .active = false}, house.workspace.clock.now()));
        else
            desk.client = house.workspace.desk(house.workspace.badr).client;
        DeskLine line(house);
        line.resume(desk);
        QCOMPARE(line.last<wire::Sorry>().kind, u"unauthorised"_s);
        QVERIFY(line.closed);
    }

    void aSessionThatIsUsedGoesOnAndOneSignedOutDoesNot()
    {
        ScratchFloor house;
        const auto desk = house.workspace.desk(house.workspace.aina);
        for (int month = 0; month < 3; ++month) {
            house.workspace.clock.jump(29 * 24h);
            DeskLine line(house);
            line.resume(desk);
            QCOMPARE(line.transcript().last(), u"signed-in"_s);
        }
        DeskLine line(house);
        line.resume(desk);
        line.say(wire::SignOut{});
        QCOMPARE(*line.closed, CloseCode::Done);
        DeskLine after(house);
        after.resume(desk);
        QCOMPARE(after.last<wire::Sorry>().kind, u"unauthorised"_s);
    }

    void aClientBelongsToOneAccount()
    {
        ScratchFloor house;
        const auto aina = house.workspace.desk(house.workspace.aina);
        DeskLine line(house);
        line.say(wire::Hello{.client = aina.client});
        line.conversation->hear(wire::encode(wire::SignIn{u"badr"_s, u"password of badr"_s}));
        QTRY_VERIFY(line.closed);
        QCOMPARE(line.last<wire::Sorry>().kind, u"unauthorised"_s);
    }

    void aSecondLineOfTheSameClientTakesOver()
    {
        ScratchFloor house;
        const auto desk = house.workspace.desk(house.workspace.aina);
        DeskLine first(house);
        first.goLive(desk);
        DeskLine second(house);
        second.goLive(desk);
        QCOMPARE(first.last<wire::Sorry>().kind, u"refused"_s);
        QVERIFY(first.closed);
        QCOMPARE(house.floor->desks(), 1);
    }

    /// An agent sits at one desk: the one where they typed their password last.
    void aSecondDeskOfAnAgentTakesOver()
    {
        ScratchFloor house;
        const auto old = house.workspace.desk(house.workspace.aina);
        DeskLine first(house);
        first.goLive(old);
        DeskLine colleague(house);
        colleague.goLive(house.workspace.desk(house.workspace.badr));
        const auto elsewhere = house.workspace.desk(house.workspace.aina); // is not here just now

        DeskLine second(house);
        second.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        second.conversation->hear(wire::encode(wire::SignIn{u"aina"_s, u"password of aina"_s}));
        QTRY_VERIFY(second.conversation->isSignedIn());
        QCOMPARE(first.last<wire::Sorry>().kind, u"unauthorised"_s);
        QVERIFY(first.last<wire::Sorry>().detail.contains(u"another desk"_s));
        QVERIFY(first.closed && !second.closed && !colleague.closed);
        for (const auto &desk : {old, elsewhere}) {
            DeskLine back(house);
            back.resume(desk);
            QCOMPARE(back.last<wire::Sorry>().kind, u"unauthorised"_s);
        }
        // A resumed session takes nothing over: it is the same desk as before.
        const QString token = second.last<wire::SignedIn>().token;
        QVERIFY(house.workspace->sessions().resume(token, second.conversation->session().client));
    }

    // ---- garbage

    /// Cut short, it would be another command's as well.
    void aMarkThatIsTooLongIsNotTakenForAnother()
    {
        ScratchFloor house;
        DeskLine desk(house);
        desk.goLive(house.workspace.desk(house.workspace.aina));
        wire::Push push = customers(house, 1, 2);
        push.commands[0].mark = QString(64, u'm');
        push.commands[1].mark = QString(65, u'm');
        desk.say(push);
        QCOMPARE(desk.last<wire::Sorry>().kind, u"malformed"_s);
        QCOMPARE(*desk.closed, CloseCode::Nonsense);
        DeskLine again(house);
        again.resume(house.workspace.desk(house.workspace.aina));
        QCOMPARE(again.last<wire::SignedIn>().lastNumber, 0);
    }

    void whatIsNotTheProtocolEndsThatOneTalk_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        const QString malformed = u"malformed"_s;
        QTest::addRow("nothing") << QByteArray() << malformed;
        QTest::addRow("no json") << QByteArray("GET / HTTP/1.1") << malformed;
        QTest::addRow("nul bytes") << QByteArray(100, '\0') << malformed;
        QTest::addRow("array") << QByteArray("[]") << malformed;
        QTest::addRow("deep") << QByteArray(10000, '[') << malformed;
        QTest::addRow("unknown") << json("{'t':'teleport'}") << u"incompatible"_s;
        QTest::addRow("server's own") << json("{'t':'page'}") << malformed;
        QTest::addRow("too large")
            << json("{'t':'resume','token':'" + QByteArray(65 * 1024, 'x') + "'}") << malformed;
        QTest::addRow("sign-in first")
            << json("{'t':'sign-in','account':'a','password':'b'}") << malformed;
        QTest::addRow("resume first") << json("{'t':'resume','token':'x'}") << malformed;
        QTest::addRow("sync first") << json("{'t':'sync'}") << malformed;
        QTest::addRow("push first") << json("{'t':'push','commands':[]}") << malformed;
        QTest::addRow("present first") << json("{'t':'present'}") << malformed;
        QTest::addRow("fetch first") << json("{'t':'fetch','sha256':'x'}") << malformed;
        QTest::addRow("sign-out first") << json("{'t':'sign-out'}") << malformed;
        QTest::addRow("no client") << json("{'t':'hello'}") << malformed;
        QTest::addRow("from the future")
            << json("{'t':'hello','protocol':99,'client':'018f0000-0000-7000-8000-000000000001'}")
            << u"incompatible"_s;
    }
    void whatIsNotTheProtocolEndsThatOneTalk()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        ScratchFloor house;
        DeskLine good(house);
        good.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine line(house);
        line.sayBytes(bytes);
        QCOMPARE(line.transcript(), QStringList{u"sorry"_s});
        QCOMPARE(line.last<wire::Sorry>().kind, kind);
        QCOMPARE(*line.closed, CloseCode::Nonsense);
        line.sayBytes(bytes); // nobody listens any more
        QCOMPARE(line.heard.size(), 1);

        good.say(wire::Push{{house.workspace.pushed(1, customer(house, u"Nur"_s))}});
        QCOMPARE(good.last<wire::Page>().confirmed, 1);
    }

    void whatIsOutOfTurnAfterSignInEndsTheTalk_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("hello again")
            << json("{'t':'hello','client':'018f0000-0000-7000-8000-000000000001'}");
        QTest::addRow("sign-in again") << json("{'t':'sign-in','account':'a','password':'b'}");
        QTest::addRow("push before sync") << json("{'t':'push','commands':[]}");
        QTest::addRow("five megabytes")
            << json("{'t':'sync','epoch':'" + QByteArray(5 * 1024 * 1024, 'x') + "'}");
    }
    void whatIsOutOfTurnAfterSignInEndsTheTalk()
    {
        QFETCH(QByteArray, bytes);
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        line.sayBytes(bytes);
        QCOMPARE(line.last<wire::Sorry>().kind, u"malformed"_s);
        QVERIFY(line.closed);
    }

    // ---- the feed

    void manyPagesBringEverythingOnceAndSayWhatIsLeft()
    {
        ScratchFloor house;
        fill(house, 250);
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        Replica replica;
        QList<qint64> left;
        do {
            line.say(wire::Sync{replica.epoch, replica.revision, 0, 100});
            replica.apply(line.last<wire::Page>());
            left.append(line.last<wire::Page>().total);
            QCOMPARE(line.last<wire::Page>().confirmed, 0);
        } while (line.last<wire::Page>().more);
        QCOMPARE(replica.complaint, QString());
        QCOMPARE(replica.entities.size(), 253);
        QCOMPARE(left, (QList<qint64>{153, 53, 0}));
        QCOMPARE(line.all<wire::Page>().size(), 3);
    }

    void aPageEndsBetweenTwoCommandsNeverInsideOne()
    {
        ScratchFloor house;
        auto desk = house.workspace.desk(house.workspace.aina);
        const auto nur = customer(house, u"Nur"_s);
        QList<server::Submission> batch{house.workspace.submission(desk, nur)};
        for (int n = 0; n < 4; ++n) {
            const auto caseId = house.workspace.ids.make<Case>();
            house.workspace.clock.jump(1min);
            batch.append(house.workspace.submission(
                desk, OpenCase{.caseId = caseId, .customer = nur.customer, .subject = u"x"_s}));
            house.workspace.clock.jump(1min);
            batch.append(house.workspace.submission(
                desk, LogCall{.interaction = house.workspace.ids.make<Interaction>(),
                              .customer = nur.customer,
                              .caseId = caseId,
                              .seconds = n}));
        }
        QVERIFY(house.workspace->ledger().commit(batch));
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.badr));
        Replica replica;
        do {
            line.say(wire::Sync{replica.epoch, replica.revision, 0, 1});
            const auto page = line.last<wire::Page>();
            replica.apply(page);
            // A call and the case it changed travel together.
            for (const wire::Change &change : page.changes) {
                if (change.kind == nameOf(Kind::Interaction))
                    QCOMPARE(page.changes.size(), 2);
            }
        } while (line.last<wire::Page>().more);
        QCOMPARE(replica.complaint, QString());
        QCOMPARE(replica.entities.size(), 3 + 1 + 8);
    }

    void aDeskOfAnotherEpochOrFromTheFutureBeginsAnew_data()
    {
        QTest::addColumn<bool>("sameEpoch");
        QTest::addColumn<qint64>("revision");
        QTest::addColumn<qint64>("from");
        QTest::addRow("goes on") << true << qint64(2) << qint64(2);
        QTest::addRow("other epoch") << false << qint64(2) << qint64(0);
        QTest::addRow("future") << true << qint64(99) << qint64(0);
        QTest::addRow("nonsense") << true << qint64(-5) << qint64(0);
    }
    void aDeskOfAnotherEpochOrFromTheFutureBeginsAnew()
    {
        QFETCH(bool, sameEpoch);
        QFETCH(qint64, revision);
        QFETCH(qint64, from);
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        line.say(wire::Sync{sameEpoch ? house.workspace->epoch() : u"other"_s, revision, 0, 100});
        QCOMPARE(line.last<wire::Page>().from, from);
        QCOMPARE(line.last<wire::Page>().epoch, house.workspace->epoch());
        QCOMPARE(line.last<wire::Page>().to, 3);
    }

    // ---- commands

    void aPushComesBackConfirmedAndTheOtherDeskSeesIt()
    {
        ScratchFloor house;
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine badr(house);
        badr.goLive(house.workspace.desk(house.workspace.badr));
        aina.say(wire::Push{{house.workspace.pushed(1, customer(house, u"Nur"_s)),
                             house.workspace.pushed(2, customer(house, u"Omar"_s))}});

        const auto mine = aina.all<wire::Page>();
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine.first().confirmed, 2);
        QCOMPARE(mine.first().changes.size(), 2);
        QCOMPARE(mine.first().from, 3);
        QCOMPARE(mine.first().to, 5);
        const auto theirs = badr.all<wire::Page>();
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(theirs.first().confirmed, 0);
        QCOMPARE(theirs.first().changes, mine.first().changes);
    }

    void pushesOfOneTurnAreOneCommitAndTheNewsIsTheSameBytesForOthers()
    {
        ScratchFloor house;
        std::vector<std::unique_ptr<DeskLine>> desks;
        for (int n = 0; n < 6; ++n) {
            desks.push_back(std::make_unique<DeskLine>(house));
            desks.back()->goLive(house.workspace.desk(house.workspace.aina));
        }
        for (int n = 0; n < 3; ++n)
            desks[n]->conversation->hear(wire::encode(
                wire::Push{{house.workspace.pushed(1, customer(house, u"c%1"_s.arg(n)))}}));
        house.turn();
        for (int n = 0; n < 6; ++n) {
            const auto pages = desks[n]->all<wire::Page>();
            QCOMPARE(pages.size(), 1);
            QCOMPARE(pages.first().changes.size(), 3);
            QCOMPARE(pages.first().confirmed, n < 3 ? 1 : 0);
        }
        QCOMPARE(desks[4]->bytes.last(), desks[5]->bytes.last());
    }

    void aCommandThatChangesNothingIsConfirmedAllTheSame()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.goLive(house.workspace.desk(house.workspace.aina));
        const auto nur = customer(house, u"Nur"_s);
        line.say(wire::Push{{house.workspace.pushed(1, nur)}});
        line.say(wire::Push{
            {house.workspace.pushed(2, ChangeCustomer{.customer = nur.customer, .name = u"Nur"_s}),
             house.workspace.pushed(3, nur)}});
        const auto page = line.last<wire::Page>();
        QCOMPARE(page.from, page.to);
        QCOMPARE(page.confirmed, 3);
        QCOMPARE(page.refused.size(), 1);
        QCOMPARE(page.refused.first().number, 3);
        QCOMPARE(page.refused.first().refusal, Refusal::AlreadyThere);
        line.say(wire::Push{{house.workspace.pushed(3, nur)}}); // sent twice
        QCOMPARE(line.last<wire::Page>().confirmed, 3);
        QVERIFY(line.last<wire::Page>().refused.isEmpty()); // it was told
        QVERIFY(!line.closed);
    }

    void aLostAnswerIsGivenAgainAtTheNextSync()
    {
        ScratchFloor house;
        const auto desk = house.workspace.desk(house.workspace.aina);
        const auto nobody = house.workspace.ids.make<Customer>();
        {
            DeskLine line(house);
            line.goLive(desk);
            line.say(wire::Push{
                {house.workspace.pushed(1, customer(house, u"Nur"_s)),
                 house.workspace.pushed(2, ChangeCustomer{.customer = nobody, .city = u"x"_s})}});
        } // the line drops before the desk hears of it
        house.restart();
        DeskLine line(house);
        line.resume(desk);
        QCOMPARE(line.last<wire::SignedIn>().lastNumber, 2);
        line.say(wire::Sync{house.workspace->epoch(), 3, 0, 100});
        const auto page = line.last<wire::Page>();
        QCOMPARE(page.changes.size(), 1);
        QCOMPARE(page.confirmed, 2);
        QCOMPARE(page.refused, (QList<wire::Refused>{{2, Refusal::NotFound, nobody.toString()}}));
    }

    void commandsAreCountedFromOne_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::newRow("none") << qint64(0);
        QTest::newRow("below") << qint64(-1);
    }
    void commandsAreCountedFromOne()
    {
        QFETCH(const qint64, number);
        ScratchFloor house;
        DeskLine line(house);
        line.goLive(house.workspace.desk(house.workspace.aina));
        line.say(wire::Push{{house.workspace.pushed(number, customer(house, u"Nur"_s))}});
        QCOMPARE(line.last<wire::Sorry>().kind, u"malformed"_s);
        QCOMPARE(house.workspace->ledger().revision().value(), 3);
    }

    void whatCannotBeReadIsRefusedAlone_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("half a pair in the mark") << "'arguments': {}, 'mark': 'a\\ud800b'"_ba;
        QTest::newRow("half a pair in the name") << "'name': '\\udc00'"_ba;
        QTest::newRow("half a pair in the words")
            << "'arguments': {'customer': '018f0000-0000-7000-8000-00000000b002', "
               "'name': 'a\\ud800'}"_ba;
        QTest::newRow("a time before all") << "'doneAt': -9223372036854775808"_ba;
        QTest::newRow("a time in words") << "'doneAt': 'noon'"_ba;
        QTest::newRow("no arguments") << "'arguments': null"_ba;
        QTest::newRow("arguments in a list") << "'arguments': []"_ba;
    }
    void whatCannotBeReadIsRefusedAlone()
    {
        QFETCH(const QByteArray, fields);
        ScratchFloor house;
        DeskLine line(house);
        line.goLive(house.workspace.desk(house.workspace.aina));
        QByteArray name;
        if (!fields.contains("'name': '\\u"))
            name = "'name': 'create-customer', ";
        line.sayBytes(json("{'t': 'push', 'commands': [{'number': 1, " + name + fields
                           + "}, {'number': 2, 'name': 'create-customer', 'arguments': "
                             "{'customer': '018f0000-0000-7000-8000-00000000b003', "
                             "'name': 'Siti'}}]}"));
        QVERIFY(!line.closed);
        const auto page = line.last<wire::Page>();
        QCOMPARE(page.confirmed, 2);
        QCOMPARE(page.refused.size(), 1);
        QCOMPARE(page.refused.first().number, 1);
        QCOMPARE(page.refused.first().refusal, Refusal::Unreadable);
        QCOMPARE(page.changes.size(), 1); // the other one
        house.turn();
        QVERIFY(!line.closed);
    }

    void aGapIsSaidAndEndsTheTalk()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.goLive(house.workspace.desk(house.workspace.aina));
        line.say(wire::Push{{house.workspace.pushed(2, customer(house, u"Nur"_s))}});
        QCOMPARE(line.last<wire::Sorry>().kind, u"malformed"_s);
        QCOMPARE(house.workspace->ledger().revision().value(), 3);
    }

    void onAFullDiskPushesWaitAndReadingGoesOn()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.goLive(house.workspace.desk(house.workspace.aina));
        auto &database = house.workspace->database();
        const auto pages = database.value<qint64>(u"PRAGMA page_count"_s)->value();
        QVERIFY(database.value<qint64>(u"PRAGMA max_page_count=%1"_s.arg(pages)));
        QList<wire::Pushed> many;
        for (int n = 1; n <= 300; ++n)
            many.append(house.workspace.pushed(n, customer(house, QString(180, u'x'))));
        line.say(wire::Push{many});
        QCOMPARE(line.last<wire::Sorry>().kind, u"disk-full"_s);
        QVERIFY(line.last<wire::Sorry>().retryAfterMs > 0);
        QVERIFY(!line.closed);
        QVERIFY(line.all<wire::Page>().isEmpty());

        DeskLine reader(house);
        reader.resume(house.workspace.desk(house.workspace.badr));
        reader.say(wire::Sync{});
        QCOMPARE(reader.last<wire::Page>().changes.size(), 3);

        QVERIFY(database.value<qint64>(u"PRAGMA max_page_count=1000000"_s));
        line.say(wire::Push{many});
        QCOMPARE(line.last<wire::Page>().confirmed, 300);
    }

    void aFloodOfOneDeskHoldsUpNobodyElse()
    {
        ScratchFloor house;
        DeskLine flood(house);
        flood.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine quick(house);
        quick.goLive(house.workspace.desk(house.workspace.badr));
        for (int push = 0; push < 4; ++push)
            flood.conversation->hear(wire::encode(customers(house, push * 500 + 1, 500)));
        quick.conversation->hear(wire::encode(customers(house, 1, 1)));
        house.turn();
        // It is in the first batch, though two thousand were there before it.
        for (const wire::Page &page : quick.all<wire::Page>()) {
            if (page.confirmed == 1)
                QVERIFY2(page.to <= 3 + 500, qPrintable(QString::number(page.to)));
        }
        QCOMPARE(flood.last<wire::Page>().confirmed, 2000);
    }

    void manyDesksAreServedTogether()
    {
        ScratchFloor house;
        std::deque<DeskLine> desks;
        for (int n = 0; n < 60; ++n)
            desks.emplace_back(house).goLive(house.workspace.desk(house.workspace.aina));
        for (DeskLine &desk : desks)
            desk.conversation->hear(wire::encode(customers(house, 1, 11)));
        house.turn();
        // Ten of each come in one batch, and what is left of each in the next.
        QList<qint64> batches;
        for (const wire::Page &page : desks.front().all<wire::Page>()) {
            if (page.confirmed > 0)
                batches.append(page.to);
        }
        QCOMPARE(batches, (QList<qint64>{3 + 600, 3 + 660}));
        QCOMPARE(desks.back().last<wire::Page>().confirmed, 11);
    }

    void whatIsTooMuchIsAnsweredWithATimeAndComesAgain()
    {
        ScratchFloor house;
        DeskLine flood(house);
        flood.goLive(house.workspace.desk(house.workspace.aina));
        for (int push = 0; push < 12; ++push)
            flood.conversation->hear(wire::encode(customers(house, push * 500 + 1, 500)));
        QCOMPARE(flood.last<wire::Sorry>().kind, u"throttled"_s);
        QVERIFY(flood.last<wire::Sorry>().retryAfterMs > 0);
        house.turn();
        QCOMPARE(flood.last<wire::Page>().confirmed, 2000);
        // What was on its way when the desk was told came too early: it is told so once more.
        flood.heard.clear();
        flood.say(customers(house, 2501, 500));
        QCOMPARE(flood.transcript(), QStringList{u"sorry"_s});
        QCOMPARE(flood.last<wire::Sorry>().kind, u"throttled"_s);
        QVERIFY(!flood.closed);

        flood.say(customers(house, 2001, 500));
        QCOMPARE(flood.last<wire::Page>().confirmed, 2500);
        flood.say(customers(house, 3001, 1)); // now nothing excuses a gap
        QCOMPARE(flood.last<wire::Sorry>().kind, u"malformed"_s);
    }

    void aCommandThatCannotBeWrittenHoldsUpNobodyElse()
    {
        ScratchFloor house;
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine badr(house);
        badr.goLive(house.workspace.desk(house.workspace.badr));
        DeskLine admin(house);
        admin.goLive(house.workspace.desk(house.workspace.admin));
        auto &database = house.workspace->database();
        QVERIFY(
            database.run(u"CREATE TRIGGER poison BEFORE INSERT ON customer "
                         "WHEN NEW.name = 'poison' BEGIN SELECT RAISE(ABORT, 'poison'); END"_s));
        wire::Push mixed = customers(house, 1, 1);
        mixed.commands.append(house.workspace.pushed(2, customer(house, u"poison"_s)));
        mixed.commands.append(house.workspace.pushed(3, customer(house, u"after"_s)));
        aina.conversation->hear(wire::encode(customers(house, 1, 5)));
        badr.conversation->hear(wire::encode(mixed));
        admin.conversation->hear(wire::encode(customers(house, 1, 5)));
        house.turn();
        QCOMPARE(aina.last<wire::Page>().confirmed, 5);
        QCOMPARE(admin.last<wire::Page>().confirmed, 5);
        QCOMPARE(badr.last<wire::Sorry>().kind, u"storage"_s);
        QVERIFY(badr.last<wire::Sorry>().retryAfterMs > 0);
        QVERIFY(!badr.closed);

        QVERIFY(database.run(u"DROP TRIGGER poison"_s));
        badr.say(mixed);
        QCOMPARE(badr.last<wire::Page>().confirmed, 3);
    }

    void aHiccupOfTheDiskIsTriedAgainAtOnce()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.goLive(house.workspace.desk(house.workspace.aina));
        auto &database = house.workspace->database();
        // total_changes() is not rolled back: the first attempt ends below it, the second above.
        QVERIFY(
            database.run(u"CREATE TRIGGER hiccup BEFORE UPDATE ON meta WHEN total_changes() < "
                         "%1 BEGIN SELECT RAISE(ABORT, 'hiccup'); END"_s.arg(
                             database.value<qint64>(u"SELECT total_changes()"_s)->value() + 450)));
        line.say(customers(house, 1, 100));
        QCOMPARE(line.transcript(), QStringList{u"page"_s});
        QCOMPARE(line.last<wire::Page>().confirmed, 100);
    }

    void aDiskThatDoesNotWriteAtAllIsToldToEveryDesk()
    {
        ScratchFloor house;
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine badr(house);
        badr.goLive(house.workspace.desk(house.workspace.badr));
        auto &database = house.workspace->database();
        aina.heard.clear();
        QVERIFY(database.script(u"PRAGMA query_only=ON"_s));
        aina.conversation->hear(wire::encode(customers(house, 1, 800)));
        badr.conversation->hear(wire::encode(customers(house, 1, 800)));
        house.turn();
        for (const DeskLine *line : {&aina, &badr}) {
            QCOMPARE(line->transcript(), QStringList{u"sorry"_s});
            QCOMPARE(line->last<wire::Sorry>().kind, u"storage"_s);
            QVERIFY(!line->closed);
        }
        QVERIFY(database.script(u"PRAGMA query_only=OFF"_s));
        aina.say(customers(house, 1, 800));
        QCOMPARE(aina.last<wire::Page>().confirmed, 800);
    }

    // ---- slow readers and others' writes

    void aDeskThatDoesNotReadFallsBehindAndCatchesUp()
    {
        ScratchFloor house;
        DeskLine slow(house);
        slow.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine quick(house);
        const auto badr = house.workspace.desk(house.workspace.badr);
        quick.goLive(badr);
        Replica replica{house.workspace->epoch(), 3, {}, {}};
        slow.jam(1024 * 1024);
        for (int n = 1; n <= 50; ++n)
            quick.say(wire::Push{{house.workspace.pushed(n, customer(house, u"c%1"_s.arg(n)))}});
        QCOMPARE(quick.all<wire::Page>().size(), 50);
        QVERIFY(slow.all<wire::Page>().isEmpty());

        slow.drain();
        quick.say(wire::Push{{house.workspace.pushed(51, customer(house, u"c51"_s))}});
        for (const wire::Page &page : slow.all<wire::Page>())
            replica.apply(page);
        QCOMPARE(replica.complaint, QString());
        QCOMPARE(replica.entities.size(), 51);
        QCOMPARE(slow.all<wire::Page>().size(), 2);
    }

    void whatAnotherProcessWroteIsToldWithinHalfASecond()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.goLive(house.workspace.desk(house.workspace.aina));
        auto other = server::Workspace::open(house.workspace.folder(), house.workspace.clock,
                                             house.workspace.dice, support::cheapPasswords);
        QVERIFY(other);
        QVERIFY((*other)->ledger().bringIn(
            {Customer{.id = house.workspace.ids.make<Customer>(), .name = u"Nur"_s}}, u"mail"_s,
            house.workspace.clock.now()));
        QVERIFY(line.all<wire::Page>().isEmpty());
        house.workspace.clock.advance(500ms);
        QCOMPARE(line.last<wire::Page>().changes.size(), 1);
    }

    void whoIsSentHomeElsewhereIsShownOut_data()
    {
        QTest::addColumn<bool>("disabled");
        QTest::addRow("disabled") << true;
        QTest::addRow("new password") << false;
    }
    void whoIsSentHomeElsewhereIsShownOut()
    {
        QFETCH(bool, disabled);
        ScratchFloor house;
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine badr(house);
        badr.goLive(house.workspace.desk(house.workspace.badr));
        auto other = server::Workspace::open(house.workspace.folder(), house.workspace.clock,
                                             house.workspace.dice, support::cheapPasswords);
        if (disabled)
            QVERIFY((*other)->ledger().decree(
                SetAgentActive{.agent = house.workspace.aina, .active = false},
                house.workspace.clock.now()));
        else
            QVERIFY((*other)->sessions().revokeAllOf(house.workspace.aina));
        house.workspace.clock.advance(500ms);
        QCOMPARE(aina.last<wire::Sorry>().kind, u"unauthorised"_s);
        QVERIFY(aina.closed);
        QVERIFY(!badr.closed);
    }

    // ---- presence

    void whoIsWhereIsToldToTheOthersAndForgotten()
    {
        ScratchFloor house;
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        auto badr = std::make_unique<DeskLine>(house);
        badr->goLive(house.workspace.desk(house.workspace.badr));
        QCOMPARE(aina.last<wire::Presence>().people.size(), 1);
        QCOMPARE(aina.last<wire::Presence>().people.first().agent, house.workspace.badr);

        const auto about = house.workspace.ids.make<Case>();
        aina.heard.clear();
        badr->heard.clear();
        badr->conversation->hear(wire::encode(wire::Present{.caseId = about}));
        badr->say(wire::Present{.caseId = about, .writing = true});
        QCOMPARE(aina.all<wire::Presence>().size(), 1); // one a turn
        const wire::Person where = aina.last<wire::Presence>().people.first();
        QVERIFY(!aina.last<wire::Presence>().whole);
        QCOMPARE(where.caseId, std::optional(about));
        QVERIFY(where.writing);
        QVERIFY(badr->heard.isEmpty());

        badr.reset();
        house.turn();
        QCOMPARE(aina.last<wire::Presence>().people.first().availability,
                 wire::Availability::Offline);
    }

    void aDeskThatBecomesLiveHearsWhereEverybodyIs()
    {
        ScratchFloor house;
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        aina.say(wire::Present{.availability = wire::Availability::Away});
        DeskLine badr(house);
        badr.resume(house.workspace.desk(house.workspace.badr));
        badr.say(wire::Sync{});
        const auto first = badr.all<wire::Presence>().first();
        QVERIFY(first.whole);
        QCOMPARE(first.people.size(), 2);
    }

    // ---- attachments

    void anAttachmentComesInPieces()
    {
        ScratchFloor house;
        QByteArray content;
        for (int n = 0; n < 300000; ++n)
            content += char(n * 7 % 251);
        const auto sha256 = house.workspace->blobs().put(content);
        QVERIFY(sha256);
        const auto customer = house.workspace.ids.make<Customer>();
        const auto interaction = house.workspace.ids.make<Interaction>();
        QVERIFY(house.workspace->ledger().bringIn(
            {Customer{.id = customer, .name = u"Nur"_s},
             Interaction{.id = interaction, .customer = customer},
             Attachment{.id = house.workspace.ids.make<Attachment>(),
                        .customer = customer,
                        .interaction = interaction,
                        .name = u"x.bin"_s,
                        .size = content.size(),
                        .sha256 = *sha256}},
            u"test"_s, house.workspace.clock.now()));
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        QByteArray got;
        do {
            line.say(wire::Fetch{*sha256, got.size()});
            got += QByteArray::fromBase64(line.last<wire::Chunk>().base64.toLatin1());
        } while (got.size() < line.last<wire::Chunk>().total);
        QCOMPARE(got, content);
        QCOMPARE(line.all<wire::Chunk>().size(), 2);
        QCOMPARE(line.last<wire::Chunk>().offset, 256 * 1024);
    }

    void whatIsNotThereOrHangsOnNothingHasNoBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("not there") << QString(64, u'a');
        QTest::addRow("not referred to") << u"put"_s;
        QTest::addRow("path") << u"../../hadir.db"_s;
        QTest::addRow("empty") << QString();
    }
    void whatIsNotThereOrHangsOnNothingHasNoBytes()
    {
        QFETCH(QString, name);
        ScratchFloor house;
        if (name == "put"_L1)
            name = house.workspace->blobs().put("secret").value();
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        line.say(wire::Fetch{name, 0});
        QCOMPARE(line.last<wire::Chunk>().total, 0);
        QVERIFY(line.last<wire::Chunk>().base64.isEmpty());
    }

    // ---- the end

    void goingDownCommitsWhatWasPushedAndSaysSo()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.goLive(house.workspace.desk(house.workspace.aina));
        line.conversation->hear(
            wire::encode(wire::Push{{house.workspace.pushed(1, customer(house, u"Nur"_s))}}));
        house.floor->shutDown(house.workspace.dice);
        QCOMPARE(line.last<wire::Page>().confirmed, 1);
        QCOMPARE(line.last<wire::Sorry>().kind, u"offline"_s);
        QVERIFY(line.last<wire::Sorry>().retryAfterMs > 0);
        QCOMPARE(*line.closed, CloseCode::GoingAway);
        QCOMPARE(house.floor->desks(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Conversation)
#include "tst_Conversation.moc"
