// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/WorkFile.h"

#include "app/core/log.h"
#include "app/domain/commandJson.h"
#include "app/store/migrations.h"

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

constexpr Migration workMigrations[]{
    {1, makeFirstSchema}, {2, keepDraftVersions}, {3, keepConfirmed}};

constexpr int versionCeiling = 50; ///< of one draft
constexpr auto versionLife = std::chrono::hours(24 * 30);
constexpr auto versionPause = std::chrono::minutes(1); ///< between versions of who types on
constexpr qsizetype slipLength = 16; ///< characters taken back that are no version of their own

QString argumentsText(const domain::Command &command)
{
    return QString::fromUtf8(
        QJsonDocument(domain::argumentsOf(command)).toJson(QJsonDocument::Compact));
}

QJsonObject argumentsIn(const Row &row, int column)
{
    return QJsonDocument::fromJson(row.at<QString>(column).toUtf8()).object();
}

/// The command in columns name, arguments; absent when this version cannot read it.
std::optional<domain::Command> commandIn(const Row &row, int nameColumn)
{
    auto read =
        domain::commandFromJson(row.at<QString>(nameColumn), argumentsIn(row, nameColumn + 1));
    if (!read) {
        qCWarning(logStore) << "unreadable command in work.db" << row.at<qint64>(0)
                            << read.error().detail;
        return std::nullopt;
    }
    return *std::move(read);
}

/// Whether somebody who had written `older` only went on to `newer`, slips of the finger aside.
bool isGrownFrom(QStringView older, QStringView newer)
{
    const auto parting = std::ranges::mismatch(older, newer);
    return older.end() - parting.in1 < slipLength;
}

/// Columns number, name, arguments, doneAt.
OutgoingCommand outgoingIn(const Row &row)
{
    return {row.at<qint64>(0), row.at<QString>(1), argumentsIn(row, 2), row.at<core::Instant>(3),
            markOf(row.at<QString>(1), row.at<QString>(2), row.at<core::Instant>(3))};
}

QUuid keyOf(const std::optional<domain::CaseId> &id)
{
    return id ? id->uuid() : QUuid();
}
} // namespace

Result<WorkFile> WorkFile::open(const QString &path, const Seal &seal)
{
    WorkState state = WorkState::Sound;
    auto database = Result<Database>(std::unexpected(core::Failure{}));
    if (seal) {
        auto opened = openSealedWork(path, seal);
        if (!opened)
            return std::unexpected(opened.error());
        state = opened->second;
        database = std::move(opened->first);
    } else {
        database = Database::open(path, {.durability = Durability::Full});
    }
    if (!database)
        return std::unexpected(database.error());
    if (auto ok = migrate(*database, workMigrations); !ok)
        return std::unexpected(ok.error());
    WorkFile out(*std::move(database), seal);
    out.m_state = state;
    return out;
}

Result<WorkFile> WorkFile::openToRead(const QString &path, const Seal &seal)
{
    auto database = Database::open(path, {.access = Access::ReadOnly, .seal = seal});
    if (!database)
        return std::unexpected(database.error());
    return WorkFile(*std::move(database), seal);
}

Result<void> WorkFile::keepCopy()
{
    if (!m_seal)
        return {};
    return m_seal->copy(m_database.handle(), goodCopyOf(m_database.path()));
}

Result<qint64> WorkFile::append(const domain::Command &command, core::Instant doneAt)
{
    auto added = m_database.value<qint64>(
        u"INSERT INTO outbox(name, arguments, doneAt) VALUES(?, ?, ?) RETURNING number"_s,
        QString(domain::nameOf(command)), argumentsText(command), doneAt);
    if (!added)
        return std::unexpected(added.error());
    return added->value_or(0);
}

Result<qint64> WorkFile::append(const QList<domain::Command> &commands, core::Instant doneAt)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<qint64> last = 0;
    for (const domain::Command &command : commands) {
        last = append(command, doneAt);
        if (!last)
            return last;
    }
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    return last;
}

