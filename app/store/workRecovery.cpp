// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/workRecovery.h"

#include "app/core/log.h"
#include "app/store/guessedNumbers.h"
#include "app/store/workSchema.h"

#include <QFile>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::store {

namespace {
/// Commands that a damaged outbox gave numbers to and that nobody can read any more are fewer.
constexpr qint64 lostNumbers = 1'000'000;

QString damagedOf(const QString &path)
{
    return path + u".damaged"_s;
}

/// On every system: replaces what is there.
Result<void> rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return core::fail(FailureKind::Storage, u"cannot rename %1: %2"_s.arg(
                                                    from, QString::fromStdString(error.message())));
    return {};
}

Result<void> check(Database &database)
{
    const auto said = database.value<QString>(u"PRAGMA integrity_check"_s);
    if (!said)
        return std::unexpected(said.error());
    if (said->value_or(QString()) != u"ok"_s)
        return core::fail(FailureKind::Corrupt,
                          u"integrity_check: %1"_s.arg(said->value_or(QString())));
    return {};
}

Result<Database> openChecked(const QString &path, const Seal &seal)
{
    auto out = Database::open(path, {.durability = Durability::Full, .seal = seal});
    if (!out)
        return out;
    if (auto ok = check(*out); !ok)
        return std::unexpected(ok.error());
    return out;
}

/// Puts a sealed file where one in plain sight lies. Until the last step the old one is untouched.
Result<void> sealInPlace(const QString &path, const Seal &seal)
{
    const QString sealing = path + u".sealing"_s;
    {
        auto plain = Database::open(path, {});
        if (!plain)
            return std::unexpected(plain.error());
        if (auto ok = check(*plain); !ok)
            return ok;
        if (auto ok = seal->copy(plain->handle(), sealing); !ok)
            return ok;
        if (auto copy = openChecked(sealing, seal); !copy)
            return std::unexpected(copy.error());
        // What is still in its log belongs into the file before the log goes.
        if (auto ok = plain->script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !ok)
            return ok;
    }
    if (QFile::exists(path + u"-wal"_s))
        return core::fail(FailureKind::Storage, u"the work file is open in another program"_s);
    qCInfo(logStore) << "work file sealed";
    return rename(sealing, path);
}

/// Copies one table row by row, those of `from` over those of `to`. `from` may be of an earlier
/// version, and then has fewer columns.
Result<void> carryOver(const QString &table, Database &from, Database &to)
{
    QStringList columns;
    auto named = from.each(
        u"SELECT name FROM pragma_table_info(?)"_s,
        [&](const Row &row) { columns.append(u"\"%1\""_s.arg(row.at<QString>(0))); }, table);
    if (!named || columns.isEmpty())
        return named;
    const QString names = columns.join(u',');
    Result<void> outcome;
    auto read = from.each(u"SELECT %1 FROM \"%2\""_s.arg(names, table), [&](const Row &row) {
        Statement *put = to.prepared(u"INSERT OR REPLACE INTO \"%1\"(%2) VALUES(%3)"_s.arg(
            table, names, QStringList(row.columns(), u"?"_s).join(u',')));
        if (put)
            row.copyInto(*put);
        if (!put || !to.finish(*put))
            outcome = std::unexpected(to.error());
        return outcome.has_value();
    });
    if (!read)
        return core::fail(FailureKind::Corrupt, u"%1 is damaged"_s.arg(table));
    return outcome;
}

/// The newest number that the damaged outbox gave. When it cannot be read, numbers go on far above
/// whatever it may have been: WorkFile::continueAfter closes the gap once the ledger has said.
Result<void> goOnCounting(std::optional<Database> &damaged, Database &good)
{
    std::optional<qint64> last;
    if (damaged) {
        const auto read =
            damaged->value<qint64>(u"SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"_s);
        last = read ? *read : std::nullopt;
    }
    const auto set =
        last ? good.run(u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'outbox'"_s,
                        *last)
             : good.run(u"UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'outbox'"_s,
                        lostNumbers);
    if (!set)
        return std::unexpected(set.error());
    if (!last) {
        auto noted = good.run(u"INSERT OR REPLACE INTO meta(key, value) VALUES(?, '1')"_s,
                              guessedNumbersKey.toString());
        if (!noted)
            return std::unexpected(noted.error());
    }
    if (*set > 0)
        return {};
    const auto added = good.run(u"INSERT INTO sqlite_sequence(name, seq) VALUES('outbox', ?)"_s,
                                last.value_or(lostNumbers));
    return added ? Result<void>() : std::unexpected(added.error());
}

