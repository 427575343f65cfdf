// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notices.h"

#include <QTest>
#include <QTimeZone>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Happening::Kind;
using Window = Surroundings::Window;
using Discretion = Surroundings::Discretion;

namespace {

template <class Id>
Id idOf(ushort number)
{
    return Id(QUuid(1, number, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}
const auto me = idOf<domain::AgentId>(1);
const auto colleague = idOf<domain::AgentId>(2);
const auto noon = core::fromMillis(1'795'440'000'000);

desk::WorkRow rowOf(std::optional<domain::AgentId> owner, ushort lastMessage, bool waits)
{
    desk::WorkRow out;
    out.work.id = idOf<domain::CaseId>(7);
    out.work.customer = idOf<domain::CustomerId>(8);
    out.work.subject = u"Charged twice"_s;
    out.work.owner = owner;
    out.work.lastMessage = idOf<domain::InteractionId>(lastMessage);
    if (waits)
        out.work.waitingSince = noon;
    out.customerName = u"Ahmad bin Salleh"_s;
    return out;
}

Happening written(ushort customer = 8)
{
    return {.kind = Kind::CustomerWrote,
            .customer = idOf<domain::CustomerId>(customer),
            .caseId = idOf<domain::CaseId>(customer),
            .name = u"Ahmad bin Salleh"_s,
            .subject = u"Charged twice"_s};
}

Surroundings elsewhere()
{
    return {.window = Window::Elsewhere, .now = noon};
}
} // namespace

/// What is told to whom: no window, no desk.
class tst_notices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasHappenedToACase_data()
    {
        using Row = std::optional<desk::WorkRow>;
        using Told = std::optional<Kind>;
        QTest::addColumn<Row>("before");
        QTest::addColumn<Row>("after");
        QTest::addColumn<Told>("told");
        const auto mine = rowOf(me, 1, false);
        const auto asked = rowOf(me, 2, true);
        auto answered = rowOf(me, 3, true);
        answered.replyWaits = true;
        const auto row = [](const char *name, Row before, Row after, Told told) {
            QTest::newRow(name) << before << after << told;
        };
        row("the customer wrote", mine, asked, Kind::CustomerWrote);
        row("and wrote again", asked, rowOf(me, 3, true), Kind::CustomerWrote);
        row("nothing new", asked, asked, {});
        row("answered by us, not sent yet", asked, answered, {});
        row("answered by us", asked, rowOf(me, 3, false), {});
        row("given by a colleague", rowOf(colleague, 1, true), rowOf(me, 1, true),
            Kind::CaseAssigned);
        row("new and ours", {}, mine, Kind::CaseAssigned);
        row("taken away", mine, rowOf(colleague, 1, false), {});
        row("a colleague's customer wrote", rowOf(colleague, 1, false), rowOf(colleague, 2, true),
            {});
        row("nobody's customer wrote", rowOf({}, 1, false), rowOf({}, 2, true), {});
        row("over", mine, {}, {});
        auto watched = rowOf(colleague, 1, false);
        watched.work.watchers = {me};
        auto moved = rowOf(colleague, 2, true);
        moved.work.watchers = {me};
        row("a watched case's customer wrote", watched, moved, Kind::WatchedMoved);
        row("nothing new in a watched case", watched, watched, {});
        row("watched from now on", rowOf(colleague, 1, false), watched, {});
    }
    void whatHasHappenedToACase()
    {
        QFETCH(const std::optional<desk::WorkRow>, before);
        QFETCH(const std::optional<desk::WorkRow>, after);
        QFETCH(const std::optional<Kind>, told);
        const auto happening = happenedBetween(before, after, me);
        QCOMPARE(happening.has_value(), told.has_value());
        if (told) {
            QCOMPARE(happening->kind, *told);
            QCOMPARE(happening->name, u"Ahmad bin Salleh"_s);
            QCOMPARE(happening->caseId, after->work.id);
        }
    }

    void aDecisionIsToldToWhomItConcerns()
    {
        const domain::Approval asked{
            .id = idOf<domain::ApprovalId>(3), .askedBy = colleague, .what = u"May I?"_s};
        domain::Case before = rowOf(me, 1, false).work;
        domain::Case after = before;
        after.approvals = {asked};
        const domain::Actor agent{.agent = me, .role = domain::Role::Agent};
        const domain::Actor lead{.agent = me, .role = domain::Role::Supervisor};
        QCOMPARE(decisionBetween(before, after, lead), std::optional(Kind::DecisionWanted));
        QCOMPARE(decisionBetween(after, after, lead), std::nullopt); // is known
        QCOMPARE(decisionBetween(before, after, agent), std::nullopt);
        after.approvals.first().of = me;
        QCOMPARE(decisionBetween(before, after, agent), std::optional(Kind::DecisionWanted));
        after.approvals.first().of = idOf<domain::AgentId>(9);
        QCOMPARE(decisionBetween(before, after, lead), std::nullopt); // somebody's by name
        before.approvals = {asked};
        before.approvals.first().askedBy = me;
        after = before;
        after.approvals.first().state = domain::ApprovalState::Granted;
        QCOMPARE(decisionBetween(before, after, agent), std::optional(Kind::Decided));
    }

    void whoHasTheWindowInHandIsToldNothing()
    {
        Surroundings around = elsewhere();
        QVERIFY(noticeOf({written()}, around));
        around.window = Window::InHand;
        QVERIFY(!noticeOf({written()}, around));
        QVERIFY(!noticeOf({}, elsewhere()));
    }

    void whoWantsQuietIsToldNothingUntilItsEnd()
    {
        Surroundings around = elsewhere();
        around.quiet = Quiet::of(QuietSpan::Hour, noon, QTimeZone::utc());
        QVERIFY(!noticeOf({written()}, around));
        around.window = Window::Locked;
        QVERIFY(!noticeOf({written()}, around));
        around.now = noon + 59min;
        QVERIFY(!noticeOf({written()}, around));
        around.now = noon + 1h;
        QVERIFY(noticeOf({written()}, around));
        around.quiet = Quiet::of(QuietSpan::UntilTurnedOff, noon, QTimeZone::utc());
        around.now = noon + 24h * 365;
        QVERIFY(!noticeOf({written()}, around));
    }

    void tomorrowBeginsAtMidnightWhereOneIs()
    {
        const QTimeZone there("Asia/Kuala_Lumpur");
        const QDateTime at(QDate(2026, 11, 23), QTime(23, 30), there);
        const auto quiet =
            Quiet::of(QuietSpan::UntilTomorrow, core::fromMillis(at.toMSecsSinceEpoch()), there);
        QVERIFY(quiet.until);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(core::toMillis(*quiet.until), there),
                 QDateTime(QDate(2026, 11, 24), QTime(0, 0), there));
    }

