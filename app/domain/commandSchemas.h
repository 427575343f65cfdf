// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"

/// The fields of every command, declared once, and the name under which it is stored and sent.
namespace hadir::domain {

template <>
struct Schema<CreateCustomer>
{
    static constexpr QLatin1StringView name{"create-customer"};
    static constexpr auto fields =
        eachOf(field("customer", &CreateCustomer::customer), field("name", &CreateCustomer::name),
               field("company", &CreateCustomer::company), field("city", &CreateCustomer::city),
               field("country", &CreateCustomer::country), field("zone", &CreateCustomer::zone),
               field("languages", &CreateCustomer::languages),
               field("preferredChannel", &CreateCustomer::preferredChannel));
};

template <>
struct Schema<ChangeCustomer>
{
    static constexpr QLatin1StringView name{"change-customer"};
    static constexpr auto fields =
        eachOf(field("customer", &ChangeCustomer::customer), field("name", &ChangeCustomer::name),
               field("company", &ChangeCustomer::company), field("city", &ChangeCustomer::city),
               field("country", &ChangeCustomer::country), field("zone", &ChangeCustomer::zone),
               field("languages", &ChangeCustomer::languages),
               field("preferredChannel", &ChangeCustomer::preferredChannel),
               field("tier", &ChangeCustomer::tier), field("about", &ChangeCustomer::about),
               field("stage", &ChangeCustomer::stage), field("was", &ChangeCustomer::was));
};

template <>
struct Schema<AddContactPoint>
{
    static constexpr QLatin1StringView name{"add-contact-point"};
    static constexpr auto fields = eachOf(
        field("contactPoint", &AddContactPoint::contactPoint),
        field("customer", &AddContactPoint::customer), field("kind", &AddContactPoint::kind),
        field("value", &AddContactPoint::value), field("region", &AddContactPoint::region),
        field("service", &AddContactPoint::service), field("label", &AddContactPoint::label));
};

template <>
struct Schema<ConfirmContactPoint>
{
    static constexpr QLatin1StringView name{"confirm-contact-point"};
    static constexpr auto fields =
        eachOf(field("contactPoint", &ConfirmContactPoint::contactPoint));
};

template <>
struct Schema<RetireContactPoint>
{
    static constexpr QLatin1StringView name{"retire-contact-point"};
    static constexpr auto fields = eachOf(field("contactPoint", &RetireContactPoint::contactPoint));
};

template <>
struct Schema<RestoreContactPoint>
{
    static constexpr QLatin1StringView name{"restore-contact-point"};
    static constexpr auto fields =
        eachOf(field("contactPoint", &RestoreContactPoint::contactPoint));
};

template <>
struct Schema<SetConsent>
{
    static constexpr QLatin1StringView name{"set-consent"};
    static constexpr auto fields = eachOf(
        field("contactPoint", &SetConsent::contactPoint), field("purpose", &SetConsent::purpose),
        field("granted", &SetConsent::granted), field("was", &SetConsent::was));
};

template <>
struct Schema<SetQuietHours>
{
    static constexpr QLatin1StringView name{"set-quiet-hours"};
    static constexpr auto fields =
        eachOf(field("contactPoint", &SetQuietHours::contactPoint),
               field("fromMinute", &SetQuietHours::fromMinute),
               field("toMinute", &SetQuietHours::toMinute), field("was", &SetQuietHours::was));
};

template <>
struct Schema<OpenCase>
{
    static constexpr QLatin1StringView name{"open-case"};
    static constexpr auto fields =
        eachOf(field("case", &OpenCase::caseId), field("customer", &OpenCase::customer),
               field("subject", &OpenCase::subject), field("channel", &OpenCase::channel),
               field("priority", &OpenCase::priority), field("queue", &OpenCase::queue));
};

template <>
struct Schema<SetCaseStatus>
{
    static constexpr QLatin1StringView name{"set-case-status"};
    static constexpr auto fields = eachOf(
        field("case", &SetCaseStatus::caseId), field("status", &SetCaseStatus::status),
        field("was", &SetCaseStatus::was), field("waitingSince", &SetCaseStatus::waitingSince),
        field("solvedAt", &SetCaseStatus::solvedAt));
};

template <>
struct Schema<SetCasePriority>
{
    static constexpr QLatin1StringView name{"set-case-priority"};
    static constexpr auto fields =
        eachOf(field("case", &SetCasePriority::caseId),
               field("priority", &SetCasePriority::priority), field("was", &SetCasePriority::was));
};

template <>
struct Schema<MoveCase>
{
    static constexpr QLatin1StringView name{"move-case"};
    static constexpr auto fields =
        eachOf(field("case", &MoveCase::caseId), field("queue", &MoveCase::queue),
               field("was", &MoveCase::was));
};

template <>
struct Schema<TagCase>
{
    static constexpr QLatin1StringView name{"tag-case"};
    static constexpr auto fields =
        eachOf(field("case", &TagCase::caseId), field("add", &TagCase::add),
               field("remove", &TagCase::remove));
};

template <>
struct Schema<AssignCase>
{
    static constexpr QLatin1StringView name{"assign-case"};
    static constexpr auto fields =
        eachOf(field("case", &AssignCase::caseId), field("agent", &AssignCase::agent),
               field("was", &AssignCase::was));
};

template <>
struct Schema<TakeCase>
{
    static constexpr QLatin1StringView name{"take-case"};
    static constexpr auto fields = eachOf(field("case", &TakeCase::caseId));
};

template <>
struct Schema<AttachedFile>
{
    static constexpr QLatin1StringView name{"attached_file"};
    static constexpr auto fields =
        eachOf(field("attachment", &AttachedFile::attachment), field("name", &AttachedFile::name),
               field("type", &AttachedFile::type), field("size", &AttachedFile::size),
               field("sha256", &AttachedFile::sha256));
};

template <>
struct Schema<AddNote>
{
    static constexpr QLatin1StringView name{"add-note"};
    static constexpr auto fields =
        eachOf(field("interaction", &AddNote::interaction), field("customer", &AddNote::customer),
               field("case", &AddNote::caseId), field("body", &AddNote::body),
               field("mentions", &AddNote::mentions), field("files", &AddNote::files));
};

template <>
struct Schema<ReplyToCustomer>
{
    static constexpr QLatin1StringView name{"reply-to-customer"};
    static constexpr auto fields =
        eachOf(field("interaction", &ReplyToCustomer::interaction),
               field("customer", &ReplyToCustomer::customer),
               field("case", &ReplyToCustomer::caseId), field("channel", &ReplyToCustomer::channel),
               field("contactPoint", &ReplyToCustomer::contactPoint),
               field("subject", &ReplyToCustomer::subject), field("body", &ReplyToCustomer::body),
               field("after", &ReplyToCustomer::after), field("sendAt", &ReplyToCustomer::sendAt),
               field("files", &ReplyToCustomer::files));
};

template <>
struct Schema<LogCall>
{
    static constexpr QLatin1StringView name{"log-call"};
    static constexpr auto fields =
        eachOf(field("interaction", &LogCall::interaction), field("customer", &LogCall::customer),
               field("case", &LogCall::caseId), field("direction", &LogCall::direction),
               field("contactPoint", &LogCall::contactPoint), field("seconds", &LogCall::seconds),
               field("body", &LogCall::body), field("outcome", &LogCall::outcome),
               field("happenedAt", &LogCall::happenedAt));
};

template <>
struct Schema<LogVisit>
{
    static constexpr QLatin1StringView name{"log-visit"};
    static constexpr auto fields =
        eachOf(field("interaction", &LogVisit::interaction), field("customer", &LogVisit::customer),
               field("case", &LogVisit::caseId), field("place", &LogVisit::place),
               field("body", &LogVisit::body), field("outcome", &LogVisit::outcome),
               field("happenedAt", &LogVisit::happenedAt));
};

template <>
struct Schema<AddOrder>
{
    static constexpr QLatin1StringView name{"add-order"};
    static constexpr auto fields =
        eachOf(field("order", &AddOrder::order), field("customer", &AddOrder::customer),
               field("number", &AddOrder::number), field("status", &AddOrder::status),
               field("currency", &AddOrder::currency), field("totalMinor", &AddOrder::totalMinor),
               field("lines", &AddOrder::lines), field("placedAt", &AddOrder::placedAt));
};

template <>
struct Schema<AddAgent>
{
    static constexpr QLatin1StringView name{"add-agent"};
    static constexpr auto fields =
        eachOf(field("agent", &AddAgent::agent), field("login", &AddAgent::login),
               field("name", &AddAgent::name), field("role", &AddAgent::role),
               field("teams", &AddAgent::teams), field("language", &AddAgent::language));
};

template <>
struct Schema<SetAgentActive>
{
    static constexpr QLatin1StringView name{"set-agent-active"};
    static constexpr auto fields =
        eachOf(field("agent", &SetAgentActive::agent), field("active", &SetAgentActive::active));
};

template <>
struct Schema<AddTeam>
{
    static constexpr QLatin1StringView name{"add-team"};
    static constexpr auto fields =
        eachOf(field("team", &AddTeam::team), field("name", &AddTeam::name));
};

template <>
struct Schema<AddQueue>
{
    static constexpr QLatin1StringView name{"add-queue"};
    static constexpr auto fields =
        eachOf(field("queue", &AddQueue::queue), field("name", &AddQueue::name),
               field("team", &AddQueue::team), field("zone", &AddQueue::zone));
};

template <>
struct Schema<EraseCustomer>
{
    static constexpr QLatin1StringView name{"erase-customer"};
    static constexpr auto fields = eachOf(field("customer", &EraseCustomer::customer),
                                          field("reason", &EraseCustomer::reason));
};

template <>
struct Schema<AddSavedReply>
{
    static constexpr QLatin1StringView name{"add-saved-reply"};
    static constexpr auto fields = eachOf(
        field("reply", &AddSavedReply::reply), field("title", &AddSavedReply::title),
        field("shortcut", &AddSavedReply::shortcut), field("wordings", &AddSavedReply::wordings),
        field("circle", &AddSavedReply::circle), field("team", &AddSavedReply::team),
        field("channels", &AddSavedReply::channels), field("place", &AddSavedReply::place));
};

template <>
struct Schema<ChangeSavedReply>
{
    static constexpr QLatin1StringView name{"change-saved-reply"};
    static constexpr auto fields =
        eachOf(field("reply", &ChangeSavedReply::reply), field("title", &ChangeSavedReply::title),
               field("shortcut", &ChangeSavedReply::shortcut),
               field("wordings", &ChangeSavedReply::wordings),
               field("channels", &ChangeSavedReply::channels),
               field("place", &ChangeSavedReply::place), field("was", &ChangeSavedReply::was));
};

template <>
struct Schema<RetireSavedReply>
{
    static constexpr QLatin1StringView name{"retire-saved-reply"};
    static constexpr auto fields = eachOf(field("reply", &RetireSavedReply::reply));
};

template <>
struct Schema<RestoreSavedReply>
{
    static constexpr QLatin1StringView name{"restore-saved-reply"};
    static constexpr auto fields = eachOf(field("reply", &RestoreSavedReply::reply));
};

template <>
struct Schema<PinEntry>
{
    static constexpr QLatin1StringView name{"pin-entry"};
    static constexpr auto fields =
        eachOf(field("customer", &PinEntry::customer), field("interaction", &PinEntry::interaction),
               field("pinned", &PinEntry::pinned));
};

template <>
struct Schema<MergeCustomer>
{
    static constexpr QLatin1StringView name{"merge-customer"};
    static constexpr auto fields =
        eachOf(field("customer", &MergeCustomer::customer), field("into", &MergeCustomer::into),
               field("fields", &MergeCustomer::fields));
};

template <>
struct Schema<SeparateCustomer>
{
    static constexpr QLatin1StringView name{"separate-customer"};
    static constexpr auto fields = eachOf(field("customer", &SeparateCustomer::customer));
};

template <>
struct Schema<RecordFeedback>
{
    static constexpr QLatin1StringView name{"record-feedback"};
    static constexpr auto fields = eachOf(
        field("feedback", &RecordFeedback::feedback), field("customer", &RecordFeedback::customer),
        field("case", &RecordFeedback::caseId), field("interaction", &RecordFeedback::interaction),
        field("kind", &RecordFeedback::kind), field("score", &RecordFeedback::score),
        field("comment", &RecordFeedback::comment), field("givenAt", &RecordFeedback::givenAt));
};

template <>
struct Schema<SnoozeCase>
{
    static constexpr QLatin1StringView name{"snooze-case"};
    static constexpr auto fields =
        eachOf(field("case", &SnoozeCase::caseId), field("until", &SnoozeCase::until),
               field("was", &SnoozeCase::was));
};

template <>
struct Schema<SetDisposition>
{
    static constexpr QLatin1StringView name{"set-disposition"};
    static constexpr auto fields = eachOf(field("case", &SetDisposition::caseId),
                                          field("disposition", &SetDisposition::disposition),
                                          field("was", &SetDisposition::was));
};

template <>
struct Schema<MergeCase>
{
    static constexpr QLatin1StringView name{"merge-case"};
    static constexpr auto fields =
        eachOf(field("case", &MergeCase::caseId), field("into", &MergeCase::into));
};

template <>
struct Schema<SeparateCase>
{
    static constexpr QLatin1StringView name{"separate-case"};
    static constexpr auto fields =
        eachOf(field("case", &SeparateCase::caseId), field("status", &SeparateCase::status),
               field("waitingSince", &SeparateCase::waitingSince),
               field("intoWaitingSince", &SeparateCase::intoWaitingSince));
};

template <>
struct Schema<MoveEntries>
{
    static constexpr QLatin1StringView name{"move-entries"};
    static constexpr auto fields =
        eachOf(field("customer", &MoveEntries::customer), field("from", &MoveEntries::from),
               field("to", &MoveEntries::to), field("interactions", &MoveEntries::interactions));
};

template <>
struct Schema<LinkCases>
{
    static constexpr QLatin1StringView name{"link-cases"};
    static constexpr auto fields =
        eachOf(field("case", &LinkCases::caseId), field("other", &LinkCases::other),
               field("linked", &LinkCases::linked));
};

template <>
struct Schema<SetParent>
{
    static constexpr QLatin1StringView name{"set-parent"};
    static constexpr auto fields =
        eachOf(field("case", &SetParent::caseId), field("parent", &SetParent::parent),
               field("was", &SetParent::was));
};

template <>
struct Schema<WatchCase>
{
    static constexpr QLatin1StringView name{"watch-case"};
    static constexpr auto fields =
        eachOf(field("case", &WatchCase::caseId), field("add", &WatchCase::add),
               field("remove", &WatchCase::remove));
};

template <>
struct Schema<ChangeChecklist>
{
    static constexpr QLatin1StringView name{"change-checklist"};
    static constexpr auto fields =
        eachOf(field("case", &ChangeChecklist::caseId), field("add", &ChangeChecklist::add),
               field("done", &ChangeChecklist::done), field("undone", &ChangeChecklist::undone),
               field("remove", &ChangeChecklist::remove));
};

template <>
struct Schema<AskApproval>
{
    static constexpr QLatin1StringView name{"ask-approval"};
    static constexpr auto fields =
        eachOf(field("case", &AskApproval::caseId), field("approval", &AskApproval::approval),
               field("what", &AskApproval::what), field("of", &AskApproval::of));
};

template <>
struct Schema<DecideApproval>
{
    static constexpr QLatin1StringView name{"decide-approval"};
    static constexpr auto fields = eachOf(
        field("case", &DecideApproval::caseId), field("approval", &DecideApproval::approval),
        field("granted", &DecideApproval::granted), field("reason", &DecideApproval::reason));
};

template <>
struct Schema<WithdrawApproval>
{
    static constexpr QLatin1StringView name{"withdraw-approval"};
    static constexpr auto fields = eachOf(field("case", &WithdrawApproval::caseId),
                                          field("approval", &WithdrawApproval::approval));
};

template <>
struct Schema<RecallMessage>
{
    static constexpr QLatin1StringView name{"recall-message"};
    static constexpr auto fields = eachOf(field("interaction", &RecallMessage::interaction),
                                          field("customer", &RecallMessage::customer));
};

template <>
struct Schema<AskOutside>
{
    static constexpr QLatin1StringView name{"ask-outside"};
    static constexpr auto fields = eachOf(
        field("interaction", &AskOutside::interaction), field("customer", &AskOutside::customer),
        field("case", &AskOutside::caseId), field("address", &AskOutside::address),
        field("subject", &AskOutside::subject), field("body", &AskOutside::body));
};

template <>
struct Schema<SetQueueUpdates>
{
    static constexpr QLatin1StringView name{"set-queue-updates"};
    static constexpr auto fields =
        eachOf(field("queue", &SetQueueUpdates::queue), field("updates", &SetQueueUpdates::updates),
               field("was", &SetQueueUpdates::was));
};

template <>
struct Schema<SetQueueCodes>
{
    static constexpr QLatin1StringView name{"set-queue-codes"};
    static constexpr auto fields =
        eachOf(field("queue", &SetQueueCodes::queue), field("codes", &SetQueueCodes::codes),
               field("wrapUp", &SetQueueCodes::wrapUp), field("was", &SetQueueCodes::was));
};

template <>
struct Schema<SetAgentSkills>
{
    static constexpr QLatin1StringView name{"set-agent-skills"};
    static constexpr auto fields =
        eachOf(field("agent", &SetAgentSkills::agent), field("skills", &SetAgentSkills::skills),
               field("was", &SetAgentSkills::was));
};

template <>
struct Schema<AddMacro>
{
    static constexpr QLatin1StringView name{"add-macro"};
    static constexpr auto fields =
        eachOf(field("macro", &AddMacro::macro), field("title", &AddMacro::title),
               field("steps", &AddMacro::steps), field("circle", &AddMacro::circle),
               field("team", &AddMacro::team), field("place", &AddMacro::place));
};

template <>
struct Schema<ChangeMacro>
{
    static constexpr QLatin1StringView name{"change-macro"};
    static constexpr auto fields =
        eachOf(field("macro", &ChangeMacro::macro), field("title", &ChangeMacro::title),
               field("steps", &ChangeMacro::steps), field("place", &ChangeMacro::place),
               field("retired", &ChangeMacro::retired), field("was", &ChangeMacro::was));
};

template <>
struct Schema<AddTeamView>
{
    static constexpr QLatin1StringView name{"add-team-view"};
    static constexpr auto fields =
        eachOf(field("view", &AddTeamView::view), field("title", &AddTeamView::title),
               field("question", &AddTeamView::question), field("team", &AddTeamView::team),
               field("columns", &AddTeamView::columns), field("order", &AddTeamView::order),
               field("grouping", &AddTeamView::grouping), field("place", &AddTeamView::place));
};

template <>
struct Schema<ChangeTeamView>
{
    static constexpr QLatin1StringView name{"change-team-view"};
    static constexpr auto fields =
        eachOf(field("view", &ChangeTeamView::view), field("title", &ChangeTeamView::title),
               field("question", &ChangeTeamView::question),
               field("columns", &ChangeTeamView::columns), field("order", &ChangeTeamView::order),
               field("grouping", &ChangeTeamView::grouping), field("place", &ChangeTeamView::place),
               field("retired", &ChangeTeamView::retired), field("was", &ChangeTeamView::was));
};
} // namespace hadir::domain
