// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/server/demo/Story.h"

/// How the demo's content stands in its files. Only Content.cpp includes this.
namespace hadir::domain {

namespace demo = server::demo;

template <>
struct Schema<demo::Promise>
{
    static constexpr QLatin1StringView name{"Promise"};
    static constexpr auto fields =
        eachOf(field("due", &demo::Promise::due), field("reason", &demo::Promise::reason),
               field("attempts", &demo::Promise::attempts));
};

template <>
struct Schema<demo::Step>
{
    static constexpr QLatin1StringView name{"Step"};
    static constexpr auto fields =
        eachOf(field("on", &demo::Step::on), field("by", &demo::Step::by),
               field("after", &demo::Step::after), field("at", &demo::Step::at),
               field("agent", &demo::Step::agent), field("language", &demo::Step::language),
               field("attach", &demo::Step::attach), field("outcome", &demo::Step::outcome),
               field("text", &demo::Step::text), field("thread", &demo::Step::thread),
               field("seconds", &demo::Step::seconds), field("loose", &demo::Step::loose));
};

template <>
struct Schema<demo::Story>
{
    static constexpr QLatin1StringView name{"Story"};
    static constexpr auto fields =
        eachOf(field("id", &demo::Story::id), field("language", &demo::Story::language),
               field("country", &demo::Story::country), field("subject", &demo::Story::subject),
               field("queue", &demo::Story::queue), field("priority", &demo::Story::priority),
               field("tags", &demo::Story::tags), field("status", &demo::Story::status),
               field("order", &demo::Story::order), field("product", &demo::Story::product),
               field("agent", &demo::Story::agent), field("number", &demo::Story::number),
               field("callback", &demo::Story::callback), field("steps", &demo::Story::steps));
};

template <>
struct Schema<demo::Phrases>
{
    static constexpr QLatin1StringView name{"Phrases"};
    static constexpr auto fields =
        eachOf(field("hi", &demo::Phrases::hi), field("greet", &demo::Phrases::greet),
               field("thanks", &demo::Phrases::thanks), field("sorry", &demo::Phrases::sorry),
               field("sign", &demo::Phrases::sign));
};

template <>
struct Schema<demo::Notices>
{
    static constexpr QLatin1StringView name{"Notices"};
    static constexpr auto fields =
        eachOf(field("shipped", &demo::Notices::shipped),
               field("delivered", &demo::Notices::delivered), field("bill", &demo::Notices::bill));
};

template <>
struct Schema<demo::Answers>
{
    static constexpr QLatin1StringView name{"Answers"};
    static constexpr auto fields =
        eachOf(field("bad", &demo::Answers::bad), field("between", &demo::Answers::between),
               field("good", &demo::Answers::good));
};

template <>
struct Schema<demo::Papers>
{
    static constexpr QLatin1StringView name{"Papers"};
    static constexpr auto fields =
        eachOf(field("bill", &demo::Papers::bill), field("quote", &demo::Papers::quote),
               field("contract", &demo::Papers::contract));
};

template <>
struct Schema<demo::Book>
{
    static constexpr QLatin1StringView name{"Book"};
    static constexpr auto fields =
        eachOf(field("language", &demo::Book::language), field("phrases", &demo::Book::phrases),
               field("months", &demo::Book::months), field("notices", &demo::Book::notices),
               field("answers", &demo::Book::answers),
               field("reasons", &demo::Book::reasons), field("files", &demo::Book::files),
               field("stories", &demo::Book::stories));
};
} // namespace hadir::domain
