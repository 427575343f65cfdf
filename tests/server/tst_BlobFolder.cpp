// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/BlobFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::server::BlobFolder;

class tst_BlobFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesLieUnderTheirHashAndComeBackInPieces()
    {
        const QTemporaryDir dir;
        const BlobFolder blobs(dir.filePath(u"blobs"_s));
        const auto name = blobs.put("test");
        QVERIFY(name);
        QCOMPARE(*name, u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s);
        QVERIFY(QFile::exists(dir.filePath(u"blobs/9f/"_s + *name)));
        QCOMPARE(blobs.put("test").value(), *name);
        const auto piece = blobs.read(*name, 1, 2);
        QVERIFY(piece);
        QCOMPARE(piece->bytes, QByteArray("es"));
        QCOMPARE(piece->total, 4);
        QCOMPARE(blobs.read(*name, 2, 100)->bytes, QByteArray("st"));
        QVERIFY(blobs.read(*name, 99, 1)->bytes.isEmpty());
        QCOMPARE(QDir(dir.filePath(u"blobs/9f"_s)).entryList(QDir::Files).size(), 1);
    }

    void aNameThatIsNoHashReadsNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("empty") << QString();
        QTest::addRow("path") << u"../../../../etc/passwd"_s;
        QTest::addRow("path of the right length") << QString(61, u'a') + u"/.."_s;
        QTest::addRow("capitals") << QString(64, u'A');
        QTest::addRow("NUL") << QString(64, QChar(0));
    }
    void aNameThatIsNoHashReadsNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir dir;
        const BlobFolder blobs(dir.filePath(u"blobs"_s));
        QCOMPARE(blobs.read(name, 0, 10).error().kind, FailureKind::Malformed);
        QVERIFY(!blobs.has(name));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const QTemporaryDir dir;
        QFile inTheWay(dir.filePath(u"blobs"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto put = BlobFolder(inTheWay.fileName()).put("test");
        QVERIFY(!put);
        QCOMPARE(put.error().kind, FailureKind::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_BlobFolder)
#include "tst_BlobFolder.moc"
