-- version 14
CREATE TABLE account (
    "agent" BLOB NOT NULL PRIMARY KEY,
    "password" TEXT NOT NULL,
    "changedAt" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "agent" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "login" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "teams" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "active" INTEGER NOT NULL DEFAULT 0,
    "skills" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT '',
    "shifts" TEXT NOT NULL DEFAULT '',
    "shiftsOnDays" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE "article" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT '',
    "tags" TEXT NOT NULL DEFAULT '',
    "audience" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT '',
    "translationOf" BLOB,
    "owner" BLOB,
    "updatedAt" INTEGER NOT NULL DEFAULT 0,
    "externalRef" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE "attachment" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL,
    "interaction" BLOB NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "sha256" TEXT NOT NULL DEFAULT ''
) STRICT;
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
, "hash" BLOB NOT NULL DEFAULT x'', "salt" BLOB NOT NULL DEFAULT x'', "digest" BLOB NOT NULL DEFAULT x'') STRICT;
CREATE TABLE brought (
    "sha256" TEXT NOT NULL,
    "agent" BLOB NOT NULL,
    "size" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY ("sha256", "agent")
) STRICT, WITHOUT ROWID;
CREATE TABLE "callback" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL,
    "case" BLOB,
    "contactPoint" BLOB,
    "zone" TEXT NOT NULL DEFAULT '',
    "localTime" TEXT NOT NULL DEFAULT '',
    "dueAt" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT '',
    "owner" BLOB,
    "queue" BLOB,
    "reason" TEXT NOT NULL DEFAULT '',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT NOT NULL DEFAULT '',
    "skill" TEXT NOT NULL DEFAULT '',
    "queueAfter" INTEGER,
    "claimedBy" BLOB,
    "claimedAt" INTEGER,
    "windowMinutes" INTEGER NOT NULL DEFAULT 0,
    "promisedAt" INTEGER NOT NULL DEFAULT 0,
    "firstTryAt" INTEGER,
    "retries" TEXT NOT NULL DEFAULT '',
    "tries" TEXT NOT NULL DEFAULT '',
    "origin" TEXT NOT NULL DEFAULT '',
    "cause" BLOB,
    "waitingSince" INTEGER,
    "rule" TEXT NOT NULL DEFAULT '',
    "series" BLOB,
    "hold" TEXT NOT NULL DEFAULT '',
    "bookedBy" BLOB,
    "bookedAt" INTEGER NOT NULL DEFAULT 0,
    "overriddenBy" BLOB,
    "overrideReason" TEXT NOT NULL DEFAULT '',
    "toldOf" TEXT,
    "toldAt" INTEGER,
    "sequence" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE "calling_rules" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "country" TEXT NOT NULL DEFAULT '',
    "rules" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE "case" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 0,
    "subject" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT '',
    "priority" TEXT NOT NULL DEFAULT '',
    "queue" BLOB,
    "owner" BLOB,
    "channel" TEXT NOT NULL DEFAULT '',
    "tags" TEXT NOT NULL DEFAULT '',
    "disposition" TEXT NOT NULL DEFAULT '',
    "openedAt" INTEGER NOT NULL DEFAULT 0,
    "lastAt" INTEGER NOT NULL DEFAULT 0,
    "waitingSince" INTEGER,
    "lastMessage" BLOB,
    "solvedAt" INTEGER,
    "externalRef" TEXT NOT NULL DEFAULT '',
    "snoozedUntil" INTEGER,
    "parent" BLOB,
    "links" TEXT NOT NULL DEFAULT '',
    "mergedInto" BLOB,
    "watchers" TEXT NOT NULL DEFAULT '',
    "checklist" TEXT NOT NULL DEFAULT '',
    "approvals" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE change (
    "at" INTEGER PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "id" BLOB NOT NULL,
    "scope" BLOB NOT NULL,
    "revision" INTEGER NOT NULL,
    "entity" BLOB NOT NULL, "reader" BLOB,
    UNIQUE ("id", "kind")
) STRICT;
CREATE TABLE client (
    "id" BLOB NOT NULL PRIMARY KEY,
    "agent" BLOB NOT NULL,
    "lastNumber" INTEGER NOT NULL
, "lastMark" TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE TABLE "contact_point" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL,
    "kind" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "label" TEXT NOT NULL DEFAULT '',
    "confirmedAt" INTEGER,
    "consents" TEXT NOT NULL DEFAULT '',
    "quietFromMinute" INTEGER,
    "quietToMinute" INTEGER,
    "retired" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE "customer" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL DEFAULT '',
    "company" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT '',
    "languages" TEXT NOT NULL DEFAULT '',
    "preferredChannel" TEXT,
    "tier" TEXT NOT NULL DEFAULT '',
    "about" TEXT NOT NULL DEFAULT '',
    "externalRef" TEXT NOT NULL DEFAULT '',
    "createdAt" INTEGER NOT NULL DEFAULT 0,
    "stage" TEXT,
    "pins" TEXT NOT NULL DEFAULT '',
    "mergedInto" BLOB,
    "gave" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE erased (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "feedback" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL,
    "case" BLOB,
    "interaction" BLOB,
    "kind" TEXT NOT NULL DEFAULT '',
    "score" INTEGER NOT NULL DEFAULT 0,
    "comment" TEXT NOT NULL DEFAULT '',
    "givenAt" INTEGER NOT NULL DEFAULT 0,
    "externalRef" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE "interaction" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL,
    "case" BLOB,
    "channel" TEXT NOT NULL DEFAULT '',
    "direction" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "agent" BLOB,
    "authorName" TEXT NOT NULL DEFAULT '',
    "contactPoint" BLOB,
    "subject" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "seconds" INTEGER,
    "delivery" TEXT NOT NULL DEFAULT '',
    "happenedAt" INTEGER NOT NULL DEFAULT 0,
    "recordedAt" INTEGER NOT NULL DEFAULT 0,
    "externalRef" TEXT NOT NULL DEFAULT '',
    "mentions" TEXT NOT NULL DEFAULT '',
    "sendAt" INTEGER
) STRICT;
CREATE TABLE lately (
    "agent" BLOB NOT NULL,
    "customer" BLOB NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY ("agent", "customer")
) STRICT, WITHOUT ROWID;
CREATE TABLE "macro" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL DEFAULT '',
    "agent" BLOB,
    "team" BLOB,
    "steps" TEXT NOT NULL DEFAULT '',
    "place" INTEGER NOT NULL DEFAULT 0,
    "retired" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE meta (
    "one" INTEGER PRIMARY KEY CHECK ("one" = 1),
    "epoch" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "caseNumber" INTEGER NOT NULL,
    "workspace" TEXT NOT NULL
, "auditAt" INTEGER NOT NULL DEFAULT 0, "auditHash" BLOB NOT NULL DEFAULT x'') STRICT;
CREATE TABLE "order" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "customer" BLOB NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT '',
    "currency" TEXT NOT NULL DEFAULT '',
    "totalMinor" INTEGER NOT NULL DEFAULT 0,
    "lines" TEXT NOT NULL DEFAULT '',
    "placedAt" INTEGER NOT NULL DEFAULT 0,
    "externalRef" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE "queue" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL DEFAULT '',
    "team" BLOB,
    "zone" TEXT NOT NULL DEFAULT '',
    "updates" TEXT NOT NULL DEFAULT '',
    "codes" TEXT NOT NULL DEFAULT '',
    "wrapUp" TEXT NOT NULL DEFAULT '',
    "callbacks" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE "saved_reply" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL DEFAULT '',
    "shortcut" TEXT NOT NULL DEFAULT '',
    "wordings" TEXT NOT NULL DEFAULT '',
    "agent" BLOB,
    "team" BLOB,
    "channels" TEXT NOT NULL DEFAULT '',
    "place" INTEGER NOT NULL DEFAULT 0,
    "retired" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE VIRTUAL TABLE search_case USING fts5(
    words, tokenize = "ascii", prefix = '1 2 3', detail = none);
CREATE TABLE 'search_case_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_case_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'search_case_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_case_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'search_case_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search_customer USING fts5(
    words, tokenize = "ascii", prefix = '1 2 3', detail = none);