    void nobodyIsNamedWhereOthersCanSee_data()
    {
        QTest::addColumn<Window>("window");
        QTest::addColumn<Discretion>("discretion");
        QTest::addColumn<bool>("names");
        QTest::newRow("elsewhere") << Window::Elsewhere << Discretion::SaysWho << true;
        QTest::newRow("locked") << Window::Locked << Discretion::SaysWho << false;
        QTest::newRow("as set") << Window::Elsewhere << Discretion::SaysNothing << false;
    }
    void nobodyIsNamedWhereOthersCanSee()
    {
        QFETCH(const Window, window);
        QFETCH(const Discretion, discretion);
        QFETCH(const bool, names);
        Surroundings around = elsewhere();
        around.window = window;
        around.discretion = discretion;
        for (const Kind kind : {Kind::CustomerWrote, Kind::CaseAssigned, Kind::ReplyHeldBack,
                                Kind::ChangeRefused, Kind::CallbackDue}) {
            Happening one = written();
            one.kind = kind;
            const auto notice = noticeOf({one}, around);
            QVERIFY(notice && !notice->title.isEmpty());
            QCOMPARE(notice->title.contains(u"Ahmad"_s), names);
            QCOMPARE(notice->text.contains(u"twice"_s), names);
            QCOMPARE(notice->customer, one.customer); // a click leads there all the same
        }
    }

    void whatCameTogetherIsToldTogether()
    {
        const auto notice = noticeOf({written(8), written(9)}, elsewhere());
        QVERIFY(notice);
        QVERIFY(notice->title.contains(u'2'));
        QVERIFY(!notice->title.contains(u"Ahmad"_s));
        QVERIFY(notice->customer.isNull()); // to the window, for it is about two
        const auto same = noticeOf({written(8), written(8)}, elsewhere());
        QCOMPARE(same->customer, idOf<domain::CustomerId>(8));
    }

    void whoseNameIsNotKnownIsACustomer()
    {
        Happening one = written();
        one.name.clear();
        QCOMPARE(noticeOf({one}, elsewhere())->title, u"A customer has written"_s);
    }
};

QTEST_MAIN(tst_notices)
#include "tst_notices.moc"
