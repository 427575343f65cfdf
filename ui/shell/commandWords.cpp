// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commandWords.h"

#include "app/domain/commandJson.h"
#include "ui/theme/bidi.h"
#include "ui/words/detailWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
/// The words of each command; a new one does not compile until it has its own.
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CommandWords)

public:
    QString operator()(const domain::CreateCustomer &) const { return tr("New customer"); }
    QString operator()(const domain::ChangeCustomer &command) const
    {
        QStringList fields = domain::argumentsOf(command).keys();
        fields.removeOne(u"customer"_s);
        fields.removeOne(u"was"_s);
        if (fields.size() != 1)
            return tr("Change of customer details");
        return tr("Change of details: %1", "the name of a field").arg(nameOfDetail(fields.first()));
    }
    QString operator()(const domain::AddContactPoint &) const { return tr("New contact point"); }
    QString operator()(const domain::ConfirmContactPoint &) const
    {
        return tr("Confirmed contact point");
    }
    QString operator()(const domain::RetireContactPoint &) const
    {
        return tr("Retired contact point");
    }
    QString operator()(const domain::RestoreContactPoint &) const
    {
        return tr("Contact point used again");
    }
    QString operator()(const domain::SetConsent &) const { return tr("Change of consent"); }
    QString operator()(const domain::SetQuietHours &) const { return tr("Change of quiet hours"); }
    QString operator()(const domain::OpenCase &) const { return tr("New case"); }
    QString operator()(const domain::SetCaseStatus &command) const
    {
        return tr("Status set to %1").arg(wordFor(command.status));
    }
    QString operator()(const domain::SetCasePriority &command) const
    {
        return tr("Priority set to %1").arg(wordFor(command.priority));
    }
    QString operator()(const domain::MoveCase &) const { return tr("Case moved to another queue"); }
    QString operator()(const domain::TagCase &) const { return tr("Change of tags"); }
    QString operator()(const domain::AssignCase &) const { return tr("Case assigned"); }
    QString operator()(const domain::TakeCase &) const { return tr("Case taken"); }
    QString operator()(const domain::AddNote &) const { return tr("Internal note"); }
    QString operator()(const domain::ReplyToCustomer &command) const
    {
        return replyWordFor(command.channel);
    }
    QString operator()(const domain::LogCall &) const { return tr("Logged call"); }
    QString operator()(const domain::LogVisit &) const { return tr("Logged visit"); }
    QString operator()(const domain::AddOrder &) const { return tr("New order"); }
    QString operator()(const domain::AddAgent &) const { return tr("New agent"); }
    QString operator()(const domain::SetAgentActive &) const { return tr("Change of an agent"); }
    QString operator()(const domain::AddTeam &) const { return tr("New team"); }
    QString operator()(const domain::AddQueue &) const { return tr("New queue"); }
    QString operator()(const domain::EraseCustomer &) const { return tr("Customer erased"); }
    QString operator()(const domain::AddSavedReply &) const { return tr("New saved reply"); }
    QString operator()(const domain::ChangeSavedReply &) const
    {
        return tr("Change of a saved reply");
    }
    QString operator()(const domain::RetireSavedReply &) const
    {
        return tr("Saved reply no longer offered");
    }
    QString operator()(const domain::RestoreSavedReply &) const
    {
        return tr("Saved reply offered again");
    }
    QString operator()(const domain::PinEntry &) const { return tr("Change of what is pinned"); }
    QString operator()(const domain::MergeCustomer &) const { return tr("Two customers merged"); }
    QString operator()(const domain::SeparateCustomer &) const
    {
        return tr("Merged customer separated");
    }
    QString operator()(const domain::RecordFeedback &) const { return tr("Feedback recorded"); }
    QString operator()(const domain::SnoozeCase &command) const
    {
        return command.until ? tr("Case put to sleep") : tr("Case woken");
    }
    QString operator()(const domain::SetDisposition &) const { return tr("Wrap-up code set"); }
    QString operator()(const domain::MergeCase &) const { return tr("Two cases merged"); }
    QString operator()(const domain::SeparateCase &) const { return tr("Merged case separated"); }
    QString operator()(const domain::MoveEntries &) const
    {
        return tr("Entries moved to another case");
    }
    QString operator()(const domain::LinkCases &) const
    {
        return tr("Change of a link between cases");
    }
    QString operator()(const domain::SetParent &) const { return tr("Change of the parent case"); }
    QString operator()(const domain::WatchCase &) const { return tr("Change of who watches"); }
    QString operator()(const domain::ChangeChecklist &) const
    {
        return tr("Change of the checklist");
    }
    QString operator()(const domain::AskApproval &) const { return tr("Approval asked for"); }
    QString operator()(const domain::DecideApproval &) const
    {
        return tr("Decision on an approval");
    }
    QString operator()(const domain::WithdrawApproval &) const
    {
        return tr("Approval no longer asked for");
    }
    QString operator()(const domain::RecallMessage &) const { return tr("Message recalled"); }
    QString operator()(const domain::AskOutside &) const
    {
        return tr("Question to somebody outside");
    }
    QString operator()(const domain::SetQueueUpdates &) const
    {
        return tr("Change of automatic messages");
    }
    QString operator()(const domain::SetQueueCodes &) const
    {
        return tr("Change of wrap-up codes");
    }
    QString operator()(const domain::SetAgentSkills &) const { return tr("Change of skills"); }
    QString operator()(const domain::AddMacro &) const { return tr("New macro"); }
    QString operator()(const domain::ChangeMacro &) const { return tr("Change of a macro"); }
    QString operator()(const domain::AddTeamView &) const { return tr("New view of the team"); }
    QString operator()(const domain::ChangeTeamView &) const
    {
        return tr("Change of a view of the team");
    }
    QString operator()(const domain::BookCallback &) const { return tr("New callback"); }
    QString operator()(const domain::MoveCallback &) const
    {
        return tr("Callback moved to another time");
    }
    QString operator()(const domain::ChangeCallback &) const { return tr("Change of a callback"); }
    QString operator()(const domain::HandOverCallback &) const
    {
        return tr("Callback handed over");
    }
    QString operator()(const domain::ClaimCallback &) const { return tr("Callback claimed"); }
    QString operator()(const domain::ReleaseCallback &) const { return tr("Callback released"); }
    QString operator()(const domain::RecordCallbackOutcome &) const
    {
        return tr("Outcome of a callback");
    }
    QString operator()(const domain::CancelCallback &) const { return tr("Callback cancelled"); }
    QString operator()(const domain::RestoreCallback &) const
    {
        return tr("Callback planned again");
    }
    QString operator()(const domain::SettleCallback &) const
    {
        return tr("Callback set by the rules of its time zone");
    }
    QString operator()(const domain::SetQueueCallbacks &) const
    {
        return tr("Change of how a queue calls back");
    }
    QString operator()(const domain::SetShifts &) const { return tr("Change of shifts"); }
    QString operator()(const domain::SetCallingRules &) const
    {
        return tr("Change of calling hours and holidays");
    }

    static QString of(domain::Refusal refusal)
    {
        switch (refusal) {
        case domain::Refusal::NotAllowed:
            return tr("Your role does not allow this. Ask a supervisor to do it.");
        case domain::Refusal::NotFound:
            return tr("What this is about is no longer there. Look at the customer again.");
        case domain::Refusal::AlreadyThere:
            return tr("The same thing is already there, so it was not added again.");
        case domain::Refusal::Invalid:
            return tr("A value is missing, too long or not valid. Correct it and try again.");
        case domain::Refusal::TakenByOther:
            return tr("A colleague owns this case. Talk to them, or ask a supervisor to move it.");
        case domain::Refusal::NothingToDo:
            return tr("It is already as you asked.");
        case domain::Refusal::NoConsent:
            return tr("The customer does not want to be contacted there. Choose another way.");
        case domain::Refusal::Unreadable:
            return tr("The server does not know this kind of change. Update Hadir and try again.");
        case domain::Refusal::Overtaken:
            return tr("Something happened in this case that you had not seen when you wrote. Read "
                      "it, then send your reply, change it or discard it.");
        case domain::Refusal::Clash:
            return tr("A colleague changed the same thing meanwhile. Look at it as it is now, then "
                      "decide which is right.");
        case domain::Refusal::Unfilled:
            return tr("A placeholder in double braces is still open. Put in what belongs there, or "
                      "take it out, then send it.");
        case domain::Refusal::Unfinished:
            return tr("The checklist has an open item, an approval is still asked for, or the "
                      "wrap-up code is missing. See to that, then close the case.");
        case domain::Refusal::WindowClosed:
            return tr("The customer last wrote there more than 24 hours ago, so nothing can be "
                      "sent there now. Choose another way.");
        case domain::Refusal::TooLate:
            return tr("The message has left and cannot be taken back. Write to the customer "
                      "again.");
        case domain::Refusal::SlotFull:
            return tr("All places at that time are taken. Choose another time for the callback.");
        case domain::Refusal::OutsideHours:
            return tr("Nobody may or can be called at that time. Choose another time for the "
                      "callback, or ask a supervisor.");
        case domain::Refusal::TooEarly:
            return tr("The callback is not due yet, or still its owner’s. Claim it when its time "
                      "has come.");
        }
        Q_UNREACHABLE();
    }
};
} // namespace

QString wordsFor(const domain::Command &command)
{
    return std::visit(CommandWords(), command);
}

Icon iconFor(const domain::Command &command)
{
    if (const auto *reply = std::get_if<domain::ReplyToCustomer>(&command))
        return iconFor(reply->channel);
    if (std::holds_alternative<domain::AddNote>(command))
        return iconFor(domain::Channel::Note);
    if (std::holds_alternative<domain::LogCall>(command))
        return iconFor(domain::Channel::Call);
    if (std::holds_alternative<domain::LogVisit>(command))
        return iconFor(domain::Channel::Visit);
    return Icon::Upload;
}

QString sentenceFor(const domain::Rejection &rejection, const QString &colleague)
{
    if (rejection.refusal == domain::Refusal::TakenByOther && !colleague.isEmpty())
        return CommandWords::tr("%1 owns this case. Talk to them, or ask a supervisor to move it.")
            .arg(isolated(colleague));
    return CommandWords::of(rejection.refusal);
}
} // namespace hadir::ui
