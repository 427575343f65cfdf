// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Ledger.h"

#include "tests/support/ScratchWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;
using server::BroughtIn;
using server::Outcome;
using server::Submission;
using support::ScratchWorkspace;

namespace {
CreateCustomer customer(support::SequentialIds &ids, const QString &name)
{
    return {.customer = ids.make<Customer>(), .name = name};
}

qint64 count(ScratchWorkspace &workspace, const QString &question)
{
    return workspace->database().value<qint64>(question)->value();
}

QString text(ScratchWorkspace &workspace, const QString &question)
{
    return workspace->database().value<QString>(question)->value_or(QString());
}
} // namespace

class tst_Ledger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsDoneOnceHoweverOftenItIsSent()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const Submission one = workspace.submission(desk, customer(workspace.ids, u"Nur"_s));

        const auto first = workspace->ledger().commit({one, one});
        QVERIFY(first);
        QCOMPARE(first->outcomes, (QList{Outcome::Done, Outcome::Known}));
        workspace.reopen();
        const auto again = workspace->ledger().commit({one});

        QVERIFY(again);
        QCOMPARE(again->outcomes, QList{Outcome::Known});
        QCOMPARE(again->revision, first->revision);
        QCOMPARE(count(workspace, u"SELECT count(*) FROM customer"_s), 1);
        QCOMPARE(workspace->ledger().clients().lastNumberOf(desk.client).value(), 1);
    }

    void whatComesBeforeItsPredecessorIsAGapAndChangesNothing()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const Submission one = workspace.submission(desk, customer(workspace.ids, u"One"_s));
        const Submission two = workspace.submission(desk, customer(workspace.ids, u"Two"_s));
        const Submission three = workspace.submission(desk, customer(workspace.ids, u"Three"_s));

        const auto committed = workspace->ledger().commit({one, three});
        QVERIFY(committed);
        QCOMPARE(committed->outcomes, (QList{Outcome::Done, Outcome::Gap}));
        const auto rest = workspace->ledger().commit({two, three});
        QVERIFY(rest);
        QCOMPARE(rest->outcomes, (QList{Outcome::Done, Outcome::Done}));
        QCOMPARE(count(workspace, u"SELECT count(*) FROM customer"_s), 3);
    }

    void aRefusalIsFinalAcrossARestart()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto nobody = workspace.ids.make<Customer>();
        const Submission early =
            workspace.submission(desk, AddNote{.interaction = workspace.ids.make<Interaction>(),
                                               .customer = nobody,
                                               .body = u"Called"_s});
        QCOMPARE(workspace->ledger().commit({early})->outcomes, QList{Outcome::Refused});

        workspace.reopen();
        // Now it would go through, and still it is refused: it was answered.
        QVERIFY(workspace->ledger().commit(
            {workspace.submission(desk, CreateCustomer{.customer = nobody, .name = u"Nur"_s})}));
        QCOMPARE(workspace->ledger().commit({early})->outcomes, QList{Outcome::Known});

        const auto refused = workspace->ledger().clients().refusedOf(desk.client, 0);
        QVERIFY(refused);
        QCOMPARE(refused->size(), 1);
        QCOMPARE(refused->first(), (wire::Refused{1, Refusal::NotFound, nobody.toString()}));
        QVERIFY(workspace->ledger().clients().refusedOf(desk.client, 1)->isEmpty());
        QCOMPARE(count(workspace, u"SELECT count(*) FROM interaction"_s), 0);
        QCOMPARE(text(workspace, u"SELECT outcome FROM audit WHERE command='add-note'"_s),
                 u"not-found"_s);
    }

    void whatCannotBeReadIsRefusedAndLetsTheNextPass_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addRow("unknown command") << u"teleport"_s << QJsonObject();
        QTest::addRow("unknown field") << u"take-case"_s << QJsonObject{{u"role"_s, u"admin"_s}};
        QTest::addRow("wrong type") << u"add-team"_s << QJsonObject{{u"name"_s, 7}};
    }
    void whatCannotBeReadIsRefusedAndLetsTheNextPass()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, arguments);
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        Submission strange = workspace.submission(desk, customer(workspace.ids, u"x"_s));
        strange.command.name = name;
        strange.command.arguments = arguments;
        const Submission next = workspace.submission(desk, customer(workspace.ids, u"Nur"_s));

        const auto committed = workspace->ledger().commit({strange, next});
        QVERIFY(committed);
        QCOMPARE(committed->outcomes, (QList{Outcome::Refused, Outcome::Done}));
        QCOMPARE(workspace->ledger().clients().refusedOf(desk.client, 0)->first().refusal,
                 Refusal::Unreadable);
    }

    void aRefusedCommandTakesBackOnlyItsOwn()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto nur = customer(workspace.ids, u"Nur"_s);
        const auto before = workspace->ledger().revision().value();
        const auto committed = workspace->ledger().commit(
            {workspace.submission(desk, nur), workspace.submission(desk, nur),
             workspace.submission(desk,
                                  ChangeCustomer{.customer = nur.customer, .city = u"Ipoh"_s})});
        QVERIFY(committed);
        QCOMPARE(committed->outcomes, (QList{Outcome::Done, Outcome::Refused, Outcome::Done}));
        QCOMPARE(committed->revision, before + 2);
        QCOMPARE(text(workspace, u"SELECT city FROM customer"_s), u"Ipoh"_s);
    }

    void aCommandMeetsWhatThoseBeforeItInTheBatchMade()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.admin);
        const auto nur = customer(workspace.ids, u"Nur"_s);
        const auto phone = [&] {
            return AddContactPoint{.contactPoint = workspace.ids.make<ContactPoint>(),
                                   .customer = nur.customer,
                                   .kind = ContactKind::Email,
                                   .value = u"nur@example.com"_s};
        };
        const auto agent = [&](const QString &login) {
            return AddAgent{.agent = workspace.ids.make<Agent>(), .login = login, .name = u"Cik"_s};
        };
        const AddContactPoint first = phone();
        const QList<Command> asked{nur,
                                   first,
                                   phone(),
                                   RetireContactPoint{first.contactPoint},
                                   phone(),
                                   RestoreContactPoint{first.contactPoint},
                                   agent(u"cik"_s),
                                   agent(u"cik"_s)};
        QList<Submission> batch;
        for (const Command &command : asked)
            batch.append(workspace.submission(desk, command));

        const auto together = workspace->ledger().commit(batch);

        QVERIFY(together);
        QCOMPARE(together->outcomes,
                 (QList{Outcome::Done, Outcome::Done, Outcome::Refused, Outcome::Done,
                        Outcome::Done, Outcome::Refused, Outcome::Done, Outcome::Refused}));
        QCOMPARE(count(workspace, u"SELECT count(*) FROM contact_point"_s), 2);
        QCOMPARE(count(workspace, u"SELECT count(*) FROM agent WHERE login = 'cik'"_s), 1);
    }

    void whoeverIsErasedInTheBatchThatMadeThemLeavesNothing()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.admin);
        const auto nur = customer(workspace.ids, u"Nur"_s);
        const auto note = [&] {
            return AddNote{.interaction = workspace.ids.make<Interaction>(),
                           .customer = nur.customer,
                           .body = u"Called"_s};
        };
        const auto committed = workspace->ledger().commit(
            {workspace.submission(desk, nur), workspace.submission(desk, note()),
             workspace.submission(desk, EraseCustomer{.customer = nur.customer}),
             workspace.submission(desk, note())});
        QVERIFY(committed);
        QCOMPARE(committed->outcomes,
                 (QList{Outcome::Done, Outcome::Done, Outcome::Done, Outcome::Refused}));
        QCOMPARE(count(workspace, u"SELECT (SELECT count(*) FROM customer) + "
                                  "(SELECT count(*) FROM interaction)"_s),
                 0);
        QCOMPARE(text(workspace, u"SELECT group_concat(kind) FROM change WHERE revision > %1"_s.arg(
                                     committed->revision - 3)),
                 u"erased"_s);
    }

    void whatAnotherProcessWroteCounts()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto nur = customer(workspace.ids, u"Nur"_s);
        const auto moveTo = [&](const QString &city, const QString &from) {
            return workspace.submission(
                desk,
                ChangeCustomer{.customer = nur.customer, .city = city, .was = {{u"city"_s, from}}});
        };
        QVERIFY(workspace->ledger().commit(
            {workspace.submission(desk, nur), moveTo(u"Ipoh"_s, QString())}));
        {
            auto other = server::Workspace::open(workspace.folder(), workspace.clock,
                                                 workspace.dice, support::cheapPasswords);
            QVERIFY(other);
            QVERIFY((*other)->ledger().decree(
                ChangeCustomer{.customer = nur.customer, .city = u"Johor"_s},
                workspace.clock.now()));
        }
        const auto committed = workspace->ledger().commit(
            {moveTo(u"Penang"_s, u"Ipoh"_s), moveTo(u"Kuching"_s, u"Johor"_s)});
        QVERIFY(committed);
        QCOMPARE(committed->outcomes, (QList{Outcome::Refused, Outcome::Done}));
    }

    void whatCannotBeWrittenIsLaidToTheLastWhoHadAHandInIt()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        auto another = workspace.desk(workspace.badr);
        QVERIFY(workspace->database().run(u"CREATE TRIGGER poison BEFORE INSERT ON customer "
                                          "WHEN NEW.city = 'Ipoh' BEGIN "
                                          "SELECT RAISE(ABORT, 'poison'); END"_s));
        const auto nur = customer(workspace.ids, u"Nur"_s);
        const auto committed = workspace->ledger().commit(
            {workspace.submission(desk, nur),
             workspace.submission(desk, customer(workspace.ids, u"Aminah"_s)),
             workspace.submission(another,
                                  ChangeCustomer{.customer = nur.customer, .city = u"Ipoh"_s}),
             workspace.submission(desk, customer(workspace.ids, u"Badariah"_s))});
        QVERIFY(!committed);
        QCOMPARE(committed.error().at, std::optional<qsizetype>(2));
        QCOMPARE(count(workspace, u"SELECT count(*) FROM customer"_s), 0);
    }

    void revisionsRiseByOneForWhateverChangesSomething()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto before = workspace->ledger().revision().value();
        const auto nur = customer(workspace.ids, u"Nur"_s);
        const auto caseId = workspace.ids.make<Case>();
        const auto committed = workspace->ledger().commit(
            {workspace.submission(desk, nur),
             workspace.submission(
                 desk,
                 OpenCase{.caseId = caseId, .customer = nur.customer, .subject = u"Late parcel"_s}),
             // Says what is so already.
             workspace.submission(desk, TakeCase{.caseId = caseId}),
             // Changes the case and adds a call: one revision on both.
             workspace.submission(desk, LogCall{.interaction = workspace.ids.make<Interaction>(),
                                                .customer = nur.customer,
                                                .caseId = caseId,
                                                .direction = Direction::Outbound})});
        QVERIFY(committed);
        QCOMPARE(committed->outcomes,
                 (QList{Outcome::Done, Outcome::Done, Outcome::Done, Outcome::Done}));
        QCOMPARE(text(workspace, u"SELECT group_concat((revision - %1) || kind, ' ') FROM "
                                 "(SELECT * FROM change WHERE scope = (SELECT id FROM customer) "
                                 " ORDER BY at)"_s.arg(before)),
                 u"1customer 3case 3interaction"_s);
        QCOMPARE(committed->revision, before + 3);
    }

    void anEntityHasOneRowInTheFeedItsNewest()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto nur = customer(workspace.ids, u"Nur"_s);
        QList<Submission> batch{workspace.submission(desk, nur)};
        for (const QString &city : {u"Ipoh"_s, u"Johor"_s, u"Kuching"_s})
            batch.append(
                workspace.submission(desk, ChangeCustomer{.customer = nur.customer, .city = city}));
        const auto committed = workspace->ledger().commit(batch);
        QVERIFY(committed);
        QCOMPARE(count(workspace, u"SELECT count(*) FROM change WHERE kind='customer'"_s), 1);
        QCOMPARE(count(workspace, u"SELECT revision FROM change WHERE kind='customer'"_s),
                 committed->revision);
        QVERIFY(text(workspace, u"SELECT entity FROM change WHERE kind='customer'"_s)
                    .contains(u"Kuching"_s));
    }

    void theAuditSaysWhoDidWhatWhenAndWhenItArrived()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto nur = customer(workspace.ids, u"Nur"_s);
        QVERIFY(workspace->ledger().commit(
            {workspace.submission(desk, nur),
             workspace.submission(desk,
                                  ChangeCustomer{.customer = nur.customer, .city = u"Ipoh"_s})}));
        QStringList rows;
        QVERIFY(workspace->database().each(
            u"SELECT revision, actor, client, number, command, arguments, receivedAt - doneAt, "
            "outcome, difference FROM audit WHERE client IS NOT NULL ORDER BY at"_s,
            [&](const store::Row &row) {
                QCOMPARE(row.at<AgentId>(1), workspace.aina);
                QCOMPARE(row.at<wire::ClientId>(2), desk.client);
                QVERIFY(row.at<QString>(5).contains(nur.customer.toString()));
                QCOMPARE(row.at<qint64>(6), 60'000);
                rows.append(u"%1 %2 %3"_s.arg(row.at<qint64>(3))
                                .arg(row.at<QString>(4), row.at<QString>(7)));
                if (row.at<QString>(4) == "change-customer"_L1)
                    QVERIFY(row.at<QString>(8).contains(uR"("changed":{"city":[null,"Ipoh"]})"_s));
            }));
        QCOMPARE(rows, (QStringList{u"1 create-customer done"_s, u"2 change-customer done"_s}));
    }

    void aBatchThatMeetsAFullDiskLeavesNothingAndWorksLater()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto before = workspace->ledger().revision().value();
        const qint64 pages = count(workspace, u"PRAGMA page_count"_s);
        (void)count(workspace, u"PRAGMA max_page_count=%1"_s.arg(pages + 4));
        QList<Submission> batch;
        for (int n = 0; n < 500; ++n)
            batch.append(workspace.submission(desk, customer(workspace.ids, QString(190, u'x'))));

        const auto failed = workspace->ledger().commit(batch);
        QVERIFY(!failed);
        QCOMPARE(failed.error().failure.kind, core::FailureKind::DiskFull);
        QCOMPARE(workspace->ledger().revision().value(), before);
        QCOMPARE(workspace->ledger().clients().lastNumberOf(desk.client).value(), 0);
        QCOMPARE(count(workspace, u"SELECT count(*) FROM customer"_s), 0);
        QCOMPARE(count(workspace, u"SELECT count(*) FROM audit WHERE client IS NOT NULL"_s), 0);

        (void)count(workspace, u"PRAGMA max_page_count=1000000"_s);
        const auto later = workspace->ledger().commit(batch);
        QVERIFY(later);
        QCOMPARE(later->outcomes.count(Outcome::Done), 500);
        QCOMPARE(later->revision, before + 500);
    }

    void nobodySpeaksForAnotherOrAfterTheyLeft()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        Submission forged = workspace.submission(desk, customer(workspace.ids, u"Nur"_s));
        forged.agent = workspace.badr;
        QCOMPARE(workspace->ledger().commit({forged})->outcomes, QList{Outcome::Unauthorised});

        auto boss = workspace.desk(workspace.admin);
        const Submission dismissal =
            workspace.submission(boss, SetAgentActive{.agent = workspace.aina, .active = false});
        const Submission late{workspace.aina, desk.client, forged.command, workspace.clock.now()};
        const auto committed = workspace->ledger().commit({dismissal, late});
        QVERIFY(committed);
        QCOMPARE(committed->outcomes, (QList{Outcome::Done, Outcome::Unauthorised}));
        QVERIFY(committed->agentsTouched);
        QCOMPARE(workspace->ledger().clients().lastNumberOf(desk.client).value(), 0);
    }

    void theRoleIsTheLedgersWord()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto committed = workspace->ledger().commit(
            {workspace.submission(desk, SetAgentActive{.agent = workspace.badr, .active = false})});
        QVERIFY(committed);
        QCOMPARE(committed->outcomes, QList{Outcome::Refused});
        QCOMPARE(workspace->ledger().clients().refusedOf(desk.client, 0)->first().refusal,
                 Refusal::NotAllowed);
    }

    void whatIsBroughtInTwiceIsThereOnce()
    {
        using Fate = BroughtIn::Fate;
        ScratchWorkspace workspace;
        const auto id = workspace.ids.make<Customer>();
        const QList<Entity> batch{
            Customer{.id = id, .name = u"Nur"_s},
            Case{.id = workspace.ids.make<Case>(), .customer = id, .subject = u"Late"_s},
            Case{.id = workspace.ids.make<Case>(), .customer = workspace.ids.make<Customer>()}};
        const auto before = workspace->ledger().revision().value();

        const auto first = workspace->ledger().bringIn(batch, u"test"_s, workspace.clock.now());
        QVERIFY(first);
        QCOMPARE(first->fates, (QList{Fate::Added, Fate::Added, Fate::Refused}));
        QCOMPARE(first->refusals.value(2).about, u"customer"_s);
        const auto again = workspace->ledger().bringIn(batch, u"test"_s, workspace.clock.now());
        QVERIFY(again);
        QCOMPARE(again->fates, (QList{Fate::Known, Fate::Known, Fate::Refused}));

        QCOMPARE(workspace->ledger().revision().value(), before + 2);
        QCOMPARE(count(workspace, u"SELECT number FROM \"case\""_s), 1);
        QCOMPARE(count(workspace, u"SELECT count(*) FROM audit WHERE command='bring-in'"_s), 1);
    }

    void aNewCaseIsNumberedAboveThoseBroughtIn()
    {
        ScratchWorkspace workspace;
        auto desk = workspace.desk(workspace.aina);
        const auto id = workspace.ids.make<Customer>();
        QVERIFY(workspace->ledger().bringIn(
            {Customer{.id = id, .name = u"Nur"_s},
             Case{.id = workspace.ids.make<Case>(), .customer = id, .number = 4821},
             Case{.id = workspace.ids.make<Case>(), .customer = id, .number = 17}},
            u"test"_s, workspace.clock.now()));
        workspace.reopen();
        QVERIFY(workspace->ledger().commit(
            {workspace.submission(desk, OpenCase{.caseId = workspace.ids.make<Case>(),
                                                 .customer = id,
                                                 .subject = u"Late"_s})}));
        QCOMPARE(count(workspace, u"SELECT number FROM \"case\" WHERE subject='Late'"_s), 4822);
    }

    void twoProcessesTakeTurnsOnOneFile()
    {
        ScratchWorkspace workspace;
        auto other = server::Workspace::open(workspace.folder(), workspace.clock, workspace.dice,
                                             support::cheapPasswords);
        QVERIFY(other);
        auto desk = workspace.desk(workspace.aina);
        const auto nur = customer(workspace.ids, u"Nur"_s);
        const auto open = [&] {
            return OpenCase{.caseId = workspace.ids.make<Case>(),
                            .customer = nur.customer,
                            .subject = u"Late"_s};
        };
        QVERIFY(workspace->ledger().commit({workspace.submission(desk, nur)}));
        const auto here = workspace->ledger().commit({workspace.submission(desk, open())});
        const auto there = (*other)->ledger().decree(open(), workspace.clock.now());
        QVERIFY(there && *there);
        const auto after = workspace->ledger().commit({workspace.submission(desk, open())});

        QVERIFY(here && after);
        QCOMPARE(after->revision, here->revision + 2);
        QCOMPARE(text(workspace, u"SELECT group_concat(number) FROM "
                                 "(SELECT number FROM \"case\" ORDER BY number)"_s),
                 u"1,2,3"_s);
        QVERIFY(workspace->wasChangedElsewhere().value());
        QVERIFY(!workspace->wasChangedElsewhere().value());
    }
};

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_Ledger.moc"
