// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/callbackSchemas.h"
#include "app/domain/entities.h"

/// The fields of every entity, declared once. Table, SQL, JSON and audit follow from here; a new
/// field is one line here and one migration.
namespace hadir::domain {

template <>
struct Schema<Skill>
{
    static constexpr QLatin1StringView name{"skill"};
    static constexpr auto fields =
        eachOf(field("name", &Skill::name), field("level", &Skill::level));
};

template <>
struct Schema<Agent>
{
    static constexpr QLatin1StringView name{"agent"};
    static constexpr auto fields =
        eachOf(field("id", &Agent::id), field("login", &Agent::login), field("name", &Agent::name),
               field("role", &Agent::role), field("teams", &Agent::teams),
               field("language", &Agent::language), field("active", &Agent::active),
               field("skills", &Agent::skills), field("zone", &Agent::zone),
               field("shifts", &Agent::shifts), field("shiftsOnDays", &Agent::shiftsOnDays));
};

template <>
struct Schema<Team>
{
    static constexpr QLatin1StringView name{"team"};
    static constexpr auto fields = eachOf(field("id", &Team::id), field("name", &Team::name));
};

template <>
struct Schema<StepMessage>
{
    static constexpr QLatin1StringView name{"step_message"};
    static constexpr auto fields =
        eachOf(field("step", &StepMessage::step), field("language", &StepMessage::language),
               field("text", &StepMessage::text));
};

template <>
struct Schema<Queue>
{
    static constexpr QLatin1StringView name{"queue"};
    static constexpr auto fields =
        eachOf(field("id", &Queue::id), field("name", &Queue::name), field("team", &Queue::team),
               field("zone", &Queue::zone), field("updates", &Queue::updates),
               field("codes", &Queue::codes), field("wrapUp", &Queue::wrapUp),
               field("callbacks", &Queue::callbacks));
};

template <>
struct Schema<Customer>
{
    static constexpr QLatin1StringView name{"customer"};
    static constexpr auto fields = eachOf(
        field("id", &Customer::id), field("name", &Customer::name),
        field("company", &Customer::company), field("city", &Customer::city),
        field("country", &Customer::country), field("zone", &Customer::zone),
        field("languages", &Customer::languages),
        field("preferredChannel", &Customer::preferredChannel), field("tier", &Customer::tier),
        field("about", &Customer::about), field("externalRef", &Customer::externalRef),
        field("createdAt", &Customer::createdAt), field("stage", &Customer::stage),
        field("pins", &Customer::pins), field("mergedInto", &Customer::mergedInto),
        field("gave", &Customer::gave));
};

template <>
struct Schema<Consent>
{
    static constexpr QLatin1StringView name{"consent"};
    static constexpr auto fields =
        eachOf(field("purpose", &Consent::purpose), field("granted", &Consent::granted),
               field("at", &Consent::at));
};

template <>
struct Schema<ContactPoint>
{
    static constexpr QLatin1StringView name{"contact_point"};
    static constexpr auto fields =
        eachOf(field("id", &ContactPoint::id), field("customer", &ContactPoint::customer),
               field("kind", &ContactPoint::kind), field("value", &ContactPoint::value),
               field("service", &ContactPoint::service), field("label", &ContactPoint::label),
               field("confirmedAt", &ContactPoint::confirmedAt),
               field("consents", &ContactPoint::consents),
               field("quietFromMinute", &ContactPoint::quietFromMinute),
               field("quietToMinute", &ContactPoint::quietToMinute),
               field("retired", &ContactPoint::retired));
};

template <>
struct Schema<CheckItem>
{
    static constexpr QLatin1StringView name{"check_item"};
    static constexpr auto fields =
        eachOf(field("text", &CheckItem::text), field("done", &CheckItem::done),
               field("by", &CheckItem::by));
};

template <>
struct Schema<Approval>
{
    static constexpr QLatin1StringView name{"approval"};
    static constexpr auto fields =
        eachOf(field("id", &Approval::id), field("askedBy", &Approval::askedBy),
               field("of", &Approval::of), field("what", &Approval::what),
               field("state", &Approval::state), field("decidedBy", &Approval::decidedBy),
               field("reason", &Approval::reason), field("askedAt", &Approval::askedAt));
};

template <>
struct Schema<Case>
{
    static constexpr QLatin1StringView name{"case"};
    static constexpr auto fields = eachOf(
        field("id", &Case::id), field("customer", &Case::customer), field("number", &Case::number),
        field("subject", &Case::subject), field("status", &Case::status),
        field("priority", &Case::priority), field("queue", &Case::queue),
        field("owner", &Case::owner), field("channel", &Case::channel), field("tags", &Case::tags),
        field("disposition", &Case::disposition), field("openedAt", &Case::openedAt),
        field("lastAt", &Case::lastAt), field("waitingSince", &Case::waitingSince),
        field("lastMessage", &Case::lastMessage), field("solvedAt", &Case::solvedAt),
        field("externalRef", &Case::externalRef), field("snoozedUntil", &Case::snoozedUntil),
        field("parent", &Case::parent), field("links", &Case::links),
        field("mergedInto", &Case::mergedInto), field("watchers", &Case::watchers),
        field("checklist", &Case::checklist), field("approvals", &Case::approvals));
};

template <>
struct Schema<Interaction>
{
    static constexpr QLatin1StringView name{"interaction"};
    static constexpr auto fields = eachOf(
        field("id", &Interaction::id), field("customer", &Interaction::customer),
        field("case", &Interaction::caseId), field("channel", &Interaction::channel),
        field("direction", &Interaction::direction), field("author", &Interaction::author),
        field("agent", &Interaction::agent), field("authorName", &Interaction::authorName),
        field("contactPoint", &Interaction::contactPoint), field("subject", &Interaction::subject),
        field("body", &Interaction::body), field("outcome", &Interaction::outcome),
        field("place", &Interaction::place), field("seconds", &Interaction::seconds),
        field("delivery", &Interaction::delivery), field("happenedAt", &Interaction::happenedAt),
        field("recordedAt", &Interaction::recordedAt),
        field("externalRef", &Interaction::externalRef), field("mentions", &Interaction::mentions),
        field("sendAt", &Interaction::sendAt));
};

template <>
struct Schema<Attachment>
{
    static constexpr QLatin1StringView name{"attachment"};
    static constexpr auto fields =
        eachOf(field("id", &Attachment::id), field("customer", &Attachment::customer),
               field("interaction", &Attachment::interaction), field("name", &Attachment::name),
               field("type", &Attachment::type), field("size", &Attachment::size),
               field("sha256", &Attachment::sha256));
};

template <>
struct Schema<OrderLine>
{
    static constexpr QLatin1StringView name{"order_line"};
    static constexpr auto fields =
        eachOf(field("name", &OrderLine::name), field("quantity", &OrderLine::quantity),
               field("amountMinor", &OrderLine::amountMinor));
};

template <>
struct Schema<Order>
{
    static constexpr QLatin1StringView name{"order"};
    static constexpr auto fields =
        eachOf(field("id", &Order::id), field("customer", &Order::customer),
               field("number", &Order::number), field("status", &Order::status),
               field("currency", &Order::currency), field("totalMinor", &Order::totalMinor),
               field("lines", &Order::lines), field("placedAt", &Order::placedAt),
               field("externalRef", &Order::externalRef));
};

template <>
struct Schema<Article>
{
    static constexpr QLatin1StringView name{"article"};
    static constexpr auto fields = eachOf(
        field("id", &Article::id), field("title", &Article::title), field("body", &Article::body),
        field("language", &Article::language), field("category", &Article::category),
        field("tags", &Article::tags), field("audience", &Article::audience),
        field("status", &Article::status), field("translationOf", &Article::translationOf),
        field("owner", &Article::owner), field("updatedAt", &Article::updatedAt),
        field("externalRef", &Article::externalRef));
};

template <>
struct Schema<Wording>
{
    static constexpr QLatin1StringView name{"wording"};
    static constexpr auto fields =
        eachOf(field("language", &Wording::language), field("text", &Wording::text));
};

template <>
struct Schema<SavedReply>
{
    static constexpr QLatin1StringView name{"saved_reply"};
    static constexpr auto fields =
        eachOf(field("id", &SavedReply::id), field("title", &SavedReply::title),
               field("shortcut", &SavedReply::shortcut), field("wordings", &SavedReply::wordings),
               field("agent", &SavedReply::agent), field("team", &SavedReply::team),
               field("channels", &SavedReply::channels), field("place", &SavedReply::place),
               field("retired", &SavedReply::retired));
};

template <>
struct Schema<Feedback>
{
    static constexpr QLatin1StringView name{"feedback"};
    static constexpr auto fields =
        eachOf(field("id", &Feedback::id), field("customer", &Feedback::customer),
               field("case", &Feedback::caseId), field("interaction", &Feedback::interaction),
               field("kind", &Feedback::kind), field("score", &Feedback::score),
               field("comment", &Feedback::comment), field("givenAt", &Feedback::givenAt),
               field("externalRef", &Feedback::externalRef));
};

template <>
struct Schema<MacroStep>
{
    static constexpr QLatin1StringView name{"macro_step"};
    static constexpr auto fields =
        eachOf(field("act", &MacroStep::act), field("value", &MacroStep::value));
};

template <>
struct Schema<Macro>
{
    static constexpr QLatin1StringView name{"macro"};
    static constexpr auto fields = eachOf(
        field("id", &Macro::id), field("title", &Macro::title), field("agent", &Macro::agent),
        field("team", &Macro::team), field("steps", &Macro::steps), field("place", &Macro::place),
        field("retired", &Macro::retired));
};

template <>
struct Schema<TeamView>
{
    static constexpr QLatin1StringView name{"team_view"};
    static constexpr auto fields =
        eachOf(field("id", &TeamView::id), field("title", &TeamView::title),
               field("question", &TeamView::question), field("team", &TeamView::team),
               field("columns", &TeamView::columns), field("order", &TeamView::order),
               field("grouping", &TeamView::grouping), field("place", &TeamView::place),
               field("retired", &TeamView::retired));
};
} // namespace hadir::domain
