// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/traces.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr int pagesAStep = 2'000;

/// "optimize" in steps: a negative number begins to merge everything, and positive ones go on until
/// a step has nothing left to do.
Result<void> mergeAll(Database &database, const QString &index)
{
    const QString merge = u"INSERT INTO \"%1\"(\"%1\", rank) VALUES('merge', ?)"_s.arg(index);
    for (int pages = -pagesAStep;; pages = pagesAStep) {
        const int before = sqlite3_total_changes(database.handle());
        if (auto ok = database.run(merge, pages); !ok)
            return std::unexpected(ok.error());
        if (sqlite3_total_changes(database.handle()) - before < 2)
            return {};
    }
}
} // namespace

Result<void> removeTraces(Database &database)
{
    QStringList indexes;
    auto read = database.each(
        u"SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE %fts5(%'"_s,
        [&](const Row &row) { indexes.append(row.at<QString>(0)); });
    if (!read)
        return read;
    for (const QString &index : std::as_const(indexes)) {
        if (auto ok = mergeAll(database, index); !ok)
            return ok;
    }
    const auto isBusy = database.value<bool>(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy)
        return std::unexpected(isBusy.error());
    if (isBusy->value_or(false))
        return core::fail(core::FailureKind::TimedOut, u"somebody reads the log"_s);
    return {};
}
} // namespace hadir::store