CREATE TABLE 'search_customer_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_customer_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'search_customer_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_customer_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'search_customer_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search_digits USING fts5(digits, tokenize = "trigram");
CREATE TABLE 'search_digits_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_digits_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'search_digits_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_digits_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'search_digits_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE search_entry(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE session (
    "token" BLOB NOT NULL PRIMARY KEY,
    "agent" BLOB NOT NULL,
    "client" BLOB NOT NULL,
    "createdAt" INTEGER NOT NULL,
    "expiresAt" INTEGER NOT NULL,
    "revokedAt" INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE share (
    "client" BLOB NOT NULL PRIMARY KEY,
    "share" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "team" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE "team_view" (
    "id" BLOB NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL DEFAULT '',
    "question" TEXT NOT NULL DEFAULT '',
    "team" BLOB,
    "columns" TEXT NOT NULL DEFAULT '',
    "order" TEXT NOT NULL DEFAULT '',
    "grouping" TEXT NOT NULL DEFAULT '',
    "place" INTEGER NOT NULL DEFAULT 0,
    "retired" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE verdict (
    "client" BLOB NOT NULL,
    "number" INTEGER NOT NULL,
    "refusal" TEXT NOT NULL,
    "about" TEXT NOT NULL, "firstBy" BLOB, "firstAt" INTEGER,
    PRIMARY KEY ("client", "number")
) STRICT, WITHOUT ROWID;
CREATE INDEX agent_by_login ON "agent"("login");
CREATE INDEX attachment_by_customer ON "attachment"("customer", "interaction");
CREATE INDEX attachment_by_sha256 ON attachment ("sha256");
CREATE INDEX brought_by_time ON brought ("at");
CREATE INDEX callback_by_claim ON "callback"("claimedBy", "state", "dueAt")
    WHERE "claimedBy" IS NOT NULL;
CREATE INDEX callback_by_customer ON "callback"("customer", "dueAt");
CREATE INDEX callback_by_due ON "callback"("state", "dueAt");
CREATE INDEX callback_by_owner ON "callback"("owner", "state", "dueAt");
CREATE INDEX callback_by_promise ON "callback"("promisedAt");
CREATE INDEX callback_by_queue ON "callback"("queue", "state", "dueAt", "id");
CREATE INDEX case_by_customer ON "case"("customer", "lastAt");
CREATE INDEX case_by_number ON "case"("number");
CREATE INDEX case_by_owner ON "case"("owner", "status", "lastAt");
CREATE INDEX case_by_parent ON "case"("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX case_by_queue ON "case"("queue", "status", "lastAt");
CREATE INDEX case_by_survivor ON "case"("mergedInto") WHERE "mergedInto" IS NOT NULL;
CREATE INDEX change_by_revision ON change ("revision");
CREATE INDEX change_by_scope ON change ("scope", "revision");
CREATE INDEX contact_point_by_customer ON "contact_point"("customer");
CREATE INDEX contact_point_by_value ON "contact_point"("value");
CREATE INDEX customer_by_survivor ON "customer"("mergedInto")
    WHERE "mergedInto" IS NOT NULL;
CREATE INDEX feedback_by_customer ON "feedback"("customer", "givenAt");
CREATE INDEX interaction_by_case ON "interaction"("case", "happenedAt", "id")
    WHERE "case" IS NOT NULL;
CREATE INDEX interaction_by_customer ON "interaction"("customer", "happenedAt", "id");
CREATE INDEX interaction_waiting ON "interaction"("recordedAt")
    WHERE "delivery" = 'waiting';
CREATE INDEX order_by_customer ON "order"("customer", "placedAt");
CREATE INDEX session_by_agent ON session ("agent");
