// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/authorship.h"

#include "tests/support/ScratchWorkspace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using server::Outcome;
using support::ScratchWorkspace;

namespace {
/// Aina and Badr, each at a desk, and a case of a customer.
struct Office
{
    ScratchWorkspace workspace;
    ScratchWorkspace::Desk aina = workspace.desk(workspace.aina);
    ScratchWorkspace::Desk badr = workspace.desk(workspace.badr);
    CustomerId customer = workspace.ids.make<Customer>();
    CaseId matter = workspace.ids.make<Case>();

    Office()
    {
        does(aina, CreateCustomer{.customer = customer, .name = u"Nur"_s});
        does(aina, OpenCase{.caseId = matter, .customer = customer, .subject = u"Late"_s});
    }

    Outcome does(ScratchWorkspace::Desk &desk, const Command &command)
    {
        workspace.clock.advance(1min);
        const auto done = workspace->ledger().commit({workspace.submission(desk, command)});
        return done ? done->outcomes.first() : Outcome::Gap;
    }
    /// What the desk was last told.
    wire::Refused toldLast(const ScratchWorkspace::Desk &desk)
    {
        const auto refused = workspace->ledger().clients().refusedOf(desk.client, 0);
        return refused && !refused->isEmpty() ? refused->last() : wire::Refused();
    }
    /// When a command is meant that is given now: see ScratchWorkspace::pushed().
    core::Instant now() { return workspace.clock.now() - 1min; }

    SetCaseStatus status(CaseStatus wanted, CaseStatus was = CaseStatus::Open) const
    {
        return {.caseId = matter, .status = wanted, .was = was};
    }
    SetCasePriority priority(Priority wanted) const
    {
        return {.caseId = matter, .priority = wanted};
    }
};
} // namespace

