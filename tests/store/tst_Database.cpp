// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Database.h"
#include "app/store/migrations.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::store;
using hadir::core::FailureKind;

class tst_Database final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTransactionWithoutCommitLeavesNothing()
    {
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(db);
        QVERIFY(db->script(u"CREATE TABLE t(x)"_s));
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(transaction);
            QVERIFY(db->run(u"INSERT INTO t VALUES(?)"_s, qint64(1)));
        }
        QCOMPARE(db->value<int>(u"SELECT count(*) FROM t"_s)->value(), 0);
    }

    void aSavepointTakesBackOnlyItsPart()
    {
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(db->script(u"CREATE TABLE t(x)"_s));
        auto transaction = Transaction::begin(*db);
        QVERIFY(db->run(u"INSERT INTO t VALUES(1)"_s));
        {
            auto part = Savepoint::begin(*db);
            QVERIFY(part);
            QVERIFY(db->run(u"INSERT INTO t VALUES(2)"_s));
        }
        auto kept = Savepoint::begin(*db);
        QVERIFY(db->run(u"INSERT INTO t VALUES(3)"_s));
        QVERIFY(kept->keep());
        QVERIFY(transaction->commit());
        QCOMPARE(db->value<int>(u"SELECT sum(x) FROM t"_s)->value(), 4);
    }

    void aFileThatIsNoDatabaseIsCorrupt()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"x.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto db = Database::open(file.fileName(), {});
        QVERIFY(!db);
        QCOMPARE(db.error().kind, FailureKind::Corrupt);
    }

    void aFileThatIsCutShortUnderneathIsAFailureAndNoCrash()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"x.db"_s);
        auto db = Database::open(path, {});
        QVERIFY(db->script(u"CREATE TABLE t(x)"_s));
        for (int row = 0; row < 100; ++row)
            QVERIFY(db->run(u"INSERT INTO t VALUES(randomblob(4000))"_s));
        QVERIFY(db->script(u"PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size=1"_s));
        QCOMPARE(db->value<int>(u"SELECT count(*) FROM t"_s)->value(), 100);

        QVERIFY(QFile::resize(path, 8192));
        const auto sum = db->value<qint64>(u"SELECT sum(length(x)) FROM t"_s);
        QVERIFY(!sum);
        QCOMPARE(sum.error().kind, FailureKind::Corrupt);
    }

    void aScriptIsNotCutWithinCommentsAndQuotes()
    {
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(db->script(u"CREATE TABLE t( -- one; two\n  x TEXT DEFAULT 'a;b', \"y;z\" TEXT);\n"
                           ";\nINSERT INTO t(\"y;z\") VALUES('it''s; fine') ; -- the end;"_s));
        QCOMPARE(db->value<QString>(u"SELECT x FROM t"_s)->value(), u"a;b"_s);
        QCOMPARE(db->value<QString>(u"SELECT \"y;z\" FROM t"_s)->value(), u"it's; fine"_s);
    }

    void aFullDiskIsSaidToBeFull()
    {
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(db->script(u"CREATE TABLE t(x); PRAGMA max_page_count=3"_s));
        const auto written = db->run(u"INSERT INTO t VALUES(zeroblob(100000))"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, FailureKind::DiskFull);
    }

    /// On a full disk SQLite ends the transaction by itself; that there is nothing left to roll
    /// back is then no fault, whatever words SQLite has for it.
    void aTransactionThatTheDiskEndedIsNotComplainedOf()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(db->script(u"CREATE TABLE t(x); PRAGMA max_page_count=3"_s));
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(transaction);
            auto part = Savepoint::begin(*db);
            QVERIFY(part);
            QVERIFY(!db->run(u"INSERT OR ROLLBACK INTO t VALUES(zeroblob(100000))"_s));
        }
        QVERIFY(Transaction::begin(*db));
    }

    void whatFailsAtItsCommitIsNotSaidToBeThere()
    {
        // A row that points nowhere is complained of when the statement commits, not when it runs:
        // as a disk does that is full.
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(db->script(u"PRAGMA foreign_keys=ON; CREATE TABLE owner(id INTEGER PRIMARY KEY); "
                           "CREATE TABLE t(x INTEGER REFERENCES owner(id) "
                           "DEFERRABLE INITIALLY DEFERRED)"_s));
        QVERIFY(!db->value<qint64>(u"INSERT INTO t VALUES(7) RETURNING x"_s));
        QCOMPARE(db->value<int>(u"SELECT count(*) FROM t"_s)->value(), 0);
    }

    void aFileFromANewerVersionIsLeftAlone()
    {
        auto db = Database::open(u":memory:"_s, {});
        QVERIFY(db->script(u"PRAGMA user_version = 7"_s));
        const Migration only{1, [](Database &d) { return d.script(u"CREATE TABLE t(x)"_s); }};
        const auto migrated = migrate(*db, {&only, 1});
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, FailureKind::Incompatible);
        QCOMPARE(db->value<int>(u"SELECT count(*) FROM sqlite_schema"_s)->value(), 0);
    }

    void aFailedStepLeavesTheFileAsItWasBefore()
    {
        auto db = Database::open(u":memory:"_s, {});
        static constexpr Migration steps[]{
            {1, [](Database &d) { return d.script(u"CREATE TABLE one(x)"_s); }},
            {2, [](Database &d) { return d.script(u"CREATE TABLE two(x); CREATE NONSENSE"_s); }}};
        QVERIFY(!migrate(*db, steps));
        QCOMPARE(db->value<QString>(u"SELECT group_concat(name) FROM sqlite_schema"_s)->value(),
                 u"one"_s);
        QCOMPARE(db->value<int>(u"PRAGMA user_version"_s)->value(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
