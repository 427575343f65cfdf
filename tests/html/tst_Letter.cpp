// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/Letter.h"
#include "tests/html/breach.h"
#include "tests/html/hostileLetters.h"
#include "tests/support/ProcessorTime.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::html;

class tst_Letter final : public QObject
{
    Q_OBJECT

private:
    static QString only(const QString &markup, const Reading &reading = {})
    {
        return harmless(markup, reading).parts.join(u'|');
    }

private Q_SLOTS:
    void hostileLettersDoNoHarm_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("shown");
        for (const HostileLetter &each : hostileLetters())
            QTest::newRow(each.name.constData()) << each.markup << each.shown;
    }

    void hostileLettersDoNoHarm()
    {
        QFETCH(QString, markup);
        QFETCH(QString, shown);
        const Letter letter = harmless(markup, {.pictures = {{u"own@x"_s, u"0a.b-c"_s}}});
        QCOMPARE(breachIn(letter), QString());
        QVERIFY2(wordsOf(letter).contains(shown), qPrintable(letter.parts.join(u'|')));
        // The desk reads once more what the server let pass.
        const Letter again = harmless(letter.parts.join(QString()));
        QCOMPARE(breachIn(again), QString());
        QCOMPARE(wordsOf(again), wordsOf(letter));
        QCOMPARE(again.leftOutPictures, letter.leftOutPictures + int(letter.pictures.size()));
    }

    void heavyLettersAreReadInNoTime_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("shown");
        for (const HostileLetter &each : heavyLetters())
            QTest::newRow(each.name.constData()) << each.markup << each.shown;
    }

    void heavyLettersAreReadInNoTime()
    {
        QFETCH(QString, markup);
        QFETCH(QString, shown);
        const hadir::ProcessorTime time;
        const Letter letter = harmless(markup, {.partWeight = 20'000});
        const auto spent = time.spent();
        QCOMPARE(breachIn(letter), QString());
        QVERIFY2(wordsOf(letter).contains(shown), qPrintable(letter.parts.value(0).left(500)));
        QVERIFY2(spent < std::chrono::milliseconds(1'500),
                 qPrintable(QString::number(spent.count())));
    }

    void whatWordsLookLikeStays()
    {
        QCOMPARE(only(u"<p align=center>a <b>b</b><br>c</p>"_s),
                 u"<p align=\"center\">a <b>b</b><br />c</p>"_s);
        QCOMPARE(only(u"<span style='COLOR: rgb(255, 0,0); font-weight:700'>a</span>"_s),
                 u"<span style=\"color:#ff0000;font-weight:bold\">a</span>"_s);
        QCOMPARE(only(u"<ol start=3><li>a<li>b</ol>"_s),
                 u"<ol start=\"3\"><li>a</li><li>b</li></ol>"_s);
        QCOMPARE(only(u"<section><p>a</section>b"_s), u"<div><p>a</p></div>b"_s);
        QCOMPARE(only(u"<body dir=rtl><p>a"_s), u"<div dir=\"rtl\"><p>a</p></div>"_s);
        QCOMPARE(only(u"<table border=9 width=90%><tr><td colspan=2 onclick=x>a</table>"_s),
                 u"<table border=\"2\" width=\"90%\"><tr><td colspan=\"2\">a</td></tr></table>"_s);
    }

    void wordsThatStoodNowhereGetACell()
    {
        QCOMPARE(only(u"<table>a<tr>b<td>c</table>"_s),
                 u"<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>"_s);
    }

    void linksLeadWhereTheyMay()
    {
        QCOMPARE(only(u"<a href=' https://x.example/a?b=c&amp;d#e '>a</a>"_s),
                 u"<a href=\"https://x.example/a?b=c&amp;d#e\">a</a>"_s);
        QCOMPARE(only(u"<a href=tel:+60123>a</a>"_s), u"<a href=\"tel:+60123\">a</a>"_s);
        QCOMPARE(only(u"<a href=javascript:x>a</a>"_s), u"a"_s);
    }

    void picturesAreTheMessagesOwn()
    {
        const Reading reading{.pictures = {{u"logo@x"_s, u"00ff"_s}}};
        const Letter letter = harmless(u"<img src='CID:logo%40x' alt=Logo width=9000>"
                                       "<img src=https://t.example/p alt='Big sale'>"_s,
                                       reading);
        QCOMPARE(letter.pictures, QStringList{u"00ff"_s});
        QCOMPARE(letter.leftOutPictures, 1);
        QCOMPARE(letter.parts, QStringList{u"<img src=\"cid:00ff\" width=\"640\" alt=\"Logo\" />"
                                           "<img alt=\"Big sale\" />"_s});
        const Letter again = harmless(
            letter.parts[0], {.pictures = {{u"00ff"_s, u"00ff"_s}}, .leftOut = LeftOut::Worded});
        QCOMPARE(again.pictures, letter.pictures);
        QCOMPARE(again.leftOutPictures, 1);
        QVERIFY(again.parts[0].endsWith(u"[Big sale]"_s));
    }

    void coloursAreThoseThatCanBeRead()
    {
        const Reading reading{.ink = [](quint32 rgb) { return rgb == 0xffffff ? 0x777777 : rgb; }};
        QCOMPARE(only(u"<font color=red>a</font><font color=white>b</font>"_s, reading),
                 u"<span style=\"color:#ff0000\">a</span><span style=\"color:#777777\">b</span>"_s);
    }

    void aLongLetterComesInParts()
    {
        const QString rows = u"<tr><td><b>ok</b></td></tr>"_s.repeated(300);
        const Letter letter =
            harmless(u"<div dir=rtl><table border=1>"_s + rows + u"</table></div>"_s,
                     {.partWeight = 20'000});
        QVERIFY(letter.parts.size() > 2);
        QVERIFY(!letter.isCut);
        QCOMPARE(breachIn(letter), QString());
        for (const QString &part : letter.parts)
            QVERIFY(part.startsWith(u"<div dir=\"rtl\"><table border=\"1\">"_s));
        QCOMPARE(letter.parts.join(QString()).count(u"<b>"_s), 300);
    }

    void fewBlankLinesFollowEachOther()
    {
        QCOMPARE(only(u"<pre>a"_s + u" \r\n"_s.repeated(50) + u"  b\nc</pre>"_s).count(u'\n'), 5);
        QCOMPARE(only(u"<pre>a\r\n\r\n\u2028  b</pre>"_s), u"<pre>a\n\n\n  b</pre>"_s);
        QCOMPARE(only(u"<p>a"_s + u"<br> "_s.repeated(50) + u"b<br>c"_s).count(u"<br />"_s), 5);
    }

    void aPartShowsSomething()
    {
        const Letter letter = harmless(u"<div>"_s + u"<p></p><pre>\n\n</pre>"_s.repeated(5'000)
                                           + u"words<p>more</p>"_s,
                                       {.partWeight = 20'000});
        QCOMPARE(letter.parts.size(), 1);
        QVERIFY(!letter.isCut);
        QVERIFY(letter.parts[0].startsWith(u"<div>"_s));
        QCOMPARE(wordsOf(letter), u"words more"_s);
    }

    void whatIsTooMuchIsCut()
    {
        const Letter letter = harmless(u"<p>words "_s.repeated(200'000));
        QVERIFY(letter.isCut);
        QVERIFY(letter.parts.join(QString()).size() < 2 * longestLetter);
    }
};

QTEST_GUILESS_MAIN(tst_Letter)
#include "tst_Letter.moc"
