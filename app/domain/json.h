// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Id.h"
#include "app/core/Instant.h"
#include "app/core/Result.h"
#include "app/domain/Schema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// Described types to and from JSON, by their declared fields. Empty values are left out when
/// writing. Ids are text, instants are milliseconds, enums their names.
namespace hadir::domain {

/// Whether a field that the type does not declare is passed over or an error. Entities grow and
/// an older desk must still read them; a command with a field too many is refused.
enum class Unknown { Ignore, Reject };

template <class Value>
struct Json;

template <class Value>
inline constexpr bool isId = false;
template <class Of>
inline constexpr bool isId<core::Id<Of>> = true;

template <Described T>
[[nodiscard]] QJsonObject toJson(const T &value);

template <Described T>
[[nodiscard]] core::Result<T> fromJson(const QJsonObject &object,
                                       Unknown unknown = Unknown::Ignore);

template <>
struct Json<QString>
{
    static bool isEmpty(const QString &value) { return value.isEmpty(); }
    static QJsonValue write(const QString &value) { return value; }
    static bool read(const QJsonValue &from, QString &to)
    {
        // Half a surrogate pair would be another text once a database had taken and given it.
        to = from.toString();
        return from.isString() && to.isValidUtf16();
    }
};

template <>
struct Json<bool>
{
    static bool isEmpty(bool) { return false; }
    static QJsonValue write(bool value) { return value; }
    static bool read(const QJsonValue &from, bool &to)
    {
        to = from.toBool();
        return from.isBool();
    }
};

template <>
struct Json<qint64>
{
    static bool isEmpty(qint64) { return false; }
    static QJsonValue write(qint64 value) { return value; }
    static bool read(const QJsonValue &from, qint64 &to)
    {
        // A fraction or a number past 2^63 has no integer and gives the default back.
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        to = from.toInteger(none);
        return from.isDouble() && to != none;
    }
};

template <>
struct Json<core::Instant>
{
    static bool isEmpty(core::Instant) { return false; }
    static QJsonValue write(core::Instant value) { return core::toMillis(value); }
    static bool read(const QJsonValue &from, core::Instant &to)
    {
        qint64 millis = 0;
        if (!Json<qint64>::read(from, millis))
            return false;
        to = core::fromMillis(millis);
        return true;
    }
};

template <>
struct Json<QJsonObject>
{
    static bool isEmpty(const QJsonObject &value) { return value.isEmpty(); }
    static QJsonValue write(const QJsonObject &value) { return value; }
    static bool read(const QJsonValue &from, QJsonObject &to)
    {
        to = from.toObject();
        return from.isObject();
    }
};

template <Named E>
struct Json<E>
{
    static bool isEmpty(E) { return false; }
    static QJsonValue write(E value) { return QString(nameOf(value)); }
    static bool read(const QJsonValue &from, E &to)
    {
        const auto named = fromName<E>(from.toString());
        if (named)
            to = *named;
        return named.has_value();
    }
};

template <class Of>
struct Json<core::Id<Of>>
{
    static bool isEmpty(const core::Id<Of> &) { return false; }
    static QJsonValue write(const core::Id<Of> &value) { return value.toString(); }
    static bool read(const QJsonValue &from, core::Id<Of> &to)
    {
        to = core::Id<Of>::fromString(from.toString());
        return !to.isNull();
    }
};

template <class Value>
struct Json<std::optional<Value>>
{
    static bool isEmpty(const std::optional<Value> &value) { return !value.has_value(); }
    static QJsonValue write(const std::optional<Value> &value)
    {
        return value ? Json<Value>::write(*value) : QJsonValue();
    }
    static bool read(const QJsonValue &from, std::optional<Value> &to)
    {
        if (from.isNull()) {
            to.reset();
            return true;
        }
        return Json<Value>::read(from, to.emplace());
    }
};

/// Of a field that can be left as it is or emptied: left out, or `null`.
template <class Value>
struct Json<std::optional<std::optional<Value>>>
{
    static bool isEmpty(const std::optional<std::optional<Value>> &value)
    {
        return !value.has_value();
    }
    static QJsonValue write(const std::optional<std::optional<Value>> &value)
    {
        return value ? Json<std::optional<Value>>::write(*value) : QJsonValue();
    }
    static bool read(const QJsonValue &from, std::optional<std::optional<Value>> &to)
    {
        return Json<std::optional<Value>>::read(from, to.emplace());
    }
};

template <class Value>
struct Json<QList<Value>>
{
    static bool isEmpty(const QList<Value> &value) { return value.isEmpty(); }
    static QJsonValue write(const QList<Value> &values)
    {
        QJsonArray out;
        for (const Value &value : values)
            out.append(Json<Value>::write(value));
        return out;
    }
    static bool read(const QJsonValue &from, QList<Value> &to)
    {
        if (!from.isArray())
            return false;
        const QJsonArray array = from.toArray();
        to.clear();
        to.reserve(array.size());
        for (const QJsonValue &item : array) {
            Value value;
            if (!Json<Value>::read(item, value))
                return false;
            to.append(std::move(value));
        }
        return true;
    }
};

template <Described T>
struct Json<T>
{
    static bool isEmpty(const T &) { return false; }
    static QJsonValue write(const T &value) { return toJson(value); }
    static bool read(const QJsonValue &from, T &to)
    {
        if (!from.isObject())
            return false;
        auto read = fromJson<T>(from.toObject());
        if (read)
            to = std::move(*read);
        return read.has_value();
    }
};

template <Described T>
QJsonObject toJson(const T &value)
{
    QJsonObject out;
    forEachField<T>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(value.*field.member)>;
        if (!Json<Value>::isEmpty(value.*field.member))
            out.insert(field.name, Json<Value>::write(value.*field.member));
    });
    return out;
}

template <Described T>
core::Result<T> fromJson(const QJsonObject &object, Unknown unknown)
{
    T value;
    qsizetype known = 0;
    QLatin1StringView bad;
    forEachField<T>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(value.*field.member)>;
        const auto found = object.constFind(field.name);
        if (found == object.constEnd()) {
            // Left out is "empty" for everything but an id, which has no empty value.
            if (isId<Value> && bad.isEmpty())
                bad = field.name;
            return;
        }
        ++known;
        if (!Json<Value>::read(*found, value.*field.member) && bad.isEmpty())
            bad = field.name;
    });
    if (!bad.isEmpty())
        return core::fail(core::FailureKind::Malformed, Schema<T>::name + QLatin1Char('.') + bad);
    if (unknown == Unknown::Reject && known != object.size())
        return core::fail(core::FailureKind::Malformed,
                          Schema<T>::name + QLatin1StringView(": unknown field"));
    return value;
}
} // namespace hadir::domain
