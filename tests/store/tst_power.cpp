// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/WorkFile.h"
#include "tests/store/PowerDisk.h"
#include "tests/support/SequentialIds.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::core::fromMillis;
using hadir::core::SeededDice;
using hadir::support::PowerDisk;
using hadir::support::SequentialIds;

namespace {
DataKey key()
{
    const QByteArray bytes(32, 'k');
    return DataKey::from(std::as_bytes(std::span(bytes))).value();
}

Seal sealOver(const char *under = nullptr)
{
    return SealedFiles::of(key(), under).value();
}

Command note(SequentialIds &ids, const QString &body)
{
    return AddNote{.interaction = ids.make<Interaction>(),
                   .customer = CustomerId(QUuid(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
                   .body = body};
}

using Numbers = QList<qint64>;

Numbers numbersIn(WorkFile &work)
{
    Numbers out;
    const QList<PendingCommand> pending = work.pending(0).value();
    for (const PendingCommand &each : pending)
        out.append(each.number);
    return out;
}

/// How many of the long runs: HADIR_LONG asks for the figures of a night.
int times(int usual, int atNight)
{
    return qEnvironmentVariableIsSet("HADIR_LONG") ? atNight : usual;
}
} // namespace

/// Power that fails, calls that fail, a process that is killed: what was said to be saved is there.
class tst_power final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /// Each state of the outbox and when it was acknowledged; a cut leaves the last one that was,
    /// or the one that was being written.
    void whatWasAcknowledgedOutlivesThePower()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        SequentialIds ids;
        SeededDice dice(3);
        PowerDisk disk;
        QVERIFY(WorkFile::open(path, sealOver()));
        auto work = WorkFile::open(path, sealOver(PowerDisk::name));
        QVERIFY(work);
        disk.begin({path});
        QList<std::pair<qsizetype, Numbers>> states{{0, {}}};
        for (int step = 0; step < 120; ++step) {
            if (dice.below(10) == 0)
                QVERIFY(work->confirmThrough(work->lastNumber().value() - 3));
            else
                QVERIFY(work->append(note(ids, u"n"_s.repeated(int(dice.below(9'000)))),
                                     fromMillis(step)));
            if (step % 40 == 39) { // the log goes into the file
                auto other = Database::open(path, {.seal = sealOver(PowerDisk::name)});
                QVERIFY(other->script(u"PRAGMA wal_checkpoint(PASSIVE)"_s));
            }
            states.append({disk.now(), numbersIn(*work)});
        }
        const qsizetype end = disk.now();
        const int cuts = times(1'500, 40'000);
        for (int n = 0; n < cuts; ++n) {
            const qsizetype moment = qsizetype(dice.below(quint64(end))) + 1;
            QTemporaryDir left;
            disk.cut(moment, dice, left.path());
            auto found = Database::open(left.filePath(u"work.db"_s), {.seal = sealOver()});
            QVERIFY2(found, qPrintable(u"cut %1 at %2"_s.arg(n).arg(moment)));
            QCOMPARE(found->value<QString>(u"PRAGMA integrity_check"_s).value(), u"ok"_s);
            Numbers numbers;
            QVERIFY(found->each(u"SELECT number FROM outbox ORDER BY number"_s,
                                [&](const Row &row) { numbers.append(row.at<qint64>(0)); }));
            const auto after =
                std::ranges::upper_bound(states, moment, {}, &std::pair<qsizetype, Numbers>::first);
            const Numbers &safe = std::prev(after)->second;
            const bool isRight =
                numbers == safe || (after != states.end() && numbers == after->second);
            QVERIFY2(isRight, qPrintable(u"cut %1 at %2"_s.arg(n).arg(moment)));
        }
        qInfo("R3: %d cuts of %lld writes and syncs, 0 lost", cuts, static_cast<long long>(end));
    }

    /// The cache may go back to an earlier commit, and never to the half of one.
    void aCacheGoesBackButIsWhole()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"cache.db"_s);
        SeededDice dice(4);
        PowerDisk disk;
        QVERIFY(Database::open(path, {.seal = sealOver()})
                    ->script(u"CREATE TABLE half(which INTEGER PRIMARY KEY, at INTEGER, "
                             "body TEXT) STRICT; INSERT INTO half VALUES(1, 0, ''), (2, 0, '')"_s));
        auto cache = Database::open(
            path, {.durability = Durability::Normal, .seal = sealOver(PowerDisk::name)});
        QVERIFY(cache);
        disk.begin({path});
        for (int step = 1; step <= 100; ++step) {
            auto transaction = Transaction::begin(*cache);
            for (int which : {1, 2})
                QVERIFY(cache->run(u"UPDATE half SET at = ?, body = ? WHERE which = ?"_s, step,
                                   u"b"_s.repeated(step * 97 % 9'000), which));
            QVERIFY(transaction->commit());
            if (step % 30 == 0)
                QVERIFY(cache->script(u"PRAGMA wal_checkpoint(PASSIVE)"_s));
        }
        const qsizetype end = disk.now();
        const int cuts = times(500, 10'000);
        for (int n = 0; n < cuts; ++n) {
            QTemporaryDir left;
            disk.cut(qsizetype(dice.below(quint64(end))) + 1, dice, left.path());
            auto found = Database::open(left.filePath(u"cache.db"_s), {.seal = sealOver()});
            QVERIFY2(found, qPrintable(QString::number(n)));
            QCOMPARE(found->value<QString>(u"PRAGMA integrity_check"_s).value(), u"ok"_s);
            QCOMPARE(found->value<int>(u"SELECT count(DISTINCT at) FROM half"_s).value(), 1);
        }
        qInfo("R3: %d cuts of the cache, whole every time", cuts);
    }

    void everyCallMayFailOnce_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::newRow("opening and writing") << 0;
        QTest::newRow("emptying the outbox into the log's end") << 1;
        QTest::newRow("a log that is written back") << 2;
    }
    void everyCallMayFailOnce()
    {
        QFETCH(const int, scenario);
        PowerDisk disk;
        int fired = 0;
        for (int n = 1;; ++n) {
            QTemporaryDir dir;
            const QString path = dir.filePath(u"work.db"_s);
            SequentialIds ids;
            Numbers saved;
            {
                auto work = WorkFile::open(path, sealOver());
                saved.append(work->append(note(ids, u"first"_s), fromMillis(0)).value());
            }
            disk.failCall(n);
            qint64 confirmed = 0;
            if (auto work = WorkFile::open(path, sealOver(PowerDisk::name))) {
                for (int step = 1; step < 6; ++step) {
                    if (const auto number = work->append(note(ids, u"w"_s.repeated(step * 1'000)),
                                                         fromMillis(step)))
                        saved.append(*number);
                }
                if (scenario == 1 && work->confirmThrough(2))
                    confirmed = 2;
                else if (scenario == 1)
                    confirmed = -1; // told that it did not happen
                if (scenario == 2) {
                    auto other = Database::open(path, {.seal = sealOver(PowerDisk::name)});
                    if (other)
                        (void)other->script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
                }
            }
            const bool hasFailed = disk.hasFailed();
            disk.failCall(0);
            auto work = WorkFile::open(path, sealOver());
            QVERIFY2(work, qPrintable(u"call %1"_s.arg(n)));
            saved.removeIf([&](qint64 each) { return each <= confirmed; });
            const Numbers there = numbersIn(*work);
            for (const qint64 each : std::as_const(saved))
                QVERIFY2(there.contains(each) || confirmed < 0, qPrintable(u"call %1"_s.arg(n)));
            QVERIFY(work->append(note(ids, u"after"_s), fromMillis(9)));
            if (!hasFailed)
                break;
            ++fired;
        }
        QVERIFY(fired > 10);
        qInfo("R5: %d calls failed, one a time, nothing lost", fired);
    }

#ifdef Q_OS_UNIX
    /// kill -9 while it writes, again and again, on the same file.
    void whatWasSavedOutlivesBeingKilled()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        SeededDice dice(5);
        QVERIFY(WorkFile::open(path, sealOver()));
        qint64 saved = 0;
        const int kills = times(300, 3'000);
        for (int n = 0; n < kills; ++n) {
            std::array<int, 2> ends{};
            QCOMPARE(pipe(ends.data()), 0);
            const pid_t child = fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                writeUntilKilled(path, ends[1]);
                _exit(1);
            }
            close(ends[1]);
            // So many are acknowledged before it dies; the next ones are on their way.
            const auto patience = qsizetype(dice.below(12)) + 1;
            qint64 number = 0;
            for (qsizetype heard = 0; heard < patience; ++heard) {
                if (read(ends[0], &number, sizeof number) != sizeof number)
                    break;
                saved = std::max(saved, number);
            }
            for (volatile quint64 spin = dice.below(200'000); spin > 0;)
                spin = spin - 1;
            kill(child, SIGKILL);
            while (read(ends[0], &number, sizeof number) == sizeof number)
                saved = std::max(saved, number);
            close(ends[0]);
            waitpid(child, nullptr, 0);
            auto work = WorkFile::open(path, sealOver()); // checks all of it
            QVERIFY2(work, qPrintable(u"kill %1"_s.arg(n)));
            const qint64 last = work->lastNumber().value();
            QVERIFY2(last >= saved, qPrintable(u"kill %1: %2 of %3"_s.arg(n).arg(last).arg(saved)));
            QCOMPARE(work->pendingCount().value(), std::min<qint64>(last, last - m_confirmed));
            QVERIFY(work->confirmThrough(last));
            m_confirmed = last;
        }
        qInfo("R1: %d kills, %lld acknowledged, 0 lost", kills, static_cast<long long>(saved));
    }

private:
    static void writeUntilKilled(const QString &path, int acknowledged)
    {
        SequentialIds ids;
        auto work = WorkFile::open(path, sealOver());
        while (work) {
            const auto number = work->append(note(ids, u"words"_s.repeated(200)), fromMillis(1));
            if (!number || write(acknowledged, &*number, sizeof *number) != sizeof *number)
                return;
        }
    }

    qint64 m_confirmed = 0;
#endif
};

QTEST_GUILESS_MAIN(tst_power)
#include "tst_power.moc"
