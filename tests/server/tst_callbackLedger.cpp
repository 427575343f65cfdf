// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbacks.h"
#include "app/server/settleCallbacks.h"
#include "app/store/EntityTable.h"
#include "tests/support/ScratchWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using server::Outcome;
using support::ScratchWorkspace;

namespace {
const auto zone = u"Asia/Kuala_Lumpur"_s;
const auto morning = u"2026-11-24T10:00"_s;

/// Aina and Badr, each at a desk, a queue of one place a slot and a customer.
struct Office
{
    ScratchWorkspace workspace;
    ScratchWorkspace::Desk aina = workspace.desk(workspace.aina);
    ScratchWorkspace::Desk badr = workspace.desk(workspace.badr);
    CustomerId customer = workspace.ids.make<Customer>();
    QueueId queue = workspace.ids.make<Queue>();

    Office()
    {
        decree(CreateCustomer{.customer = customer, .name = u"Nur"_s});
        decree(AddQueue{.queue = queue, .name = u"Service"_s, .team = {}, .zone = zone});
        decree(
            SetQueueCallbacks{.queue = queue, .callbacks = {.capacity = 1}, .zone = {}, .was = {}});
    }

    void decree(const Command &command)
    {
        const auto done = workspace->ledger().decree(command, workspace.clock.now());
        Q_ASSERT(done && *done);
    }
    BookCallback booking(const QString &local)
    {
        return {.callback = workspace.ids.make<Callback>(),
                .customer = customer,
                .zone = zone,
                .localTime = local,
                .queue = queue,
                .skill = {},
                .reason = {},
                .retries = {},
                .rule = {},
                .overrideReason = {}};
    }
    /// In one transaction.
    QList<Outcome> together(const QList<std::pair<ScratchWorkspace::Desk *, Command>> &all)
    {
        QList<server::Submission> batch;
        for (const auto &[desk, command] : all)
            batch.append(workspace.submission(*desk, command));
        return workspace->ledger().commit(batch)->outcomes;
    }
    wire::Refused toldLast(const ScratchWorkspace::Desk &desk)
    {
        const auto refused = workspace->ledger().clients().refusedOf(desk.client, 0);
        return refused && !refused->isEmpty() ? refused->last() : wire::Refused();
    }
    Callback held(CallbackId id)
    {
        return **store::EntityTable<Callback>::find(workspace->database(), id);
    }
};
} // namespace

