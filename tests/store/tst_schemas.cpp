// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/Cache.h"
#include "app/store/WorkFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::store;

/// Both files as a fresh desk makes them, beside the golden ones: a change of schema is seen in the
/// diff, and reminds of the migration it needs. HADIR_UPDATE_GOLDEN=1 writes them anew.
class tst_schemas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkFileIsMadeAsWritten()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        QVERIFY(WorkFile::open(path));
        compare(path, u"work.sql"_s);
    }

    void theCacheIsMadeAsWritten()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"cache.db"_s);
        QVERIFY(Cache::open(path));
        compare(path, u"cache.sql"_s);
    }

private:
    static void compare(const QString &path, const QString &name)
    {
        auto database = Database::open(path, {.access = Access::ReadOnly});
        QVERIFY(database);
        const auto version = database->value<int>(u"PRAGMA user_version"_s);
        QString made = u"-- version %1\n"_s.arg(version->value());
        // The tables within a full-text index are SQLite's own affair.
        QVERIFY(database->each(
            u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
            "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
            "AND NOT (name LIKE 'search\\_%\\_%' ESCAPE '\\') ORDER BY type DESC, name"_s,
            [&](const Row &row) { made += row.at<QString>(0) + u";\n"_s; }));
        QFile golden(QStringLiteral(HADIR_GOLDEN "/") + name);
        if (qEnvironmentVariableIsSet("HADIR_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(made.toUtf8());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(made, QString::fromUtf8(golden.readAll()));
    }
};

QTEST_GUILESS_MAIN(tst_schemas)
#include "tst_schemas.moc"
