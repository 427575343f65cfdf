// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/commandJson.h"
#include "app/store/Database.h"
#include "tests/support/Caller.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using support::Caller;
using support::ServerProcess;

namespace {
constexpr auto mail = "From: Nur <nur@example.com>\nTo: us@example.com\nSubject: Bill\n"
                      "Date: Mon, 2 Nov 2026 10:00:00 +0800\nMessage-ID: <a@example.com>\n"
                      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
                      "--x\nContent-Type: text/plain\n\nSee the file.\n"
                      "--x\nContent-Type: application/octet-stream; name=bill.bin\n"
                      "Content-Disposition: attachment; filename=bill.bin\n"
                      "Content-Transfer-Encoding: base64\n\nAAECAwQFBgc=\n--x--\n";

QStringList blobsIn(const QString &data)
{
    QStringList out;
    QDirIterator all(data + u"/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        out.append(QFileInfo(all.next()).fileName());
    return out;
}

QString epochOf(const ServerProcess &server)
{
    auto database = store::Database::open(server.data() + u"/hadir.db"_s, {});
    return database->value<QString>(u"SELECT epoch FROM meta"_s)->value_or(QString());
}
} // namespace

/// `hadird backup` and `hadird restore`, as an administrator meets them.
class tst_backup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceThatIsServedIsBackedUpAndPutBack()
    {
        ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make({u"admin"_s, u"aina"_s}));
        QCOMPARE(server.run({u"import"_s, server.file(u"one.eml"_s, mail)}).code, 0);
        QCOMPARE(blobsIn(server.data()).size(), 1);
        QVERIFY(server.serve());
        Caller caller;
        const auto client = m_ids.make<wire::Client>();
        goLive(caller, server, client);
        push(caller, 1);

        const QString file = server.folder() + u"/it.backup"_s;
        const auto made = server.run({u"backup"_s, file});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QVERIFY2(made.out.startsWith(u"backed up revision "_s), qPrintable(made.out));
        QVERIFY2(made.out.contains(u"1 attachments of 8 bytes"_s), qPrintable(made.out));
#ifdef Q_OS_UNIX
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
#endif
        QVERIFY(!QFile::exists(file + u".part"_s) && !QFile::exists(file + u"-wal"_s));
        // A second one does not write over the first.
        QVERIFY(server.run({u"backup"_s, file}).err.contains(u"is there already"_s));

        push(caller, 2);
        const auto tooEarly = server.run({u"restore"_s, file});
        QCOMPARE(tooEarly.code, 1);
        QVERIFY2(tooEarly.err.contains(u"is being served"_s), qPrintable(tooEarly.err));
        QCOMPARE(server.stop(), 0);

        const QString before = epochOf(server);
        QVERIFY(QDir(server.data() + u"/blobs"_s).removeRecursively());
        const auto restored = server.run({u"restore"_s, file});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QVERIFY(epochOf(server) != before);
        QCOMPARE(blobsIn(server.data()).size(), 1);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
        const QStringList aside = QDir(server.data()).entryList({u"replaced-*"_s}, QDir::Dirs);
        QCOMPARE(aside.size(), 1);
        auto old = store::Database::open(server.data() + u'/' + aside.first() + u"/hadir.db"_s, {});
        QCOMPARE(old->value<int>(u"SELECT count(*) FROM customer"_s)->value_or(0), 3);

