// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/Intake.h"

#include "app/server/import/WorkspaceIndex.h"
#include "app/server/import/importSources.h"
#include "tests/support/ScratchWorkspace.h"

#include <QDir>
#include <QTest>

using namespace hadir;
using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

class tst_Intake final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    void write(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QFileInfo(name).path()));
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    struct Run
    {
        ImportTally tally;
        QStringList leftOut;
    };

    static Run import(support::ScratchWorkspace &workspace, const QStringList &paths)
    {
        Run run;
        WorkspaceIndex index(workspace->database());
        Intake intake(*workspace, index, workspace.clock,
                      [&](const ImportPlace &place, const QString &reason) {
                          run.leftOut += u"%1 %2: %3"_s.arg(QFileInfo(place.file).fileName(),
                                                            place.within, reason);
                      });
        const auto pieces = openImport(paths, {.source = u"old"_s, .region = u"MY"_s, .house = {}},
                                       index, workspace.clock);
        while (auto piece = pieces->next()) {
            if (!intake.take(*std::move(piece), u"old"_s))
                return run;
        }
        if (intake.finish(u"old"_s))
            run.tally = intake.tally();
        return run;
    }

private Q_SLOTS:
    void aFolderGoesInWhateverItsFilesAreCalled()
    {
        support::ScratchWorkspace workspace;
        write(u"all/a-cases.csv"_s,
              "ref,customer,subject,openedAt,type\nc1,7,Lost card,2024-05-01T10:00:00Z,case\n");
        write(u"all/customers.csv"_s,
              "ref;name;phones;emails\n7;Siti;012-345 4417;siti@example.com\n");
        write(
            u"all/interactions.jsonl"_s,
            "{\"customer\":\"7\",\"case\":\"c1\",\"channel\":\"email\",\"body\":\"hi\","
            "\"happenedAt\":\"2024-05-02\","
            "\"attachments\":[{\"path\":\"papers/a.txt\"}]}\n"
            "{\"customer\":\"8\",\"channel\":\"call\",\"happenedAt\":\"2024-05-02\"}\nnonsense\n");
        write(u"all/orders.jsonl"_s, "{\"ref\":\"o1\",\"customer\":\"7\",\"number\":\"A1\","
                                     "\"currency\":\"MYR\",\"total\":\"12.50\","
                                     "\"placedAt\":\"2024-05-03\"}");
        write(u"all/feedback.csv"_s,
              "ref,customer,case,kind,score,comment,givenAt\nf1,7,c1,csat,5,quick,2024-05-04\n"
              "f2,7,c9,csat,5,,2024-05-04\nf3,7,c1,csat,9,,2024-05-04\n"
              "f4,7,c1,csat,5,,1994-05-04\nf5,7,c1,csat,5,,2124-05-04\n");
        write(u"all/papers/a.txt"_s, "a paper");
        write(u"all/mail/1.eml"_s,
              "From: Siti <SITI@example.com>\nSubject: more\nMessage-ID: <1@x>\n\nwords\n");
        const Run run = import(workspace, {m_dir.filePath(u"all"_s)});
        QCOMPARE(run.tally.of(domain::Kind::Customer).added,
                 1); // who wrote the mail is known by then
        QCOMPARE(run.tally.of(domain::Kind::Case).added, 2);
        QCOMPARE(run.tally.of(domain::Kind::Interaction).added, 2);
        QCOMPARE(run.tally.of(domain::Kind::Interaction).refused, 1);
        QCOMPARE(run.tally.of(domain::Kind::Order).added, 1);
        QCOMPARE(run.tally.of(domain::Kind::Feedback).added, 1);
        QCOMPARE(run.tally.of(domain::Kind::Attachment).added, 1);
        QCOMPARE(
            run.leftOut,
            (QStringList{
                u"interactions.jsonl line 3: no JSON: illegal value"_s,
                u"feedback.csv line 4: score cannot be \"9\""_s,
                u"a.txt : neither a mail nor an mbox"_s,
                u"interactions.jsonl line 2: interaction turned down: not-found (customer)"_s,
                u"feedback.csv line 3: feedback turned down: not-found (case)"_s,
                u"feedback.csv line 5: feedback turned down: invalid (givenAt)"_s,
                u"feedback.csv line 6: feedback turned down: invalid (givenAt)"_s}));
        const auto sha256 =
            workspace->database().value<QString>(u"SELECT \"sha256\" FROM attachment"_s);
        QVERIFY(workspace->blobs().has(sha256->value_or(QString())));

        QCOMPARE(import(workspace, {m_dir.filePath(u"all"_s)}).tally.sum().added, 0);
    }

    void manyRowsGoInBatches()
    {
        support::ScratchWorkspace workspace;
        QByteArray rows;
        for (int i = 0; i < 1'203; ++i)
            rows += "{\"type\":\"customer\",\"ref\":\"" + QByteArray::number(i)
                    + "\",\"name\":\"Siti\"}\n";
        write(u"many.jsonl"_s, rows);
        const auto before = workspace->ledger().revision();
        QCOMPARE(import(workspace, {m_dir.filePath(u"many.jsonl"_s)})
                     .tally.of(domain::Kind::Customer)
                     .added,
                 1'203);
        const auto batches = workspace->database().value<qint64>(
            u"SELECT count(*) FROM audit WHERE \"command\" = 'bring-in'"_s);
        QCOMPARE(batches->value_or(0), 3);
        QCOMPARE(*workspace->ledger().revision(), *before + 1'203);
    }

    void whatIsNotThereIsTold()
    {
        support::ScratchWorkspace workspace;
        const Run run = import(workspace, {u"/nowhere/at/all.jsonl"_s, u"/nowhere/at/all"_s});
        QCOMPARE(run.leftOut.size(), 2);
        QCOMPARE(run.tally.unreadable, 2);
    }
};

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_Intake.moc"
