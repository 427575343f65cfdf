// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/server/RightsHouse.h"

/// What is to become of everything that can be said, when the thing it is about is own, theirs,
/// nobody's, reserved or null.
namespace hadir::domain::rights {

constexpr Expected always(const char *text)
{
    const QLatin1StringView what(text);
    return {what, what, what, what, what};
}
inline constexpr Expected onIt{QLatin1StringView("done"), QLatin1StringView("done"),
                               QLatin1StringView("not-found"), QLatin1StringView("not-found"),
                               QLatin1StringView("unreadable")};
inline constexpr Expected withMine{QLatin1StringView("done"), QLatin1StringView("not-found"),
                                   QLatin1StringView("not-found"), QLatin1StringView("not-found"),
                                   QLatin1StringView("unreadable")};
inline constexpr Expected takesItsId{QLatin1StringView("already-there"),
                                     QLatin1StringView("already-there"), QLatin1StringView("done"),
                                     QLatin1StringView("invalid"), QLatin1StringView("unreadable")};

inline constexpr Expected never{QLatin1StringView("not-found"), QLatin1StringView("not-found"),
                                QLatin1StringView("not-found"), QLatin1StringView("not-found"),
                                QLatin1StringView("unreadable")};
/// About one's own thing and another.
inline constexpr Expected withAnother{
    QLatin1StringView("invalid"), QLatin1StringView("done"), QLatin1StringView("not-found"),
    QLatin1StringView("not-found"), QLatin1StringView("unreadable")};
inline constexpr Expected notWithAnother{
    QLatin1StringView("invalid"), QLatin1StringView("invalid"), QLatin1StringView("not-found"),
    QLatin1StringView("not-found"), QLatin1StringView("unreadable")};
inline constexpr Expected notFromAnother{
    QLatin1StringView("invalid"), QLatin1StringView("not-found"), QLatin1StringView("not-found"),
    QLatin1StringView("not-found"), QLatin1StringView("unreadable")};
inline constexpr Expected hasLeft{QLatin1StringView("too-late"), QLatin1StringView("too-late"),
                                  QLatin1StringView("not-found"), QLatin1StringView("not-found"),
                                  QLatin1StringView("unreadable")};

/// Lead: a supervisor or admin; LeadIfThere: of what is there, else it is not found by anybody.
enum class Need { None, Admin, OwnerOrLead, Lead, LeadIfThere };

struct CommandRow
{
    Command command;
    Expected expected = onIt;
    Need need = Need::None;
};

/// Each command about a thing, then with an id that is the thing's, then with a part of it that
/// does not belong to one's own customer.
inline QList<CommandRow> commandRows(const Thing &it, const Thing &my, support::SequentialIds &ids)
{
    const QString fresh = ids.next().toString(QUuid::Id128);
    const Thing its = thingWith(ids.next()); // what is made
    const QList<Wording> wordings{{QStringLiteral("en"), QStringLiteral("x")}};
    const CallbackId call(it.customer.uuid()); // nobody has booked it
    const auto malaysia = QStringLiteral("Asia/Kuala_Lumpur");
    return {
        {CreateCustomer{.customer = it.customer, .name = QStringLiteral("x")}, takesItsId},
        {ChangeCustomer{.customer = it.customer, .name = fresh}},
        {AddContactPoint{its.point, it.customer, ContactKind::Email,
                         fresh + QStringLiteral("@example.com")}},
        {ConfirmContactPoint{it.point}},
        {SetConsent{it.point, Purpose::Survey, true}},
        {SetQuietHours{it.point, 60, 120}},
        {OpenCase{.caseId = its.caseId, .customer = it.customer, .subject = QStringLiteral("x")}},
        {SetCaseStatus{it.caseId, CaseStatus::Pending}},
        {SetCasePriority{it.caseId, Priority::High}},
        {MoveCase{it.caseId, my.queue}},
        {TagCase{it.caseId, {QStringLiteral("x")}, {}}},
        {AssignCase{it.caseId, my.agent}, onIt, Need::OwnerOrLead},
        {TakeCase{it.caseId}, onIt, Need::OwnerOrLead},
        {AddNote{its.message, it.customer, it.caseId, QStringLiteral("x")}},
        {ReplyToCustomer{.interaction = its.message,
                         .customer = it.customer,
                         .caseId = it.caseId,
                         .contactPoint = it.point,
                         .body = QStringLiteral("x")}},
        {LogCall{.interaction = its.message, .customer = it.customer}},
        {LogVisit{
            .interaction = its.message, .customer = it.customer, .place = QStringLiteral("x")}},
        {AddOrder{.order = its.order,
                  .customer = it.customer,
                  .number = QStringLiteral("1"),
                  .currency = QStringLiteral("MYR")}},
        {RetireContactPoint{it.point}},
        {RestoreContactPoint{it.point}},
        {AddAgent{its.agent, fresh, QStringLiteral("x"), Role::Admin, {it.team}}, onIt,
         Need::Admin},
        {SetAgentActive{it.agent, true}, onIt, Need::Admin},
        {AddTeam{it.team, QStringLiteral("x")}, takesItsId, Need::Admin},
        {AddQueue{.queue = its.queue, .name = QStringLiteral("x"), .team = it.team}, onIt,
         Need::Admin},

        {AddContactPoint{it.point, my.customer, ContactKind::Email,
                         fresh + QStringLiteral("@example.org")},
         takesItsId},
        {OpenCase{.caseId = it.caseId, .customer = my.customer, .subject = QStringLiteral("x")},
         takesItsId},
        {AddNote{it.message, my.customer, {}, QStringLiteral("x")}, takesItsId},
        {ReplyToCustomer{.interaction = it.message,
                         .customer = my.customer,
                         .caseId = my.caseId,
                         .body = QStringLiteral("x")},
         takesItsId},
        {LogCall{.interaction = it.message, .customer = my.customer}, takesItsId},
        {LogVisit{.interaction = it.message, .customer = my.customer, .place = QStringLiteral("x")},
         takesItsId},
        {AddOrder{.order = it.order,
                  .customer = my.customer,
                  .number = QStringLiteral("1"),
                  .currency = QStringLiteral("MYR")},
         takesItsId},
        {AddAgent{it.agent, QStringLiteral("b") + fresh, QStringLiteral("x"), Role::Admin, {}},
         takesItsId, Need::Admin},
        {AddQueue{.queue = it.queue, .name = QStringLiteral("x")}, takesItsId, Need::Admin},

        {OpenCase{.caseId = thingWith(ids.next()).caseId,
                  .customer = my.customer,
                  .subject = QStringLiteral("x"),
                  .queue = it.queue}},
        {AddNote{thingWith(ids.next()).message, my.customer, it.caseId, QStringLiteral("x")},
         withMine},
        {ReplyToCustomer{.interaction = thingWith(ids.next()).message,
                         .customer = my.customer,
                         .caseId = it.caseId,
                         .body = QStringLiteral("x")},
         withMine},
        {LogCall{.interaction = thingWith(ids.next()).message,
                 .customer = my.customer,
                 .caseId = it.caseId},
         withMine},
        {LogCall{.interaction = thingWith(ids.next()).message,
                 .customer = my.customer,
                 .contactPoint = it.point},
         withMine},
        {LogVisit{.interaction = thingWith(ids.next()).message,
                  .customer = my.customer,
                  .caseId = it.caseId,
                  .place = QStringLiteral("x")},
         withMine},
        {AddSavedReply{its.ownReply, fresh, fresh, wordings}, always("done")},
        {AddSavedReply{it.ownReply, fresh, fresh, wordings}, takesItsId},
        {AddSavedReply{.reply = its.sharedReply,
                       .title = fresh,
                       .shortcut = fresh,
                       .wordings = wordings,
                       .circle = Circle::Everyone},
         always("done"), Need::Lead},
        {AddSavedReply{.reply = thingWith(ids.next()).sharedReply,
                       .title = fresh,
                       .shortcut = fresh,
                       .wordings = wordings,
                       .circle = Circle::Team,
                       .team = it.team},
         onIt, Need::Lead},
        {ChangeSavedReply{.reply = it.ownReply, .title = fresh}, withMine},
        {ChangeSavedReply{.reply = it.sharedReply, .title = fresh}, onIt, Need::LeadIfThere},
        {RetireSavedReply{it.ownReply}, withMine},
        {RetireSavedReply{it.sharedReply}, onIt, Need::LeadIfThere},
        {RestoreSavedReply{it.ownReply}, withMine},
        {RestoreSavedReply{it.sharedReply}, onIt, Need::LeadIfThere},
        {PinEntry{it.customer, it.message}},
        {MergeCustomer{.customer = it.customer, .into = my.customer}, withAnother},
        {SeparateCustomer{it.customer}},
        {RecordFeedback{
            .feedback = FeedbackId(its.customer.uuid()), .customer = it.customer, .score = 5}},
        {SnoozeCase{it.caseId, core::fromMillis(2'000'000'000'000)}},
        {SetDisposition{it.caseId, QStringLiteral("x")}},
        {MergeCase{it.caseId, my.caseId}, notWithAnother},
        {SeparateCase{it.caseId}},
        {MoveEntries{it.customer, it.caseId, my.caseId, {it.message}}, notFromAnother},
        {LinkCases{it.caseId, my.caseId}, withAnother},
        {SetParent{it.caseId, my.caseId}, withAnother},
        {WatchCase{it.caseId, {my.agent}, {}}},
        {ChangeChecklist{.caseId = it.caseId, .add = {QStringLiteral("x")}}},
        {AskApproval{it.caseId, ApprovalId(its.customer.uuid()), QStringLiteral("x")}},
        {DecideApproval{it.caseId, ApprovalId(its.customer.uuid())}, never},
        {WithdrawApproval{it.caseId, ApprovalId(its.customer.uuid())}, never},
        {RecallMessage{it.message, it.customer}, hasLeft, Need::LeadIfThere},
        {AskOutside{its.message, it.customer, it.caseId, QStringLiteral("a@example.org"),
                    QStringLiteral("x"), QStringLiteral("x")}},
        {SetQueueUpdates{it.queue, {{CaseStep::Taken, QStringLiteral("en"), QStringLiteral("x")}}},
         onIt, Need::LeadIfThere},
        {SetQueueCodes{it.queue, {QStringLiteral("x")}}, onIt, Need::LeadIfThere},
        {SetAgentSkills{it.agent, {{QStringLiteral("x"), 3}}}, onIt, Need::LeadIfThere},
        {AddMacro{.macro = MacroId(its.customer.uuid()),
                  .title = fresh,
                  .steps = {{MacroAct::Take, {}}}},
         always("done")},
        {AddMacro{.macro = MacroId(thingWith(ids.next()).customer.uuid()),
                  .title = fresh,
                  .steps = {{MacroAct::Take, {}}},
                  .circle = Circle::Team,
                  .team = it.team},
         onIt, Need::Lead},
        {ChangeMacro{.macro = MacroId(it.customer.uuid()), .title = fresh}, never},
        {AddTeamView{.view = TeamViewId(its.customer.uuid()), .title = fresh, .team = it.team},
         onIt, Need::Lead},
        {ChangeTeamView{.view = TeamViewId(it.customer.uuid()), .title = fresh}, never},
        {BookCallback{.callback = CallbackId(its.customer.uuid()),
                      .customer = it.customer,
                      .zone = malaysia,
                      .localTime = QStringLiteral("2026-12-01T10:00")}},
        {BookCallback{.callback = CallbackId(thingWith(ids.next()).customer.uuid()),
                      .customer = my.customer,
                      .caseId = it.caseId,
                      .zone = malaysia,
                      .localTime = QStringLiteral("2026-12-01T10:00")},
         withMine},
        {MoveCallback{.callback = call,
                      .customer = it.customer,
                      .zone = malaysia,
                      .localTime = QStringLiteral("2026-12-01T11:00")},
         never},
        {ChangeCallback{.callback = call, .customer = it.customer, .reason = fresh}, never},
        {HandOverCallback{.callback = call, .customer = it.customer, .owner = my.agent}, never},
        {ClaimCallback{call, it.customer}, never},
        {ReleaseCallback{call, it.customer}, never},
        {RecordCallbackOutcome{
             .callback = call, .customer = it.customer, .interaction = its.message},
         never},
        {CancelCallback{.callback = call, .customer = it.customer}, never},
        {RestoreCallback{call, it.customer}, never},
        {SettleCallback{call, it.customer}, never},
        {SetQueueCallbacks{.queue = it.queue, .callbacks = {.capacity = 1'000}}, onIt,
         Need::LeadIfThere},
        {SetShifts{.agent = it.agent, .zone = malaysia, .shifts = {{1, 0, 60}}}, onIt,
         Need::LeadIfThere},
        {SetCallingRules{.country = QStringLiteral("MY"),
                         .rules = QStringLiteral(R"({"countries":{"MY":{}}})")},
         always("done"), Need::Lead},
        {EraseCustomer{it.customer, QStringLiteral("x")}, onIt, Need::Admin},
    };
}

struct MessageRow
{
    wire::Message message;
    Expected atTeam;  ///< by who holds a working set
    Expected atAdmin; ///< by who holds everything
    const char *byStranger = "ended malformed";
};

inline QList<MessageRow> messageRows(const Thing &it, House &house)
{
    constexpr Expected not4desks = always("ended malformed");
    return {
        {wire::Hello{.client = wire::ClientId(it.customer.uuid())}, not4desks, not4desks},
        {wire::SignIn{QStringLiteral("admin"), QStringLiteral("guess")}, not4desks, not4desks,
         "ended unauthorised"},
        {wire::Resume{it.sha256}, not4desks, not4desks, "ended unauthorised"},
        {wire::SignOut{}, always("ended"), always("ended")},
        {wire::Sync{.epoch = house.epoch(), .revision = house.revision(), .holds = {it.customer}},
         {QLatin1StringView("page"), QLatin1StringView("page"), QLatin1StringView("page"),
          QLatin1StringView("page"), QLatin1StringView("ended malformed")},
         {QLatin1StringView("page"), QLatin1StringView("page"), QLatin1StringView("page"),
          QLatin1StringView("page"), QLatin1StringView("ended malformed")}},
        {wire::Push{}, always(""), always("")},
        {wire::Present{.customer = it.customer, .caseId = it.caseId},
         {QLatin1StringView(""), QLatin1StringView(""), QLatin1StringView(""),
          QLatin1StringView(""), QLatin1StringView("ended malformed")},
         {QLatin1StringView(""), QLatin1StringView(""), QLatin1StringView(""),
          QLatin1StringView(""), QLatin1StringView("ended malformed")}},
        {wire::Fetch{it.sha256},
         {QLatin1StringView("bytes"), QLatin1StringView("nothing"), QLatin1StringView("nothing"),
          QLatin1StringView("nothing"), QLatin1StringView("nothing")},
         {QLatin1StringView("bytes"), QLatin1StringView("bytes"), QLatin1StringView("nothing"),
          QLatin1StringView("nothing"), QLatin1StringView("nothing")}},
        {wire::Offer{it.sha256, it.customer.toString().size()},
         {QLatin1StringView("is there"), QLatin1StringView("to be brought"),
          QLatin1StringView("to be brought"), QLatin1StringView("to be brought"),
          QLatin1StringView("to be brought")},
         {QLatin1StringView("is there"), QLatin1StringView("is there"),
          QLatin1StringView("to be brought"), QLatin1StringView("to be brought"),
          QLatin1StringView("to be brought")}},
        {wire::Piece{it.sha256, 0, QStringLiteral("AAAA")}, not4desks, not4desks},
        {wire::Open{it.customer},
         {QLatin1StringView(""), QLatin1StringView("page with it"),
          QLatin1StringView("page without it"), QLatin1StringView(""),
          QLatin1StringView("ended malformed")},
         {QLatin1StringView(""), QLatin1StringView(""), QLatin1StringView(""),
          QLatin1StringView(""), QLatin1StringView("ended malformed")}},
        {wire::Older{it.customer, core::fromMillis(2'000'000'000'000), it.message},
         {QLatin1StringView("page with it"), QLatin1StringView(""), QLatin1StringView(""),
          QLatin1StringView("page"), QLatin1StringView("ended malformed")},
         {QLatin1StringView("page with it"), QLatin1StringView("page with it"),
          QLatin1StringView("page"), QLatin1StringView("page"),
          QLatin1StringView("ended malformed")}},
        {wire::Search{.question = 1,
                      .query = it.customer.toString() + QStringLiteral("@example.com")},
         {QLatin1StringView("no hits"), QLatin1StringView("hits"), QLatin1StringView("no hits"),
          QLatin1StringView("no hits"), QLatin1StringView("no hits")},
         always("no hits")},
        {wire::Search{.question = 1,
                      .query = it.customer.toString() + QStringLiteral("@example.com"),
                      .about = it.customer,
                      .fields = {QStringLiteral("name")}},
         {QLatin1StringView("no hits"), QLatin1StringView("no hits"), QLatin1StringView("no hits"),
          QLatin1StringView("no hits"), QLatin1StringView("ended malformed")},
         {QLatin1StringView("no hits"), QLatin1StringView("no hits"), QLatin1StringView("no hits"),
          QLatin1StringView("no hits"), QLatin1StringView("ended malformed")}},
        {wire::Erased{{it.customer}},
         {QLatin1StringView(""), QLatin1StringView(""), QLatin1StringView(""),
          QLatin1StringView(""), QLatin1StringView("ended malformed")},
         {QLatin1StringView(""), QLatin1StringView(""), QLatin1StringView(""),
          QLatin1StringView(""), QLatin1StringView("ended malformed")}},
        {wire::Wiped{}, not4desks, not4desks},
        {wire::Welcome{}, not4desks, not4desks},
        {wire::SignedIn{.agent = it.agent}, not4desks, not4desks},
        {wire::Page{.changes = {{QStringLiteral("customer"),
                                 {{QStringLiteral("id"), it.customer.toString()}}}}},
         not4desks, not4desks},
        {wire::Presence{.people = {{.agent = it.agent}}}, not4desks, not4desks},
        {wire::Chunk{.sha256 = it.sha256}, not4desks, not4desks},
        {wire::Taken{.sha256 = it.sha256}, not4desks, not4desks},
        {wire::Found{}, not4desks, not4desks},
        {wire::Sorry{.wipe = true}, not4desks, not4desks},
    };
}
} // namespace hadir::domain::rights
