// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/fileNames.h"

#include "ui/shell/casePaper.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::ui;

class tst_fileNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTooLongIsCutBeforeItsEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Latin") << QString(300, u'a') + u".pdf"_s;
        QTest::newRow("Arabic") << QString(300, u'م') + u".pdf"_s;
        QTest::newRow("letters of four bytes") << u"😀"_s.repeated(150) + u".pdf"_s;
        QTest::newRow("Chinese") << QString(300, u'中') + u".pdf"_s;
    }
    void whatIsTooLongIsCutBeforeItsEnding()
    {
        QFETCH(const QString, name);
        const QString plain = plainFileName(name);
        QVERIFY(plain.toUtf8().size() <= 200);
        QVERIFY(plain.toUtf8().size() > 190);
        QVERIFY(plain.endsWith(u".pdf"_s));
        QVERIFY(plain.isValidUtf16());
        QVERIFY(name.startsWith(plain.chopped(4)));
    }

    /// The number is how the file is found again; the name is there to recognise it.
    void aLongNameDoesNotCutTheNumberOut()
    {
        for (const QString &name : {QString(400, u'x'), QString(400, u'ع'), u"Ahmad"_s}) {
            CaseFacts facts;
            facts.about.number = 4821;
            facts.customer.name = name;
            const QString file = paperFileName(facts);
            QVERIFY2(file.contains(u"4821"_s) && file.endsWith(u".pdf"_s), qPrintable(file));
            QVERIFY(file.contains(name.first(5)));
        }
    }

    void noPathAndNoTurnGetsIn()
    {
        QCOMPARE(plainFileName(u"../../.bashrc"_s), u"_.._.bashrc"_s);
        QCOMPARE(plainFileName(u"bill\u202Efdp.exe"_s), u"bill_fdp.exe"_s);
        QCOMPARE(plainFileName(u" . "_s), u"attachment"_s);
    }

    void filesOfTheSameKindAreOfferedFirst_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("pattern"); // none where all are offered alone
        QTest::newRow("pdf") << u"pdf"_s << u"(*.pdf)"_s;
        QTest::newRow("csv") << u"csv"_s << u"(*.csv)"_s;
        QTest::newRow("a picture") << u"JPG"_s << u"(*.JPG)"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no pattern of a stranger's") << u"pdf *"_s << QString();
    }
    void filesOfTheSameKindAreOfferedFirst()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QString, pattern);
        const QStringList filters = fileFilters(suffix);
        QCOMPARE(filters.size(), pattern.isEmpty() ? 1 : 2);
        QVERIFY(filters.last().endsWith(u"(*)"_s));
        QVERIFY(filters.first().contains(pattern));
    }
};

QTEST_MAIN(tst_fileNames)
#include "tst_fileNames.moc"
