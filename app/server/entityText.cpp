// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/entityText.h"

#include "app/domain/json.h"

#include <array>

namespace hadir::server {

namespace {
constexpr qsizetype usualSize = 1'024;
constexpr std::array hexDigits{'0', '1', '2', '3', '4', '5', '6', '7',
                               '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

/// The way out of a string for what must not stand in one as it is.
void addEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
    case '\\':
        out += '\\';
        out += c;
        return;
    case '\b':
        out += R"(\b)";
        return;
    case '\f':
        out += R"(\f)";
        return;
    case '\n':
        out += R"(\n)";
        return;
    case '\r':
        out += R"(\r)";
        return;
    case '\t':
        out += R"(\t)";
        return;
    default:
        out += R"(\u00)";
        out += hexDigits[quint8(c) >> 4];
        out += hexDigits[quint8(c) & 0xf];
    }
}

void addText(QByteArray &out, const QString &value)
{
    const QByteArray utf8 = value.toUtf8(); // half a surrogate pair does not come so far
    out += '"';
    qsizetype done = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (quint8(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(QByteArrayView(utf8).sliced(done, at - done));
        addEscaped(out, c);
        done = at + 1;
    }
    out.append(QByteArrayView(utf8).sliced(done));
    out += '"';
}

void addName(QByteArray &out, QLatin1StringView name)
{
    out += '"';
    out.append(name.data(), name.size());
    out += '"';
}

template <domain::Described T>
void addObject(QByteArray &out, const T &value);

template <class Value>
struct Text // what is made of names and numbers
{
    static void add(QByteArray &out, const Value &value)
    {
        if constexpr (std::is_same_v<Value, bool>)
            out += value ? "true" : "false";
        else if constexpr (std::is_same_v<Value, core::Instant>)
            out += QByteArray::number(core::toMillis(value));
        else if constexpr (std::is_same_v<Value, qint64>)
            out += QByteArray::number(value);
        else if constexpr (std::is_same_v<Value, QString>)
            addText(out, value);
        else if constexpr (domain::Named<Value>)
            addName(out, domain::nameOf(value));
        else
            addObject(out, value);
    }
};

template <class Of>
struct Text<core::Id<Of>>
{
    static void add(QByteArray &out, const core::Id<Of> &id)
    {
        out += '"';
        out += id.uuid().toByteArray(QUuid::WithoutBraces);
        out += '"';
    }
};

template <class Value>
struct Text<std::optional<Value>>
{
    static void add(QByteArray &out, const std::optional<Value> &value)
    {
        if (value)
            Text<Value>::add(out, *value);
        else
            out += "null";
    }
};

template <class Value>
struct Text<QList<Value>>
{
    static void add(QByteArray &out, const QList<Value> &values)
    {
        char before = '[';
        for (const Value &value : values) {
            out += std::exchange(before, ',');
            Text<Value>::add(out, value);
        }
        out += values.isEmpty() ? "[]" : "]";
    }
};

template <domain::Described T>
void addObject(QByteArray &out, const T &value)
{
    out += '{';
    bool isFirst = true;
    domain::forEachField<T>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(value.*field.member)>;
        if (domain::Json<Value>::isEmpty(value.*field.member))
            return;
        if (!std::exchange(isFirst, false))
            out += ',';
        addName(out, field.name);
        out += ':';
        Text<Value>::add(out, value.*field.member);
    });
    out += '}';
}

/// An empty value is left out of an object; in a pair it is null.
template <class Value>
void addOrNull(QByteArray &out, const Value &value)
{
    if (domain::Json<Value>::isEmpty(value))
        out += "null";
    else
        Text<Value>::add(out, value);
}

template <domain::Described T>
void addDifference(QByteArray &out, const T &before, const T &after)
{
    out += '{';
    bool isFirst = true;
    domain::forEachField<T>([&](const auto &field) {
        if (before.*field.member == after.*field.member)
            return;
        if (!std::exchange(isFirst, false))
            out += ',';
        addName(out, field.name);
        out += ':';
        out += '[';
        addOrNull(out, before.*field.member);
        out += ',';
        addOrNull(out, after.*field.member);
        out += ']';
    });
    out += '}';
}
} // namespace

QByteArray textOf(const domain::Entity &entity)
{
    QByteArray out;
    out.reserve(usualSize);
    std::visit([&](const auto &held) { addObject(out, held); }, entity);
    return out;
}

QByteArray differenceText(const domain::Entity &before, const domain::Entity &after)
{
    QByteArray out;
    out.reserve(usualSize);
    std::visit(
        [&](const auto &held) {
            addDifference(out, std::get<std::remove_cvref_t<decltype(held)>>(before), held);
        },
        after);
    return out;
}
} // namespace hadir::server