        QVERIFY(server.serve());
        Caller again;
        goLive(again, server, client);
        QCOMPARE(again.last<wire::SignedIn>()->lastNumber, 1);
        QCOMPARE(server.stop(), 0);
    }

    /// On a new machine there is nothing to put aside.
    void aBackupIsRestoredIntoAnEmptyFolder()
    {
        const ServerProcess one(QStringLiteral(HADIRD));
        QVERIFY(one.make());
        const QString file = one.folder() + u"/it.backup"_s;
        QCOMPARE(one.run({u"backup"_s, file}).code, 0);
        ServerProcess other(QStringLiteral(HADIRD));
        const auto restored = other.run({u"restore"_s, file, u"--end-sessions"_s});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QVERIFY(!restored.out.contains(u"before"_s));
        QVERIFY(other.serve());
        QCOMPARE(other.stop(), 0);
    }

    void anEmptyAttachmentIsBackedUpToo()
    {
        const ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make());
        const QByteArray empty = QByteArray(mail).replace("AAECAwQFBgc=", "");
        QCOMPARE(server.run({u"import"_s, server.file(u"one.eml"_s, empty)}).code, 0);
        QCOMPARE(blobsIn(server.data()).size(), 1);
        const QString file = server.folder() + u"/it.backup"_s;
        const auto made = server.run({u"backup"_s, file});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QVERIFY2(made.out.contains(u"1 attachments of 0 bytes"_s), qPrintable(made.out));
        QVERIFY(QDir(server.data() + u"/blobs"_s).removeRecursively());
        const auto restored = server.run({u"restore"_s, file});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(blobsIn(server.data()).size(), 1);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
    }

    void aFileThatIsNotThereIsNamedAndNothingIsMade()
    {
        const ServerProcess server(QStringLiteral(HADIRD));
        const QString file = server.folder() + u"/it.backup"_s;
        const auto restored = server.run({u"restore"_s, file});
        QCOMPARE(restored.code, 1);
        QVERIFY2(restored.err.contains(file), qPrintable(restored.err));
        QVERIFY(!QFile::exists(server.data()));
    }

    void whatIsNoBackupChangesNothing_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"no file", "no database", "a workspace", "damaged"})
            QTest::addRow("%s", what) << QString::fromLatin1(what);
    }
    void whatIsNoBackupChangesNothing()
    {
        QFETCH(QString, what);
        const ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make());
        QString file = server.folder() + u"/it.backup"_s;
        if (what == "no database"_L1)
            file = server.file(u"it.backup"_s, QByteArray(100'000, 'x'));
        else if (what == "a workspace"_L1)
            file = server.data() + u"/hadir.db"_s;
        else if (what == "damaged"_L1)
            QVERIFY(damagedBackup(server, file));
        const QString before = epochOf(server);
        const auto restored = server.run({u"restore"_s, file});
        QCOMPARE(restored.code, 1);
        QVERIFY(!restored.err.isEmpty());
        QCOMPARE(epochOf(server), before);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
    }

    /// Where nothing can be written beside it, on a disk that is mounted read-only say.
    void aBackupIsOneFileThatIsReadAlone()
    {
        const ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make());
        const QString path = server.folder() + u"/it.backup"_s;
        QCOMPARE(server.run({u"backup"_s, path}).code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.read(20);
        QCOMPARE(header[18], '\1'); // a log beside it is not asked for
        QCOMPARE(header[19], '\1');
        QCOMPARE(server.run({u"restore"_s, path}).code, 0);
    }

    void aBackupThatFailsLeavesNothing()
    {
        const ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make());
        {
            auto database = store::Database::open(server.data() + u"/hadir.db"_s, {});
            QVERIFY(database->script(u"PRAGMA wal_checkpoint(TRUNCATE); PRAGMA writable_schema=ON; "
                                     "UPDATE sqlite_schema SET rootpage = 99999 "
                                     "WHERE name = 'lately'"_s));
        }
        const QString path = server.folder() + u"/it.backup"_s;
        QCOMPARE(server.run({u"backup"_s, path}).code, 1);
        QCOMPARE(QDir(server.folder()).entryList({u"it.backup*"_s}), QStringList());
    }

    void aRestoreThatWasBrokenOffSaysWhatToDo()
    {
        const ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make());
        const QString path = server.folder() + u"/it.backup"_s;
        QCOMPARE(server.run({u"backup"_s, path}).code, 0);
        // As a kill leaves it between the last two steps.
        QVERIFY(QFile::rename(server.data() + u"/hadir.db"_s,
                              server.data() + u"/hadir.db.restoring"_s));
        for (const QString &command : {u"check"_s, u"init"_s}) {
            const auto told = server.run({command});
            QCOMPARE(told.code, 1);
            QVERIFY2(told.err.contains(u"do it again: hadird restore"_s), qPrintable(told.err));
        }
        QCOMPARE(server.run({u"restore"_s, path}).code, 0);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
    }

    void lookingChangesNothing()
    {
        const ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make());
        {
            auto database = store::Database::open(server.data() + u"/hadir.db"_s, {});
            QVERIFY(database->script(u"PRAGMA user_version = 7"_s)); // as of an older server
        }
        const auto checked = server.run({u"check"_s});
        QCOMPARE(checked.code, 1);
        QVERIFY2(checked.err.contains(u"older hadird"_s), qPrintable(checked.err));
        QCOMPARE(server.run({u"backup"_s, server.folder() + u"/it.backup"_s}).code, 0);
        auto database = store::Database::open(server.data() + u"/hadir.db"_s, {});
        QCOMPARE(database->value<int>(u"PRAGMA user_version"_s)->value_or(0), 7);
    }

    void aRestoreForgetsNoErasureAndNoWipe()
    {
        ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make({u"admin"_s}));
        QVERIFY(server.serve());
        const auto client = m_ids.make<wire::Client>();
        {
            Caller caller;
            goLive(caller, server, client);
            push(caller, 1);
        }
        QCOMPARE(server.stop(), 0);
        const QString path = server.folder() + u"/it.backup"_s;
        QCOMPARE(server.run({u"backup"_s, path}).code, 0);
        const auto asked = server.run({u"erase"_s, u"Nur"_s, u"--dry-run"_s});
        QVERIFY2(asked.out.contains(u"1 desks will be told"_s), qPrintable(asked.err));
        QCOMPARE(server.run({u"erase"_s, u"Nur"_s, u"--reason"_s, u"17"_s}).code,
                 2); // nobody to ask
        QCOMPARE(server.run({u"erase"_s, u"Nur"_s, u"--reason"_s, u"17"_s, u"--yes"_s}).code, 0);
        QCOMPARE(server.run({u"user"_s, u"wipe"_s, u"admin"_s}).code, 0);
        QCOMPARE(server.run({u"restore"_s, path}).code, 0);
        auto database = store::Database::open(server.data() + u"/hadir.db"_s, {});
        QCOMPARE(database->value<int>(u"SELECT count(*) FROM customer"_s)->value_or(9), 0);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
        QVERIFY(server.serve());
        Caller again;
        again.call(server.url());
        QTRY_VERIFY(again.isConnected());
        again.say(wire::Hello{.program = u"test"_s, .client = client});
        QTRY_VERIFY(again.has<wire::Sorry>());
        QVERIFY(again.last<wire::Sorry>()->wipe);
        QVERIFY(server.run({u"user"_s, u"wipes"_s}).out.contains(u"has not answered"_s));
        again.say(wire::Wiped{});
        QTRY_VERIFY(server.run({u"user"_s, u"wipes"_s}).out.contains(u"wiped 20"_s));
        QCOMPARE(server.stop(), 0);
    }

    void twoServersDoNotServeOneWorkspace()
    {
        ServerProcess server(QStringLiteral(HADIRD));
        QVERIFY(server.make());
        QVERIFY(server.serve());
        const auto second = server.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.contains(u"is being served"_s), qPrintable(second.err));
        QCOMPARE(server.run({u"check"_s, u"--restored"_s}).code, 1);
        server.kill(); // however it ends
        QVERIFY(server.serve());
        QCOMPARE(server.stop(), 0);
    }

