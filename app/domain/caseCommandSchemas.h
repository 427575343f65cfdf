// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/domain/caseCommands.h"

/// The fields of the commands about a case: see commandSchemas.h.
namespace hadir::domain {

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
        field("solvedAt", &SetCaseStatus::solvedAt), field("lastAt", &SetCaseStatus::lastAt),
        field("lastAtWas", &SetCaseStatus::lastAtWas));
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
               field("intoWaitingSince", &SeparateCase::intoWaitingSince),
               field("intoLastAt", &SeparateCase::intoLastAt));
};

template <>
struct Schema<MoveEntries>
{
    static constexpr QLatin1StringView name{"move-entries"};
    static constexpr auto fields =
        eachOf(field("customer", &MoveEntries::customer), field("from", &MoveEntries::from),
               field("to", &MoveEntries::to), field("interactions", &MoveEntries::interactions),
               field("lastAt", &MoveEntries::lastAt));
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
} // namespace hadir::domain
