// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/domain/callbackCommands.h"

/// The fields of the commands about callbacks: see commandSchemas.h.
namespace hadir::domain {

template <>
struct Schema<BookCallback>
{
    static constexpr QLatin1StringView name{"book-callback"};
    static constexpr auto fields = eachOf(
        field("callback", &BookCallback::callback), field("customer", &BookCallback::customer),
        field("case", &BookCallback::caseId), field("contactPoint", &BookCallback::contactPoint),
        field("zone", &BookCallback::zone), field("localTime", &BookCallback::localTime),
        field("owner", &BookCallback::owner), field("queueAfter", &BookCallback::queueAfter),
        field("queue", &BookCallback::queue), field("skill", &BookCallback::skill),
        field("reason", &BookCallback::reason),
        field("windowMinutes", &BookCallback::windowMinutes),
        field("retries", &BookCallback::retries), field("rule", &BookCallback::rule),
        field("origin", &BookCallback::origin), field("cause", &BookCallback::cause),
        field("waitingSince", &BookCallback::waitingSince),
        field("overrideReason", &BookCallback::overrideReason));
};

template <>
struct Schema<MoveCallback>
{
    static constexpr QLatin1StringView name{"move-callback"};
    static constexpr auto fields = eachOf(
        field("callback", &MoveCallback::callback), field("customer", &MoveCallback::customer),
        field("zone", &MoveCallback::zone), field("localTime", &MoveCallback::localTime),
        field("askedBy", &MoveCallback::askedBy),
        field("overrideReason", &MoveCallback::overrideReason), field("was", &MoveCallback::was));
};

template <>
struct Schema<ChangeCallback>
{
    static constexpr QLatin1StringView name{"change-callback"};
    static constexpr auto fields = eachOf(
        field("callback", &ChangeCallback::callback), field("customer", &ChangeCallback::customer),
        field("reason", &ChangeCallback::reason),
        field("contactPoint", &ChangeCallback::contactPoint),
        field("retries", &ChangeCallback::retries), field("was", &ChangeCallback::was));
};

template <>
struct Schema<HandOverCallback>
{
    static constexpr QLatin1StringView name{"hand-over-callback"};
    static constexpr auto fields = eachOf(
        field("callback", &HandOverCallback::callback),
        field("customer", &HandOverCallback::customer), field("owner", &HandOverCallback::owner),
        field("queueAfter", &HandOverCallback::queueAfter),
        field("queue", &HandOverCallback::queue), field("skill", &HandOverCallback::skill),
        field("was", &HandOverCallback::was));
};

template <>
struct Schema<ClaimCallback>
{
    static constexpr QLatin1StringView name{"claim-callback"};
    static constexpr auto fields = eachOf(field("callback", &ClaimCallback::callback),
                                          field("customer", &ClaimCallback::customer));
};

template <>
struct Schema<ReleaseCallback>
{
    static constexpr QLatin1StringView name{"release-callback"};
    static constexpr auto fields = eachOf(field("callback", &ReleaseCallback::callback),
                                          field("customer", &ReleaseCallback::customer));
};

template <>
struct Schema<RecordCallbackOutcome>
{
    static constexpr QLatin1StringView name{"record-callback-outcome"};
    static constexpr auto fields = eachOf(
        field("callback", &RecordCallbackOutcome::callback),
        field("customer", &RecordCallbackOutcome::customer),
        field("interaction", &RecordCallbackOutcome::interaction),
        field("outcome", &RecordCallbackOutcome::outcome),
        field("contactPoint", &RecordCallbackOutcome::contactPoint),
        field("code", &RecordCallbackOutcome::code), field("note", &RecordCallbackOutcome::note),
        field("seconds", &RecordCallbackOutcome::seconds),
        field("zone", &RecordCallbackOutcome::zone),
        field("localTime", &RecordCallbackOutcome::localTime),
        field("overrideReason", &RecordCallbackOutcome::overrideReason));
};

template <>
struct Schema<CancelCallback>
{
    static constexpr QLatin1StringView name{"cancel-callback"};
    static constexpr auto fields = eachOf(
        field("callback", &CancelCallback::callback), field("customer", &CancelCallback::customer),
        field("reason", &CancelCallback::reason), field("reach", &CancelCallback::reach),
        field("askedBy", &CancelCallback::askedBy));
};

template <>
struct Schema<RestoreCallback>
{
    static constexpr QLatin1StringView name{"restore-callback"};
    static constexpr auto fields = eachOf(field("callback", &RestoreCallback::callback),
                                          field("customer", &RestoreCallback::customer));
};

template <>
struct Schema<SettleCallback>
{
    static constexpr QLatin1StringView name{"settle-callback"};
    static constexpr auto fields = eachOf(field("callback", &SettleCallback::callback),
                                          field("customer", &SettleCallback::customer));
};

template <>
struct Schema<SetQueueCallbacks>
{
    static constexpr QLatin1StringView name{"set-queue-callbacks"};
    static constexpr auto fields =
        eachOf(field("queue", &SetQueueCallbacks::queue),
               field("callbacks", &SetQueueCallbacks::callbacks),
               field("zone", &SetQueueCallbacks::zone), field("was", &SetQueueCallbacks::was));
};

template <>
struct Schema<SetShifts>
{
    static constexpr QLatin1StringView name{"set-shifts"};
    static constexpr auto fields =
        eachOf(field("agent", &SetShifts::agent), field("zone", &SetShifts::zone),
               field("shifts", &SetShifts::shifts), field("shiftsOnDays", &SetShifts::shiftsOnDays),
               field("was", &SetShifts::was));
};

template <>
struct Schema<SetCallingRules>
{
    static constexpr QLatin1StringView name{"set-calling-rules"};
    static constexpr auto fields =
        eachOf(field("country", &SetCallingRules::country), field("rules", &SetCallingRules::rules),
               field("was", &SetCallingRules::was));
};
} // namespace hadir::domain
