// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Database.h"
#include "app/store/sealedVfs.h"
#include "tests/support/contents.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::store;
using hadir::core::FailureKind;
using hadir::support::contentOf;
using hadir::support::setContent;

namespace {
using Seal = std::shared_ptr<const SealedFiles>;

Seal freshSeal()
{
    return SealedFiles::of(DataKey::make().value()).value();
}

QString integrity(Database &database)
{
    const auto said = database.value<QString>(u"PRAGMA integrity_check"_s);
    return said ? said->value_or(QString()) : said.error().detail;
}

/// A file with notes and a full-text index over them.
struct Notes
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"notes ü?#.db"_s); // what a URI must not stumble over
    Seal seal = freshSeal();

    [[nodiscard]] Database open(Access access = Access::ReadWrite) const
    {
        auto out = Database::open(path, {.access = access, .seal = seal});
        if (!out)
            qFatal("%s", qPrintable(out.error().detail));
        return *std::move(out);
    }

    void fill(int rows) const
    {
        Database database = open();
        fill(database, rows);
    }
    static void fill(Database &database, int rows)
    {
        QVERIFY(database.script(u"CREATE TABLE IF NOT EXISTS note(id INTEGER PRIMARY KEY, "
                                "body TEXT) STRICT;"
                                "CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5(body)"_s));
        auto transaction = Transaction::begin(database);
        for (int at = 0; at < rows; ++at) {
            const QString body = u"precious words %1 "_s.arg(at).repeated(20);
            QVERIFY(database.run(u"INSERT INTO note(body) VALUES(?)"_s, body));
            QVERIFY(database.run(u"INSERT INTO word(body) VALUES(?)"_s, body));
        }
        QVERIFY(transaction->commit());
    }

    [[nodiscard]] static qint64 count(Database &database)
    {
        const auto rows = database.value<qint64>(u"SELECT count(body) FROM note"_s);
        return rows ? rows->value_or(-1) : -1;
    }

    [[nodiscard]] QString log() const { return path + u"-wal"_s; }

    /// What a crash at this moment would leave behind.
    [[nodiscard]] QString crashed() const
    {
        const QString out = dir.filePath(u"crashed.db"_s);
        QFile::remove(out + u"-shm"_s);
        setContent(out, contentOf(path));
        setContent(out + u"-wal"_s, contentOf(log()));
        return out;
    }
};
} // namespace