private:
    static bool damagedBackup(const ServerProcess &server, const QString &file)
    {
        if (server.run({u"backup"_s, file}).code != 0)
            return false;
        QFile damaged(file);
        // Into the middle, where tables are.
        return damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2 / 4096 * 4096)
               && damaged.write(QByteArray(4096, 'x')) == 4096;
    }
    void goLive(Caller &caller, const ServerProcess &server, wire::ClientId client)
    {
        caller.call(server.url());
        QTRY_VERIFY(caller.isConnected());
        caller.say(wire::Hello{.program = u"test"_s, .client = client});
        caller.say(wire::SignIn{u"admin"_s, u"password of admin"_s});
        QTRY_VERIFY(caller.has<wire::SignedIn>());
        caller.say(wire::Sync{});
        QTRY_VERIFY(caller.has<wire::Page>());
    }
    void push(Caller &caller, qint64 number)
    {
        const domain::CreateCustomer made{.customer = m_ids.make<domain::Customer>(),
                                          .name = u"Nur"_s};
        caller.say(wire::Push{
            {{number, domain::nameOf(made), domain::argumentsOf(made), core::fromMillis(1)}}});
        QTRY_COMPARE(caller.last<wire::Page>()->confirmed, number);
    }

    support::SequentialIds m_ids;
};

QTEST_GUILESS_MAIN(tst_backup)
#include "tst_backup.moc"
