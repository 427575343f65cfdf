// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/execute.h"

/// The rules behind execute(), one overload a command; and what they share. Nobody outside
/// app/domain includes this.
namespace hadir::domain::rules {

constexpr qsizetype nameCeiling = 200;     ///< characters of a name, subject, label
constexpr qsizetype bodyCeiling = 100'000; ///< characters of a note or message
constexpr qsizetype tagCeiling = 60;
constexpr qsizetype languageCeiling = 40; ///< characters of a BCP 47 tag
constexpr qsizetype mostTags = 100;       ///< on a case; and given or taken by one command
constexpr qsizetype mostLanguages = 20;
constexpr qsizetype mostLines = 500; ///< of an order

[[nodiscard]] inline std::unexpected<Rejection> reject(Refusal refusal, const QString &about)
{
    return std::unexpected(Rejection{refusal, about});
}
template <class T>
[[nodiscard]] std::unexpected<Rejection> reject(Refusal refusal, const core::Id<T> &about)
{
    return std::unexpected(Rejection{refusal, about.toString()});
}

/// Text that somebody must have typed: not blank, at most `ceiling` characters.
[[nodiscard]] Verdict present(const QString &text, QLatin1StringView field,
                              qsizetype ceiling = nameCeiling);
/// A name of something: as above, in one line and without characters that are none.
[[nodiscard]] Verdict titled(const QString &text, QLatin1StringView field);
/// A list of at most `most` texts of at most `ceiling` characters each.
[[nodiscard]] Verdict boundedList(const QStringList &texts, QLatin1StringView field, qsizetype most,
                                  qsizetype ceiling);
/// Text that may be empty, at most `ceiling` characters.
[[nodiscard]] Verdict bounded(const QString &text, QLatin1StringView field,
                              qsizetype ceiling = nameCeiling);

/// Of a step that is taken back: the case gets back when something last happened in it, where
/// nothing has since `left`.
void bringBack(Case &about, const std::optional<core::Instant> &lastAt, core::Instant left);

/// A message that `actor` may take out of the send queue, or that was taken out already.
[[nodiscard]] std::expected<Interaction, Rejection>
recallable(InteractionId id, CustomerId customer, const Actor &actor, Unit &unit);

/// Whether `actor` may make what is offered to that circle; `team` is said for a team and only
/// then.
[[nodiscard]] Verdict mayMakeFor(Circle circle, const std::optional<TeamId> &team,
                                 const Actor &actor, Unit &unit);
/// Whether a mail can be addressed so.
[[nodiscard]] bool isEmailAddress(const QString &text);

/// The case, when it is there and belongs to `customer`.
[[nodiscard]] std::expected<Case, Rejection> caseOfCustomer(CaseId id, CustomerId customer,
                                                            Unit &unit);

Verdict run(const CreateCustomer &, const Actor &, const Stamp &, Unit &);
Verdict run(const ChangeCustomer &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddContactPoint &, const Actor &, const Stamp &, Unit &);
Verdict run(const ConfirmContactPoint &, const Actor &, const Stamp &, Unit &);
Verdict run(const RetireContactPoint &, const Actor &, const Stamp &, Unit &);
Verdict run(const RestoreContactPoint &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetConsent &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetQuietHours &, const Actor &, const Stamp &, Unit &);
Verdict run(const OpenCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetCaseStatus &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetCasePriority &, const Actor &, const Stamp &, Unit &);
Verdict run(const MoveCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const TagCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const AssignCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const TakeCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddNote &, const Actor &, const Stamp &, Unit &);
Verdict run(const ReplyToCustomer &, const Actor &, const Stamp &, Unit &);
Verdict run(const LogCall &, const Actor &, const Stamp &, Unit &);
Verdict run(const LogVisit &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddOrder &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddAgent &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetAgentActive &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddTeam &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddQueue &, const Actor &, const Stamp &, Unit &);
Verdict run(const EraseCustomer &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddSavedReply &, const Actor &, const Stamp &, Unit &);
Verdict run(const ChangeSavedReply &, const Actor &, const Stamp &, Unit &);
Verdict run(const RetireSavedReply &, const Actor &, const Stamp &, Unit &);
Verdict run(const RestoreSavedReply &, const Actor &, const Stamp &, Unit &);
Verdict run(const PinEntry &, const Actor &, const Stamp &, Unit &);
Verdict run(const MergeCustomer &, const Actor &, const Stamp &, Unit &);
Verdict run(const SeparateCustomer &, const Actor &, const Stamp &, Unit &);
Verdict run(const RecordFeedback &, const Actor &, const Stamp &, Unit &);
Verdict run(const SnoozeCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetDisposition &, const Actor &, const Stamp &, Unit &);
Verdict run(const MergeCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const SeparateCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const MoveEntries &, const Actor &, const Stamp &, Unit &);
Verdict run(const LinkCases &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetParent &, const Actor &, const Stamp &, Unit &);
Verdict run(const WatchCase &, const Actor &, const Stamp &, Unit &);
Verdict run(const ChangeChecklist &, const Actor &, const Stamp &, Unit &);
Verdict run(const AskApproval &, const Actor &, const Stamp &, Unit &);
Verdict run(const DecideApproval &, const Actor &, const Stamp &, Unit &);
Verdict run(const WithdrawApproval &, const Actor &, const Stamp &, Unit &);
Verdict run(const RecallMessage &, const Actor &, const Stamp &, Unit &);
Verdict run(const AskOutside &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetQueueUpdates &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetQueueCodes &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetAgentSkills &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddMacro &, const Actor &, const Stamp &, Unit &);
Verdict run(const ChangeMacro &, const Actor &, const Stamp &, Unit &);
Verdict run(const AddTeamView &, const Actor &, const Stamp &, Unit &);
Verdict run(const ChangeTeamView &, const Actor &, const Stamp &, Unit &);
Verdict run(const BookCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const MoveCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const ChangeCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const HandOverCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const ClaimCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const ReleaseCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const RecordCallbackOutcome &, const Actor &, const Stamp &, Unit &);
Verdict run(const CancelCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const RestoreCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const SettleCallback &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetQueueCallbacks &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetShifts &, const Actor &, const Stamp &, Unit &);
Verdict run(const SetCallingRules &, const Actor &, const Stamp &, Unit &);
} // namespace hadir::domain::rules