class tst_SealedFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsWrittenComesBackAndCannotBeReadOnTheDisk()
    {
        const Notes notes;
        {
            Database database = notes.open();
            Notes::fill(database, 500);
            QVERIFY(QFile::exists(notes.log()));
            QVERIFY(!contentOf(notes.log()).contains("precious"));
        }
        const QByteArray disk = contentOf(notes.path);
        QVERIFY(disk.size() > 100'000);
        QVERIFY(disk.startsWith("Hadir sealed 1\n"));
        for (const char *open : {"precious", "SQLite format", "CREATE TABLE"})
            QVERIFY2(!disk.contains(open), open);

        Database database = notes.open(Access::ReadOnly);
        QCOMPARE(Notes::count(database), 500);
        QCOMPARE(database.value<qint64>(u"SELECT count(*) FROM word WHERE word MATCH 'precious'"_s)
                     .value(),
                 500);
        QCOMPARE(integrity(database), u"ok"_s);
    }

    void aFileInPlainSightIsRefused()
    {
        const Notes notes;
        QVERIFY(Database::open(notes.path, {})->script(u"CREATE TABLE t(x)"_s));
        const auto opened = Database::open(notes.path, {.seal = notes.seal});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, FailureKind::Refused);
    }

    void aWrongKeyIsToldFromDamage()
    {
        const Notes notes;
        notes.fill(1);
        QCOMPARE(Database::open(notes.path, {.seal = freshSeal()}).error().kind,
                 FailureKind::Unauthorised);
        QByteArray disk = contentOf(notes.path);
        for (const qsizetype at : {3, 20, 40, 70, 100, 4095}) {
            QByteArray damaged = disk;
            damaged[at] = char(damaged[at] ^ 4);
            setContent(notes.path, damaged);
            QCOMPARE(Database::open(notes.path, {.seal = notes.seal}).error().kind,
                     FailureKind::Corrupt);
        }
        setContent(notes.path, "somebody else's file");
        QCOMPARE(Database::open(notes.path, {.seal = notes.seal}).error().kind,
                 FailureKind::Corrupt);
    }

    void aFileThatIsNotThereIsNotMadeByAReader()
    {
        const Notes notes;
        const auto opened =
            Database::open(notes.path, {.access = Access::ReadOnly, .seal = notes.seal});
        QCOMPARE(opened.error().kind, FailureKind::NotFound);
        QVERIFY(!QFile::exists(notes.path));
    }

    void nothingCanBeWrittenBeside_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another file") << u"ATTACH 'other.db' AS other"_s;
        QTest::newRow("a file of another kind") << u"ATTACH 'file:other.db?vfs=unix' AS other"_s;
        QTest::newRow("a copy") << u"VACUUM INTO 'other.db'"_s;
    }
    void nothingCanBeWrittenBeside()
    {
        QFETCH(const QString, sql);
        const Notes notes;
        notes.fill(1);
        Database database = notes.open();
        QVERIFY(!database.script(sql));
        QVERIFY(!QFile::exists(u"other.db"_s));
        QCOMPARE(Notes::count(database), 1);
    }

    void theWayOfWritingCannotBeChanged()
    {
        const Notes notes;
        notes.fill(10);
        Database database = notes.open();
        (void)database.script(u"PRAGMA journal_mode=DELETE"_s);
        (void)database.script(u"INSERT INTO note(body) VALUES('more')"_s);
        QVERIFY(!QFile::exists(notes.path + u"-journal"_s));
        QCOMPARE(integrity(database), u"ok"_s);
    }

    void theLogOfACrashIsReadAgain()
    {
        const Notes notes;
        Database database = notes.open();
        Notes::fill(database, 300);
        auto crashed = Database::open(notes.crashed(), {.seal = notes.seal});
        QVERIFY(crashed);
        QCOMPARE(Notes::count(*crashed), 300);
        QCOMPARE(integrity(*crashed), u"ok"_s);
    }

    /// With a small page cache SQLite writes pages of an open transaction to the log, writes them
    /// there again, and then works out the sums of the frames anew.
    void aTransactionThatDoesNotFitInMemoryIsSealedToo()
    {
        const Notes notes;
        Database database = notes.open();
        QVERIFY(database.script(u"PRAGMA cache_size=10"_s));
        Notes::fill(database, 100);
        {
            auto transaction = Transaction::begin(database);
            for (int round = 0; round < 4; ++round)
                QVERIFY(database.run(u"UPDATE note SET body = body || ?"_s, u" and more"_s));
            QVERIFY(transaction->commit());
        }
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(database.run(u"DELETE FROM note"_s));
            QVERIFY(database.run(u"UPDATE word SET body = 'x'"_s));
        } // taken back
        auto crashed = Database::open(notes.crashed(), {.seal = notes.seal});
        QVERIFY(crashed);
        for (Database *each : {&database, &*crashed}) {
            QCOMPARE(Notes::count(*each), 100);
            QCOMPARE(integrity(*each), u"ok"_s);
            QCOMPARE(each->value<qint64>(u"SELECT count(*) FROM note WHERE body LIKE "
                                         "'%and more and more and more and more'"_s)
                         .value(),
                     100);
        }
    }

    /// The log of one commit after the other, cut at every odd place: what is left is a whole
    /// number of commits, in order.
    void aCutLogLosesOnlyItsEnd()
    {
        const Notes notes;
        Database database = notes.open();
        QVERIFY(database.script(u"CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT) STRICT"_s));
        for (int at = 0; at < 8; ++at)
            QVERIFY(database.run(u"INSERT INTO note(body) VALUES(?)"_s, u"n"_s.repeated(3000)));
        const QByteArray log = contentOf(notes.log());
        qint64 before = 0;
        for (qsizetype size = 0; size <= log.size(); size += 2222) {
            const QString path = notes.crashed();
            setContent(path + u"-wal"_s, log.left(size));
            auto cut = Database::open(path, {.seal = notes.seal});
            QVERIFY(cut);
            QCOMPARE(integrity(*cut), u"ok"_s);
            const qint64 rows = std::max<qint64>(0, Notes::count(*cut));
            QVERIFY(rows >= before);
            before = rows;
        }
        QVERIFY(before >= 7);
    }

    void pagesCannotBeSwapped()
    {
        const Notes notes;
        notes.fill(200);
        QByteArray disk = contentOf(notes.path);
        const QByteArray fifth = disk.mid(5 * 4096, 4096);
        disk.replace(5 * 4096, 4096, disk.mid(6 * 4096, 4096));
        disk.replace(6 * 4096, 4096, fifth);
        setContent(notes.path, disk);
        Database database = notes.open();
        QVERIFY(integrity(database) != u"ok"_s);
    }

    void framesOfAnOpenLogThatWereChangedAreNoticed()
    {
        const Notes notes;
        Database database = notes.open();
        Notes::fill(database, 100);
        QByteArray log = contentOf(notes.log());
        const qsizetype frame = 4096 + 24;
        for (qsizetype at = 32 + 24 + 500; at < log.size(); at += frame)
            log[at] = char(log[at] ^ 1);
        QFile file(notes.log());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(log);
        file.close();
        Database reader = notes.open(Access::ReadOnly);
        const auto read = reader.value<qint64>(u"SELECT count(body) FROM note"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FailureKind::Corrupt);
    }

    void anOpenDatabaseCanBeSealed()
    {
        const Notes notes;
        const QString plain = notes.dir.filePath(u"plain.db"_s);
        auto open = Database::open(plain, {});
        Notes::fill(*open, 300);
        QVERIFY(notes.seal->copy(open->handle(), notes.path));
        QVERIFY(!contentOf(notes.path).contains("precious"));
        Database database = notes.open();
        QCOMPARE(Notes::count(database), 300);
        QCOMPARE(integrity(database), u"ok"_s);
        Notes::fill(database, 1);

        const QString again = notes.dir.filePath(u"again.db"_s);
        QVERIFY(notes.seal->copy(database.handle(), again));
        auto copy = Database::open(again, {.seal = notes.seal});
        QVERIFY(copy);
        QCOMPARE(Notes::count(*copy), 301);
        QVERIFY(contentOf(again).mid(4096, 4096) != contentOf(notes.path).mid(4096, 4096));
    }

    void anEmptyDatabaseCanBeSealed()
    {
        const Notes notes;
        auto open = Database::open(u":memory:"_s, {});
        QVERIFY(notes.seal->copy(open->handle(), notes.path));
        Database database = notes.open();
        QCOMPARE(integrity(database), u"ok"_s);
    }

    /// SQLite locks bytes at 1 GiB, and Windows lets nobody write there.
    void noPageLiesWhereSQLiteLocks()
    {
        constexpr qint64 locks = 0x40000000;
        qint64 last = 0;
        for (qint64 offset = locks - 8 * 4096; offset < locks + 8 * 4096; offset += 4096) {
            QVERIFY(placeOf(offset) >= last + 4096);
            QVERIFY(placeOf(offset) != locks);
            last = placeOf(offset);
        }
    }
};

QTEST_GUILESS_MAIN(tst_SealedFiles)
#include "tst_SealedFiles.moc"
