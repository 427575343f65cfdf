// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/headerWords.h"

#include "app/server/mail/ParameterField.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

class tst_headerWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("Hello there") << u"Hello there"_s;
        QTest::newRow("q") << QByteArray("=?utf-8?Q?caf=C3=A9_noir?=") << u"café noir"_s;
        QTest::newRow("b") << QByteArray("=?UTF-8?b?Y2Fmw6k=?=") << u"café"_s;
        QTest::newRow("language") << QByteArray("=?utf-8*fr?q?caf=C3=A9?=") << u"café"_s;
        QTest::newRow("space between two is no space")
            << QByteArray("=?utf-8?q?ca?=\r\n =?utf-8?q?f=C3=A9?=") << u"café"_s;
        QTest::newRow("space to plain text stays")
            << QByteArray("Re: =?utf-8?q?caf=C3=A9?= noir") << u"Re: café noir"_s;
        QTest::newRow("broken within a letter")
            << QByteArray("=?utf-8?B?Y2Fmww==?= =?utf-8?B?qQ==?=") << u"café"_s;
        QTest::newRow("two charsets")
            << QByteArray("=?utf-8?q?=C3=A9?= =?iso-8859-1?q?=E9?=") << u"éé"_s;
        QTest::newRow("spaces within")
            << QByteArray("=?utf-8?Q?caf=C3=A9 noir?=") << u"café noir"_s;
        QTest::newRow("question mark within")
            << QByteArray("=?utf-8?Q?Pourquoi_?_oui?=") << u"Pourquoi ? oui"_s;
        QTest::newRow("no padding") << QByteArray("=?utf-8?B?Y2Fmw6k?=") << u"café"_s;
        QTest::newRow("never ends") << QByteArray("=?utf-8?B?Y2Fmw6k=") << u"café"_s;
        QTest::newRow("glued to text") << QByteArray("a=?utf-8?q?=C3=A9?=b") << u"aéb"_s;
        QTest::newRow("unknown encoding stays")
            << QByteArray("=?utf-8?X?abc?=") << u"=?utf-8?X?abc?="_s;
        QTest::newRow("not a word") << QByteArray("2+2=?") << u"2+2=?"_s;
        QTest::newRow("8 bit utf-8") << QByteArray("caf\xc3\xa9") << u"café"_s;
        QTest::newRow("8 bit latin") << QByteArray("caf\xe9 noir") << u"café noir"_s;
        QTest::newRow("folded") << QByteArray("one\r\n two\r\n\tthree") << u"one two\tthree"_s;
        QTest::newRow("iso-2022-jp in pieces")
            << QByteArray("=?ISO-2022-JP?B?GyRCNEEbKEI=?= =?ISO-2022-JP?B?GyRCO3obKEI=?=")
            << u"漢字"_s;
    }

    void words()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, text);
        QCOMPARE(decodeWords(raw, {}).text, text);
    }

    void parameters_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *situation, QByteArray raw, QByteArray value, QString name) {
            QTest::newRow(situation) << raw << value << name;
        };
        row("plain", "attachment; filename=a.pdf", "attachment", u"a.pdf"_s);
        row("quoted", "Attachment; FileName=\"a b; c.pdf\"", "attachment", u"a b; c.pdf"_s);
        row("escaped", "attachment; filename=\"a \\\"b\\\".pdf\"", "attachment", u"a \"b\".pdf"_s);
        row("windows path", "attachment; filename=\"C:\\new\\a.pdf\"", "attachment",
            u"C:\\new\\a.pdf"_s);
        row("spaces without quotes", "attachment; filename=a b.pdf; size=3", "attachment",
            u"a b.pdf"_s);
        row("quote never ends", "attachment; filename=\"a b.pdf", "attachment", u"a b.pdf"_s);
        row("rfc 2231", "attachment; filename*=utf-8'en'caf%C3%A9.pdf", "attachment",
            u"café.pdf"_s);
        row("rfc 2231 beats plain", "attachment; filename=cafe.pdf; filename*=utf-8''caf%C3%A9.pdf",
            "attachment", u"café.pdf"_s);
        row("in pieces out of order", "attachment; filename*1=b.pdf; filename*0=a", "attachment",
            u"ab.pdf"_s);
        row("pieces, encoded and not",
            "attachment; filename*0*=utf-8''caf%C3; filename*1*=%A9; filename*2=.pdf", "attachment",
            u"café.pdf"_s);
        row("encoded word in quotes", "attachment; filename=\"=?utf-8?Q?caf=C3=A9.pdf?=\"",
            "attachment", u"café.pdf"_s);
        row("8 bit", "attachment; filename=\"caf\xc3\xa9.pdf\"", "attachment", u"café.pdf"_s);
        row("folded", "attachment;\r\n\tfilename=\"a.pdf\"", "attachment", u"a.pdf"_s);
        row("comment", "attachment (yes) ; filename=a.pdf", "attachment", u"a.pdf"_s);
        row("no semicolon", "attachment filename=a.pdf", "attachment", u"a.pdf"_s);
        row("no value", "filename=a.pdf", "", u"a.pdf"_s);
        row("said twice", "attachment; filename=a.pdf; filename=b.pdf", "attachment", u"a.pdf"_s);
        row("nothing", "", "", QString());
        row("only marks", ";;=;\"", "", QString());
    }

    void parameters()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, value);
        QFETCH(QString, name);
        const ParameterField field = ParameterField::read(raw);
        QCOMPARE(field.value(), value);
        QCOMPARE(field.text("filename", {}).text, name);
    }

    /// What starts an encoded word and never ends one must not be looked through to its end again
    /// and again.
    void hostileHeaderTakesNoTime()
    {
        QElapsedTimer time;
        time.start();
        const QByteArray raw = QByteArray("=?utf-8?q?a b").repeated(8'000);
        QCOMPARE(decodeWords(raw, {}).text.size(), raw.size());
        std::ignore = ParameterField::read(QByteArray("a;").repeated(50'000));
        QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_headerWords)
#include "tst_headerWords.moc"
