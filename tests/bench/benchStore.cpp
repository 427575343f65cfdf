// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Report.h"
#include "tests/bench/Samples.h"
#include "tests/bench/benches.h"

#include "app/core/Dice.h"
#include "app/store/Database.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::store::Database;

namespace hadir::bench {

namespace {
/// What sealing costs: the same work on a file in plain sight and on a sealed one, in turns.
struct Round
{
    double insertMs = 0; ///< rows with a full-text index, in transactions of 1 000
    double scanMs = 0;   ///< all of it, opened anew
    double pointMs = 0;  ///< single rows by key, far from each other
};

Result<void> fill(Database &database, int rows)
{
    if (auto ok = database.script(
            u"CREATE TABLE note(id INTEGER PRIMARY KEY, about INTEGER, body TEXT) STRICT;"
            "CREATE VIRTUAL TABLE word USING fts5(body)"_s);
        !ok)
        return ok;
    core::SeededDice dice(1);
    for (int at = 0; at < rows;) {
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (int n = 0; n < 1'000 && at < rows; ++n, ++at) {
            QString body;
            for (int word = 0; word < 12; ++word)
                body += QString::number(dice.below(20'000), 36) + u' ';
            auto put = database.run(u"INSERT INTO note VALUES(?, ?, ?)"_s, at,
                                    qint64(dice.below(1'000)), body);
            if (put)
                put = database.run(u"INSERT INTO word(rowid, body) VALUES(?, ?)"_s, at, body);
            if (!put)
                return std::unexpected(put.error());
        }
        if (auto ok = transaction->commit(); !ok)
            return ok;
    }
    return database.script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<Round> measure(const QString &path, const store::Database::Options &how, int rows)
{
    Round out;
    {
        const Stopwatch watch;
        auto database = Database::open(path, how);
        if (!database)
            return std::unexpected(database.error());
        if (auto ok = fill(*database, rows); !ok)
            return std::unexpected(ok.error());
        out.insertMs = watch.milliseconds();
    }
    auto database = Database::open(path, how);
    if (!database)
        return std::unexpected(database.error());
    const Stopwatch scan;
    if (auto all = database->value<qint64>(u"SELECT sum(length(body)) FROM note"_s); !all)
        return std::unexpected(all.error());
    out.scanMs = scan.milliseconds();
    const Stopwatch points;
    core::SeededDice dice(2);
    for (int n = 0; n < rows * 2 / 5; ++n) {
        if (auto one = database->value<QString>(u"SELECT body FROM note WHERE id = ?"_s,
                                                qint64(dice.below(quint64(rows))));
            !one)
            return std::unexpected(one.error());
    }
    out.pointMs = points.milliseconds();
    return out;
}
} // namespace

Result<void> benchStore(const Setting &setting)
{
    auto key = store::DataKey::make();
    auto seal = key ? store::SealedFiles::of(*std::move(key)) : std::unexpected(key.error());
    if (!seal)
        return std::unexpected(seal.error());
    Report report(u"store"_s, setting.goals);
    Samples insert[2];
    Samples scan[2];
    Samples point[2];
    for (int n = 0; n < setting.scale.stores * 2; ++n) {
        const bool isSealed = n % 2 == 1;
        QTemporaryDir dir;
        store::Database::Options how;
        if (isSealed)
            how.seal = *seal;
        const auto round = measure(dir.filePath(u"store.db"_s), how, setting.scale.storeRows);
        if (!round)
            return std::unexpected(round.error());
        insert[isSealed].add(round->insertMs);
        scan[isSealed].add(round->scanMs);
        point[isSealed].add(round->pointMs);
    }
    const auto say = [&](const QString &what, const Samples(&both)[2]) {
        report.say(u"plain_%1_ms"_s.arg(what), both[0].median(), u"ms"_s, both[0].count());
        report.say(u"sealed_%1_ms"_s.arg(what), both[1].median(), u"ms"_s, both[1].count());
        report.say(u"sealed_%1_ratio"_s.arg(what), both[1].median() / both[0].median(), u"x"_s,
                   both[1].count());
    };
    say(u"insert_fts"_s, insert);
    say(u"scan"_s, scan);
    say(u"point_reads"_s, point);
    return {};
}
} // namespace hadir::bench
