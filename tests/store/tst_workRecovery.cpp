// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/WorkFile.h"
#include "tests/support/SequentialIds.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::core::FailureKind;
using hadir::core::fromMillis;
using hadir::support::SequentialIds;

namespace {
const CustomerId ahmad(QUuid(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

Command note(SequentialIds &ids, const QString &body)
{
    return AddNote{.interaction = ids.make<Interaction>(), .customer = ahmad, .body = body};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Place
{
    SequentialIds ids;
    QTemporaryDir dir;
    QString path = dir.filePath(u"work.db"_s);
    Seal seal = SealedFiles::of(DataKey::make().value()).value();

    void damage(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// The page on which the outbox begins.
    [[nodiscard]] qint64 outboxAt() const
    {
        auto database = Database::open(path, {.seal = seal});
        if (!database)
            return 0;
        return database
                   ->value<qint64>(u"SELECT rootpage FROM sqlite_schema WHERE name = 'outbox'"_s)
                   .value()
                   .value()
               * 4096; // the header takes the place of page 0
    }
    [[nodiscard]] QStringList bodies(WorkFile &work) const
    {
        QStringList out;
        const QList<PendingCommand> pending = work.pending(0).value();
        for (const PendingCommand &each : pending)
            out.append(std::get<AddNote>(each.command).body);
        return out;
    }
};
} // namespace

class tst_workRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /// Both at once, as a bad disk has it: whatever can be read of the damaged file is there, the
    /// agent is told, and a restart in the middle changes nothing of that.
    void aDamagedFileBesideADamagedCopyIsSalvaged_data()
    {
        QTest::addColumn<int>("at"); // in the copy
        QTest::newRow("its header") << 0;
        QTest::newRow("within") << 4096 + 300;
    }
    void aDamagedFileBesideADamagedCopyIsSalvaged()
    {
        QFETCH(const int, at);
        Place place;
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work);
            QVERIFY(work->append(note(place.ids, u"said"_s), fromMillis(1)));
            QVERIFY(work->keepCopy());
        }
        const auto spoil = [](const QString &file, qint64 from) {
            QFile it(file);
            QVERIFY(it.open(QIODevice::ReadWrite));
            QVERIFY(it.seek(from));
            QCOMPARE(it.write(QByteArray(4096, 'x')), 4096);
        };
        spoil(place.path + u".copy"_s, at);
        const auto drafts = Database::open(place.path, {.seal = place.seal})
                                ->value<qint64>(u"SELECT rootpage FROM sqlite_schema "
                                                "WHERE name = 'draft'"_s)
                                .value()
                                .value();
        spoil(place.path, drafts * 4096);
        const auto expectWarnings = [] {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"work file restored"_s));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not all of the work file"_s));
        };
        expectWarnings();
        if (at > 0)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the copy is damaged too"_s));
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY2(work, work ? "" : qPrintable(work.error().detail));
            QCOMPARE(work->state(), WorkState::Restored);
            QCOMPARE(place.bodies(*work), QStringList(u"said"_s));
        }
        // Killed after it was set aside.
        QVERIFY(QFile::remove(place.path));
        QFile::remove(place.path + u".copy"_s);
        expectWarnings();
        auto work = WorkFile::open(place.path, place.seal);
        QVERIFY(work);
        QCOMPARE(work->state(), WorkState::Restored);
        QCOMPARE(place.bodies(*work), QStringList(u"said"_s));
    }

    /// The program was brought up to date over a bad disk.
    void aDamagedFileOfAnEarlierVersionIsSalvaged()
    {
        Place place;
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work);
            QVERIFY(work->append(note(place.ids, u"said"_s), fromMillis(1)));
            QVERIFY(work->refuse(1, {Refusal::NotFound, u"customer"_s}));
        }
        qint64 drafts = 0;
        {
            auto older = Database::open(place.path, {.seal = place.seal});
            QVERIFY(older->script(u"ALTER TABLE attention DROP COLUMN firstAt;"
                                  "ALTER TABLE attention DROP COLUMN firstBy;"
                                  "ALTER TABLE owed DROP COLUMN firstAt;"
                                  "ALTER TABLE owed DROP COLUMN firstBy;"
                                  "PRAGMA user_version = 4"_s));
            drafts = older
                         ->value<qint64>(u"SELECT rootpage FROM sqlite_schema "
                                         "WHERE name = 'draft'"_s)
                         .value()
                         .value();
        }
        QFile::remove(place.path + u".copy"_s);
        place.damage(drafts * 4096, QByteArray(4096, 'x'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"work file restored"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not all of the work file"_s));
        auto work = WorkFile::open(place.path, place.seal);
        QVERIFY2(work, work ? "" : qPrintable(work.error().detail));
        const auto refused = work->attention().all();
        QCOMPARE(refused->size(), 1);
        QCOMPARE(std::get<AddNote>(refused->first().command).body, u"said"_s);
    }

    /// A file of the first Hadir, which did not seal, as it lies after a crash: part of it in the
    /// log. Made once with WorkFile and kept.
    void aFileInPlainSightIsSealedWithEveryWord()
    {
        Place place;
        for (const QString &tail : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(u"" HADIR_SAMPLES "/work-1.db"_s + tail, place.path + tail));
        QVERIFY(contentOf(place.path + u"-wal"_s).contains("second words"));
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work);
            QCOMPARE(place.bodies(*work), QStringList({u"first words"_s, u"second words"_s}));
            QCOMPARE(work->lastNumber().value(), 3);
            QCOMPARE(work->attention().all().value().size(), 1);
            QCOMPARE(work->drafts().of(ahmad).value().value(0).body, u"half a thought"_s);
            QCOMPARE(work->recall(u"client"_s).value(), u"c1"_s);
        }
        QVERIFY(!QFile::exists(place.path + u"-wal"_s));
        for (const char *words : {"first words", "second words", "half a thought", "SQLite"})
            QVERIFY2(!contentOf(place.path).contains(words), words);
        QVERIFY(WorkFile::open(place.path, place.seal)); // and is an ordinary one from now on
    }

    void aDamagedFileComesBackFromItsCopy_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("header flipped") << 20 << QByteArray(1, 'x');
        QTest::newRow("header zeroed") << 0 << QByteArray(4096, '\0');
        QTest::newRow("first page") << 4096 + 300 << QByteArray(1, 'x');
        QTest::newRow("outbox") << -1 << QByteArray(4096, '\0');
    }
    void aDamagedFileComesBackFromItsCopy()
    {
        QFETCH(const int, at);
        QFETCH(const QByteArray, bytes);
        Place place;
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work->append(note(place.ids, u"kept"_s), fromMillis(1)));
            QVERIFY(work->keepCopy());
        }
        place.damage(at < 0 ? place.outboxAt() : at, bytes);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"restored from its copy"_s));
        if (at < 0)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not all of the work file"_s));
        auto work = WorkFile::open(place.path, place.seal);
        QVERIFY(work);
        QCOMPARE(work->state(), WorkState::Restored);
        QCOMPARE(place.bodies(*work), QStringList(u"kept"_s));
    }

    /// What was written after the copy and can still be read is newer and wins.
    void whatCanBeReadIsNotLost()
    {
        Place place;
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work->append(note(place.ids, u"before"_s), fromMillis(1)));
            QVERIFY(work->drafts().save({.customer = ahmad, .body = u"lost"_s}));
            QVERIFY(work->keepCopy());
            QVERIFY(work->append(note(place.ids, u"after"_s), fromMillis(2)));
        }
        const qint64 draftAt = Database::open(place.path, {.seal = place.seal})
                                   ->value<qint64>(u"SELECT rootpage FROM sqlite_schema WHERE "
                                                   "name = 'draft'"_s)
                                   .value()
                                   .value()
                               * 4096;
        place.damage(draftAt + 7, "x");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"restored from its copy"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not all of the work file"_s));
        auto work = WorkFile::open(place.path, place.seal);
        QVERIFY(work);
        QCOMPARE(place.bodies(*work), QStringList({u"before"_s, u"after"_s}));
        QCOMPARE(work->lastNumber().value(), 2);
        QCOMPARE(work->drafts().of(ahmad).value().value(0).body, u"lost"_s);
    }

    /// Commands after the copy are gone, and the server may have seen them: a new one must not get
    /// a number that it has answered already.
    void numbersThatMayHaveBeenGivenAreNotGivenAgain()
    {
        Place place;
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work->append(note(place.ids, u"one"_s), fromMillis(1)));
            QVERIFY(work->append(note(place.ids, u"two"_s), fromMillis(1)));
            QVERIFY(work->keepCopy());
            QVERIFY(work->append(note(place.ids, u"three"_s), fromMillis(1)));
        }
        place.damage(0, QByteArray(4096, '\0'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"restored from its copy"_s));
        auto work = WorkFile::open(place.path, place.seal);
        QVERIFY(work);
        QVERIFY(work->append(note(place.ids, u"four"_s), fromMillis(2)).value() > 3);
        // The server had answered "three", and then "one" to "two" only.
        QVERIFY(work->continueAfter(3));
        QCOMPARE(work->pending(3).value().size(), 1);
        QCOMPARE(work->pending(3).value().first().number, 4);
        QVERIFY(work->continueAfter(3));
        QCOMPARE(work->append(note(place.ids, u"five"_s), fromMillis(2)).value(), 5);
    }

    /// Nothing was lost at the ledger, whose numbers are only far below the guessed ones.
    void guessedNumbersAreNoReasonToComplainOfTheLedger()
    {
        Place place;
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work->append(note(place.ids, u"one"_s), fromMillis(1)));
            QVERIFY(work->confirmThrough(1, fromMillis(1)));
            QVERIFY(work->keepCopy());
        }
        place.damage(0, QByteArray(4096, '\0'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"restored from its copy"_s));
        auto work = WorkFile::open(place.path, place.seal);
        QVERIFY(work);
        QVERIFY(work->append(note(place.ids, u"two"_s), fromMillis(2)).value() > 2);
        QVERIFY(work->continueAfter(1)); // a warning would fail this test
        QCOMPARE(work->pending(1).value().value(0).number, 2);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger is behind by 1 "_s));
        QVERIFY(work->continueAfter(0, {}, fromMillis(1) + std::chrono::days(8)));
    }

    void aFileThatIsGoneComesBackFromItsCopy()
    {
        Place place;
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work->append(note(place.ids, u"kept"_s), fromMillis(1)));
            QVERIFY(work->keepCopy());
        }
        QVERIFY(QFile::remove(place.path));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"restored from its copy"_s));
        auto work = WorkFile::open(place.path, place.seal);
        QVERIFY(work);
        QCOMPARE(place.bodies(*work), QStringList(u"kept"_s));
    }

    /// Nobody is kept from working by it: what can be read is brought over, and the file set aside.
    void withoutACopyADamagedFileIsBegunAnew_data()
    {
        QTest::addColumn<bool>("isInPlainSight");
        QTest::newRow("sealed") << false;
        QTest::newRow("of a Hadir that did not seal") << true;
    }
    void withoutACopyADamagedFileIsBegunAnew()
    {
        QFETCH(bool, isInPlainSight);
        Place place;
        const Draft draft{.customer = place.ids.make<Customer>(), .body = u"half a thought"_s};
        {
            auto work = WorkFile::open(place.path, isInPlainSight ? Seal() : place.seal);
            QVERIFY(work->append(AddNote{.body = u"gone"_s}, fromMillis(1)));
            QVERIFY(work->drafts().save(draft));
        }
        qint64 outbox = place.outboxAt();
        if (isInPlainSight) {
            auto plain = Database::open(place.path, {});
            outbox = plain->value<qint64>(u"SELECT rootpage FROM sqlite_schema WHERE "
                                          "name = 'outbox'"_s)
                             .value()
                             .value()
                         * 4096
                     - 4096;
        }
        place.damage(outbox, QByteArray(2'000, 'x'));
        const QByteArray before = contentOf(place.path);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"work file restored"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not all of the work file"_s));
        auto work = WorkFile::open(place.path, place.seal);
        QVERIFY(work);
        QCOMPARE(work->state(), WorkState::Restored);
        QCOMPARE(work->drafts().of(draft.customer)->value(0).body, draft.body);
        QVERIFY(work->append(AddNote{.body = u"new"_s}, fromMillis(2)).value() > 1);
        QCOMPARE(contentOf(place.path + u".damaged"_s), before);
        QCOMPARE(work->recall(u"restored"_s).value(), u"1"_s); // until it has been said
    }

    void aWrongKeyIsNoReasonToThrowAnythingAway()
    {
        Place place;
        {
            auto work = WorkFile::open(place.path, place.seal);
            QVERIFY(work->keepCopy());
        }
        const QByteArray before = contentOf(place.path);
        const Seal other = SealedFiles::of(DataKey::make().value()).value();
        const auto work = WorkFile::open(place.path, other);
        QVERIFY(!work);
        QCOMPARE(work.error().kind, FailureKind::Unauthorised);
        QCOMPARE(contentOf(place.path), before);
    }
};

QTEST_GUILESS_MAIN(tst_workRecovery)
#include "tst_workRecovery.moc"
