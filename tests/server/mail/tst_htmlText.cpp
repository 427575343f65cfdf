// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/htmlText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

class tst_htmlText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *situation, QString html, QString text) {
            QTest::newRow(situation) << html << text;
        };
        row("no markup", u"hello   there"_s, u"hello there"_s);
        row("paragraphs", u"<p>one<p>two</p>three"_s, u"one\n\ntwo\n\nthree"_s);
        row("divs", u"<div>one</div><div><div>two</div></div>"_s, u"one\ntwo"_s);
        row("breaks", u"a<br>b<br/><BR />c"_s, u"a\nb\n\nc"_s);
        row("list", u"<ul><li>one<li><p>two</p></ul>end"_s, u"- one\n- two\n\nend"_s);
        row("quote",
            u"<p>yes</p><blockquote>one<br>two<blockquote>deep</blockquote></blockquote>no"_s,
            u"yes\n\n> one\n> two\n\n> > deep\n\nno"_s);
        row("table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s,
            u"a b\nc"_s);
        row("pre", u"<pre>a  b\r\n  c</pre>d"_s, u"a  b\n  c\nd"_s);
        row("entities", u"&lt;&amp;&nbsp;&uuml;&#252;&#xFC;&euro;&#150;&apos;&quot;"_s,
            u"<& üüü€–'\""_s);
        row("entities without semicolons", u"caf&eacute!&ampx &copy2"_s, u"café!&x ©2"_s);
        row("no entities", u"AT&T &unknown; & &#; &#xZZ; &#1114112;"_s,
            u"AT&T &unknown; & &#; &#xZZ; \ufffd"_s);
        row("script and style", u"a<script>if (a<b) alert('</p>')</script>b<style>p{}</style>c"_s,
            u"abc"_s);
        row("style never ends", u"a<style>p{}"_s, u"a"_s);
        row("title", u"<head><title>My page</title></head><body>text</body>"_s, u"text"_s);
        row("title never ends", u"<title>text"_s, u"text"_s);
        row("comments", u"a<!-- <b>x</b> --!> -->b<!-->c<!DOCTYPE x>d<?php ?>e"_s, u"abcde"_s);
        row("outlook's conditions", u"<![if !mso]>a<![endif]><!--[if mso]>b<![endif]-->"_s, u"a"_s);
        row("less-than as text", u"1 < 2 and 3<4"_s, u"1 < 2 and 3<4"_s);
        row("tag never ends", u"a<b href=\"x"_s, u"a"_s);
        row("quote in a tag never ends", u"a<a href=\"x>b</a>c"_s, u"abc"_s);
        row("> in an attribute", u"<a title=\"a>b\">c</a>"_s, u"c"_s);
        row("link says it all", u"<a href=\"https://example.com/\">example.com</a>"_s,
            u"example.com"_s);
        row("link hides it", u"<a href='https://evil.example/x'>your bank</a>"_s,
            u"your bank <https://evil.example/x>"_s);
        row("no web link",
            u"<a href='javascript:alert(1)'>click</a><a href='file:///etc/passwd'>b</a>"_s,
            u"clickb"_s);
        row("image", u"<img src='http://spy.example/x.png' alt='Logo'><img src=x>"_s, u"[Logo]"_s);
        row("case and spaces", u"<DIV >a</DIV ><P\nclass=x>b"_s, u"a\n\nb"_s);
        row("arabic", u"<p dir=rtl>مرحبا&nbsp;بك</p>"_s, u"مرحبا بك"_s);
        row("nothing", QString(), QString());
    }

    void pages()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(htmlText(html, HtmlExtras::Shown), text);
    }

    void extrasCanBeHidden()
    {
        QCOMPARE(htmlText(u"<a href='https://x.example'>go</a><img alt=Logo>", HtmlExtras::Hidden),
                 u"go"_s);
    }

    void charsetOfThePage()
    {
        QCOMPARE(htmlCharset("<html><meta charset='koi8-r'>"), "koi8-r");
        QCOMPARE(
            htmlCharset("<META http-equiv=Content-Type content=\"text/html; charset=GB2312\">"),
            "GB2312");
        QCOMPARE(htmlCharset("<html>"), "");
    }

    /// The pages that stop rich-text widgets and tree builders for seconds or for good.
    void hostilePagesTakeNoTime_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *situation, QStringView piece, int times) {
            QTest::newRow(situation) << piece.toString().repeated(times);
        };
        row("many divs", u"<div>", 250'000);
        row("nested tables", u"<table><tr><td>", 80'000);
        row("closing what is not open", u"</b>", 250'000);
        row("open and close crosswise", u"<a><b></a>", 80'000);
        row("titles never ending", u"<title>", 150'000);
        row("titles ending otherwise", u"<title></b>", 80'000);
        row("open quotes", u"<a href=\"", 80'000);
        row("mixed quotes", u"<a href=\"'>", 80'000);
        row("open comments", u"<!-", 250'000);
        row("less-than signs", u"<", 500'000);
        row("ampersands", u"&", 500'000);
        row("entities", u"&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 100'000);
        row("quotes in quotes", u"<blockquote>a", 50'000);
        row("one word", u"x", 1'000'000);
        row("links never closed", u"<a href=https://x.example>x", 50'000);
        row("attributes", u" alt alt=", 100'000);
    }

    void hostilePagesTakeNoTime()
    {
        QFETCH(QString, html);
        QElapsedTimer time;
        time.start();
        QVERIFY(htmlText(html, HtmlExtras::Shown).size() < 5'000'000);
        QVERIFY(htmlText(u"<img"_s + html + u'>', HtmlExtras::Shown).size() < 5'000'000);
        QVERIFY2(time.elapsed() < 3'000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_htmlText)
#include "tst_htmlText.moc"
