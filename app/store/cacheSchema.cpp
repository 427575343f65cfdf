// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/cacheSchema.h"

#include "app/store/SearchIndex.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr QStringView bookkeeping = uR"(
CREATE TABLE base(
    kind INTEGER NOT NULL,
    id BLOB NOT NULL,
    entity TEXT, -- NULL: the server does not have it
    PRIMARY KEY(kind, id)) STRICT;
CREATE TABLE cursor(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    epoch TEXT NOT NULL,
    revision INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    heardAt INTEGER NOT NULL) STRICT;
INSERT INTO cursor VALUES(1, '', 0, 0, 0);
)";

Result<void> makeFirstSchema(Database &database)
{
    if (auto ok = bringEntityTablesUpToDate(database); !ok)
        return ok;
    if (auto ok = SearchIndex::make(database); !ok)
        return ok;
    return database.script(bookkeeping.toString());
}

// horizon: customers of whose history only the newest part is here, and where that begins.
Result<void> keepHorizons(Database &database)
{
    return database.script(uR"(
CREATE TABLE horizon(
    customer BLOB NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    interaction BLOB NOT NULL) STRICT, WITHOUT ROWID)"_s);
}

// stale: customers whom the server took away and who stay, because something waits for them. What
// is told of them since passes this desk by, so it must not claim to hold them.
Result<void> keepStale(Database &database)
{
    return database.script(
        u"CREATE TABLE stale(customer BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID"_s);
}

/// Version 2: a case names its newest message. Version 3: horizons. Version 4: stale.
/// Version 5: one customer's attachments lie together in their index. Version 6: saved replies.
/// Version 7: feedback, macros and views; how cases and customers hang together.
/// Version 8: callbacks with all that is promised; shifts, calling rules.
constexpr Migration migrations[]{{1, makeFirstSchema},
                                 {2, bringEntityTablesUpToDate},
                                 {3, keepHorizons},
                                 {4, keepStale},
                                 {5, bringEntityTablesUpToDate},
                                 {6, bringEntityTablesUpToDate},
                                 {7, bringEntityTablesUpToDate},
                                 {8, bringEntityTablesUpToDate}};
} // namespace

std::span<const Migration> cacheMigrations()
{
    return migrations;
}
} // namespace hadir::store
