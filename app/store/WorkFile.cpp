// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/WorkFile.h"

#include "app/core/log.h"
#include "app/domain/commandJson.h"
#include "app/store/migrations.h"

#include <QCryptographicHash>

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

constexpr Migration workMigrations[]{{1, makeFirstSchema}, {2, keepDraftVersions}};

constexpr int versionCeiling = 50; ///< of one draft
constexpr auto versionLife = std::chrono::hours(24 * 30);
constexpr auto versionPause = std::chrono::minutes(1); ///< between versions of who types on
constexpr qsizetype slipLength = 16; ///< characters taken back that are no version of their own

// The newest command that left the outbox, "number mark"; the ledger may ask whether it was ours.
constexpr QStringView settledKey = u"settled";

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

/// Names a command by what it is: two with one mark mean the same thing at the same moment.
QString markOf(const QString &name, const QString &arguments, core::Instant doneAt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {name, arguments, QString::number(core::toMillis(doneAt))}) {
        hash.addData(part.toUtf8());
        hash.addData("\n"_ba);
    }
    return QString::fromLatin1(hash.result().first(16).toHex());
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
    const auto last =
        m_database.value<qint64>(u"SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"_s);
    if (!last)
        return std::unexpected(last.error());
    return last->value_or(0);
}

Result<qint64> WorkFile::pendingCount()
{
    auto count = m_database.value<qint64>(u"SELECT count(*) FROM outbox"_s);
    if (!count)
        return std::unexpected(count.error());
    return count->value_or(0);
}

Result<void> WorkFile::confirmThrough(qint64 number)
{
    const auto newest = m_database.value<qint64>(u"SELECT number FROM outbox WHERE number <= ? "
                                                 "ORDER BY number DESC LIMIT 1"_s,
                                                 number);
    if (!newest)
        return std::unexpected(newest.error());
    if (!*newest)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto ok = noteSettled(**newest); !ok)
        return ok;
    if (auto ok = m_database.run(u"DELETE FROM outbox WHERE number <= ?"_s, number); !ok)
        return std::unexpected(ok.error());
    return transaction->commit();
}

Result<QString> WorkFile::markOf(qint64 number)
{
    QString mark;
    auto read = m_database.each(
        u"SELECT number, name, arguments, doneAt FROM outbox WHERE number = ?"_s,
        [&](const Row &row) { mark = outgoingIn(row).mark; }, number);
    if (!read)
        return std::unexpected(read.error());
    return mark;
}

Result<void> WorkFile::noteSettled(qint64 number)
{
    const auto mark = markOf(number);
    const auto before = recall(settledKey.toString());
    if (!mark || !before)
        return std::unexpected(mark ? before.error() : mark.error());
    if (mark->isEmpty() || before->section(u' ', 0, 0).toLongLong() > number)
        return {};
    return remember(settledKey.toString(), u"%1 %2"_s.arg(number).arg(*mark));
}

Result<bool> WorkFile::isOwn(qint64 number, const QString &mark)
{
    const auto last = lastNumber();
    if (!last)
        return std::unexpected(last.error());
    if (number > *last)
        return false; // more than this file ever gave
    if (mark.isEmpty())
        return true;
    const auto waiting = markOf(number);
    const auto settled = recall(settledKey.toString());
    if (!waiting || !settled)
        return std::unexpected(waiting ? settled.error() : waiting.error());
    return mark == *waiting || *settled == u"%1 %2"_s.arg(number).arg(mark);
}

Result<void> WorkFile::refuse(qint64 number, const domain::Rejection &rejection)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto ok = noteSettled(number); !ok)
        return ok;
    // A number comes again after numberAnew(); whatever has it already keeps its place.
    auto moved = m_database.run(
        u"INSERT INTO attention(number, name, arguments, doneAt, refusal, about) "
        "SELECT iif(EXISTS(SELECT 1 FROM attention a WHERE a.number = o.number), "
        "(SELECT max(number) + 1 FROM attention), number), name, arguments, doneAt, ?, ? "
        "FROM outbox o WHERE number = ?"_s,
        rejection.refusal, rejection.about, number);
    if (moved)
        moved = m_database.run(u"DELETE FROM outbox WHERE number = ?"_s, number);
    if (!moved)
        return std::unexpected(moved.error());
    return transaction->commit();
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

Result<void> WorkFile::closeGap(qint64 number)
{
    const auto after = m_database.value<qint64>(
        u"SELECT min(number) FROM outbox o WHERE EXISTS(SELECT 1 FROM outbox WHERE number < "
        "o.number) AND NOT EXISTS(SELECT 1 FROM outbox WHERE number = o.number - 1)"_s);
    if (!after)
        return std::unexpected(after.error());
    const auto before = m_database.value<qint64>(
        u"SELECT max(number) FROM outbox WHERE number < ?"_s, after->value_or(0));
    if (!before)
        return std::unexpected(before.error());
    const qint64 shift = after->value_or(0) - std::max(before->value_or(0), number) - 1;
    return shift > 0 ? numberAnew(-shift, **after) : Result<void>();
}

Result<void> WorkFile::continueAfter(qint64 number, const QString &mark)
{
    // After a damaged file was restored, new commands were numbered far above the old.
    if (auto ok = closeGap(number); !ok)
        return ok;
    const auto last = lastNumber();
    if (!last)
        return std::unexpected(last.error());
    const auto oldest =
        m_database.value<qint64>(u"SELECT number FROM outbox ORDER BY number LIMIT 1"_s);
    if (!oldest)
        return std::unexpected(oldest.error());
    const qint64 next = oldest->value_or(*last + 1);
    if (next > number + 1) {
        qCWarning(logStore) << "the ledger is behind by" << next - (number + 1)
                            << "commands that it had confirmed";
        return numberAnew(number + 1 - next, next);
    }
    const auto own = isOwn(number, mark);
    if (!own)
        return std::unexpected(own.error());
    if (!*own && *oldest && next <= number) {
        qCWarning(logStore) << "the ledger's command" << number
                            << "is not of this file: what waits follows it";
        if (auto ok = numberAnew(number + 1 - next, next); !ok)
            return ok;
        return closeGap(number); // those far above moved as well
    }
    if (*last >= number)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto set = m_database.run(u"DELETE FROM sqlite_sequence WHERE name = 'outbox'"_s);
    if (set)
        set =
            m_database.run(u"INSERT INTO sqlite_sequence(name, seq) VALUES('outbox', ?)"_s, number);
    if (!set)
        return std::unexpected(set.error());
    return transaction->commit();
}

Result<void> WorkFile::numberAnew(qint64 shift, qint64 from)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // In two steps, so that no number is met while it is still another's.
    auto moved = m_database.run(u"UPDATE outbox SET number = -number WHERE number >= ?"_s, from);
    if (moved)
        moved = m_database.run(u"UPDATE outbox SET number = -number + ? WHERE number < 0"_s, shift);
    if (moved)
        moved = m_database.run(u"UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'outbox'"_s,
                               shift);
    if (moved)
        moved = m_database.run(u"DELETE FROM meta WHERE key = ?"_s, settledKey.toString());
    if (!moved)
        return std::unexpected(moved.error());
    return transaction->commit();
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
        "EXISTS(SELECT 1 FROM draft)"_s);
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
