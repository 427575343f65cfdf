// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/messages.h"

#include "app/domain/json.h"

/// The fields of every message, declared once.
namespace hadir::domain {

template <>
struct Names<wire::Availability>
{
    static constexpr std::array values{"available", "away", "offline"};
};

template <>
struct Schema<wire::Hello>
{
    static constexpr QLatin1StringView name{"hello"};
    static constexpr auto fields =
        eachOf(field("protocol", &wire::Hello::protocol), field("program", &wire::Hello::program),
               field("client", &wire::Hello::client));
};

template <>
struct Schema<wire::SignIn>
{
    static constexpr QLatin1StringView name{"sign-in"};
    static constexpr auto fields = eachOf(field("account", &wire::SignIn::account),
                                          field("password", &wire::SignIn::password));
};

template <>
struct Schema<wire::Resume>
{
    static constexpr QLatin1StringView name{"resume"};
    static constexpr auto fields = eachOf(field("token", &wire::Resume::token));
};

template <>
struct Schema<wire::SignOut>
{
    static constexpr QLatin1StringView name{"sign-out"};
    static constexpr auto fields = eachOf();
};

template <>
struct Schema<wire::Sync>
{
    static constexpr QLatin1StringView name{"sync"};
    static constexpr auto fields =
        eachOf(field("epoch", &wire::Sync::epoch), field("revision", &wire::Sync::revision),
               field("confirmed", &wire::Sync::confirmed), field("limit", &wire::Sync::limit),
               field("holds", &wire::Sync::holds), field("needs", &wire::Sync::needs));
};

template <>
struct Schema<wire::Pushed>
{
    static constexpr QLatin1StringView name{"pushed"};
    static constexpr auto fields =
        eachOf(field("number", &wire::Pushed::number), field("name", &wire::Pushed::name),
               field("arguments", &wire::Pushed::arguments), field("doneAt", &wire::Pushed::doneAt),
               field("mark", &wire::Pushed::mark));
};

/// One of which something cannot be read is still a command, by its number: it stands under no
/// name, so that it alone is refused, and for good.
template <>
struct Json<wire::Pushed>
{
    static bool isEmpty(const wire::Pushed &) { return false; }
    static QJsonValue write(const wire::Pushed &value) { return toJson(value); }
    static bool read(const QJsonValue &from, wire::Pushed &to)
    {
        if (auto read = fromJson<wire::Pushed>(from.toObject())) {
            to = *std::move(read);
            return from.isObject();
        }
        const QJsonObject object = from.toObject();
        to = {};
        if (!Json<QString>::read(object.value(u"mark"), to.mark))
            to.mark.clear();
        return Json<qint64>::read(object.value(u"number"), to.number);
    }
};

template <>
struct Schema<wire::Push>
{
    static constexpr QLatin1StringView name{"push"};
    static constexpr auto fields = eachOf(field("commands", &wire::Push::commands));
};

template <>
struct Schema<wire::Present>
{
    static constexpr QLatin1StringView name{"present"};
    static constexpr auto fields =
        eachOf(field("availability", &wire::Present::availability),
               field("customer", &wire::Present::customer), field("case", &wire::Present::caseId),
               field("writing", &wire::Present::writing));
};

template <>
struct Schema<wire::Fetch>
{
    static constexpr QLatin1StringView name{"fetch"};
    static constexpr auto fields =
        eachOf(field("sha256", &wire::Fetch::sha256), field("offset", &wire::Fetch::offset));
};

template <>
struct Schema<wire::Offer>
{
    static constexpr QLatin1StringView name{"offer"};
    static constexpr auto fields =
        eachOf(field("sha256", &wire::Offer::sha256), field("size", &wire::Offer::size));
};

template <>
struct Schema<wire::Piece>
{
    static constexpr QLatin1StringView name{"piece"};
    static constexpr auto fields =
        eachOf(field("sha256", &wire::Piece::sha256), field("offset", &wire::Piece::offset),
               field("base64", &wire::Piece::base64));
};

template <>
struct Schema<wire::Open>
{
    static constexpr QLatin1StringView name{"open"};
    static constexpr auto fields = eachOf(field("customer", &wire::Open::customer));
};

template <>
struct Schema<wire::Older>
{
    static constexpr QLatin1StringView name{"older"};
    static constexpr auto fields = eachOf(
        field("customer", &wire::Older::customer), field("at", &wire::Older::at),
        field("interaction", &wire::Older::interaction), field("limit", &wire::Older::limit));
};

template <>
struct Schema<wire::Search>
{
    static constexpr QLatin1StringView name{"search"};
    static constexpr auto fields =
        eachOf(field("question", &wire::Search::question), field("query", &wire::Search::query),
               field("limit", &wire::Search::limit), field("about", &wire::Search::about),
               field("fields", &wire::Search::fields));
};

template <>
struct Schema<wire::Erased>
{
    static constexpr QLatin1StringView name{"erased"};
    static constexpr auto fields = eachOf(field("customers", &wire::Erased::customers));
};

template <>
struct Schema<wire::Wiped>
{
    static constexpr QLatin1StringView name{"wiped"};
    static constexpr auto fields = eachOf();
};

template <>
struct Schema<wire::Welcome>
{
    static constexpr QLatin1StringView name{"welcome"};
    static constexpr auto fields = eachOf(
        field("protocol", &wire::Welcome::protocol), field("program", &wire::Welcome::program),
        field("workspace", &wire::Welcome::workspace), field("now", &wire::Welcome::now));
};

template <>
struct Schema<wire::SignedIn>
{
    static constexpr QLatin1StringView name{"signed-in"};
    static constexpr auto fields = eachOf(
        field("agent", &wire::SignedIn::agent), field("name", &wire::SignedIn::name),
        field("role", &wire::SignedIn::role), field("token", &wire::SignedIn::token),
        field("lastNumber", &wire::SignedIn::lastNumber), field("now", &wire::SignedIn::now),
        field("share", &wire::SignedIn::share), field("leaseUntil", &wire::SignedIn::leaseUntil),
        field("lastMark", &wire::SignedIn::lastMark), field("holdsAll", &wire::SignedIn::holdsAll),
        field("erased", &wire::SignedIn::erased));
};

template <>
struct Schema<wire::Change>
{
    static constexpr QLatin1StringView name{"change"};
    static constexpr auto fields =
        eachOf(field("kind", &wire::Change::kind), field("entity", &wire::Change::entity));
};

template <>
struct Schema<wire::Refused>
{
    static constexpr QLatin1StringView name{"refused"};
    static constexpr auto fields =
        eachOf(field("number", &wire::Refused::number), field("refusal", &wire::Refused::refusal),
               field("about", &wire::Refused::about), field("by", &wire::Refused::by),
               field("at", &wire::Refused::at));
};

template <>
struct Schema<wire::Horizon>
{
    static constexpr QLatin1StringView name{"horizon"};
    static constexpr auto fields =
        eachOf(field("customer", &wire::Horizon::customer), field("at", &wire::Horizon::at),
               field("interaction", &wire::Horizon::interaction));
};

template <>
struct Schema<wire::Page>
{
    static constexpr QLatin1StringView name{"page"};
    static constexpr auto fields =
        eachOf(field("epoch", &wire::Page::epoch), field("from", &wire::Page::from),
               field("to", &wire::Page::to), field("more", &wire::Page::more),
               field("total", &wire::Page::total), field("confirmed", &wire::Page::confirmed),
               field("refused", &wire::Page::refused), field("changes", &wire::Page::changes),
               field("now", &wire::Page::now), field("left", &wire::Page::left),
               field("horizons", &wire::Page::horizons));
};

template <>
struct Schema<wire::Person>
{
    static constexpr QLatin1StringView name{"person"};
    static constexpr auto fields = eachOf(
        field("agent", &wire::Person::agent), field("availability", &wire::Person::availability),
        field("customer", &wire::Person::customer), field("case", &wire::Person::caseId),
        field("writing", &wire::Person::writing));
};

template <>
struct Schema<wire::Presence>
{
    static constexpr QLatin1StringView name{"presence"};
    static constexpr auto fields =
        eachOf(field("whole", &wire::Presence::whole), field("people", &wire::Presence::people));
};

template <>
struct Schema<wire::Chunk>
{
    static constexpr QLatin1StringView name{"chunk"};
    static constexpr auto fields =
        eachOf(field("sha256", &wire::Chunk::sha256), field("offset", &wire::Chunk::offset),
               field("total", &wire::Chunk::total), field("base64", &wire::Chunk::base64),
               field("coming", &wire::Chunk::coming));
};

template <>
struct Schema<wire::Taken>
{
    static constexpr QLatin1StringView name{"taken"};
    static constexpr auto fields =
        eachOf(field("sha256", &wire::Taken::sha256), field("got", &wire::Taken::got),
               field("whole", &wire::Taken::whole), field("kind", &wire::Taken::kind),
               field("retryAfterMs", &wire::Taken::retryAfterMs));
};

template <>
struct Schema<wire::Hit>
{
    static constexpr QLatin1StringView name{"hit"};
    static constexpr auto fields =
        eachOf(field("customer", &wire::Hit::customer), field("name", &wire::Hit::name),
               field("company", &wire::Hit::company), field("tier", &wire::Hit::tier),
               field("city", &wire::Hit::city), field("contact", &wire::Hit::contact),
               field("case", &wire::Hit::caseId), field("number", &wire::Hit::number),
               field("subject", &wire::Hit::subject), field("status", &wire::Hit::status),
               field("channel", &wire::Hit::channel));
};

template <>
struct Schema<wire::Hand>
{
    static constexpr QLatin1StringView name{"hand"};
    static constexpr auto fields =
        eachOf(field("field", &wire::Hand::field), field("by", &wire::Hand::by),
               field("at", &wire::Hand::at));
};

template <>
struct Schema<wire::Mark>
{
    static constexpr QLatin1StringView name{"mark"};
    static constexpr auto fields =
        eachOf(field("start", &wire::Mark::start), field("length", &wire::Mark::length));
};

template <>
struct Schema<wire::Said>
{
    static constexpr QLatin1StringView name{"said"};
    static constexpr auto fields =
        eachOf(field("message", &wire::Said::message), field("customer", &wire::Said::customer),
               field("name", &wire::Said::name), field("case", &wire::Said::caseId),
               field("number", &wire::Said::number), field("channel", &wire::Said::channel),
               field("at", &wire::Said::at), field("text", &wire::Said::text),
               field("marks", &wire::Said::marks));
};

template <>
struct Schema<wire::Found>
{
    static constexpr QLatin1StringView name{"found"};
    static constexpr auto fields = eachOf(
        field("question", &wire::Found::question), field("hits", &wire::Found::hits),
        field("retryAfterMs", &wire::Found::retryAfterMs), field("hands", &wire::Found::hands),
        field("messages", &wire::Found::messages), field("reading", &wire::Found::reading),
        field("unread", &wire::Found::unread));
};

template <>
struct Schema<wire::Sorry>
{
    static constexpr QLatin1StringView name{"sorry"};
    static constexpr auto fields = eachOf(
        field("kind", &wire::Sorry::kind), field("detail", &wire::Sorry::detail),
        field("retryAfterMs", &wire::Sorry::retryAfterMs), field("wipe", &wire::Sorry::wipe));
};
} // namespace hadir::domain