Result<QList<PendingCommand>> WorkFile::pending(qint64 after, int limit)
{
    QList<PendingCommand> out;
    auto ok = m_database.each(
        u"SELECT number, name, arguments, doneAt FROM outbox WHERE number > ? "
        "ORDER BY number LIMIT ?"_s,
        [&](const Row &row) {
            if (auto command = commandIn(row, 1))
                out.append({row.at<qint64>(0), *std::move(command), row.at<core::Instant>(3)});
        },
        after, limit);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<QList<OutgoingCommand>> WorkFile::outgoing(qint64 after, int limit)
{
    QList<OutgoingCommand> out;
    auto ok = m_database.each(
        u"SELECT number, name, arguments, doneAt FROM outbox WHERE number > ? "
        "ORDER BY number LIMIT ?"_s,
        [&](const Row &row) { out.append(outgoingIn(row)); }, after, limit);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<qint64> WorkFile::lastNumber()
{
    return OutboxCount(m_database).lastNumber();
}

Result<qint64> WorkFile::pendingCount()
{
    auto count = m_database.value<qint64>(
        u"SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM owed)"_s);
    if (!count)
        return std::unexpected(count.error());
    return count->value_or(0);
}

Result<void> WorkFile::confirmThrough(qint64 number, core::Instant at)
{
    return OutboxCount(m_database).confirmThrough(number, at);
}

Result<bool> WorkFile::refuse(qint64 number, const domain::Rejection &rejection, core::Instant at)
{
    return OutboxCount(m_database).refuse(number, rejection, at);
}

Result<void> WorkFile::continueAfter(qint64 number, const QString &mark, core::Instant at)
{
    return OutboxCount(m_database).continueAfter(number, mark, at);
}

Result<QList<RefusedCommand>> WorkFile::refused()
{
    QList<RefusedCommand> out;
    auto ok = m_database.each(
        u"SELECT number, name, arguments, doneAt, refusal, about FROM attention ORDER BY number"_s,
        [&](const Row &row) {
            if (auto command = commandIn(row, 1))
                out.append({row.at<qint64>(0),
                            *std::move(command),
                            row.at<core::Instant>(3),
                            {row.at<domain::Refusal>(4), row.at<QString>(5)}});
        });
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<qint64> WorkFile::refusedCount()
{
    auto count = m_database.value<qint64>(u"SELECT count(*) FROM attention"_s);
    if (!count)
        return std::unexpected(count.error());
    return count->value_or(0);
}

Result<void> WorkFile::discardRefused(qint64 number)
{
    if (auto ok = m_database.run(u"DELETE FROM attention WHERE number = ?"_s, number); !ok)
        return std::unexpected(ok.error());
    return {};
}

Result<void> WorkFile::saveDraft(const Draft &draft)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (!draft.body.isEmpty()) {
        if (auto ok = keepVersion(draft); !ok)
            return ok;
    }
    const auto kept =
        draft.body.isEmpty()
            ? m_database.run(
                  u"DELETE FROM draft WHERE customer = ? AND \"case\" = ? AND channel = ?"_s,
                  draft.customer, keyOf(draft.caseId), draft.channel)
            : m_database.run(u"INSERT OR REPLACE INTO draft(customer, \"case\", channel, body, "
                             "savedAt, \"after\") VALUES(?, ?, ?, ?, ?, ?)"_s,
                             draft.customer, keyOf(draft.caseId), draft.channel, draft.body,
                             draft.savedAt, draft.after);
    if (!kept)
        return std::unexpected(kept.error());
    return transaction->commit();
}

Result<void> WorkFile::keepVersion(const Draft &draft)
{
    DraftVersion newest;
    auto ok = m_database.each(
        u"SELECT number, channel, body, savedAt FROM draft_version WHERE customer = ? AND "
        "\"case\" = ? ORDER BY number DESC LIMIT 1"_s,
        [&](const Row &row) {
            newest = {row.at<qint64>(0), row.at<domain::Channel>(1), row.at<QString>(2),
                      row.at<core::Instant>(3)};
        },
        draft.customer, keyOf(draft.caseId));
    if (!ok)
        return std::unexpected(ok.error());
    const bool isTypedOn = isGrownFrom(newest.body, draft.body)
                           && draft.savedAt - newest.savedAt < versionPause
                           && draft.savedAt >= newest.savedAt;
    if (newest.number != 0 && (isTypedOn || newest.body == draft.body)) {
        auto grown =
            m_database.run(u"UPDATE draft_version SET body = ?, channel = ? WHERE number = ?"_s,
                           draft.body, draft.channel, newest.number);
        return grown ? Result<void>() : std::unexpected(grown.error());
    }
    auto added = m_database.run(
        u"INSERT INTO draft_version(customer, \"case\", channel, body, savedAt) "
        "VALUES(?, ?, ?, ?, ?)"_s,
        draft.customer, keyOf(draft.caseId), draft.channel, draft.body, draft.savedAt);
    if (added)
        added = m_database.run(u"DELETE FROM draft_version WHERE savedAt < ?"_s,
                               draft.savedAt - versionLife);
    if (added)
        added = m_database.run(
            u"DELETE FROM draft_version WHERE customer = ? AND \"case\" = ? AND number "
            "NOT IN (SELECT number FROM draft_version WHERE customer = ? AND "
            "\"case\" = ? ORDER BY number DESC LIMIT ?)"_s,
            draft.customer, keyOf(draft.caseId), draft.customer, keyOf(draft.caseId),
            versionCeiling);
    return added ? Result<void>() : std::unexpected(added.error());
}

Result<QList<DraftVersion>> WorkFile::draftVersions(domain::CustomerId customer,
                                                    const std::optional<domain::CaseId> &caseId)
{
    QList<DraftVersion> out;
    auto ok = m_database.each(
        u"SELECT number, channel, body, savedAt FROM draft_version WHERE customer = ? AND "
        "\"case\" = ? ORDER BY number DESC LIMIT ?"_s,
        [&](const Row &row) {
            out.append({row.at<qint64>(0), row.at<domain::Channel>(1), row.at<QString>(2),
                        row.at<core::Instant>(3)});
        },
        customer, keyOf(caseId), versionCeiling);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<QList<Draft>> WorkFile::draftsOf(domain::CustomerId customer)
{
    QList<Draft> out;
    auto ok = m_database.each(
        u"SELECT \"case\", channel, body, savedAt, \"after\" FROM draft WHERE customer = ?"_s,
        [&](const Row &row) {
            Draft draft{.customer = customer,
                        .channel = row.at<domain::Channel>(1),
                        .body = row.at<QString>(2),
                        .savedAt = row.at<core::Instant>(3)};
            if (const domain::CaseId about = row.at<domain::CaseId>(0); !about.isNull())
                draft.caseId = about;
            if (const auto after = row.at<domain::InteractionId>(4); !after.isNull())
                draft.after = after;
            out.append(std::move(draft));
        },
        customer);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<bool> WorkFile::holdsWords()
{
    const auto words = m_database.value<bool>(
        u"SELECT EXISTS(SELECT 1 FROM outbox) OR EXISTS(SELECT 1 FROM attention) OR "
        "EXISTS(SELECT 1 FROM owed) OR EXISTS(SELECT 1 FROM draft)"_s);
    if (!words)
        return std::unexpected(words.error());
    return words->value_or(true);
}

Result<void> WorkFile::markSeen(domain::CaseId seen, core::Instant until)
{
    auto ok =
        m_database.run(u"INSERT INTO seen(\"case\", until) VALUES(?, ?) ON CONFLICT(\"case\") "
                       "DO UPDATE SET until = max(until, excluded.until)"_s,
                       seen, until);
    if (!ok)
        return std::unexpected(ok.error());
    return {};
}

Result<QHash<domain::CaseId, core::Instant>> WorkFile::seenCases()
{
    QHash<domain::CaseId, core::Instant> out;
    auto ok = m_database.each(u"SELECT \"case\", until FROM seen"_s, [&](const Row &row) {
        out.insert(row.at<domain::CaseId>(0), row.at<core::Instant>(1));
    });
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}

Result<void> WorkFile::remember(const QString &key, const QString &value)
{
    auto ok = m_database.run(u"INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"_s, key, value);
    if (!ok)
        return std::unexpected(ok.error());
    return {};
}

Result<QString> WorkFile::recall(const QString &key)
{
    auto value = m_database.value<QString>(u"SELECT value FROM meta WHERE key = ?"_s, key);
    if (!value)
        return std::unexpected(value.error());
    return value->value_or(QString());
}
} // namespace hadir::store