class tst_authorship final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClashNamesWhoChangedThatField()
    {
        Office it;
        QCOMPARE(it.does(it.badr, it.status(CaseStatus::Solved)), Outcome::Done);
        const auto solved = it.now();
        // A later change of something else is not what stands in the way.
        QCOMPARE(it.does(it.aina, it.priority(Priority::High)), Outcome::Done);
        QCOMPARE(it.does(it.aina, it.status(CaseStatus::Pending)), Outcome::Refused);

        it.workspace.reopen();
        const wire::Refused told = it.toldLast(it.aina);
        QCOMPARE(told.refusal, Refusal::Clash);
        QCOMPARE(told.by, it.workspace.badr);
        QCOMPARE(told.at, solved);
    }

    void theLastOfSeveralIsNamed()
    {
        Office it;
        QCOMPARE(it.does(it.badr, it.status(CaseStatus::Solved)), Outcome::Done);
        auto third = it.workspace.desk(it.workspace.admin);
        QCOMPARE(it.does(third, it.status(CaseStatus::Closed, CaseStatus::Solved)), Outcome::Done);
        const auto closed = it.now();
        QCOMPARE(it.does(it.aina, it.status(CaseStatus::Pending)), Outcome::Refused);
        QCOMPARE(it.toldLast(it.aina).by, it.workspace.admin);
        QCOMPARE(it.toldLast(it.aina).at, closed);
    }

    void bothMayComeInOneBatch()
    {
        Office it;
        auto &workspace = it.workspace;
        const auto done = workspace->ledger().commit(
            {workspace.submission(it.badr, it.status(CaseStatus::Solved)),
             workspace.submission(it.aina, it.status(CaseStatus::Pending))});
        QVERIFY(done);
        QCOMPARE(done->outcomes, (QList{Outcome::Done, Outcome::Refused}));
        QCOMPARE(it.toldLast(it.aina).by, workspace.badr);
    }

    void aDetailOfACustomerIsNamedAlike()
    {
        Office it;
        const auto moveTo = [&](const QString &city) {
            return ChangeCustomer{
                .customer = it.customer, .city = city, .was = {{u"city"_s, QString()}}};
        };
        QCOMPARE(it.does(it.badr, moveTo(u"Ipoh"_s)), Outcome::Done);
        QCOMPARE(it.does(it.aina, moveTo(u"Penang"_s)), Outcome::Refused);
        QCOMPARE(it.toldLast(it.aina).about, u"city"_s);
        QCOMPARE(it.toldLast(it.aina).by, it.workspace.badr);
    }

    void whoGaveACaseAwayIsNamedNotWhoHasIt()
    {
        Office it;
        auto head = it.workspace.desk(it.workspace.admin);
        QCOMPARE(it.does(head, AssignCase{.caseId = it.matter, .agent = it.workspace.badr}),
                 Outcome::Done);
        QCOMPARE(it.does(it.aina, TakeCase{.caseId = it.matter}), Outcome::Refused);
        const wire::Refused told = it.toldLast(it.aina);
        QCOMPARE(told.refusal, Refusal::TakenByOther);
        QCOMPARE(told.about, it.workspace.badr.toString());
        QCOMPARE(told.by, it.workspace.admin);
    }

    void whoOpenedACaseOwnsItByThat()
    {
        Office it;
        const auto opened = it.now();
        QCOMPARE(it.does(it.badr, TakeCase{.caseId = it.matter}), Outcome::Refused);
        QCOMPARE(it.toldLast(it.badr).by, it.workspace.aina);
        QCOMPARE(it.toldLast(it.badr).at, opened);
    }

    void whatAReplyHadNotSeenHasAnAuthor()
    {
        Office it;
        const auto reply = [&] {
            return ReplyToCustomer{.interaction = it.workspace.ids.make<Interaction>(),
                                   .customer = it.customer,
                                   .caseId = it.matter,
                                   .channel = Channel::Email,
                                   .body = u"On its way"_s};
        };
        QCOMPARE(it.does(it.badr, reply()), Outcome::Done);
        QCOMPARE(it.does(it.aina, reply()), Outcome::Refused);
        QCOMPARE(it.toldLast(it.aina).refusal, Refusal::Overtaken);
        QCOMPARE(it.toldLast(it.aina).by, it.workspace.badr);
    }

    void whoeverOwnsTheMachineHasNoName()
    {
        Office it;
        it.workspace.clock.advance(1min);
        QVERIFY(
            it.workspace->ledger().decree(it.status(CaseStatus::Solved), it.workspace.clock.now()));
        QCOMPARE(it.does(it.aina, it.status(CaseStatus::Pending)), Outcome::Refused);
        QVERIFY(!it.toldLast(it.aina).by);
        QVERIFY(it.toldLast(it.aina).at);
    }

    void otherRefusalsAreNobodysDoing()
    {
        Office it;
        QCOMPARE(it.does(it.aina, it.priority(Priority::High)), Outcome::Done);
        QCOMPARE(it.does(it.aina, TakeCase{.caseId = it.workspace.ids.make<Case>()}),
                 Outcome::Refused);
        QVERIFY(!it.toldLast(it.aina).by);
        QVERIFY(!it.toldLast(it.aina).at);
    }

    /// Rows of what was refused have no revision, wherever the search among them begins.
    void whatWasRefusedInBetweenIsSteppedOver()
    {
        Office it;
        const auto nothing = [&] { return TakeCase{.caseId = it.workspace.ids.make<Case>()}; };
        for (int change = 0; change < 40; ++change) {
            for (int refused = 0; refused < change % 7; ++refused)
                QCOMPARE(it.does(it.aina, nothing()), Outcome::Refused);
            QCOMPARE(it.does(it.badr, AddNote{.interaction = it.workspace.ids.make<Interaction>(),
                                              .customer = it.customer,
                                              .body = u"Called"_s}),
                     Outcome::Done);
            if (change == 20)
                QCOMPARE(it.does(it.badr, it.status(CaseStatus::Solved)), Outcome::Done);
        }
        QCOMPARE(it.does(it.aina, it.status(CaseStatus::Pending)), Outcome::Refused);
        QCOMPARE(it.toldLast(it.aina).by, it.workspace.badr);
    }

    /// The walk has an end, and then nobody is named rather than the wrong one.
    void whatLiesTooFarBackNamesNobody()
    {
        Office it;
        auto &workspace = it.workspace;
        QCOMPARE(it.does(it.badr, it.status(CaseStatus::Solved)), Outcome::Done);
        QList<server::Submission> many;
        for (int at = 0; at < 1'100; ++at)
            many.append(workspace.submission(
                it.aina, it.priority(at % 2 == 0 ? Priority::High : Priority::Low)));
        QVERIFY(workspace->ledger().commit(many));
        QCOMPARE(it.does(it.aina, it.status(CaseStatus::Pending)), Outcome::Refused);
        QCOMPARE(it.toldLast(it.aina).refusal, Refusal::Clash);
        QVERIFY(!it.toldLast(it.aina).by);

        QElapsedTimer timer;
        timer.start();
        constexpr int times = 50;
        for (int n = 0; n < times; ++n)
            QVERIFY(server::lastHandsOn(workspace->database(), Kind::Case, it.matter.uuid(),
                                        {u"status"_s}));
        qInfo("a walk to its end takes %.2f ms", double(timer.nsecsElapsed()) / 1e6 / times);
    }
};

QTEST_GUILESS_MAIN(tst_authorship)
#include "tst_authorship.moc"
