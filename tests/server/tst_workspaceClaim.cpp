// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Claim.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using hadir::server::Claim;

class tst_workspaceClaim final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoServesLetsOthersWriteAndNobodyReplace()
    {
        const QTemporaryDir dir;
        const auto serving = Claim::on(dir.path());
        QVERIFY(serving);
        QVERIFY(!Claim::on(dir.path()));
        QVERIFY(Claim::toWrite(dir.path()));
        const auto refused = Claim::toReplace(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, hadir::core::FailureKind::Refused);
    }

    void severalWriteAndNobodyReplacesMeanwhile()
    {
        const QTemporaryDir dir;
        {
            const auto one = Claim::toWrite(dir.path());
            const auto other = Claim::toWrite(dir.path());
            QVERIFY(one && other);
            QVERIFY(!Claim::toReplace(dir.path()));
        }
        QVERIFY(Claim::toReplace(dir.path()));
    }

    void whoReplacesIsAlone()
    {
        const QTemporaryDir dir;
        const auto replacing = Claim::toReplace(dir.path());
        QVERIFY(replacing);
        QVERIFY(!Claim::on(dir.path()));
        QVERIFY(!Claim::toWrite(dir.path()));
        QVERIFY(!Claim::toReplace(dir.path()));
    }

    void itsFilesAreNobodyElses()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir dir;
        {
            QFile before(dir.filePath(QStringLiteral("in-use.db"))); // of an older version
            QVERIFY(before.open(QIODevice::WriteOnly));
        }
        const auto replacing = Claim::toReplace(dir.path());
        QVERIFY(replacing);
        int files = 0;
        for (QDirIterator all(dir.path(), QDir::Files); all.hasNext(); ++files) {
            const QFileInfo file = all.nextFileInfo();
            QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)),
                     qPrintable(file.fileName()));
        }
        QVERIFY(files >= 5);
#else
        qInfo("left out: permissions are the folder's here");
#endif
    }
};

QTEST_GUILESS_MAIN(tst_workspaceClaim)
#include "tst_workspaceClaim.moc"