/// What can still be read of the damaged file is newer than the copy, and wins.
Result<void> salvage(const QString &from, Database &good, const Seal &seal)
{
    std::optional<Database> damaged;
    // SQLite opens a file without looking into it: one whose first page is gone has nothing to
    // give.
    for (const Seal &each : {seal, Seal()}) { // it may be of a Hadir that did not seal
        auto opened = Database::open(from, {.access = Access::ReadOnly, .seal = each});
        if (damaged || !opened || !opened->value<qint64>(u"PRAGMA schema_version"_s))
            continue;
        damaged.emplace(*std::move(opened));
    }
    QStringList tables;
    auto named = good.each(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                           "name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s,
                           [&](const Row &row) { tables.append(row.at<QString>(0)); });
    if (!named)
        return named;
    auto transaction = Transaction::begin(good);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &table : std::as_const(tables)) {
        if (!damaged)
            break;
        if (auto ok = carryOver(table, *damaged, good); !ok)
            qCWarning(logStore) << "not all of the work file could be read" << ok.error().detail;
    }
    if (auto ok = goOnCounting(damaged, good); !ok)
        return ok;
    return transaction->commit();
}

/// What the restored file begins as: the copy, or nothing when there is none that can be read.
Result<void> begin(const QString &restoring, const QString &path, const Seal &seal, bool hasCopy)
{
    QFile::remove(restoring);
    if (hasCopy) {
        if (!QFile::copy(goodCopyOf(path), restoring))
            return core::fail(FailureKind::Storage, u"the copy cannot be copied"_s);
        const auto good = openChecked(restoring, seal);
        if (good)
            return {};
        if (good.error().kind != FailureKind::Corrupt)
            return std::unexpected(good.error());
        qCWarning(logStore) << "the copy is damaged too" << good.error().detail;
    }
    for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(restoring + tail);
    return seal->make(restoring);
}

Result<Database> restore(const QString &path, const Seal &seal, const core::Failure &why,
                         bool hasCopy)
{
    qCWarning(logStore) << (hasCopy ? "work file restored from its copy"
                                    : "work file restored without a copy")
                        << core::nameOf(why.kind) << why.detail;
    // A crash from here on leaves no work file and a damaged one, and this is done again.
    for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (!QFile::exists(path + tail))
            continue;
        if (auto ok = rename(path + tail, damagedOf(path) + tail); !ok)
            return std::unexpected(ok.error());
    }
    const QString restoring = path + u".restoring"_s;
    if (auto ok = begin(restoring, path, seal, hasCopy); !ok)
        return std::unexpected(ok.error());
    {
        auto good = openChecked(restoring, seal);
        if (!good)
            return good;
        if (auto ok = migrate(*good, workMigrations()); !ok)
            return std::unexpected(ok.error());
        if (auto ok = salvage(damagedOf(path), *good, seal); !ok)
            return std::unexpected(ok.error());
    }
    if (auto ok = rename(restoring, path); !ok)
        return std::unexpected(ok.error());
    return openChecked(path, seal);
}

bool canBeRestored(FailureKind kind)
{
    return kind == FailureKind::Corrupt || kind == FailureKind::Unauthorised
           || kind == FailureKind::NotFound;
}
} // namespace

QString goodCopyOf(const QString &path)
{
    return path + u".copy"_s;
}

Result<std::pair<Database, WorkState>> openSealedWork(const QString &path, const Seal &seal)
{
    auto known = seal->recognise(path);
    if (!known && known.error().kind == FailureKind::Refused) {
        known = sealInPlace(path, seal);
        if (!known && known.error().kind != FailureKind::Corrupt)
            return std::unexpected(known.error());
    }
    const bool hasCopy = seal->recognise(goodCopyOf(path)).has_value();
    const bool isGone = !known && known.error().kind == FailureKind::NotFound;
    const bool wasBegun = isGone && QFile::exists(damagedOf(path)); // to restore it, and not ended
    if (isGone && !hasCopy && !wasBegun)
        known = {}; // the first start
    auto opened =
        known ? openChecked(path, seal) : Result<Database>(std::unexpected(known.error()));
    if (opened)
        return std::pair(*std::move(opened), WorkState::Sound);
    // Without a copy only damage is a reason to begin anew: another key may come back.
    const FailureKind why = opened.error().kind;
    if (hasCopy ? !canBeRestored(why) : why != FailureKind::Corrupt && !wasBegun)
        return std::unexpected(opened.error());
    auto restored = restore(path, seal, opened.error(), hasCopy);
    if (!restored)
        return std::unexpected(restored.error());
    return std::pair(*std::move(restored), WorkState::Restored);
}
} // namespace hadir::store
