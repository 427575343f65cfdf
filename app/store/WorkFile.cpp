// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/WorkFile.h"

#include "app/core/log.h"
#include "app/domain/commandJson.h"
#include "app/store/storedCommands.h"
#include "app/store/traces.h"
#include "app/store/workSchema.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr QStringView restoredKey = u"restored"; // "1" until the agent was told

/// Columns number, name, arguments, doneAt, mark.
OutgoingCommand outgoingIn(const Row &row)
{
    return {row.at<qint64>(0), row.at<QString>(1), argumentsIn(row, 2), row.at<core::Instant>(3),
            row.isNull(4) ? markOf(row.at<QString>(1), row.at<QString>(2), row.at<core::Instant>(3))
                          : row.at<QString>(4)};
}

Result<void> journalled(const JournalTable &journal, const JournalWord &word, core::Instant at)
{
    if (const auto *deed = std::get_if<DeedNote>(&word))
        return journal.note(*deed, at);
    if (const auto *turned = std::get_if<DeedTurn>(&word))
        return journal.turn(*turned);
    return {};
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
    if (auto ok = migrate(*database, workMigrations()); !ok)
        return std::unexpected(ok.error());
    WorkFile out(*std::move(database), seal);
    out.m_state = state;
    if (state == WorkState::Restored) {
        if (auto ok = out.remember(restoredKey.toString(), u"1"_s); !ok)
            return std::unexpected(ok.error());
    }
    return out;
}

Result<WorkFile> WorkFile::openToRead(const QString &path, const Seal &seal)
{
    auto database = Database::open(path, {.access = Access::ReadOnly, .seal = seal});
    if (!database)
        return std::unexpected(database.error());
    return WorkFile(*std::move(database), seal);
}

Result<bool> WorkFile::takeRestored()
{
    const auto known = recall(restoredKey.toString());
    if (!known)
        return std::unexpected(known.error());
    if (known->isEmpty())
        return false;
    if (auto ok = remember(restoredKey.toString(), {}); !ok)
        return std::unexpected(ok.error());
    return true;
}

Result<void> WorkFile::keepCopy()
{
    if (!m_seal)
        return {};
    return m_seal->copy(m_database.handle(), goodCopyOf(m_database.path()));
}

Result<void> WorkFile::removeTraces()
{
    return store::removeTraces(m_database);
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

Result<qint64> WorkFile::append(const QList<domain::Command> &commands, core::Instant doneAt,
                                const JournalWord &word)
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
    if (auto ok = journalled(journal(), word, doneAt); !ok)
        return std::unexpected(ok.error());
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
        u"SELECT number, name, arguments, doneAt, mark FROM outbox WHERE number > ? "
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

Result<bool> WorkFile::refuse(qint64 number, const domain::Rejection &rejection, core::Instant at,
                              const domain::Authorship &first)
{
    return OutboxCount(m_database).refuse(number, rejection, at, first);
}

Result<void> WorkFile::continueAfter(qint64 number, const QString &mark, core::Instant at)
{
    return OutboxCount(m_database).continueAfter(number, mark, at);
}

Result<bool> WorkFile::holdsWords()
{
    const auto words = m_database.value<bool>(
        u"SELECT EXISTS(SELECT 1 FROM outbox) OR EXISTS(SELECT 1 FROM attention) OR "
        "EXISTS(SELECT 1 FROM owed) OR EXISTS(SELECT 1 FROM draft) OR "
        "EXISTS(SELECT 1 FROM outgoing_file WHERE arrived = 0) OR "
        "EXISTS(SELECT 1 FROM meta WHERE substr(key, 1, 6) = 'words/' AND value <> '')"_s);
    if (!words)
        return std::unexpected(words.error());
    return words->value_or(true);
}

Result<bool> WorkFile::holdsWordsAbout(domain::CustomerId customer)
{
    const auto words = m_database.value<bool>(
        u"SELECT EXISTS(SELECT 1 FROM draft WHERE customer = ?) OR "
        "EXISTS(SELECT 1 FROM meta WHERE substr(key, 1, 6) = 'words/' AND substr(key, -37) = ? AND "
        "value <> '')"_s,
        customer, u'/' + customer.toString());
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

Result<QHash<QString, QString>> WorkFile::recallAll(const QString &prefix)
{
    QHash<QString, QString> out;
    auto ok = m_database.each(
        u"SELECT key, value FROM meta WHERE substr(key, 1, ?) = ? AND value <> ''"_s,
        [&](const Row &row) {
            out.insert(row.at<QString>(0).mid(prefix.size()), row.at<QString>(1));
        },
        prefix.size(), prefix);
    if (!ok)
        return std::unexpected(ok.error());
    return out;
}
} // namespace hadir::store
