// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/plainText.h"

#include <QTest>

#include <algorithm>

using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

class tst_plainText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsNothingThatMovesItsSurroundings()
    {
        QCOMPARE(oneLine(u"a\u202Eb\u2066c\u200Fd"), u"abcd"_s);
        QCOMPARE(oneLine(u" a\r\nBcc: b\tc\u2028d\x07 "), u"a Bcc: b c d"_s);
        QCOMPARE(oneLine(u"\ufeffمرحبا"), u"مرحبا"_s);
        QCOMPARE(oneLine(u"👩\u200D🚀"), u"👩\u200D🚀"_s); // the joiner of an emoji stays
        const QString halves = QString(QChar(0xd83d)) + u'a' + QChar(0xde00) + QChar(0xd83d);
        QCOMPARE(oneLine(halves), u"\ufffda\ufffd\ufffd"_s);
    }

    void aLetterCarriesAtMostEightMarks()
    {
        QCOMPARE(oneLine(u"a"_s + QString(500, QChar(0x0301))).size(), 9);
        QCOMPARE(calm(u"a"_s + QString(500, QChar(0x0301)) + u'b').text.size(), 10);
    }

    void fileNamesAreNoPathsAndFitEverySystem()
    {
        QCOMPARE(safeFileName(u"../../etc/passwd"), u"passwd"_s);
        QCOMPARE(safeFileName(u"C:\\Users\\a\\b.doc"), u"b.doc"_s);
        QCOMPARE(safeFileName(u"a<b>|?*:\".txt"), u"a_b______.txt"_s);
        QCOMPARE(safeFileName(u"invoice\u202Efdp.exe"), u"invoicefdp.exe"_s);
        QCOMPARE(safeFileName(u"..."), QString());
        QCOMPARE(safeFileName(u".profile. "), u"profile"_s);
        QCOMPARE(safeFileName(u"a.txt%1b"_s.arg(QChar(0))), u"a.txt b"_s);
        const QString name = safeFileName(QString(400, u'x') + u".tar.gz"_s);
        QCOMPARE(name.size(), 200);
        QVERIFY(name.endsWith(u".gz"));
    }

    void linesEndOneWay()
    {
        QCOMPARE(calm(u"a\r\nb\rc\nd\fe").text, u"a\nb\nc\nd\ne"_s);
        QCOMPARE(calm(u"a%1b%2[31mc\td"_s.arg(QChar(0)).arg(QChar(0x1b))).text, u"ab[31mc\td"_s);
    }

    void longWordsAreBrokenAndLongTextsCut()
    {
        const CalmText word = calm(QString(1'200, u'x'));
        QCOMPARE(word.text,
                 QString(500, u'x') + u'\n' + QString(500, u'x') + u'\n' + QString(200, u'x'));
        QVERIFY(!word.isCut);
        const CalmText text = calm(u"ten chars "_s.repeated(110'000));
        QVERIFY(text.isCut);
        QCOMPARE(text.text.size(), 1'000'000);
    }

    void aPairIsNotBrokenApart()
    {
        const QString faces = u"😀"_s.repeated(400);
        const QString calmed = calm(faces).text;
        QCOMPARE(QString(calmed).remove(u'\n'), faces);
        for (const QString &line : calmed.split(u'\n'))
            QVERIFY(!line.back().isHighSurrogate());
    }

    void flowedLinesAreJoined_data()
    {
        QTest::addColumn<QString>("flowed");
        QTest::addColumn<QString>("joined");
        QTest::newRow("soft") << u"one \ntwo\nthree"_s << u"one two\nthree"_s;
        QTest::newRow("stuffed") << u" From here\n >no quote"_s << u"From here\n>no quote"_s;
        QTest::newRow("quoted") << u"> one \n> two\n>> deep \nreply"_s
                                << u"> one two\n>> deep \nreply"_s;
        QTest::newRow("signature") << u"bye\n-- \nAnn"_s << u"bye\n-- \nAnn"_s;
        QTest::newRow("last line open") << u"one \n"_s << u"one "_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void flowedLinesAreJoined()
    {
        QFETCH(QString, flowed);
        QFETCH(QString, joined);
        QCOMPARE(unflowed(flowed, FlowSpace::Stays).trimmed(), joined.trimmed());
    }

    void flowedWithoutSpaces() { QCOMPARE(unflowed(u"今日 \nは", FlowSpace::Goes), u"今日は"_s); }

    void blankIsWhatNobodySees()
    {
        QVERIFY(isBlank(u" \n\u00a0\u200b\ufeff"));
        QVERIFY(!isBlank(u" . "));
    }
};

QTEST_GUILESS_MAIN(tst_plainText)
#include "tst_plainText.moc"