/// Callbacks on real tables.
class tst_callbackLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoClaimsInOneTransactionHaveOneWinner()
    {
        Office it;
        const BookCallback call = it.booking(morning);
        it.decree(call);
        it.workspace.clock.advance(48h);
        const ClaimCallback claim{call.callback, it.customer};
        QCOMPARE(it.together({{&it.badr, claim}, {&it.aina, claim}}),
                 (QList{Outcome::Done, Outcome::Refused}));
        QCOMPARE(it.held(call.callback).claimedBy, std::optional(it.workspace.badr));
        const wire::Refused told = it.toldLast(it.aina);
        QCOMPARE(told.refusal, Refusal::TakenByOther);
        QCOMPARE(told.about, it.workspace.badr.toString());
        QCOMPARE(told.by, std::optional(it.workspace.badr));
    }

    void aSlotIsCountedAlsoWhereNobodyHasWrittenItYet()
    {
        Office it;
        QCOMPARE(it.together({{&it.badr, it.booking(morning)}, {&it.aina, it.booking(morning)}}),
                 (QList{Outcome::Done, Outcome::Refused}));
        QCOMPARE(it.toldLast(it.aina).refusal, Refusal::SlotFull);
        QCOMPARE(it.toldLast(it.aina).about, u"2026-11-24T09:30"_s);
        QCOMPARE(it.together({{&it.aina, it.booking(morning)}}), QList{Outcome::Refused});
        QCOMPARE(it.together({{&it.aina, it.booking(u"2026-11-24T09:30"_s)}}),
                 QList{Outcome::Done});
    }

    void whatIsMovedAwayLeavesItsPlaceAtOnce()
    {
        Office it;
        const BookCallback call = it.booking(morning);
        QCOMPARE(it.together({{&it.badr, call}}), QList{Outcome::Done});
        const MoveCallback away{.callback = call.callback,
                                .customer = it.customer,
                                .zone = zone,
                                .localTime = u"2026-11-24T15:00"_s,
                                .overrideReason = {},
                                .was = {}};
        QCOMPARE(it.together({{&it.badr, away}, {&it.aina, it.booking(morning)}}),
                 (QList{Outcome::Done, Outcome::Done}));
    }

    void whoLeavesLeavesTheirsInTheirOwnTransaction()
    {
        Office it;
        ScratchWorkspace::Desk admin = it.workspace.desk(it.workspace.admin);
        BookCallback call = it.booking(morning);
        call.owner = it.workspace.badr;
        QCOMPARE(it.together({{&it.aina, call},
                              {&admin, SetAgentActive{it.workspace.badr, false}},
                              {&it.badr, ClaimCallback{call.callback, it.customer}}}),
                 (QList{Outcome::Done, Outcome::Done, Outcome::Unauthorised}));
        QVERIFY(!it.held(call.callback).owner);
    }

    void aZonesNewRulesMoveWhatIsStillToComeAndNothingElse()
    {
        Office it;
        const BookCallback call = it.booking(morning);
        it.decree(call);
        const Instant right = it.held(call.callback).dueAt;
        QCOMPARE(server::settleCallbacks(*it.workspace, it.workspace.clock.now()).value(), 0);
        // As a server would have it that booked by older tables.
        QVERIFY(it.workspace->database().run(uR"(UPDATE "callback" SET "dueAt" = "dueAt" - 3600000,
                "promisedAt" = "promisedAt" - 3600000)"_s));
        it.workspace.reopen();
        const qint64 before = it.workspace->ledger().revision().value();
        QCOMPARE(server::settleCallbacks(*it.workspace, it.workspace.clock.now()).value(), 1);
        QCOMPARE(it.held(call.callback).dueAt, right);
        QCOMPARE(it.held(call.callback).promisedAt, right);
        QCOMPARE(it.held(call.callback).localTime, morning);
        QVERIFY(it.workspace->ledger().revision().value() > before); // desks are told
        it.workspace.clock.advance(48h);
        QCOMPARE(server::settleCallbacks(*it.workspace, it.workspace.clock.now()).value(), 0);
    }

    void tenThousandAtNineAreOneFullSlot()
    {
        Office it;
        QList<Entity> all;
        const Instant nine = *instantOf(u"2026-11-24T09:00"_s, zone);
        for (int n = 0; n < 10'000; ++n)
            all.append(Callback{.id = it.workspace.ids.make<Callback>(),
                                .customer = it.customer,
                                .zone = zone,
                                .localTime = u"2026-11-24T09:00"_s,
                                .dueAt = nine,
                                .queue = it.queue,
                                .promisedAt = nine});
        QVERIFY(it.workspace->ledger().bringIn(all, u"test"_s, it.workspace.clock.now()));
        QCOMPARE(it.together({{&it.aina, it.booking(u"2026-11-24T09:00"_s)}}),
                 QList{Outcome::Refused});
        QCOMPARE(it.toldLast(it.aina).refusal, Refusal::SlotFull);
        QCOMPARE(it.toldLast(it.aina).about, u"2026-11-24T09:30"_s);
        it.workspace.clock.advance(48h);
        const auto &any = std::get<Callback>(all[7'000]);
        QCOMPARE(it.together({{&it.badr, ClaimCallback{any.id, it.customer}}}),
                 QList{Outcome::Done});
    }
};

QTEST_GUILESS_MAIN(tst_callbackLedger)
#include "tst_callbackLedger.moc"
