// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/ledgerSchema.h"

#include "app/server/Audit.h"
#include "app/store/Database.h"
#include "app/store/SearchIndex.h"
#include "app/store/entityTables.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
// meta: one row, the workspace itself; every transaction that writes reads it again, because
//   another process may have written since.
// change: one row an entity, its newest state as it is sent, under its newest revision; replacing
//   a row moves it to the end, so catching up is one scan in the order of the file.
// client: one row a desk's installation, with the last of its commands that was answered.
// verdict: the commands that were refused; those that were done need no row.
// audit: everything that was asked for, in the order in which it was answered.
constexpr QStringView tables = uR"(
CREATE TABLE meta (
    "one" INTEGER PRIMARY KEY CHECK ("one" = 1),
    "epoch" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "caseNumber" INTEGER NOT NULL,
    "workspace" TEXT NOT NULL
) STRICT;
CREATE TABLE change (
    "at" INTEGER PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "id" BLOB NOT NULL,
    "scope" BLOB NOT NULL,
    "revision" INTEGER NOT NULL,
    "entity" BLOB NOT NULL,
    UNIQUE ("id", "kind")
) STRICT;
CREATE INDEX change_by_revision ON change ("revision");
CREATE INDEX change_by_scope ON change ("scope", "revision");
CREATE TABLE client (
    "id" BLOB NOT NULL PRIMARY KEY,
    "agent" BLOB NOT NULL,
    "lastNumber" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE verdict (
    "client" BLOB NOT NULL,
    "number" INTEGER NOT NULL,
    "refusal" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    PRIMARY KEY ("client", "number")
) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
    "at" INTEGER PRIMARY KEY,
    "revision" INTEGER,
    "actor" BLOB,
    "client" BLOB,
    "number" INTEGER,
    "command" TEXT NOT NULL,
    "arguments" TEXT NOT NULL,
    "doneAt" INTEGER NOT NULL,
    "receivedAt" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "difference" TEXT NOT NULL
) STRICT;
CREATE TABLE account (
    "agent" BLOB NOT NULL PRIMARY KEY,
    "password" TEXT NOT NULL,
    "changedAt" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
    "token" BLOB NOT NULL PRIMARY KEY,
    "agent" BLOB NOT NULL,
    "client" BLOB NOT NULL,
    "createdAt" INTEGER NOT NULL,
    "expiresAt" INTEGER NOT NULL,
    "revokedAt" INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_agent ON session ("agent");
CREATE INDEX attachment_by_sha256 ON attachment ("sha256");
)";

core::Result<void> makeTables(store::Database &database)
{
    if (auto ok = store::bringEntityTablesUpToDate(database); !ok)
        return ok;
    return database.script(tables.toString());
}

