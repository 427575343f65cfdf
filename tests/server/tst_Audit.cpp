// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Audit.h"

#include "tests/support/ScratchWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;
using support::ScratchWorkspace;

namespace {
/// A workspace in which one desk did seven things, of which the last was refused.
struct Worked
{
    Worked()
    {
        auto desk = workspace.desk(workspace.aina);
        QList<server::Submission> batch;
        for (int n = 0; n < 6; ++n)
            batch.append(workspace.submission(
                desk,
                CreateCustomer{.customer = workspace.ids.make<Customer>(), .name = u"Nur"_s}));
        batch.append(
            workspace.submission(desk, AddNote{.interaction = workspace.ids.make<Interaction>(),
                                               .customer = workspace.ids.make<Customer>(),
                                               .body = u"nobody"_s}));
        const auto done = workspace->ledger().commit(batch);
        Q_ASSERT(done && done->outcomes.last() == server::Outcome::Refused);
    }
    QStringList findings() { return server::Audit(workspace->database()).verify().value(); }
    qint64 rows()
    {
        return workspace->database().value<qint64>(u"SELECT count(*) FROM audit"_s)->value();
    }

    ScratchWorkspace workspace;
};
} // namespace

class tst_Audit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChainHoldsAcrossBatchesAndRestarts()
    {
        Worked house;
        QCOMPARE(house.rows(), 10); // three people, seven commands
        QCOMPARE(house.findings(), QStringList());
        house.workspace.reopen();
        const auto badr = house.workspace.badr;
        QVERIFY(house.workspace->ledger().decree(SetAgentActive{badr, false},
                                                 house.workspace.clock.now()));
        QCOMPARE(house.rows(), 11);
        QCOMPARE(house.findings(), QStringList());
    }

    void whatIsDoneToItLaterIsFound_data()
    {
        QTest::addColumn<QString>("crime");
        QTest::addColumn<QString>("finding");
        QTest::addRow("a row changed") << u"UPDATE audit SET arguments = '{}' WHERE at = 5"_s
                                       << u"row 5 of the audit was changed after it was written"_s;
        QTest::addRow("its time changed")
            << u"UPDATE audit SET receivedAt = receivedAt + 1 WHERE at = 5"_s
            << u"row 5 of the audit was changed after it was written"_s;
        QTest::addRow("another's name put in")
            << u"UPDATE audit SET actor = NULL WHERE at = 5"_s
            << u"row 5 of the audit was changed after it was written"_s;
        QTest::addRow("a refusal made a success")
            << u"UPDATE audit SET outcome = 'done' WHERE at = 10"_s
            << u"row 10 of the audit was changed after it was written"_s;
        QTest::addRow("a row removed")
            << u"DELETE FROM audit WHERE at = 5"_s
            << u"of the audit, what stood between rows 4 and 6 is gone"_s;
        QTest::addRow("the end cut off")
            << u"DELETE FROM audit WHERE at > 8"_s
            << u"the audit ends with row 8, the ledger last wrote row 10"_s;
        QTest::addRow("all of it gone")
            << u"DELETE FROM audit"_s
            << u"the audit ends with row 0, the ledger last wrote row 10"_s;
    }
    void whatIsDoneToItLaterIsFound()
    {
        QFETCH(QString, crime);
        QFETCH(QString, finding);
        Worked house;
        QVERIFY(house.workspace->database().script(crime));
        QCOMPARE(house.findings(), QStringList{finding});
    }

    void whoSignsTheRestAnewIsFoundToo()
    {
        Worked house;
        auto &database = house.workspace->database();
        const auto hash = [&](qint64 at) {
            return database.value<QByteArray>(u"SELECT hash FROM audit WHERE at = ?"_s, at)
                ->value();
        };
        const QByteArray noted = hash(10);
        QVERIFY(database.script(u"UPDATE audit SET arguments = '{}' WHERE at = 5"_s));
        QVERIFY(server::Audit(database).chainAll());
        QCOMPARE(house.findings(), QStringList()); // from inside nobody can tell
        QVERIFY(hash(10) != noted);                // who noted the hash elsewhere can
    }

    void anOlderWorkspaceIsChained()
    {
        Worked house;
        QVERIFY(house.workspace->database().script(
            u"ALTER TABLE audit DROP COLUMN hash; ALTER TABLE audit DROP COLUMN salt; "
            "ALTER TABLE audit DROP COLUMN digest; DROP TABLE erased; "
            "ALTER TABLE change DROP COLUMN reader; DROP TABLE saved_reply; "
            "DROP TABLE brought; "
            "ALTER TABLE meta DROP COLUMN auditAt; "
            "ALTER TABLE verdict DROP COLUMN firstBy; ALTER TABLE verdict DROP COLUMN firstAt; "
            "ALTER TABLE meta DROP COLUMN auditHash; PRAGMA user_version = 6"_s));
        house.workspace.reopen();
        QCOMPARE(house.findings(), QStringList());
        QVERIFY(house.workspace->ledger().note(u"test"_s, {}, house.workspace.clock.now()));
        QCOMPARE(house.rows(), 11);
        QCOMPARE(house.findings(), QStringList());
    }

    void whoSaltsAWordAnewIsFound()
    {
        Worked house;
        QVERIFY(house.workspace->database().script(
            u"UPDATE audit SET arguments = '{}', salt = randomblob(16) WHERE at = 5"_s));
        QCOMPARE(house.findings(),
                 QStringList{u"row 5 of the audit was changed after it was written"_s});
    }

    void aRowThatLosesItsWordsWithoutAnErasureIsFound()
    {
        Worked house;
        QVERIFY(house.workspace->database().script(
            u"UPDATE audit SET arguments = '', difference = '', salt = x'' WHERE at = 5"_s));
        QCOMPARE(house.findings(),
                 QStringList{u"row 5 of the audit lost its words without an erasure"_s});
    }

    void whatTheOwnerIsRefusedIsWrittenDown()
    {
        Worked house;
        const AddAgent twice{.agent = house.workspace.ids.make<Agent>(),
                             .login = u"aina"_s,
                             .name = u"Aina"_s,
                             .role = Role::Agent};
        const auto verdict = house.workspace->ledger().decree(twice, house.workspace.clock.now());
        QVERIFY(verdict && !*verdict);
        QCOMPARE(house.rows(), 11);
        QCOMPARE(house.findings(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Audit)
#include "tst_Audit.moc"
