// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/inverse.h"

#include "app/domain/commandJson.h"
#include "app/domain/entityJson.h"
#include "tests/domain/Workspace.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;

namespace {
/// A command on a workspace in which there is something to do for each.
struct Floor : Workspace
{
    QueueId bills = ids.make<Queue>();
    QueueId offers = ids.make<Queue>();
    QueueId third = ids.make<Queue>();
    ContactPointId phone = addPhone(u"012-345 6789"_s);
    ContactPointId old = addPhone(u"012-345 6780"_s);
    SavedReplyId greeting = ids.make<SavedReply>();
    SavedReplyId gone = ids.make<SavedReply>();
    CaseId router = ids.make<Case>(); ///< with much to be done
    CaseId merged = ids.make<Case>();
    CaseId over = ids.make<Case>();
    CustomerId twin = ids.make<Customer>();
    CustomerId gave = ids.make<Customer>(); ///< is Ahmad too
    InteractionId letter = ids.make<Interaction>();
    InteractionId pinned = ids.make<Interaction>();
    InteractionId waiting = ids.make<Interaction>();
    ApprovalId asked = ids.make<Approval>();
    MacroId macro = ids.make<Macro>();
    TeamViewId view = ids.make<TeamView>();
    CallbackId planned = ids.make<Callback>();
    CallbackId claimed = ids.make<Callback>(); ///< by the admin
    CallbackId cancelled = ids.make<Callback>();
    CallbackId weekly = ids.make<Callback>();

    Floor()
    {
        fillHouse();
        fillCustomers();
        fillCases();
        fillCallbacks();
    }

    void fillCallbacks()
    {
        Callback one{.id = planned,
                     .customer = ahmad,
                     .caseId = bill,
                     .contactPoint = phone,
                     .zone = u"UTC"_s,
                     .localTime = u"1970-01-05T10:00"_s,
                     .dueAt = core::fromMillis(381'600'000),
                     .owner = admin.agent,
                     .reason = u"the bill"_s,
                     .promisedAt = core::fromMillis(381'600'000),
                     .retries = {{30, RetryNumber::Same}}};
        unit.put(one);
        one.id = claimed;
        one.state = CallbackState::Claimed;
        one.claimedBy = admin.agent;
        one.claimedAt = stamp.happened();
        unit.put(one);
        one.id = cancelled;
        one.state = CallbackState::Cancelled;
        one.outcome = u"not needed"_s;
        one.claimedBy.reset();
        one.claimedAt.reset();
        unit.put(one);
        one.id = weekly;
        one.state = CallbackState::Planned;
        one.outcome.clear();
        one.rule = u"FREQ=WEEKLY"_s;
        one.series = weekly;
        unit.put(one);
    }

    void fillHouse()
    {
        const QList<Wording> words{{u"en"_s, u"Hello"_s}};
        for (const Actor &one : {lead, admin})
            unit.put(Agent{.id = one.agent, .login = one.agent.toString(), .role = one.role});
        unit.put(Queue{.id = bills, .name = u"Bills"_s});
        unit.put(Queue{.id = offers, .name = u"Offers"_s});
        unit.put(Queue{.id = third, .name = u"Third"_s});
        unit.put(SavedReply{
            .id = greeting, .title = u"Greeting"_s, .shortcut = u"hi"_s, .wordings = words});
        unit.put(SavedReply{
            .id = gone, .title = u"Gone"_s, .wordings = words, .place = 3, .retired = true});
        unit.put(Macro{.id = macro, .title = u"Close"_s, .steps = {{MacroAct::Tag, u"x"_s}}});
        unit.put(TeamView{.id = view, .title = u"Late"_s, .question = u"is:open"_s});
        auto omars = *unit.find(omar.agent);
        omars.skills = {{u"arabic"_s, 2}};
        unit.put(omars);
    }

