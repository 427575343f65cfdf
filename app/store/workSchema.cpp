// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/workSchema.h"

#include "app/store/Database.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr QStringView firstSchema = uR"(
CREATE TABLE outbox(
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- the order; never a clock
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    doneAt INTEGER NOT NULL) STRICT;
CREATE TABLE attention(
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    doneAt INTEGER NOT NULL,
    refusal TEXT NOT NULL,
    about TEXT NOT NULL) STRICT;
CREATE TABLE draft(
    customer BLOB NOT NULL,
    "case" BLOB NOT NULL, -- 16 zero bytes for none, so that it can be part of the key
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    savedAt INTEGER NOT NULL,
    PRIMARY KEY(customer, "case", channel)) STRICT;
CREATE TABLE seen("case" BLOB PRIMARY KEY, until INTEGER NOT NULL) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
)";

Result<void> makeFirstSchema(Database &database)
{
    return database.script(firstSchema.toString());
}

// Version 2: a draft knows what its writer had seen, and its earlier versions are kept.
constexpr QStringView draftVersionSchema = uR"(
ALTER TABLE draft ADD COLUMN "after" BLOB;
CREATE TABLE draft_version(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    customer BLOB NOT NULL,
    "case" BLOB NOT NULL,
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    savedAt INTEGER NOT NULL) STRICT;
CREATE INDEX draft_version_by_case ON draft_version(customer, "case", number);
)";

Result<void> keepDraftVersions(Database &database)
{
    return database.script(draftVersionSchema.toString());
}

// Version 3: what the ledger confirmed is kept for a week, should it be put back to an earlier day;
// `isAgain` and `owed` are commands of which it has lost what it had said.
constexpr QStringView keptSchema = uR"(
ALTER TABLE outbox ADD COLUMN isAgain INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN owedSince INTEGER;
CREATE TABLE kept(
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    doneAt INTEGER NOT NULL,
    confirmedAt INTEGER NOT NULL) STRICT;
CREATE INDEX kept_by_age ON kept(confirmedAt);
CREATE TABLE owed(
    at INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    doneAt INTEGER NOT NULL,
    refusal TEXT NOT NULL,
    about TEXT NOT NULL,
    since INTEGER NOT NULL) STRICT;
)";

Result<void> keepConfirmed(Database &database)
{
    return database.script(keptSchema.toString());
}

// Version 4: erased: customers who are gone for good, and the ids of what belonged to them. A
// command about them stays in the outbox without its words, so that the numbers have no gap, and
// with the mark that it had before.
Result<void> makeErasable(Database &database)
{
    return database.script(uR"(
ALTER TABLE outbox ADD COLUMN mark TEXT;
CREATE TABLE erased(id BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
)"_s);
}

// Version 5: what was refused names whose doing that was.
Result<void> nameWhoCameFirst(Database &database)
{
    return database.script(uR"(
ALTER TABLE attention ADD COLUMN firstBy BLOB;
ALTER TABLE attention ADD COLUMN firstAt INTEGER;
ALTER TABLE owed ADD COLUMN firstBy BLOB;
ALTER TABLE owed ADD COLUMN firstAt INTEGER;
)"_s);
}

// Version 6: a draft keeps what is attached to it, a list of domain::AttachedFile in JSON;
// outgoing_file: what the server may not have yet.
Result<void> keepFiles(Database &database)
{
    return database.script(uR"(
ALTER TABLE draft ADD COLUMN files TEXT NOT NULL DEFAULT '';
ALTER TABLE draft_version ADD COLUMN files TEXT NOT NULL DEFAULT '';
CREATE TABLE outgoing_file(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    arrived INTEGER NOT NULL DEFAULT 0) STRICT;
)"_s);
}

// Version 7: the journal: what the agent did, a row a stroke, and beside it the commands that take
// it back or, once it is taken back, do it again. No foreign key: a damaged file is brought over
// row by row.
Result<void> keepAJournal(Database &database)
{
    return database.script(uR"(
CREATE TABLE deed(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    doneAt INTEGER NOT NULL,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    commands INTEGER NOT NULL,
    customer BLOB,
    "case" BLOB,
    stays TEXT NOT NULL,
    undoneAt INTEGER,
    passed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX deed_by_customer ON deed(customer);
CREATE TABLE deed_step(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    deed INTEGER NOT NULL,
    way TEXT NOT NULL,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL) STRICT;
CREATE INDEX deed_step_by_deed ON deed_step(deed, way, number);
CREATE VIEW journal AS
    SELECT number, id, doneAt, name, arguments, commands, customer, "case", stays, undoneAt, passed,
        EXISTS(SELECT 1 FROM deed_step WHERE deed = deed.number AND way = 'back') AS hasWayBack,
        EXISTS(SELECT 1 FROM deed_step WHERE deed = deed.number AND way = 'again') AS hasWayAgain
    FROM deed;
)"_s);
}

constexpr Migration migrations[]{{1, makeFirstSchema}, {2, keepDraftVersions}, {3, keepConfirmed},
                                 {4, makeErasable},    {5, nameWhoCameFirst},  {6, keepFiles},
                                 {7, keepAJournal}};
} // namespace

std::span<const Migration> workMigrations()
{
    return migrations;
}
} // namespace hadir::store
