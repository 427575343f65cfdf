// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAnyStringView>
#include <QLatin1StringView>

#include <array>
#include <optional>

namespace hadir::domain {

/// One field of an entity or a command: its name in table, JSON and audit, and the member.
template <class Owner, class Value>
struct Field
{
    QLatin1StringView name;
    Value Owner::*member;
};

template <class Owner, class Value>
[[nodiscard]] constexpr Field<Owner, Value> field(const char *name, Value Owner::*member)
{
    return {QLatin1StringView(name), member};
}

/// The fields of a Schema, kept as a call that hands each of them to its visitor. Not a std::tuple:
/// its constructors would be resolved anew in every file that includes a schema, at a second each.
template <class... Fields>
[[nodiscard]] constexpr auto eachOf(Fields... fields)
{
    return [fields...](auto &visit) { (visit(fields), ...); };
}

/// Where an entity, a command or a part of one declares its fields, once:
/// `static constexpr QLatin1StringView name` and `static constexpr auto fields`
/// (`eachOf` its Fields). Table, SQL, JSON and audit are derived from it. Specialised beside each
/// type.
template <class T>
struct Schema;

template <class T>
concept Described = requires { Schema<T>::fields; };

/// Calls `visit(field)` for every field of T in the order of declaration.
template <Described T, class Visit>
constexpr void forEachField(Visit &&visit)
{
    Schema<T>::fields(visit);
}

/// The stable names of an enum's values, in the order of its enumerators (which count from 0).
/// Specialised beside each enum as `static constexpr std::array values{...}`.
template <class E>
struct Names;

template <class E>
concept Named = requires { Names<E>::values; };

/// The name under which a value is stored and sent; empty for a value outside the enum.
template <Named E>
[[nodiscard]] constexpr QLatin1StringView nameOf(E value)
{
    const auto at = size_t(value);
    return at < Names<E>::values.size() ? QLatin1StringView(Names<E>::values[at])
                                        : QLatin1StringView();
}

/// Absent when no value has that name.
template <Named E>
[[nodiscard]] std::optional<E> fromName(QAnyStringView name)
{
    for (size_t at = 0; at < Names<E>::values.size(); ++at) {
        if (name == QLatin1StringView(Names<E>::values[at]))
            return E(at);
    }
    return std::nullopt;
}
} // namespace hadir::domain
