// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/server/demo/Content.h"

/// How the demo's content stands in its files. Only Content.cpp includes this.
namespace hadir::domain {

namespace demo = server::demo;

template <>
struct Schema<demo::Culture>
{
    static constexpr QLatin1StringView name{"Culture"};
    static constexpr auto fields =
        eachOf(field("key", &demo::Culture::key), field("men", &demo::Culture::men),
               field("women", &demo::Culture::women), field("families", &demo::Culture::families));
};

template <>
struct Schema<demo::Share>
{
    static constexpr QLatin1StringView name{"Share"};
    static constexpr auto fields =
        eachOf(field("culture", &demo::Share::culture), field("country", &demo::Share::country),
               field("share", &demo::Share::share), field("languages", &demo::Share::languages));
};

template <>
struct Schema<demo::People>
{
    static constexpr QLatin1StringView name{"People"};
    static constexpr auto fields = eachOf(
        field("cultures", &demo::People::cultures), field("mix", &demo::People::mix),
        field("companies", &demo::People::companies), field("abouts", &demo::People::abouts));
};

template <>
struct Schema<demo::KnownOrder>
{
    static constexpr QLatin1StringView name{"KnownOrder"};
    static constexpr auto fields = eachOf(
        field("number", &demo::KnownOrder::number), field("amount", &demo::KnownOrder::amount),
        field("product", &demo::KnownOrder::product), field("placed", &demo::KnownOrder::placed),
        field("status", &demo::KnownOrder::status));
};

template <>
struct Schema<demo::OrderBook>
{
    static constexpr QLatin1StringView name{"OrderBook"};
    static constexpr auto fields =
        eachOf(field("count", &demo::OrderBook::count), field("total", &demo::OrderBook::total),
               field("known", &demo::OrderBook::known));
};

template <>
struct Schema<demo::Person>
{
    static constexpr QLatin1StringView name{"Person"};
    static constexpr auto fields =
        eachOf(field("key", &demo::Person::key), field("name", &demo::Person::name),
               field("culture", &demo::Person::culture), field("gender", &demo::Person::gender),
               field("first", &demo::Person::first), field("country", &demo::Person::country),
               field("city", &demo::Person::city), field("languages", &demo::Person::languages),
               field("tier", &demo::Person::tier), field("preferred", &demo::Person::preferred),
               field("since", &demo::Person::since), field("about", &demo::Person::about),
               field("phone", &demo::Person::phone), field("email", &demo::Person::email),
               field("handle", &demo::Person::handle), field("orders", &demo::Person::orders),
               field("stories", &demo::Person::stories), field("cases", &demo::Person::cases));
};

template <>
struct Schema<demo::DeskEntry>
{
    static constexpr QLatin1StringView name{"DeskEntry"};
    static constexpr auto fields =
        eachOf(field("owner", &demo::DeskEntry::owner), field("people", &demo::DeskEntry::people));
};

template <>
struct Schema<demo::ArticleEntry>
{
    static constexpr QLatin1StringView name{"ArticleEntry"};
    static constexpr auto fields = eachOf(
        field("key", &demo::ArticleEntry::key), field("title", &demo::ArticleEntry::title),
        field("category", &demo::ArticleEntry::category),
        field("audience", &demo::ArticleEntry::audience), field("tags", &demo::ArticleEntry::tags),
        field("owner", &demo::ArticleEntry::owner), field("updated", &demo::ArticleEntry::updated),
        field("body", &demo::ArticleEntry::body));
};

template <>
struct Schema<demo::Shelf>
{
    static constexpr QLatin1StringView name{"Shelf"};
    static constexpr auto fields = eachOf(field("language", &demo::Shelf::language),
                                          field("articles", &demo::Shelf::articles));
};

template <>
struct Schema<demo::WordingEntry>
{
    static constexpr QLatin1StringView name{"WordingEntry"};
    static constexpr auto fields = eachOf(field("language", &demo::WordingEntry::language),
                                          field("text", &demo::WordingEntry::text));
};

template <>
struct Schema<demo::ReplyEntry>
{
    static constexpr QLatin1StringView name{"ReplyEntry"};
    static constexpr auto fields = eachOf(
        field("key", &demo::ReplyEntry::key), field("title", &demo::ReplyEntry::title),
        field("shortcut", &demo::ReplyEntry::shortcut), field("agent", &demo::ReplyEntry::agent),
        field("team", &demo::ReplyEntry::team), field("channels", &demo::ReplyEntry::channels),
        field("wordings", &demo::ReplyEntry::wordings));
};

template <>
struct Schema<demo::Replies>
{
    static constexpr QLatin1StringView name{"Replies"};
    static constexpr auto fields = eachOf(field("replies", &demo::Replies::replies));
};
} // namespace hadir::domain
