// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Workspace.h"
#include "tests/support/ScratchWorkspace.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

/// hadir.db as a fresh workspace makes it, beside the golden one: a change of schema is seen in the
/// diff, and reminds of the migration it needs. HADIR_UPDATE_GOLDEN=1 writes it anew.
class tst_ledgerSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsMadeAsWritten()
    {
        support::ScratchWorkspace workspace;
        const auto version = workspace->database().value<int>(u"PRAGMA user_version"_s);
        QString made = u"-- version %1\n"_s.arg(version->value());
        QVERIFY(workspace->database().each(
            u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name"_s,
            [&](const store::Row &row) { made += row.at<QString>(0) + u";\n"_s; }));
        QFile golden(QStringLiteral(HADIR_GOLDEN "/hadir.sql"));
        if (qEnvironmentVariableIsSet("HADIR_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(made.toUtf8());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(made, QString::fromUtf8(golden.readAll()));
    }

    void catchingUpScansOneIndexAndSortsNothing()
    {
        support::ScratchWorkspace workspace;
        QString plan;
        QVERIFY(workspace->database().each(
            u"EXPLAIN QUERY PLAN SELECT revision, scope, kind, entity FROM change "
            "WHERE revision > ? ORDER BY revision, at"_s,
            [&](const store::Row &row) { plan += row.at<QString>(3) + u'\n'; }, qint64(0)));
        QVERIFY2(plan.contains(u"USING INDEX change_by_revision"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }

    void aFileOfANewerServerIsLeftAlone()
    {
        support::ScratchWorkspace workspace;
        QVERIFY(workspace->database().script(u"PRAGMA user_version = 99"_s));
        const auto opened = server::Workspace::open(workspace.folder(), workspace.clock,
                                                    workspace.dice, support::cheapPasswords);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, core::FailureKind::Incompatible);
    }

    void aWorkspaceThatWasBegunAndNotFinishedIsFinished()
    {
        support::ScratchWorkspace workspace;
        QVERIFY(workspace->database().run(u"DELETE FROM meta"_s));
        QVERIFY(!server::Workspace::open(workspace.folder(), workspace.clock, workspace.dice));
        const auto made = server::Workspace::create(workspace.folder(), u"Again"_s, workspace.clock,
                                                    workspace.dice);
        QVERIFY(made);
        QCOMPARE((*made)->name(), u"Again"_s);
        const auto twice = server::Workspace::create(workspace.folder(), u"Twice"_s,
                                                     workspace.clock, workspace.dice);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, core::FailureKind::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_ledgerSchema)
#include "tst_ledgerSchema.moc"
