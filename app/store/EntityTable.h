// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"
#include "app/store/Database.h"

#include <algorithm>
#include <array>

namespace hadir::store {

/// What the indexes over entity tables are made of, and their keys. One that is missing here costs
/// time and nothing else.
inline constexpr std::array<const char *, 22> indexedColumns{
    "id",          "customer", "value",     "lastAt",     "owner",    "status",
    "queue",       "number",   "case",      "happenedAt", "delivery", "recordedAt",
    "interaction", "placedAt", "dueAt",     "state",      "login",    "givenAt",
    "mergedInto",  "parent",   "claimedBy", "promisedAt"};

/// The SQL of one entity type, derived from its declared fields: a table named as the kind, a
/// column for each field, the id as key. Rows are read in the order of declaration.
template <domain::Described T>
class EntityTable final
{
public:
    [[nodiscard]] static const QString &columns()
    {
        static const QString names = joined(
            [](QLatin1StringView name) { return QLatin1Char('"') + name + QLatin1Char('"'); });
        return names;
    }

    [[nodiscard]] static QString name()
    {
        return QLatin1Char('"') + domain::Schema<T>::name + QLatin1Char('"');
    }

    /// Makes the table, or gives an older one the columns that were declared since.
    [[nodiscard]] static core::Result<void> bringUpToDate(Database &database)
    {
        QStringList declared;
        domain::forEachField<T>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(std::declval<T>().*field.member)>;
            const bool isKey = field.name == QLatin1StringView("id");
            declared.append(QStringLiteral("\n    \"%1\" %2%3")
                                .arg(field.name, Sql<Value>::type,
                                     QLatin1StringView(isKey ? " PRIMARY KEY" : "")));
        });
        const QString create = QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (%2\n) STRICT")
                                   .arg(name(), declared.join(QLatin1Char(',')));
        if (auto ok = database.script(create); !ok)
            return ok;
        QStringList there;
        auto asked = database.each(
            QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(domain::Schema<T>::name),
            [&](const Row &row) { there.append(row.at<QString>(0)); });
        if (!asked)
            return asked;
        core::Result<void> outcome;
        domain::forEachField<T>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(std::declval<T>().*field.member)>;
            if (!outcome || there.contains(field.name))
                return;
            outcome = database.script(QStringLiteral("ALTER TABLE %1 ADD COLUMN \"%2\" %3")
                                          .arg(name(), field.name, nullable(Sql<Value>::type)));
        });
        return outcome;
    }

    [[nodiscard]] static core::Result<std::optional<T>> find(Database &database,
                                                             const core::Id<T> &id)
    {
        static const QString sql =
            QStringLiteral("SELECT %1 FROM %2 WHERE \"id\" = ?").arg(columns(), name());
        std::optional<T> found;
        auto ok = database.each(
            sql,
            [&](const Row &row) {
                found = read(row);
                return false;
            },
            id);
        if (!ok)
            return std::unexpected(ok.error());
        return found;
    }

    [[nodiscard]] static core::Result<int> put(Database &database, const T &entity)
    {
        static const QString sql =
            QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
                .arg(name(), columns(),
                     joined([](QLatin1StringView) { return QLatin1StringView("?"); }));
        Statement *statement = database.prepared(sql);
        if (!statement)
            return std::unexpected(database.error());
        int at = 0;
        domain::forEachField<T>(
            [&](const auto &field) { bind(*statement, at++, entity.*field.member); });
        return database.finish(*statement);
    }

    /// Puts `after` in the place of `before`, which the table holds. Leaves every index alone that
    /// stays as it is.
    [[nodiscard]] static core::Result<int> change(Database &database, const T &before,
                                                  const T &after)
    {
        const auto goesIn = [&](const auto &field) {
            return isPlain(field.name) || !(before.*field.member == after.*field.member);
        };
        QString columns;
        domain::forEachField<T>([&](const auto &field) {
            if (goesIn(field))
                columns += QLatin1StringView(columns.isEmpty() ? "\"" : ", \"") + field.name
                           + QLatin1StringView("\" = ?");
        });
        Statement *statement = database.prepared(
            QStringLiteral("UPDATE %1 SET %2 WHERE \"id\" = ?").arg(name(), columns));
        if (!statement)
            return std::unexpected(database.error());
        int at = 0;
        domain::forEachField<T>([&](const auto &field) {
            if (goesIn(field))
                bind(*statement, at++, after.*field.member);
        });
        bind(*statement, at, after.id);
        return database.finish(*statement);
    }

    [[nodiscard]] static core::Result<int> remove(Database &database, const core::Id<T> &id)
    {
        static const QString sql = QStringLiteral("DELETE FROM %1 WHERE \"id\" = ?").arg(name());
        return database.run(sql, id);
    }

    /// Every row of "SELECT columns() FROM name() `tail`"; the tail is a literal of the caller.
    template <class... Args>
    [[nodiscard]] static core::Result<QList<T>> select(Database &database, const QString &tail,
                                                       const Args &...args)
    {
        QList<T> out;
        auto ok = database.each(
            QStringLiteral("SELECT %1 FROM %2 %3").arg(columns(), name(), tail),
            [&](const Row &row) { out.append(read(row)); }, args...);
        if (!ok)
            return std::unexpected(ok.error());
        return out;
    }

    /// The entity in a row whose columns begin, at `first`, with columns().
    [[nodiscard]] static T read(const Row &row, int first = 0)
    {
        T entity;
        int at = first;
        domain::forEachField<T>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(entity.*field.member)>;
            entity.*field.member = row.template at<Value>(at++);
        });
        return entity;
    }

private:
    template <class Part>
    [[nodiscard]] static QString joined(Part &&part)
    {
        QStringList parts;
        domain::forEachField<T>([&](const auto &field) { parts.append(part(field.name)); });
        return parts.join(QLatin1StringView(", "));
    }

    /// Whether no index has the column: to write it again as it was costs nothing, and those that
    /// remain make few different statements, each of which is kept.
    [[nodiscard]] static constexpr bool isPlain(QLatin1StringView name)
    {
        return std::ranges::none_of(
            indexedColumns, [&](const char *one) { return name == QLatin1StringView(one); });
    }

    /// SQLite adds a NOT NULL column only with a default; an id added later is NULL in old rows.
    [[nodiscard]] static QString nullable(QLatin1StringView type)
    {
        return type == Sql<QUuid>::type ? QStringLiteral("BLOB") : QString(type);
    }
};
} // namespace hadir::store
