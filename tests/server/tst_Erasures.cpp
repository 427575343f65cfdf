// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Audit.h"
#include "app/server/Conversation.h"
#include "app/server/Inspection.h"
#include "tests/support/ScratchFloor.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using support::DeskLine;
using support::ScratchFloor;
using support::ScratchWorkspace;

namespace {
constexpr auto word = "Zubaidahqq";

/// How often the word stands in any file of the folder, whatever its case.
qsizetype tracesIn(const QString &folder)
{
    qsizetype out = 0;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            out += file.readAll().toLower().count(QByteArray(word).toLower());
    }
    return out;
}

/// A house in which Aina worked with two customers; the first carries the word everywhere.
struct Worked
{
    Worked()
    {
        auto &ids = house.workspace.ids;
        const QString name = QString::fromLatin1(word);
        const auto blob = house.workspace->blobs().put("a file of "_ba + word);
        const QList<Command> commands{
            CreateCustomer{.customer = she, .name = name},
            CreateCustomer{.customer = he, .name = u"Omar"_s},
            AddContactPoint{.contactPoint = point,
                            .customer = she,
                            .kind = ContactKind::Email,
                            .value = name + u"@example.org"_s},
            OpenCase{.caseId = hers, .customer = she, .subject = u"Parcel of "_s + name},
            AddNote{.interaction = message, .customer = she, .body = name + u" called"_s},
            AddNote{.interaction = ids.make<Interaction>(), .customer = he, .body = u"hello"_s},
            AddNote{.interaction = ids.make<Interaction>(), // refused
                    .customer = she,
                    .caseId = ids.make<Case>(),
                    .body = name},
            TagCase{.caseId = hers, .add = {name}, .remove = {}},
        };
        for (const Command &command : commands) {
            const auto done =
                house.workspace->ledger().commit({house.workspace.submission(aina, command)});
            Q_ASSERT(done);
        }
        const auto added =
            house.workspace->ledger().bringIn({Attachment{.id = ids.make<domain::Attachment>(),
                                                          .customer = she,
                                                          .interaction = message,
                                                          .name = name,
                                                          .sha256 = *blob}},
                                              u"test"_s, house.workspace.clock.now());
        Q_ASSERT(added && added->fates.first() == server::BroughtIn::Fate::Added);
    }
    domain::Verdict erase()
    {
        const auto verdict =
            house.workspace->erasures().order({she, u"request 17"_s}, house.workspace.clock.now());
        Q_ASSERT(verdict);
        return *verdict;
    }
    QStringList findings()
    {
        return server::Inspection(house.workspace->database(), house.workspace->blobs())
            .run()
            .value();
    }
    QStringList auditFindings()
    {
        return server::Audit(house.workspace->database()).verify().value();
    }
    /// By hand: no hash of the chain covers the words themselves.
    void silence(qint64 row)
    {
        const auto silenced = house.workspace->database().run(
            u"UPDATE audit SET arguments = '', difference = '', salt = x'' WHERE at = ?"_s, row);
        Q_ASSERT(silenced);
    }
    qint64 count(const QString &question)
    {
        return house.workspace->database().value<qint64>(question)->value_or(-1);
    }

    ScratchFloor house;
    ScratchWorkspace::Desk aina = house.workspace.desk(house.workspace.aina);
    CustomerId she = house.workspace.ids.make<Customer>();
    CustomerId he = house.workspace.ids.make<Customer>();
    ContactPointId point = house.workspace.ids.make<ContactPoint>();
    CaseId hers = house.workspace.ids.make<Case>();
    InteractionId message = house.workspace.ids.make<Interaction>();
};
} // namespace