    void fillCustomers()
    {
        auto point = *unit.find(phone);
        point.consents = {{Purpose::Marketing, true, core::fromMillis(9)}};
        point.quietFromMinute = 60;
        point.quietToMinute = 120;
        unit.put(point);
        point = *unit.find(old);
        point.retired = true;
        unit.put(point);
        unit.put(Customer{.id = ahmad,
                          .name = u"Ahmad"_s,
                          .city = u"Ipoh"_s,
                          .languages = {u"ms"_s},
                          .preferredChannel = Channel::Email,
                          .pins = {pinned}});
        unit.put(Customer{.id = twin, .name = u"Ahmad"_s, .city = u"Johor"_s});
        unit.put(Customer{.id = gave,
                          .name = u"Ahmad"_s,
                          .city = u"Ipoh"_s,
                          .mergedInto = ahmad,
                          .gave = u"{\"city\":null}"_s});
    }

    void fillCases()
    {
        auto about = theCase();
        about.queue = bills;
        about.owner = nur.agent;
        about.tags = {u"a"_s, u"b"_s};
        about.lastAt = core::fromMillis(4'000);
        about.waitingSince = core::fromMillis(4'000);
        unit.put(about);
        about.lastMessage = letter;
        unit.put(about);
        unit.put(Case{.id = router,
                      .customer = ahmad,
                      .subject = u"Router"_s,
                      .disposition = u"fault"_s,
                      .lastMessage = waiting,
                      .snoozedUntil = core::fromMillis(90'000),
                      .watchers = {nur.agent},
                      .checklist = {{u"call"_s, true, admin.agent}, {u"write"_s, false, {}}},
                      .approvals = {{.id = asked, .askedBy = nur.agent, .what = u"refund"_s}}});
        unit.put(Case{.id = over,
                      .customer = ahmad,
                      .subject = u"Over"_s,
                      .status = CaseStatus::Closed,
                      .lastAt = core::fromMillis(4'500),
                      .solvedAt = core::fromMillis(4'500)});
        unit.put(Case{.id = merged,
                      .customer = ahmad,
                      .subject = u"Part"_s,
                      .status = CaseStatus::Closed,
                      .solvedAt = core::fromMillis(4'500),
                      .mergedInto = bill});
        unit.put(entry(letter, bill, 4'000));
        unit.put(entry(pinned, bill, 3'000));
        Interaction ours = entry(waiting, router, 4'900);
        ours.direction = Direction::Outbound;
        ours.author = Author::Agent;
        ours.agent = nur.agent;
        ours.delivery = Delivery::Waiting;
        unit.put(ours);
    }

    [[nodiscard]] Interaction entry(InteractionId id, CaseId of, qint64 at) const
    {
        return {.id = id,
                .customer = ahmad,
                .caseId = of,
                .channel = Channel::Email,
                .direction = Direction::Inbound,
                .author = Author::Customer,
                .body = u"Hello"_s,
                .happenedAt = core::fromMillis(at)};
    }

    /// All there is, but for what no way back can put as it was: when a consent was given, who
    /// ticked an item off, and in which order items stand.
    [[nodiscard]] QHash<QUuid, QByteArray> state() const
    {
        QHash<QUuid, QByteArray> out;
        for (Entity entity : unit.rows()) {
            if (auto *about = std::get_if<Case>(&entity))
                calm(*about);
            if (auto *point = std::get_if<ContactPoint>(&entity)) {
                for (Consent &consent : point->consents)
                    consent.at = {};
            }
            if (auto *callback = std::get_if<Callback>(&entity))
                callback->sequence = 0; // a calendar has to hear of each change
            out.insert(uuidOf(entity),
                       QJsonDocument(toJson(entity)).toJson(QJsonDocument::Compact));
        }
        return out;
    }

    static void calm(Case &about)
    {
        for (CheckItem &item : about.checklist)
            item.by.reset();
        std::ranges::sort(about.checklist, {}, &CheckItem::text);
        about.approvals.removeIf(
            [](const Approval &one) { return one.state == ApprovalState::Withdrawn; });
    }

    [[nodiscard]] bool isOutOfUse(const QUuid &id) const
    {
        const Entity entity = unit.rows().value(id);
        const auto *point = std::get_if<ContactPoint>(&entity);
        const auto *reply = std::get_if<SavedReply>(&entity);
        const auto *newMacro = std::get_if<Macro>(&entity);
        const auto *newView = std::get_if<TeamView>(&entity);
        const auto *message = std::get_if<Interaction>(&entity);
        const auto *callback = std::get_if<Callback>(&entity);
        const auto *calling = std::get_if<CallingRules>(&entity);
        return (callback && callback->state == CallbackState::Cancelled)
               || (calling && calling->rules.isEmpty()) || (point && point->retired)
               || (reply && reply->retired) || (newMacro && newMacro->retired)
               || (newView && newView->retired)
               || (message
                   && (message->delivery == Delivery::Recalled
                       || message->channel == Channel::System));
    }

    template <class T>
    core::Id<T> made() // for what a command makes
    {
        return ids.make<T>();
    }
};

struct Row
{
    QString situation;
    Command command;
    std::optional<Finality> stays = {};
    Role role = Role::Admin;
};

QList<Row> aboutCustomers(Floor &floor)
{
    ChangeCustomer details{.customer = floor.ahmad, .company = u"Seri"_s};
    details.city = QString();
    details.languages = QStringList{u"ms"_s, u"en"_s};
    details.preferredChannel = std::optional<Channel>();
    ChangeCustomer staged{.customer = floor.ahmad};
    staged.stage = std::optional(Stage::AtRisk);
    ChangeCustomer known{.customer = floor.ahmad, .city = u"Ipoh"_s};
    return {
        {u"a new customer"_s, CreateCustomer{.customer = floor.made<Customer>(), .name = u"X"_s},
         Finality::Made},
        {u"several details"_s, details},
        {u"a detail that was so"_s, known},
        {u"a new number"_s, AddContactPoint{.contactPoint = floor.made<ContactPoint>(),
                                            .customer = floor.ahmad,
                                            .value = u"+60123456777"_s}},
        {u"a confirmed number"_s, ConfirmContactPoint{floor.phone}, Finality::Recorded},
        {u"a retired number"_s, RetireContactPoint{floor.phone}},
        {u"a restored number"_s, RestoreContactPoint{floor.old}},
        {u"a consent that was given"_s, SetConsent{floor.phone, Purpose::Marketing, false}},
        {u"a first consent"_s, SetConsent{floor.phone, Purpose::Survey, true},
         Finality::NoneBefore},
        {u"quiet hours"_s, SetQuietHours{floor.phone, 1, 2}},
        {u"no quiet hours"_s, SetQuietHours{floor.phone, {}, {}}},
        {u"an order"_s,
         AddOrder{.order = floor.made<Order>(),
                  .customer = floor.ahmad,
                  .number = u"7"_s,
                  .currency = u"MYR"_s},
         Finality::Made},
        {u"a stage"_s, staged},
        {u"pinned"_s, PinEntry{floor.ahmad, floor.letter, true}},
        {u"pinned no longer"_s, PinEntry{floor.ahmad, floor.pinned, false}},
        {u"merged with another customer"_s,
         MergeCustomer{floor.twin, floor.ahmad, {u"city"_s, u"tier"_s}}},
        {u"separated from another customer"_s, SeparateCustomer{floor.gave}},
        {u"feedback"_s,
         RecordFeedback{.feedback = floor.made<Feedback>(), .customer = floor.ahmad, .score = 3},
         Finality::Recorded},
        {u"an erasure"_s, EraseCustomer{floor.ahmad, {}}, Finality::Erased},
    };
}

QList<Row> aboutCases(Floor &floor)
{
    const CaseId bill = floor.bill;
    return {
        {u"a new case"_s,
         OpenCase{.caseId = floor.made<Case>(), .customer = floor.ahmad, .subject = u"X"_s},
         Finality::Made},
        {u"solved"_s, SetCaseStatus{bill, CaseStatus::Solved}},
        {u"pending"_s, SetCaseStatus{bill, CaseStatus::Pending}},
        {u"open as it was"_s, SetCaseStatus{bill, CaseStatus::Open}},
        {u"urgent"_s, SetCasePriority{bill, Priority::Urgent}},
        {u"moved"_s, MoveCase{bill, floor.offers, {}}},
        {u"tagged"_s, TagCase{bill, {u"a"_s, u" c"_s}, {u"b"_s, u"d"_s}}},
        {u"given away by a supervisor"_s, AssignCase{bill, floor.omar.agent, {}}},
        {u"given away by its owner"_s, AssignCase{bill, floor.omar.agent, {}}, Finality::HandedOver,
         Role::Agent},
        {u"given back"_s, AssignCase{bill, {}, {}}, {}, Role::Agent},
        {u"taken"_s, TakeCase{bill}},
        {u"asleep"_s, SnoozeCase{bill, core::fromMillis(80'000), {}}},
        {u"woken"_s, SnoozeCase{floor.router, {}, {}}},
        {u"a wrap-up code"_s, SetDisposition{bill, u" refund "_s, {}}},
        {u"merged"_s, MergeCase{floor.router, bill}},
        {u"merged into one that waits"_s, MergeCase{bill, floor.router}},
        {u"separated"_s, SeparateCase{.caseId = floor.merged, .status = CaseStatus::Closed}},
        {u"split"_s, MoveEntries{floor.ahmad, bill, floor.router, {floor.letter}}},
        {u"linked"_s, LinkCases{bill, floor.router, true}},
        {u"linked no longer"_s, LinkCases{bill, floor.router, false}},
        {u"a part of another"_s, SetParent{bill, floor.router, {}}},
        {u"watched"_s, WatchCase{floor.router, {floor.omar.agent}, {floor.nur.agent}}},
    };
}

QList<Row> aboutWork(Floor &floor)
{
    const CaseId router = floor.router;
    return {
        {u"a checklist"_s,
         ChangeChecklist{router, {u" new"_s}, {u"write"_s, u"new"_s}, {u"call"_s}, {}}},
        {u"items taken away"_s,
         ChangeChecklist{router, {u"call"_s}, {}, {}, {u"call"_s, u"write"_s}}},
        {u"an approval that is asked for"_s,
         AskApproval{floor.bill, floor.made<Approval>(), u"refund"_s, {}}},
        {u"an approval that is decided"_s, DecideApproval{router, floor.asked, true, {}},
         Finality::Recorded},
        {u"an approval that is withdrawn"_s, WithdrawApproval{router, floor.asked},
         Finality::Recorded},
    };
}

QList<Row> aboutWords(Floor &floor)
{
    return {
        {u"a note"_s,
         AddNote{
             .interaction = floor.made<Interaction>(), .customer = floor.ahmad, .body = u"note"_s},
         Finality::Recorded},
        {u"a reply"_s, ReplyToCustomer{.interaction = floor.made<Interaction>(),
                                       .customer = floor.ahmad,
                                       .caseId = floor.bill,
                                       .body = u"reply"_s,
                                       .after = floor.letter}},
        {u"a reply in a case that was over"_s,
         ReplyToCustomer{.interaction = floor.made<Interaction>(),
                         .customer = floor.ahmad,
                         .caseId = floor.over,
                         .body = u"reply"_s}},
        {u"a question to somebody outside"_s, AskOutside{.interaction = floor.made<Interaction>(),
                                                         .customer = floor.ahmad,
                                                         .caseId = floor.bill,
                                                         .address = u"lab@seri.example"_s,
                                                         .subject = u"Fault"_s,
                                                         .body = u"Why?"_s}},
        {u"a recalled message"_s, RecallMessage{floor.waiting, floor.ahmad}, Finality::Recorded},
        {u"a call"_s, LogCall{.interaction = floor.made<Interaction>(), .customer = floor.ahmad},
         Finality::Recorded},
        {u"a visit"_s,
         LogVisit{
             .interaction = floor.made<Interaction>(), .customer = floor.ahmad, .place = u"Ipoh"_s},
         Finality::Recorded},
        {u"a new saved reply"_s, AddSavedReply{.reply = floor.made<SavedReply>(),
                                               .title = u"New"_s,
                                               .shortcut = u"new"_s,
                                               .wordings = {{u"en"_s, u"Hi"_s}}}},
        {u"a saved reply in other words"_s,
         ChangeSavedReply{
             .reply = floor.greeting, .title = u" Other "_s, .shortcut = u"OTHER"_s, .place = 4}},
        {u"a saved reply no longer offered"_s, RetireSavedReply{floor.greeting}},
        {u"a saved reply offered again"_s, RestoreSavedReply{floor.gone}},
    };
}

QList<Row> aboutCallbacks(Floor &floor)
{
    const CustomerId ahmad = floor.ahmad;
    const CallbackId planned = floor.planned;
    return {
        {u"a new callback"_s, BookCallback{.callback = floor.made<Callback>(),
                                           .customer = ahmad,
                                           .caseId = floor.bill,
                                           .contactPoint = floor.phone,
                                           .zone = u"UTC"_s,
                                           .localTime = u"1970-01-06T10:00"_s}},
        {u"another time"_s, MoveCallback{.callback = planned,
                                         .customer = ahmad,
                                         .zone = u"Asia/Riyadh"_s,
                                         .localTime = u"1970-01-06T10:00"_s}},
        {u"the time that it had"_s, MoveCallback{.callback = planned,
                                                 .customer = ahmad,
                                                 .zone = u"UTC"_s,
                                                 .localTime = u"1970-01-05T10:00"_s}},
        {u"what to have ready"_s, ChangeCallback{.callback = planned,
                                                 .customer = ahmad,
                                                 .reason = u" the other bill "_s,
                                                 .retries = QList<Retry>()}},
        {u"handed over"_s, HandOverCallback{.callback = planned,
                                            .customer = ahmad,
                                            .owner = floor.omar.agent,
                                            .queueAfter = 10,
                                            .queue = floor.bills}},
        {u"another time for one that is claimed"_s,
         MoveCallback{.callback = floor.claimed,
                      .customer = ahmad,
                      .zone = u"UTC"_s,
                      .localTime = u"1970-01-06T10:00"_s}},
        {u"one that is claimed handed over"_s,
         HandOverCallback{.callback = floor.claimed, .customer = ahmad, .queue = floor.bills}},
        {u"one that is claimed and cancelled"_s,
         CancelCallback{.callback = floor.claimed, .customer = ahmad}},
        {u"claimed"_s, ClaimCallback{planned, ahmad}},
        {u"released"_s, ReleaseCallback{floor.claimed, ahmad}},
        {u"an outcome"_s,
         RecordCallbackOutcome{.callback = floor.claimed,
                               .customer = ahmad,
                               .interaction = floor.made<Interaction>()},
         Finality::Recorded},
        {u"a callback that is cancelled"_s,
         CancelCallback{.callback = planned, .customer = ahmad, .reason = u"solved"_s}},
        {u"one of many that is cancelled"_s,
         CancelCallback{.callback = floor.weekly, .customer = ahmad}},
        {u"a callback after all"_s, RestoreCallback{floor.cancelled, ahmad}},
        {u"as its zone has it"_s, SettleCallback{planned, ahmad}},
        {u"how a queue calls back"_s, SetQueueCallbacks{.queue = floor.bills,
                                                        .callbacks = {.slotMinutes = 15},
                                                        .zone = u"Asia/Riyadh"_s}},
        {u"shifts"_s, SetShifts{.agent = floor.omar.agent,
                                .zone = u"Asia/Riyadh"_s,
                                .shifts = {{7, 480, 960}},
                                .shiftsOnDays = {{u"2026-12-02"_s, 0, 0}}}},
        {u"calling hours"_s,
         SetCallingRules{.country = u"sa"_s, .rules = u"{\"countries\":{\"SA\":{}}}"_s}},
    };
}

QList<Row> aboutTheHouse(Floor &floor)
{
    return {
        {u"a new agent"_s,
         AddAgent{.agent = floor.made<Agent>(), .login = u"siti"_s, .name = u"Siti"_s},
         Finality::Made},
        {u"an agent who is gone"_s, SetAgentActive{floor.omar.agent, false}},
        {u"a new team"_s, AddTeam{floor.made<Team>(), u"Team"_s}, Finality::Made},
        {u"a new queue"_s, AddQueue{.queue = floor.made<Queue>(), .name = u"Queue"_s},
         Finality::Made},
        {u"automatic messages"_s,
         SetQueueUpdates{floor.bills, {{CaseStep::Solved, u"en"_s, u"Done."_s}}, {}}},
        {u"wrap-up codes"_s, SetQueueCodes{floor.bills, {u" fixed "_s}, WrapUp::Needed}},
        {u"skills"_s, SetAgentSkills{floor.omar.agent, {{u" malay "_s, 4}, {u"arabic"_s, 3}}, {}}},
        {u"a new macro"_s, AddMacro{.macro = floor.made<Macro>(),
                                    .title = u"New"_s,
                                    .steps = {{MacroAct::Take, {}}}}},
        {u"a macro that does something else"_s,
         ChangeMacro{.macro = floor.macro,
                     .title = u" Other "_s,
                     .steps = QList<MacroStep>{{MacroAct::Take, {}}}}},
        {u"a macro that is gone"_s, ChangeMacro{.macro = floor.macro, .retired = true}},
        {u"a new view"_s, AddTeamView{.view = floor.made<TeamView>(), .title = u"New"_s}},
        {u"another view"_s, ChangeTeamView{.view = floor.view,
                                           .question = u"is:solved"_s,
                                           .columns = QStringList{u"age"_s}}},
    };
}

QList<Row> everything(Floor &floor)
{
    return aboutCustomers(floor) + aboutCases(floor) + aboutWork(floor) + aboutWords(floor)
           + aboutCallbacks(floor) + aboutTheHouse(floor);
}
} // namespace

class tst_inverse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsAmongThem()
    {
        Floor floor;
        QSet<size_t> kinds;
        for (const Row &row : everything(floor))
            kinds.insert(row.command.index());
        for (size_t at = 0; at < std::variant_size_v<Command>; ++at)
            QVERIFY2(kinds.contains(at), qPrintable(QString::number(at)));
    }

    void whatIsTakenBackIsAsItWas_data()
    {
        QTest::addColumn<qsizetype>("at");
        Floor floor;
        const QList<Row> rows = everything(floor);
        for (qsizetype at = 0; at < rows.size(); ++at)
            QTest::addRow("%s", qPrintable(rows[at].situation)) << at;
    }
    void whatIsTakenBackIsAsItWas()
    {
        QFETCH(const qsizetype, at);
        Floor floor;
        const Row row = everything(floor).at(at);
        const Actor actor = row.role == Role::Agent ? floor.nur : floor.admin;
        const auto before = floor.state();
        const Inverse back = inverseOf(row.command, actor, floor.stamp, floor.unit);
        QCOMPARE(back.has_value(), !row.stays);
        if (row.stays) {
            QCOMPARE(back.error(), *row.stays);
            return;
        }
        const Verdict done = floor.does(actor, row.command);
        QVERIFY2(done, done ? "" : qPrintable(done.error().about));
        QCOMPARE(back->isEmpty(), floor.state() == before);
        for (const Command &command : *back) {
            const Verdict taken = floor.does(actor, command);
            QVERIFY2(taken, taken ? "" : qPrintable(nameOf(command) + taken.error().about));
        }
        auto after = floor.state();
        for (auto one = after.begin(); one != after.end();) {
            if (before.contains(one.key()))
                ++one;
            else if (floor.isOutOfUse(one.key()))
                one = after.erase(one); // it was not there, and nobody uses it
            else
                QFAIL("something is left of it");
        }
        for (auto one = before.begin(); one != before.end(); ++one)
            QCOMPARE(after.value(one.key()), one.value());
    }

    void whatAColleagueChangedSinceIsNotWipedOut_data()
    {
        QTest::addColumn<QString>("situation");
        for (const char *one :
             {"several details", "solved", "urgent", "moved", "taken",
              "a saved reply in other words", "asleep", "a wrap-up code", "a part of another",
              "automatic messages", "skills", "a macro that does something else", "another view"})
            QTest::addRow("%s", one) << QString::fromLatin1(one);
    }
    void whatAColleagueChangedSinceIsNotWipedOut()
    {
        QFETCH(const QString, situation);
        Floor floor;
        const QList<Row> rows = everything(floor);
        const auto row = std::ranges::find(rows, situation, &Row::situation);
        const Inverse back = inverseOf(row->command, floor.admin, floor.stamp, floor.unit);
        QVERIFY(back && floor.does(floor.admin, row->command));
        const QList<Command> colleagues{
            ChangeCustomer{.customer = floor.ahmad,
                           .company = u"Other"_s,
                           .city = u"Other"_s,
                           .languages = QStringList{u"ta"_s},
                           .preferredChannel = std::optional(Channel::Chat)},
            SetCaseStatus{floor.bill, CaseStatus::Pending},
            SetCasePriority{floor.bill, Priority::Low},
            MoveCase{floor.bill, floor.third, {}},
            AssignCase{floor.bill, floor.lead.agent, {}},
            ChangeSavedReply{.reply = floor.greeting, .title = u"Third"_s, .place = 9},
            SnoozeCase{floor.bill, core::fromMillis(70'000), {}},
            SetDisposition{floor.bill, u"other"_s, {}},
            SetParent{floor.bill, floor.merged, {}},
            SetQueueUpdates{floor.bills, {{CaseStep::Opened, u"en"_s, u"Hi."_s}}, {}},
            SetQueueCodes{floor.bills, {u"other"_s}},
            SetAgentSkills{floor.omar.agent, {{u"tamil"_s, 1}}, {}},
            SetConsent{floor.phone, Purpose::Marketing, false},
            SetQuietHours{floor.phone, 3, 4},
            ChangeMacro{.macro = floor.macro,
                        .title = u"Third"_s,
                        .steps = QList<MacroStep>{{MacroAct::Tag, u"y"_s}}},
            ChangeTeamView{
                .view = floor.view, .question = u"third"_s, .columns = QStringList{u"third"_s}}};
        for (const Command &command : colleagues)
            (void)floor.does(floor.admin, command);
        const auto now = floor.state();
        for (const Command &command : *back) {
            const Verdict taken = floor.does(floor.admin, command);
            QVERIFY(!taken);
            QCOMPARE(refusalOf(taken), Refusal::Clash);
        }
        QCOMPARE(floor.state(), now);
    }

    void aSplitThatIsTakenBackLeavesNoCaseStanding()
    {
        Floor floor;
        const auto opened = floor.made<Case>();
        QVERIFY(floor.does(
            floor.nur,
            OpenCase{.caseId = opened, .customer = floor.ahmad, .subject = u"Router"_s}));
        const Case before = floor.theCase();
        const Command split = MoveEntries{floor.ahmad, floor.bill, opened, {floor.letter}};
        const Inverse back = inverseOf(split, floor.nur, floor.stamp, floor.unit);
        QVERIFY(back && floor.does(floor.nur, split));
        QCOMPARE(floor.unit.find(floor.letter)->caseId, std::optional(opened));
        for (const Command &command : *back)
            QVERIFY(floor.does(floor.nur, command));
        QCOMPARE(floor.unit.find(floor.letter)->caseId, std::optional(floor.bill));
        QCOMPARE(floor.theCase().lastMessage, before.lastMessage);
        QCOMPARE(floor.theCase().status, before.status);
        QCOMPARE(floor.theCase().lastAt, before.lastAt);
        QCOMPARE(floor.unit.find(opened)->mergedInto, std::optional(floor.bill));
        QCOMPARE(floor.unit.find(opened)->status, CaseStatus::Closed);
    }

    /// Only as far back as nothing newer has happened.
    void whatHappenedSinceIsStillTheLast()
    {
        Floor floor;
        const Command pending = SetCaseStatus{floor.bill, CaseStatus::Pending};
        const Inverse back = inverseOf(pending, floor.nur, floor.stamp, floor.unit);
        QVERIFY(floor.does(floor.nur, pending));
        floor.stamp = {floor.stamp.done + 1s, floor.stamp.recorded + 1s};
        QVERIFY(floor.does(floor.omar, AddNote{.interaction = floor.made<Interaction>(),
                                               .customer = floor.ahmad,
                                               .caseId = floor.bill,
                                               .body = u"note"_s}));
        floor.stamp = {floor.stamp.done + 1s, floor.stamp.recorded + 1s};
        QVERIFY(floor.does(floor.nur, back->first()));
        QCOMPARE(floor.theCase().status, CaseStatus::Open);
        QCOMPARE(floor.theCase().lastAt, floor.stamp.happened());
    }

    void aCaseThatHadWorkInItStaysWhenEntriesGoBack()
    {
        Floor floor;
        const Command moved = MoveEntries{floor.ahmad, floor.bill, floor.router, {floor.letter}};
        QCOMPARE(inverseOf(moved, floor.nur, floor.stamp, floor.unit)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_inverse)
#include "tst_inverse.moc"
