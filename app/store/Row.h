// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/json.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace hadir::store {

template <class Value>
struct Sql;

/// The value as SQLite holds it: ids are 16-byte blobs, instants and flags integers, enums their
/// names, lists and parts JSON text. Empty text is stored as ''.
template <class Value>
[[nodiscard]] QVariant toSql(const Value &value)
{
    return Sql<Value>::write(value);
}

/// The current row of a question, read by position with a type.
class Row final
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    template <class Value>
    [[nodiscard]] Value at(int column) const
    {
        return Sql<Value>::read(m_query.value(column));
    }

private:
    const QSqlQuery &m_query;
};

template <>
struct Sql<QString>
{
    static constexpr QLatin1StringView type{"TEXT NOT NULL DEFAULT ''"};
    // A null QString would be stored as NULL.
    static QVariant write(const QString &value)
    {
        return value.isNull() ? QVariant(QString(QLatin1StringView(""))) : QVariant(value);
    }
    static QString read(const QVariant &value) { return value.toString(); }
};

template <>
struct Sql<QByteArray>
{
    static constexpr QLatin1StringView type{"BLOB"};
    static QVariant write(const QByteArray &value) { return value; }
    static QByteArray read(const QVariant &value) { return value.toByteArray(); }
};

template <>
struct Sql<QUuid>
{
    static constexpr QLatin1StringView type{"BLOB NOT NULL"};
    static QVariant write(const QUuid &value) { return value.toRfc4122(); }
    static QUuid read(const QVariant &value) { return QUuid::fromRfc4122(value.toByteArray()); }
};

template <class Of>
struct Sql<core::Id<Of>>
{
    static constexpr QLatin1StringView type = Sql<QUuid>::type;
    static QVariant write(const core::Id<Of> &value) { return Sql<QUuid>::write(value.uuid()); }
    static core::Id<Of> read(const QVariant &value)
    {
        return core::Id<Of>(Sql<QUuid>::read(value));
    }
};

template <>
struct Sql<qint64>
{
    static constexpr QLatin1StringView type{"INTEGER NOT NULL DEFAULT 0"};
    static QVariant write(qint64 value) { return value; }
    static qint64 read(const QVariant &value) { return value.toLongLong(); }
};

template <>
struct Sql<int>
{
    static QVariant write(int value) { return value; }
    static int read(const QVariant &value) { return value.toInt(); }
};

template <>
struct Sql<bool>
{
    static constexpr QLatin1StringView type{"INTEGER NOT NULL DEFAULT 0"};
    static QVariant write(bool value) { return int(value); }
    static bool read(const QVariant &value) { return value.toInt() != 0; }
};

template <>
struct Sql<core::Instant>
{
    static constexpr QLatin1StringView type{"INTEGER NOT NULL DEFAULT 0"};
    static QVariant write(core::Instant value) { return core::toMillis(value); }
    static core::Instant read(const QVariant &value)
    {
        return core::fromMillis(value.toLongLong());
    }
};

template <domain::Named E>
struct Sql<E>
{
    static constexpr QLatin1StringView type{"TEXT NOT NULL DEFAULT ''"};
    static QVariant write(E value) { return QString(domain::nameOf(value)); }
    static E read(const QVariant &value)
    {
        return domain::fromName<E>(value.toString()).value_or(E{});
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
    static QVariant write(const std::optional<Value> &value)
    {
        return value ? Sql<Value>::write(*value) : QVariant();
    }
    static std::optional<Value> read(const QVariant &value)
    {
        if (value.isNull())
            return std::nullopt;
        return Sql<Value>::read(value);
    }
};

template <class Value>
struct Sql<QList<Value>>
{
    static constexpr QLatin1StringView type{"TEXT NOT NULL DEFAULT ''"};
    static QVariant write(const QList<Value> &values)
    {
        if (values.isEmpty())
            return QString(QLatin1StringView(""));
        const QJsonArray array = domain::Json<QList<Value>>::write(values).toArray();
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }
    static QList<Value> read(const QVariant &value)
    {
        QList<Value> out;
        const QString text = value.toString();
        if (!text.isEmpty())
            (void)domain::Json<QList<Value>>::read(QJsonDocument::fromJson(text.toUtf8()).array(),
                                                   out);
        return out;
    }
};
} // namespace hadir::store
