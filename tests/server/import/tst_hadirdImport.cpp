// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The program itself: what it prints, how it leaves, and that stopping it loses nothing.
class tst_hadirdImport final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    static constexpr int manyRows = 60'000;
    static constexpr int longEnough = 100'000; // milliseconds

    struct Outcome
    {
        int exitCode = -1;
        QString out;
        QString err;
    };

    static Outcome outcomeOf(QProcess &process)
    {
        if (!process.waitForFinished(longEnough))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(HADIRD), arguments);
        return outcomeOf(process);
    }

    QStringList importOf(const QString &name) const
    {
        return {u"import"_s, u"--data"_s, m_dir.filePath(u"data"_s), m_dir.filePath(name)};
    }

    static int added(const Outcome &outcome)
    {
        static const QRegularExpression counts(u"customer\tadded (\\d+)"_s);
        return counts.match(outcome.out).captured(1).toInt();
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"password"_s, "a long password\n");
        const Outcome made = run({u"init"_s, u"--data"_s, m_dir.filePath(u"data"_s), u"--admin"_s,
                                  u"admin"_s, u"--password-file"_s, m_dir.filePath(u"password"_s)});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }

    void theRestGoesInAndWhatDoesNotIsListed()
    {
        write(u"some.jsonl"_s,
              "{\"type\":\"customer\",\"ref\":\"1\",\"name\":\"Siti\"}\nnonsense\n");
        const Outcome first = run(importOf(u"some.jsonl"_s));
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(added(first), 1);
        QVERIFY2(first.err.contains(u"some.jsonl, line 2: no JSON"_s), qPrintable(first.err));
        QVERIFY2(first.out.contains(u"read 2\tunreadable 1\tleft out 1"_s), qPrintable(first.out));
        QCOMPARE(added(run(importOf(u"some.jsonl"_s))), 0);

        const Outcome listed = run(importOf(u"some.jsonl"_s)
                                   + QStringList{u"--rejects"_s, m_dir.filePath(u"rejects"_s)});
        QVERIFY(!listed.err.contains(u"left out:"_s));
        QFile rejects(m_dir.filePath(u"rejects"_s));
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QJsonObject line = QJsonDocument::fromJson(rejects.readLine()).object();
        QCOMPARE(line[u"place"_s].toString(), u"line 2"_s);
        QVERIFY(line[u"reason"_s].toString().startsWith(u"no JSON"_s));
    }

    void itSaysWhatItNeeds()
    {
        QCOMPARE(run({u"import"_s, u"--data"_s, m_dir.filePath(u"data"_s)}).exitCode, 2);
        QCOMPARE(run({u"import"_s, u"--data"_s, m_dir.filePath(u"nowhere"_s), u"x"_s}).exitCode, 1);
        QCOMPARE(run({u"import"_s, u"--help"_s}).exitCode, 0);
    }

    void whatIsInWhenItIsStoppedStaysIn()
    {
        QByteArray rows;
        for (int i = 0; i < manyRows; ++i)
            rows += "{\"type\":\"customer\",\"ref\":\"m" + QByteArray::number(i)
                    + "\",\"name\":\"Siti\"}\n";
        write(u"many.jsonl"_s, rows);
        QProcess process;
        QByteArray told;
        connect(&process, &QProcess::readyReadStandardError, this,
                [&] { told += process.readAllStandardError(); });
        process.start(QStringLiteral(HADIRD), importOf(u"many.jsonl"_s));
        // It tells of its progress while it works: then some of it is in.
        QTRY_VERIFY_WITH_TIMEOUT(
            told.contains(" read, ") || process.state() == QProcess::NotRunning, longEnough);
        // One that has read everything is ending by itself, too late to be stopped.
        if (!told.contains(QByteArray::number(manyRows) + " read"))
            process.terminate();
        const int before = added(outcomeOf(process));
        QVERIFY2(before > 0, told.constData());
        const Outcome rest = run(importOf(u"many.jsonl"_s));
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(before + added(rest), manyRows);
    }
};

QTEST_GUILESS_MAIN(tst_hadirdImport)
#include "tst_hadirdImport.moc"
