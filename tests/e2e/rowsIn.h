// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"
#include "app/store/EntityTable.h"

namespace hadir::e2e {

/// Every row of every kind of entity, byte for byte.
[[nodiscard]] inline QStringList rowsIn(const QString &path)
{
    QStringList out;
    auto database = store::Database::open(path, {.access = store::Access::ReadOnly});
    if (!database)
        return {path + QStringLiteral(" cannot be opened")};
    [&]<size_t... at>(std::index_sequence<at...>) {
        const auto addAll = [&]<class T>(std::type_identity<T>) {
            using Table = store::EntityTable<T>;
            auto read = database->each(QStringLiteral("SELECT %1 FROM %2 ORDER BY \"id\"")
                                           .arg(Table::columns(), Table::name()),
                                       [&](const store::Row &row) {
                                           QByteArray line = QString(Table::name()).toUtf8();
                                           for (int column = 0; column < row.columns(); ++column)
                                               line += ' ' + row.view(column).toByteArray().toHex();
                                           out.append(QString::fromLatin1(line));
                                       });
            if (!read)
                out.append(read.error().detail);
        };
        (addAll(std::type_identity<std::variant_alternative_t<at, domain::Entity>>()), ...);
    }(std::make_index_sequence<std::variant_size_v<domain::Entity>>());
    return out;
}
} // namespace hadir::e2e
