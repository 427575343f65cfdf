-- version 7
CREATE VIEW journal AS
    SELECT number, id, doneAt, name, arguments, commands, customer, "case", stays, undoneAt, passed,
        EXISTS(SELECT 1 FROM deed_step WHERE deed = deed.number AND way = 'back') AS hasWayBack,
        EXISTS(SELECT 1 FROM deed_step WHERE deed = deed.number AND way = 'again') AS hasWayAgain
    FROM deed;
CREATE TABLE attention(
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    doneAt INTEGER NOT NULL,
    refusal TEXT NOT NULL,
    about TEXT NOT NULL, firstBy BLOB, firstAt INTEGER) STRICT;
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
CREATE TABLE deed_step(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    deed INTEGER NOT NULL,
    way TEXT NOT NULL,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL) STRICT;
CREATE TABLE draft(
    customer BLOB NOT NULL,
    "case" BLOB NOT NULL, -- 16 zero bytes for none, so that it can be part of the key
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    savedAt INTEGER NOT NULL, "after" BLOB, files TEXT NOT NULL DEFAULT '',
    PRIMARY KEY(customer, "case", channel)) STRICT;
CREATE TABLE draft_version(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    customer BLOB NOT NULL,
    "case" BLOB NOT NULL,
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    savedAt INTEGER NOT NULL, files TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE erased(id BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE kept(
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    doneAt INTEGER NOT NULL,
    confirmedAt INTEGER NOT NULL) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE outbox(
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- the order; never a clock
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    doneAt INTEGER NOT NULL, isAgain INTEGER NOT NULL DEFAULT 0, owedSince INTEGER, mark TEXT) STRICT;
CREATE TABLE outgoing_file(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    arrived INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE owed(
    at INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    doneAt INTEGER NOT NULL,
    refusal TEXT NOT NULL,
    about TEXT NOT NULL,
    since INTEGER NOT NULL, firstBy BLOB, firstAt INTEGER) STRICT;
CREATE TABLE seen("case" BLOB PRIMARY KEY, until INTEGER NOT NULL) STRICT;
CREATE INDEX deed_by_customer ON deed(customer);
CREATE INDEX deed_step_by_deed ON deed_step(deed, way, number);
CREATE INDEX draft_version_by_case ON draft_version(customer, "case", number);
CREATE INDEX kept_by_age ON kept(confirmedAt);
