// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"
#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using hadir::core::fromMillis;

class tst_caseWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSpeaksWakesTheirCase()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, SnoozeCase{w.bill, fromMillis(90'000)}));
        QCOMPARE(w.theCase().snoozedUntil, std::optional(fromMillis(90'000)));
        QVERIFY(w.does(w.nur, AddNote{.interaction = w.ids.make<Interaction>(),
                                      .customer = w.ahmad,
                                      .caseId = w.bill,
                                      .body = u"x"_s}));
        QVERIFY(w.theCase().snoozedUntil);
        QVERIFY(w.does(w.nur, LogCall{.interaction = w.ids.make<Interaction>(),
                                      .customer = w.ahmad,
                                      .caseId = w.bill}));
        QVERIFY(!w.theCase().snoozedUntil);
    }

    void aSolvedCaseDoesNotSleep()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, SnoozeCase{w.bill, fromMillis(90'000)}));
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved}));
        QVERIFY(!w.theCase().snoozedUntil);
    }

    void twoWhoSetTheSameClash()
    {
        Workspace w;
        SnoozeCase mine{w.bill, fromMillis(90'000)};
        rememberBase(mine, w.theCase());
        QVERIFY(w.does(w.omar, SnoozeCase{w.bill, fromMillis(80'000)}));
        QCOMPARE(refusalOf(w.does(w.nur, mine)), Refusal::Clash);
        SetDisposition code{w.bill, u"billing"_s};
        rememberBase(code, w.theCase());
        QVERIFY(w.does(w.omar, SetDisposition{w.bill, u"other"_s}));
        QCOMPARE(refusalOf(w.does(w.nur, code)), Refusal::Clash);
    }

    void anOpenItemKeepsTheCaseOpen()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, ChangeChecklist{.caseId = w.bill, .add = {u" Call "_s, u"Pay"_s}}));
        QVERIFY(w.does(w.omar, ChangeChecklist{.caseId = w.bill, .done = {u"Call"_s}}));
        QCOMPARE(w.theCase().checklist,
                 (QList<CheckItem>{{u"Call"_s, true, w.omar.agent}, {u"Pay"_s, false, {}}}));
        const auto closed = w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Closed});
        QCOMPARE(refusalOf(closed), Refusal::Unfinished);
        QCOMPARE(closed.error().about, u"checklist"_s);
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Pending}));
        QVERIFY(w.does(w.nur, ChangeChecklist{.caseId = w.bill, .done = {u"Pay"_s}}));
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Closed}));
    }

    void aQueueMayAskHowACaseEnded()
    {
        Workspace w;
        const auto queue = w.ids.make<Queue>();
        w.unit.put(Queue{.id = queue, .name = u"Bills"_s, .wrapUp = WrapUp::Needed});
        QVERIFY(w.does(w.nur, MoveCase{w.bill, queue, {}}));
        const auto solved = w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved});
        QCOMPARE(refusalOf(solved), Refusal::Unfinished);
        QCOMPARE(solved.error().about, u"disposition"_s);
        QVERIFY(w.does(w.nur, SetDisposition{w.bill, u"explained"_s}));
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved}));
    }

    void itemsOfTwoPeopleStandSideBySide()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, ChangeChecklist{.caseId = w.bill, .add = {u"a"_s}}));
        QVERIFY(w.does(w.omar, ChangeChecklist{.caseId = w.bill, .add = {u"b"_s, u"a"_s}}));
        QVERIFY(w.does(w.nur, ChangeChecklist{.caseId = w.bill, .remove = {u"a"_s}}));
        QCOMPARE(w.theCase().checklist.size(), 1);
        QCOMPARE(refusalOf(w.does(w.nur, ChangeChecklist{.caseId = w.bill, .add = {u" "_s}})),
                 Refusal::Invalid);
    }

    void anApprovalIsDecidedByAnother()
    {
        Workspace w;
        const auto id = w.ids.make<Approval>();
        QVERIFY(w.does(w.nur, AskApproval{w.bill, id, u"Refund of 200"_s}));
        QCOMPARE(refusalOf(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved})),
                 Refusal::Unfinished);
        QCOMPARE(refusalOf(w.does(w.nur, DecideApproval{w.bill, id, true})), Refusal::NotAllowed);
        QCOMPARE(refusalOf(w.does(w.omar, DecideApproval{w.bill, id, true})), Refusal::NotAllowed);
        QVERIFY(w.does(w.lead, DecideApproval{w.bill, id, false, u"too much"_s}));
        const Approval decided = w.theCase().approvals.first();
        QCOMPARE(decided.state, ApprovalState::Declined);
        QCOMPARE(decided.decidedBy, std::optional(w.lead.agent));
        QCOMPARE(refusalOf(w.does(w.lead, DecideApproval{w.bill, id, true})), Refusal::Clash);
        QVERIFY(w.does(w.nur, SetCaseStatus{w.bill, CaseStatus::Solved}));
    }

    void whoWasAskedMayDecideAndWhoAskedMayWithdraw()
    {
        Workspace w;
        const auto one = w.ids.make<Approval>();
        QVERIFY(w.does(w.nur, AskApproval{w.bill, one, u"x"_s, w.omar.agent}));
        QVERIFY(w.does(w.omar, DecideApproval{w.bill, one, true}));
        const auto two = w.ids.make<Approval>();
        QVERIFY(w.does(w.lead, AskApproval{w.bill, two, u"y"_s}));
        QCOMPARE(refusalOf(w.does(w.lead, DecideApproval{w.bill, two, true})), Refusal::NotAllowed);
        QCOMPARE(refusalOf(w.does(w.nur, WithdrawApproval{w.bill, two})), Refusal::NotAllowed);
        QVERIFY(w.does(w.lead, WithdrawApproval{w.bill, two}));
        QCOMPARE(w.theCase().approvals.last().state, ApprovalState::Withdrawn);
    }

    void watchersComeAndGo()
    {
        Workspace w;
        QVERIFY(w.does(w.nur, WatchCase{w.bill, {w.nur.agent, w.omar.agent}, {}}));
        QVERIFY(w.does(w.lead, WatchCase{w.bill, {w.omar.agent}, {w.nur.agent}}));
        QCOMPARE(w.theCase().watchers, QList{w.omar.agent});
        QCOMPARE(refusalOf(w.does(w.nur, WatchCase{w.bill, {w.ids.make<Agent>()}, {}})),
                 Refusal::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_caseWork)
#include "tst_caseWork.moc"
