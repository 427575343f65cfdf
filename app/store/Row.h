// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/json.h"
#include "app/store/Statement.h"

#include <QJsonDocument>
#include <QUuid>

namespace hadir::store {

template <class Value>
struct Sql;

/// Sets an argument, at a position from 0, to the value as SQLite holds it: ids are 16-byte blobs,
/// instants and flags integers, enums their names, lists and parts JSON text. Empty text is stored
/// as ''.
template <class Value>
void bind(Statement &to, int at, const Value &value)
{
    Sql<Value>::write(to, at, value);
}

/// The current row of a question, read by position with a type.
class Row final
{
public:
    explicit Row(const Statement &statement) : m_statement(statement) {}

    template <class Value>
    [[nodiscard]] Value at(int column) const
    {
        return Sql<Value>::read(m_statement, column);
    }

    [[nodiscard]] int columns() const { return m_statement.columns(); }
    /// Gives all columns to a statement as its arguments, as they are.
    void copyInto(Statement &to) const { to.setAll(m_statement); }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isNull(column); }
    /// The column's bytes where they lie, until the next row.
    [[nodiscard]] QByteArrayView view(int column) const { return m_statement.view(column); }

private:
    const Statement &m_statement;
};

template <>
struct Sql<QString>
{
    static constexpr QLatin1StringView type{"TEXT NOT NULL DEFAULT ''"};
    static void write(Statement &to, int at, const QString &value) { to.setText(at, value); }
    static QString read(const Statement &from, int column) { return from.text(column); }
};

template <>
struct Sql<QByteArray>
{
    static constexpr QLatin1StringView type{"BLOB"};
    static void write(Statement &to, int at, const QByteArray &value)
    {
        if (value.isNull())
            to.setNull(at);
        else
            to.setBytes(at, value);
    }
    static QByteArray read(const Statement &from, int column)
    {
        return from.view(column).toByteArray();
    }
};

/// UTF-8 that goes into a column of text as it is.
struct Utf8
{
    QByteArray bytes;
};
template <>
struct Sql<Utf8>
{
    static void write(Statement &to, int at, const Utf8 &value) { to.setText(at, value.bytes); }
};

template <>
struct Sql<QUuid>
{
    static constexpr QLatin1StringView type{"BLOB NOT NULL"};
    static void write(Statement &to, int at, const QUuid &value)
    {
        to.setBytes(at, value.toRfc4122());
    }
    static QUuid read(const Statement &from, int column)
    {
        return QUuid::fromRfc4122(from.view(column));
    }
};

template <class Of>
struct Sql<core::Id<Of>>
{
    static constexpr QLatin1StringView type = Sql<QUuid>::type;
    static void write(Statement &to, int at, const core::Id<Of> &value)
    {
        Sql<QUuid>::write(to, at, value.uuid());
    }
    static core::Id<Of> read(const Statement &from, int column)
    {
        return core::Id<Of>(Sql<QUuid>::read(from, column));
    }
};

template <>
struct Sql<qint64>
{
    static constexpr QLatin1StringView type{"INTEGER NOT NULL DEFAULT 0"};
    static void write(Statement &to, int at, qint64 value) { to.setInteger(at, value); }
    static qint64 read(const Statement &from, int column) { return from.integer(column); }
};

template <>
struct Sql<int>
{
    static void write(Statement &to, int at, int value) { to.setInteger(at, value); }
    static int read(const Statement &from, int column) { return int(from.integer(column)); }
};

template <>
struct Sql<bool>
{
    static constexpr QLatin1StringView type{"INTEGER NOT NULL DEFAULT 0"};
    static void write(Statement &to, int at, bool value) { to.setInteger(at, value ? 1 : 0); }
    static bool read(const Statement &from, int column) { return from.integer(column) != 0; }
};

template <>
struct Sql<core::Instant>
{
    static constexpr QLatin1StringView type{"INTEGER NOT NULL DEFAULT 0"};
    static void write(Statement &to, int at, core::Instant value)
    {
        to.setInteger(at, core::toMillis(value));
    }
    static core::Instant read(const Statement &from, int column)
    {
        return core::fromMillis(from.integer(column));
    }
};

template <domain::Named E>
struct Sql<E>
{
    static constexpr QLatin1StringView type{"TEXT NOT NULL DEFAULT ''"};
    static void write(Statement &to, int at, E value) { to.setName(at, domain::nameOf(value)); }
    static E read(const Statement &from, int column)
    {
        const QByteArrayView name = from.view(column);
        return domain::fromName<E>(QUtf8StringView(name.data(), name.size())).value_or(E{});
    }
};

template <class Value>
struct Sql<std::optional<Value>>
{
    /// The bare type word: an absent value is NULL.
    static constexpr QLatin1StringView type = [] {
        constexpr QLatin1StringView whole = Sql<Value>::type;
        qsizetype end = 0;
        while (end < whole.size() && whole.data()[end] != ' ')
            ++end;
        return QLatin1StringView(whole.data(), end);
    }();
    static void write(Statement &to, int at, const std::optional<Value> &value)
    {
        if (value)
            Sql<Value>::write(to, at, *value);
        else
            to.setNull(at);
    }
    static std::optional<Value> read(const Statement &from, int column)
    {
        if (from.isNull(column))
            return std::nullopt;
        return Sql<Value>::read(from, column);
    }
};

template <class Value>
struct Sql<QList<Value>>
{
    static constexpr QLatin1StringView type{"TEXT NOT NULL DEFAULT ''"};
    static void write(Statement &to, int at, const QList<Value> &values)
    {
        if (values.isEmpty())
            return to.setName(at, QLatin1StringView(""));
        const QJsonArray array = domain::Json<QList<Value>>::write(values).toArray();
        to.setText(at, QJsonDocument(array).toJson(QJsonDocument::Compact));
    }
    static QList<Value> read(const Statement &from, int column)
    {
        QList<Value> out;
        const QByteArrayView text = from.view(column);
        if (!text.isEmpty())
            (void)domain::Json<QList<Value>>::read(
                QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).array(),
                out);
        return out;
    }
};

/// A part of an entity, as JSON.
template <domain::Described T>
struct Sql<T>
{
    static constexpr QLatin1StringView type{"TEXT NOT NULL DEFAULT ''"};
    static void write(Statement &to, int at, const T &value)
    {
        to.setText(at, QJsonDocument(domain::toJson(value)).toJson(QJsonDocument::Compact));
    }
    static T read(const Statement &from, int column)
    {
        const QByteArrayView text = from.view(column);
        const auto object =
            QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
        return object.isEmpty() ? T() : domain::fromJson<T>(object).value_or(T());
    }
};
} // namespace hadir::store