// share: one row a client, the server's half of what opens the files of that desk.
core::Result<void> makeShares(store::Database &database)
{
    return database.script(uR"(
CREATE TABLE share (
    "client" BLOB NOT NULL PRIMARY KEY,
    "share" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)"_s);
}

// What the desk called its last command, so that a restored or copied profile can be told apart.
core::Result<void> addMarks(store::Database &database)
{
    return database.script(
        uR"(ALTER TABLE client ADD COLUMN "lastMark" TEXT NOT NULL DEFAULT '')"_s);
}

// lately: the customers whom an agent opened or worked on, and when last.
core::Result<void> keepWhoWasOpened(store::Database &database)
{
    return database.script(uR"(
CREATE TABLE lately (
    "agent" BLOB NOT NULL,
    "customer" BLOB NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY ("agent", "customer")
) STRICT, WITHOUT ROWID)"_s);
}

// search_…: the desks' own index, for those who ask about whom they do not hold.
core::Result<void> makeSearchable(store::Database &database)
{
    if (auto ok = store::SearchIndex::make(database); !ok)
        return ok;
    return store::SearchIndex::fill(database);
}

// Each row of the audit holds a hash over the one before; where the chain ends stands in meta.
core::Result<void> chainTheAudit(store::Database &database)
{
    return database.script(uR"(
ALTER TABLE audit ADD COLUMN "hash" BLOB NOT NULL DEFAULT x'';
ALTER TABLE meta ADD COLUMN "auditAt" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meta ADD COLUMN "auditHash" BLOB NOT NULL DEFAULT x'';
)"_s);
}

// The chain goes over digests, so that the words about a person can be dropped; erased: who is gone
// for good, and by which other ids they were spoken of.
core::Result<void> makeErasable(store::Database &database)
{
    auto made = database.script(uR"(
ALTER TABLE audit ADD COLUMN "salt" BLOB NOT NULL DEFAULT x'';
ALTER TABLE audit ADD COLUMN "digest" BLOB NOT NULL DEFAULT x'';
CREATE TABLE erased (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)"_s);
    if (!made)
        return made;
    return Audit(database).chainAll();
}

// Whose doing it was that a command was refused.
core::Result<void> nameWhoCameFirst(store::Database &database)
{
    return database.script(uR"(
ALTER TABLE verdict ADD COLUMN "firstBy" BLOB;
ALTER TABLE verdict ADD COLUMN "firstAt" INTEGER;
)"_s);
}

// reader: the agent who alone is told of it.
core::Result<void> keepSavedReplies(store::Database &database)
{
    if (auto ok = store::bringEntityTablesUpToDate(database); !ok)
        return ok;
    return database.script(uR"(ALTER TABLE change ADD COLUMN "reader" BLOB)"_s);
}

// brought: which agent's desk has brought the bytes of which file.
core::Result<void> noteWhoBroughtFiles(store::Database &database)
{
    return database.script(uR"(
CREATE TABLE brought (
    "sha256" TEXT NOT NULL,
    "agent" BLOB NOT NULL,
    "size" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY ("sha256", "agent")
) STRICT, WITHOUT ROWID;
CREATE INDEX brought_by_time ON brought ("at");
INSERT OR IGNORE INTO brought ("sha256", "agent", "size", "at")
    SELECT "one"."sha256", "said"."agent", "one"."size", 0 FROM attachment AS "one"
    JOIN interaction AS "said" ON "said"."id" = "one"."interaction"
    WHERE "said"."agent" IS NOT NULL;
)"_s);
}

/// Version 2: a case names its newest message, which a reply has to follow. Version 3: shares.
/// Version 4: marks. Version 5: lately. Version 6: the search index.
/// Version 7: the audit's chain. Version 8: erasures. Version 9: one customer's attachments lie
/// together in their index. Version 10: a refusal names who came first. Version 11: saved replies.
/// Version 12: feedback, macros and views; how cases and customers hang together.
/// Version 13: files that desks bring. Version 14: callbacks with all that is promised; shifts,
/// calling rules.
constexpr store::Migration migrations[]{{1, makeTables},
                                        {2, store::bringEntityTablesUpToDate},
                                        {3, makeShares},
                                        {4, addMarks},
                                        {5, keepWhoWasOpened},
                                        {6, makeSearchable},
                                        {7, chainTheAudit},
                                        {8, makeErasable},
                                        {9, store::bringEntityTablesUpToDate},
                                        {10, nameWhoCameFirst},
                                        {11, keepSavedReplies},
                                        {12, store::bringEntityTablesUpToDate},
                                        {13, noteWhoBroughtFiles},
                                        {14, store::bringEntityTablesUpToDate}};
constexpr qsizetype epochBytes = 8;
} // namespace

std::span<const store::Migration> ledgerMigrations()
{
    return migrations;
}

core::Result<void> found(store::Database &database, const Founding &founding)
{
    auto written =
        database.run(uR"(INSERT INTO meta ("one", "epoch", "revision", "caseNumber", "workspace")
            VALUES (1, ?, 0, 0, ?))"_s,
                     founding.epoch, founding.name);
    if (!written)
        return std::unexpected(written.error());
    return {};
}

QString freshEpoch(core::Dice &dice)
{
    return QString::fromLatin1(dice.bytes(epochBytes).toHex());
}

core::Result<void> beginEpoch(store::Database &database, core::Dice &dice)
{
    auto written = database.run(uR"(UPDATE meta SET "epoch" = ?)"_s, freshEpoch(dice));
    if (!written)
        return std::unexpected(written.error());
    return {};
}
} // namespace hadir::server
