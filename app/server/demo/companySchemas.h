// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Schema.h"
#include "app/server/demo/Company.h"

/// How the demo's content stands in its files. Only Content.cpp includes this.
namespace hadir::domain {

namespace demo = server::demo;

template <>
struct Schema<demo::Words>
{
    static constexpr QLatin1StringView name{"Words"};
    static constexpr auto fields =
        eachOf(field("en", &demo::Words::en), field("ms", &demo::Words::ms),
               field("ar", &demo::Words::ar));
};

template <>
struct Schema<demo::Prices>
{
    static constexpr QLatin1StringView name{"Prices"};
    static constexpr auto fields =
        eachOf(field("MYR", &demo::Prices::myr), field("SAR", &demo::Prices::sar),
               field("AED", &demo::Prices::aed), field("GBP", &demo::Prices::gbp));
};

template <>
struct Schema<demo::Product>
{
    static constexpr QLatin1StringView name{"Product"};
    static constexpr auto fields =
        eachOf(field("key", &demo::Product::key), field("kind", &demo::Product::kind),
               field("name", &demo::Product::name), field("price", &demo::Product::price));
};

template <>
struct Schema<demo::TeamEntry>
{
    static constexpr QLatin1StringView name{"TeamEntry"};
    static constexpr auto fields =
        eachOf(field("key", &demo::TeamEntry::key), field("name", &demo::TeamEntry::name));
};

template <>
struct Schema<demo::QueueEntry>
{
    static constexpr QLatin1StringView name{"QueueEntry"};
    static constexpr auto fields =
        eachOf(field("key", &demo::QueueEntry::key), field("name", &demo::QueueEntry::name),
               field("team", &demo::QueueEntry::team));
};

template <>
struct Schema<demo::Colleague>
{
    static constexpr QLatin1StringView name{"Colleague"};
    static constexpr auto fields = eachOf(
        field("login", &demo::Colleague::login), field("name", &demo::Colleague::name),
        field("short", &demo::Colleague::shortName), field("role", &demo::Colleague::role),
        field("teams", &demo::Colleague::teams), field("languages", &demo::Colleague::languages));
};

template <>
struct Schema<demo::Disposition>
{
    static constexpr QLatin1StringView name{"Disposition"};
    static constexpr auto fields =
        eachOf(field("tag", &demo::Disposition::tag), field("code", &demo::Disposition::code));
};

template <>
struct Schema<demo::Company>
{
    static constexpr QLatin1StringView name{"Company"};
    static constexpr auto fields =
        eachOf(field("name", &demo::Company::name), field("zone", &demo::Company::zone),
               field("teams", &demo::Company::teams), field("queues", &demo::Company::queues),
               field("agents", &demo::Company::agents),
               field("dispositions", &demo::Company::dispositions),
               field("products", &demo::Company::products));
};

template <>
struct Schema<demo::City>
{
    static constexpr QLatin1StringView name{"City"};
    static constexpr auto fields =
        eachOf(field("zone", &demo::City::zone), field("landline", &demo::City::landline),
               field("name", &demo::City::name), field("branch", &demo::City::branch),
               field("streets", &demo::City::streets));
};

template <>
struct Schema<demo::Country>
{
    static constexpr QLatin1StringView name{"Country"};
    static constexpr auto fields =
        eachOf(field("code", &demo::Country::code), field("currency", &demo::Country::currency),
               field("money", &demo::Country::money), field("mobile", &demo::Country::mobile),
               field("cities", &demo::Country::cities));
};

template <>
struct Schema<demo::Places>
{
    static constexpr QLatin1StringView name{"Places"};
    static constexpr auto fields = eachOf(field("countries", &demo::Places::countries));
};
} // namespace hadir::domain
