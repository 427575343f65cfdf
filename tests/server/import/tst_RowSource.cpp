// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/RowSource.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

class tst_RowSource final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// Every row as "place: JSON" or "place: reason".
    QStringList rows(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {u"not written"_s};
        file.close();
        QStringList all;
        const auto source = RowSource::open(file.fileName());
        while (const auto row = source->next()) {
            const QString said =
                row->fields
                    ? QString::fromUtf8(QJsonDocument(*row->fields).toJson(QJsonDocument::Compact))
                    : row->fields.error().detail;
            all += row->place.within + u": "_s + said;
        }
        return all;
    }

private Q_SLOTS:
    void jsonLines()
    {
        QCOMPARE(rows(u"a.jsonl"_s,
                      "{\"a\":1}\n\n  \n{\"b\":\"caf\xc3\xa9\"}\r\nnonsense\n[1]\n{\"c\":2}"),
                 (QStringList{u"line 1: {\"a\":1}"_s, u"line 4: {\"b\":\"café\"}"_s,
                              u"line 5: no JSON: illegal value"_s, u"line 6: no JSON object"_s,
                              u"line 7: {\"c\":2}"_s}));
    }

    void csv_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *situation, QByteArray file, QStringList expected) {
            QTest::newRow(situation) << file << expected;
        };
        row("plain", "ref,name\n1,Ann\n2,Bo\n",
            {u"line 2: {\"name\":\"Ann\",\"ref\":\"1\"}"_s,
             u"line 3: {\"name\":\"Bo\",\"ref\":\"2\"}"_s});
        row("quotes", "ref,name\r\n1,\"Lee, \"\"Ann\"\"\r\nDr\"\r\n",
            {u"line 2: {\"name\":\"Lee, \\\"Ann\\\"\\r\\nDr\",\"ref\":\"1\"}"_s});
        row("semicolons and a mark", "\xef\xbb\xbfref;name\n1;Ann, Lee\n",
            {u"line 2: {\"name\":\"Ann, Lee\",\"ref\":\"1\"}"_s});
        row("tabs", "ref\tname\n1\tAnn\n", {u"line 2: {\"name\":\"Ann\",\"ref\":\"1\"}"_s});
        row("empty cells are absent", "ref,name\n1,\n", {u"line 2: {\"ref\":\"1\"}"_s});
        row("wrong count", "ref,name\n1\n2,Bo\n",
            {u"line 2: 1 cells where the first row has 2"_s,
             u"line 3: {\"name\":\"Bo\",\"ref\":\"2\"}"_s});
        row("latin", "ref,name\n1,Ren\xe9!\n", {u"line 2: {\"name\":\"René!\",\"ref\":\"1\"}"_s});
        row("quote never ends", "ref,name\n1,\"Ann\n2,Bo\n",
            {u"line 2: a quote that never ends"_s});
        row("head names a field twice", "ref,ref\n1,2\n",
            {u"line 1: a first row that does not name each field once"_s});
        row("empty", "", {u"line 0: an empty file"_s});
    }

    void csv()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, expected);
        QCOMPARE(rows(u"a.csv"_s, file), expected);
    }

    void aRowThatIsTooLongIsToldAndTheRestGoesOn()
    {
        const QByteArray huge(9 * 1024 * 1024, 'x');
        const QStringList all = rows(u"big.jsonl"_s, "{\"a\":\"" + huge + "\"}\n{\"b\":1}\n");
        QCOMPARE(all.size(), 2);
        QVERIFY(all[0].startsWith(u"line 1: a line of more than"_s));
        QCOMPARE(all[1], u"line 2: {\"b\":1}"_s);
    }

    void aFileThatIsNotThereIsTold()
    {
        const auto source = RowSource::open(m_dir.filePath(u"none.jsonl"_s));
        QVERIFY(!source->next()->fields);
        QVERIFY(!source->next());
    }
};

QTEST_GUILESS_MAIN(tst_RowSource)
#include "tst_RowSource.moc"
