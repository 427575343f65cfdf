// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/domain/callbackEntities.h"

/// The fields of callbacks and of when people work and may be called: a part of schemas.h.
namespace hadir::domain {

template <>
struct Schema<WeekSpan>
{
    static constexpr QLatin1StringView name{"week_span"};
    static constexpr auto fields =
        eachOf(field("weekday", &WeekSpan::weekday), field("fromMinute", &WeekSpan::fromMinute),
               field("toMinute", &WeekSpan::toMinute));
};

template <>
struct Schema<DaySpan>
{
    static constexpr QLatin1StringView name{"day_span"};
    static constexpr auto fields =
        eachOf(field("date", &DaySpan::date), field("fromMinute", &DaySpan::fromMinute),
               field("toMinute", &DaySpan::toMinute));
};

template <>
struct Schema<Retry>
{
    static constexpr QLatin1StringView name{"retry"};
    static constexpr auto fields =
        eachOf(field("afterMinutes", &Retry::afterMinutes), field("number", &Retry::number));
};

template <>
struct Schema<CallbackTerms>
{
    static constexpr QLatin1StringView name{"callback_terms"};
    static constexpr auto fields = eachOf(
        field("hours", &CallbackTerms::hours), field("slotMinutes", &CallbackTerms::slotMinutes),
        field("capacity", &CallbackTerms::capacity),
        field("windowMinutes", &CallbackTerms::windowMinutes),
        field("remindMinutes", &CallbackTerms::remindMinutes),
        field("retries", &CallbackTerms::retries), field("tells", &CallbackTerms::tells));
};

template <>
struct Schema<CallTry>
{
    static constexpr QLatin1StringView name{"call_try"};
    static constexpr auto fields =
        eachOf(field("agent", &CallTry::agent), field("at", &CallTry::at),
               field("outcome", &CallTry::outcome), field("contactPoint", &CallTry::contactPoint),
               field("interaction", &CallTry::interaction));
};

template <>
struct Schema<Callback>
{
    static constexpr QLatin1StringView name{"callback"};
    static constexpr auto fields = eachOf(
        field("id", &Callback::id), field("customer", &Callback::customer),
        field("case", &Callback::caseId), field("contactPoint", &Callback::contactPoint),
        field("zone", &Callback::zone), field("localTime", &Callback::localTime),
        field("dueAt", &Callback::dueAt), field("state", &Callback::state),
        field("owner", &Callback::owner), field("queue", &Callback::queue),
        field("reason", &Callback::reason), field("attempts", &Callback::attempts),
        field("outcome", &Callback::outcome), field("skill", &Callback::skill),
        field("queueAfter", &Callback::queueAfter), field("claimedBy", &Callback::claimedBy),
        field("claimedAt", &Callback::claimedAt), field("windowMinutes", &Callback::windowMinutes),
        field("promisedAt", &Callback::promisedAt), field("firstTryAt", &Callback::firstTryAt),
        field("retries", &Callback::retries), field("tries", &Callback::tries),
        field("origin", &Callback::origin), field("cause", &Callback::cause),
        field("waitingSince", &Callback::waitingSince), field("rule", &Callback::rule),
        field("series", &Callback::series), field("hold", &Callback::hold),
        field("bookedBy", &Callback::bookedBy), field("bookedAt", &Callback::bookedAt),
        field("overriddenBy", &Callback::overriddenBy),
        field("overrideReason", &Callback::overrideReason), field("toldOf", &Callback::toldOf),
        field("toldAt", &Callback::toldAt), field("sequence", &Callback::sequence));
};

template <>
struct Schema<CallingRules>
{
    static constexpr QLatin1StringView name{"calling_rules"};
    static constexpr auto fields =
        eachOf(field("id", &CallingRules::id), field("country", &CallingRules::country),
               field("rules", &CallingRules::rules));
};
} // namespace hadir::domain