class tst_Erasures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It is one person, however often they were written down and whichever of them is named.
    void whoeverWasMergedIsErasedTogether()
    {
        Worked it;
        QVERIFY(it.house.workspace->ledger()
                    .commit({it.house.workspace.submission(
                        it.aina, MergeCustomer{it.she, it.he, {u"name"_s}})})
                    .has_value());
        QCOMPARE(it.count(u"SELECT count(*) FROM customer WHERE name LIKE '%zubaidah%'"_s), 2);
        const auto verdict = it.house.workspace->erasures().order({it.he, u"request 17"_s},
                                                                  it.house.workspace.clock.now());
        QVERIFY(verdict && *verdict);
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 0);
        QCOMPARE(tracesIn(it.house.workspace.folder()), 0);
        QCOMPARE(it.findings(), QStringList());
        const auto owed = it.house.workspace->receipts().owedBy(it.aina.client);
        QCOMPARE(owed.value().size(), 2);
    }

    /// Somebody of whom one was separated before the other was erased stays, also when an older
    /// ledger, in which they were one, comes back.
    void whoHadBeenSeparatedComesBackFromABackup()
    {
        Worked it;
        QVERIFY(it.house.workspace->ledger()
                    .commit({it.house.workspace.submission(it.aina, MergeCustomer{it.he, it.she})})
                    .has_value());
        QVERIFY(it.house.workspace->ledger().eraseAgain({it.she, u"request 17"_s},
                                                        it.house.workspace.clock.now()));
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 1);
        QCOMPARE(it.count(u"SELECT count(*) FROM customer WHERE mergedInto IS NOT NULL"_s), 0);
        QCOMPARE(it.findings(), QStringList());
    }

    void nothingIsLeftInAnyFile()
    {
        Worked it;
        QVERIFY(tracesIn(it.house.workspace.folder()) > 10);
        QVERIFY(it.erase());
        QCOMPARE(tracesIn(it.house.workspace.folder()), 0);
        QCOMPARE(it.findings(), QStringList());
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 1);
        QCOMPARE(it.count(u"SELECT count(*) FROM interaction"_s), 1);
        QCOMPARE(it.count(u"SELECT count(*) FROM attachment"_s), 0);
    }

    /// A receipt of it would have it carried out at the next start.
    void whatIsTurnedDownIsNotDoneLater()
    {
        Worked it;
        const auto verdict = it.house.workspace->erasures().order({it.she, QString(300, u'x')},
                                                                  it.house.workspace.clock.now());
        QVERIFY(verdict);
        QVERIFY(!*verdict);
        QVERIFY(it.house.workspace->erasures().settle(it.house.workspace.clock.now()));
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 2);
        QVERIFY(it.erase());
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 1);
    }

    void theAuditKeepsWhoAndWhenAndItsChainHolds()
    {
        Worked it;
        const qint64 rows = it.count(u"SELECT count(*) FROM audit"_s);
        QVERIFY(it.erase());
        QCOMPARE(it.count(u"SELECT count(*) FROM audit"_s), rows + 1);
        QCOMPARE(it.count(u"SELECT count(*) FROM audit WHERE command = 'create-customer' AND "
                          "actor IS NOT NULL AND arguments = '' AND receivedAt > 0"_s),
                 1);
        QCOMPARE(server::Audit(it.house.workspace->database()).verify().value(), QStringList());
        // Somebody who makes a row silent by hand, after the last erasure, is found.
        QVERIFY(it.house.workspace->ledger().note(u"test"_s, {{u"a"_s, 1}},
                                                  it.house.workspace.clock.now()));
        QVERIFY(it.house.workspace->database().script(
            u"UPDATE audit SET arguments = '', salt = x'' WHERE command = 'test'"_s));
        QCOMPARE(server::Audit(it.house.workspace->database()).verify()->size(), 1);
    }

    void anErasureThatWasRefusedExcusesNoSilence()
    {
        Worked it;
        it.silence(5);
        const auto refused = it.house.workspace->ledger().commit(
            {it.house.workspace.submission(it.aina, EraseCustomer{it.she, {}})});
        QCOMPARE(refused->outcomes.first(), server::Outcome::Refused);
        QCOMPARE(it.auditFindings(),
                 QStringList{u"row 5 of the audit lost its words without an erasure"_s});
    }

    void aRowThatTheErasureDoesNotNameMayNotBeSilent()
    {
        Worked it;
        QVERIFY(it.erase());
        const qint64 his = it.count(u"SELECT min(at) FROM audit WHERE arguments LIKE '%Omar%'"_s);
        it.silence(his);
        QCOMPARE(it.auditFindings(),
                 QStringList{u"row %1 of the audit lost its words without an erasure"_s.arg(his)});
    }

    void erasuresThatShareRowsStandBesideEachOther()
    {
        Worked it;
        auto &ledger = it.house.workspace->ledger();
        const auto now = it.house.workspace.clock.now();
        QVERIFY(ledger.commit({it.house.workspace.submission( // speaks of both
            it.aina, AddNote{.interaction = it.house.workspace.ids.make<Interaction>(),
                             .customer = it.he,
                             .caseId = it.hers,
                             .body = u"x"_s})}));
        QVERIFY(it.erase());
        QVERIFY(*it.house.workspace->erasures().order({it.he, u"request 18"_s}, now));
        QVERIFY(ledger.eraseAgain({it.she, u"request 17"_s}, now));
        QCOMPARE(it.auditFindings(), QStringList());
        // Each keeps its own words, for good: they say who was erased and what fell silent.
        QCOMPARE(it.count(u"SELECT count(*) FROM audit WHERE command = 'erase-customer' AND "
                          "arguments LIKE '%request 1%'"_s),
                 3);
        const qint64 silent = it.count(u"SELECT count(*) FROM audit WHERE salt = x''"_s);
        QVERIFY(silent > 5);
        it.silence(it.count(u"SELECT min(at) FROM audit WHERE command = 'erase-customer'"_s));
        QVERIFY(it.auditFindings().size() > 1); // its own row, and those that it had named
        QVERIFY(it.auditFindings().size() <= silent + 1);
    }

    void onlyAnAdminErases()
    {
        Worked it;
        auto submit = [&](ScratchWorkspace::Desk &desk) {
            return it.house.workspace->ledger()
                .commit({it.house.workspace.submission(desk, EraseCustomer{it.she, {}})})
                ->outcomes.first();
        };
        QCOMPARE(submit(it.aina), server::Outcome::Refused);
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 2);
        auto admin = it.house.workspace.desk(it.house.workspace.admin);
        QCOMPARE(submit(admin), server::Outcome::Done);
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 1);
    }

    /// From a desk that did not hear of it, or does not want to.
    void nobodyIsBroughtBackAndNoWordIsWrittenDown()
    {
        Worked it;
        QVERIFY(it.erase());
        const QString name = QString::fromLatin1(word);
        for (const Command &command :
             {Command(CreateCustomer{.customer = it.she, .name = name}),
              Command(AddNote{.interaction = it.house.workspace.ids.make<Interaction>(),
                              .customer = it.she,
                              .body = name}),
              Command(TagCase{.caseId = it.hers, .add = {name}, .remove = {}})}) {
            const auto done = it.house.workspace->ledger().commit(
                {it.house.workspace.submission(it.aina, command)});
            QVERIFY(done);
            QCOMPARE(done->outcomes.first(), server::Outcome::Refused);
        }
        const auto again = it.house.workspace->ledger().bringIn(
            {Customer{.id = it.she, .name = name}}, u"test"_s, it.house.workspace.clock.now());
        QCOMPARE(again->fates.first(), server::BroughtIn::Fate::Refused);
        QCOMPARE(tracesIn(it.house.workspace.folder()), 0);
        QCOMPARE(it.findings(), QStringList());
    }

    void aFileThatSomebodyElseSentTooStays()
    {
        Worked it;
        const QString sha = it.house.workspace->database()
                                .value<QString>(u"SELECT sha256 FROM attachment"_s)
                                ->value();
        const auto his = it.house.workspace->database().value<InteractionId>(
            u"SELECT id FROM interaction WHERE customer = ?"_s, it.he);
        QVERIFY(it.house.workspace->ledger().bringIn(
            {Attachment{.id = it.house.workspace.ids.make<domain::Attachment>(),
                        .customer = it.he,
                        .interaction = **his,
                        .name = u"same"_s,
                        .sha256 = sha}},
            u"test"_s, it.house.workspace.clock.now()));
        QVERIFY(it.erase());
        QVERIFY(it.house.workspace->blobs().has(sha));
        QCOMPARE(it.findings(), QStringList());
    }

    void aLiveDeskHearsAtOnceAndItsWordIsKept()
    {
        Worked it;
        DeskLine desk(it.house);
        desk.goLive(it.aina);
        // As "hadird erase" does it, from a process of its own.
        auto other = server::Workspace::open(it.house.workspace.folder(), it.house.workspace.clock,
                                             it.house.workspace.dice, support::cheapPasswords);
        QVERIFY(*(*other)->erasures().order({it.she, {}}, it.house.workspace.clock.now()));
        it.house.workspace.clock.advance(500ms);
        it.house.turn();
        const auto page = desk.last<wire::Page>();
        QCOMPARE(page.changes.size(), 1);
        QCOMPARE(page.changes.first().kind, u"erased"_s);
        QCOMPARE(page.changes.first().entity.value(u"id"_s), it.she.toString());
        QVERIFY(!it.house.workspace->receipts().desksOf(it.she)->first().doneAt);
        desk.say(wire::Erased{{it.she}});
        QVERIFY(it.house.workspace->receipts().desksOf(it.she)->first().doneAt);
    }

    void aDeskThatWasOffHearsWhenItSignsInUntilItConfirms()
    {
        Worked it;
        QVERIFY(it.erase());
        for (int n = 0; n < 2; ++n) {
            DeskLine desk(it.house);
            desk.resume(it.aina);
            const auto erased = desk.last<wire::SignedIn>().erased;
            QCOMPARE(erased.size(), 1);
            QCOMPARE(erased.first().id, it.she);
            QCOMPARE(erased.first().belonged.size(), 2);
            QCOMPARE(erased.first().files.size(), 1);
            if (n == 1)
                desk.say(wire::Erased{{it.she}});
        }
        DeskLine desk(it.house);
        desk.resume(it.aina);
        QVERIFY(desk.last<wire::SignedIn>().erased.isEmpty());
        // Who was not there yet has nobody to forget.
        DeskLine fresh(it.house);
        fresh.resume(it.house.workspace.desk(it.house.workspace.badr));
        QVERIFY(fresh.last<wire::SignedIn>().erased.isEmpty());
    }

    /// Only the desk that was asked confirms, and only what it was asked.
    void aReceiptForNobodyIsNone()
    {
        Worked it;
        QVERIFY(it.erase());
        server::Receipts &receipts = it.house.workspace->receipts();
        const core::Instant now = it.house.workspace.clock.now();
        const auto badr = it.house.workspace.desk(it.house.workspace.badr);
        QCOMPARE(receipts.confirm(badr.client, {it.she, it.he}, now).value(), 0);
        QVERIFY(!receipts.desksOf(it.she)->first().doneAt);
        QCOMPARE(receipts.confirm(it.aina.client, {it.he}, now).value(), 0);
        QCOMPARE(receipts.confirm(it.aina.client, {it.she, it.he}, now).value(), 1);
        QCOMPARE(receipts.confirm(it.aina.client, {it.she}, now).value(), 0);
    }

    void anOlderFileThatIsPutBackIsErasedAgain()
    {
        Worked it;
        const QString before = it.house.workspace.folder() + u"/../before.db"_s;
        QVERIFY(it.house.workspace->database().script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(QFile::copy(it.house.workspace.file(), before));
        QVERIFY(it.erase());
        QVERIFY(it.house.workspace->receipts().expectWipe({{it.aina.client, it.aina.agent, {}}},
                                                          it.house.workspace.clock.now()));
        QVERIFY(it.house.workspace->sessions().wipeDesksOf(it.aina.agent));
        it.house.floor.reset();
        it.house.doorkeeper.reset();
        QVERIFY(QFile::remove(it.house.workspace.file()));
        for (const QString &tail : {u"-wal"_s, u"-shm"_s})
            QFile::remove(it.house.workspace.file() + tail);
        QVERIFY(QFile::rename(before, it.house.workspace.file()));
        it.house.workspace.reopen();
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 2);
        QVERIFY(it.house.workspace->erasures().settle(it.house.workspace.clock.now()));
        QCOMPARE(it.count(u"SELECT count(*) FROM customer"_s), 1);
        QCOMPARE(tracesIn(it.house.workspace.folder()), 0);
        QVERIFY(it.house.workspace->sessions().isToBeWiped(it.aina.client).value());
        QCOMPARE(it.findings(), QStringList());
        // And once is enough.
        const qint64 rows = it.count(u"SELECT count(*) FROM audit"_s);
        QVERIFY(it.house.workspace->erasures().settle(it.house.workspace.clock.now()));
        QCOMPARE(it.count(u"SELECT count(*) FROM audit"_s), rows);
    }
};

QTEST_GUILESS_MAIN(tst_Erasures)
#include "tst_Erasures.moc"
