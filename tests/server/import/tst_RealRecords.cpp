// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/Intake.h"
#include "app/server/import/WorkspaceIndex.h"
#include "app/server/import/importSources.h"
#include "tests/support/ScratchWorkspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace hadir;
using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

/// Real records of every kind through the converters of tests/convert and the import, into one
/// workspace: what went in, what was left out and why, and that a second time adds nothing.
class tst_RealRecords final : public QObject
{
    Q_OBJECT

    QDir m_data;
    QTemporaryDir m_converted;
    support::ScratchWorkspace m_workspace;

    struct Run
    {
        ImportTally tally;
        QMap<QString, int> reasons; ///< without their numbers, so that like reasons count together
    };

    Run import(const QString &path)
    {
        static const QRegularExpression number(u"[\\d-]{2,}|\\d"_s);
        Run run;
        WorkspaceIndex index(m_workspace->database());
        Intake intake(*m_workspace, index, m_workspace.clock,
                      [&](const ImportPlace &, QString reason) {
                          ++run.reasons[reason.replace(number, u"#"_s)];
                      });
        const auto pieces =
            openImport({path}, {.source = u"import"_s, .region = u"US"_s, .house = {}}, index,
                       m_workspace.clock);
        core::Result<void> taken;
        while (taken) {
            auto piece = pieces->next();
            if (!piece)
                break;
            taken = intake.take(*std::move(piece), u"test"_s);
        }
        if (taken)
            taken = intake.finish(u"test"_s);
        if (!taken)
            ++run.reasons[u"FAILED: "_s + taken.error().detail];
        run.tally = intake.tally();
        return run;
    }

    static void print(const QString &name, const Run &run, qint64 millis)
    {
        std::printf("%s: read %lld in %lld ms\n", qPrintable(name),
                    static_cast<long long>(run.tally.pieces), static_cast<long long>(millis));
        for (size_t kind = 0; kind < ImportTally::kinds; ++kind) {
            const ImportTally::Counts &counts = run.tally.entities[kind];
            if (counts == ImportTally::Counts())
                continue;
            std::printf("  %-14s added %lld, there already %lld, refused %lld\n",
                        domain::nameOf(domain::Kind(kind)).data(),
                        static_cast<long long>(counts.added), static_cast<long long>(counts.known),
                        static_cast<long long>(counts.refused));
        }
        for (auto reason = run.reasons.cbegin(); reason != run.reasons.cend(); ++reason)
            std::printf("  left out %d times: %s\n", reason.value(), qPrintable(reason.key()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data.setPath(qEnvironmentVariable("HADIR_SHARED") + u"/data"_s);
        if (!m_data.exists())
            std::puts("left out: importing real records needs shared data");
    }

    void everythingGoesInOnce_data()
    {
        QTest::addColumn<QStringList>(
            "reasons"); // the only ones for which anything may be left out
        QTest::newRow("mail") << QStringList{u"neither a mail nor an mbox"_s,
                                             u"it names no sender"_s};
        QTest::newRow("dlg-twcs") << QStringList{};
        QTest::newRow("cfpb") << QStringList{};
        QTest::newRow("retail360") << QStringList{
            u"# is no phone"_s, u"# is no contact of the customer"_s, u"customer is missing"_s};
        QTest::newRow("incidents-uci") << QStringList{};
    }

    void everythingGoesInOnce()
    {
        QFETCH(QStringList, reasons);
        const QString set = QString::fromLatin1(QTest::currentDataTag());
        if (!m_data.exists(set))
            return;
        QString path = m_data.filePath(set);
        if (set != u"mail"_s) {
            QProcess converter;
            converter.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            converter.start(QStringLiteral(HADIR_PYTHON), {u"-B"_s, QStringLiteral(HADIR_CONVERT),
                                                           m_data.path(), m_converted.path(), set});
            QVERIFY(converter.waitForFinished(120'000));
            QCOMPARE(converter.exitCode(), 0);
            path = m_converted.filePath(set + u".jsonl"_s);
        }
        QElapsedTimer time;
        time.start();
        const Run first = import(path);
        print(set, first, time.elapsed());
        QVERIFY(first.tally.of(domain::Kind::Interaction).added > 0);
        QCOMPARE(first.tally.sum().refused, 0);
        QStringList others = first.reasons.keys();
        others.removeIf([&](const QString &reason) { return reasons.contains(reason); });
        QCOMPARE(others, QStringList());

        const Run second = import(path);
        QCOMPARE(second.tally.sum().added, 0);
        QCOMPARE(second.tally.sum().refused, 0);
        QCOMPARE(second.tally.pieces, first.tally.pieces);
        QCOMPARE(second.reasons, first.reasons);
    }
};

QTEST_GUILESS_MAIN(tst_RealRecords)
#include "tst_RealRecords.moc"
