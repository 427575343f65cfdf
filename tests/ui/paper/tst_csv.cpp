// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/csv.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using ui::csv;

class tst_csv final : public QObject
{
    Q_OBJECT

    static QString bodyOf(const QStringList &cells)
    {
        const QString all = QString::fromUtf8(csv({u"a"_s}, {cells}));
        return all.section(u"\r\n"_s, 1, -2);
    }

private Q_SLOTS:
    void cellsAreWrittenAsTheRfcSays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Fatimah Zahra"_s << u"Fatimah Zahra"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("comma") << u"Ipoh, Perak"_s << u"\"Ipoh, Perak\""_s;
        QTest::newRow("semicolon, which some take for one") << u"a;b"_s << u"\"a;b\""_s;
        QTest::newRow("quotes") << u"the \"router\""_s << u"\"the \"\"router\"\"\""_s;
        QTest::newRow("lines") << u"one\ntwo"_s << u"\"one\ntwo\""_s;
        QTest::newRow("blanks around") << u" a "_s << u"\" a \""_s;
        QTest::newRow("Arabic") << u"\u0641\u0627\u0637\u0645\u0629"_s
                                << u"\u0641\u0627\u0637\u0645\u0629"_s;
        QTest::newRow("no bytes of zero") << QString(u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
    }
    void cellsAreWrittenAsTheRfcSays()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QCOMPARE(bodyOf({cell}), written);
    }

    void nothingIsCarriedOutByASpreadsheet_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &cell :
             {u"=1+1"_s, u"+60 12-664 0218"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s,
              u" =cmd|' /C calc'!A0"_s, u"\uff1d1+1"_s, u"=HYPERLINK(\"http://x\",\"a\")"_s})
            QTest::addRow("%s", qPrintable(cell.simplified())) << cell;
    }
    void nothingIsCarriedOutByASpreadsheet()
    {
        QFETCH(const QString, cell);
        QCOMPARE(bodyOf({QChar(QChar::Null) + cell}), bodyOf({cell}));
        QString written = bodyOf({cell});
        if (written.startsWith(u'"'))
            written = written.sliced(1);
        QVERIFY2(written.startsWith(u'\''), qPrintable(written));
    }

    void aTableHasItsHeadAndItsMark()
    {
        const QByteArray all = csv({u"Case"_s, u"Customer"_s}, {{u"1"_s, u"Nur"_s}, {}});
        QCOMPARE(all, QByteArray("\xef\xbb\xbf"
                                 "Case,Customer\r\n1,Nur\r\n\r\n"));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY(ui::writeCsv({u"a"_s}, {}, folder.filePath(u"list.csv"_s)));
        const auto no = ui::writeCsv({u"a"_s}, {}, folder.filePath(u"no/such/list.csv"_s));
        QVERIFY(!no);
        QCOMPARE(no.error().kind, core::FailureKind::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_csv)
#include "tst_csv.moc"
