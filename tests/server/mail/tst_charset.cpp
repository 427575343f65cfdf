// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/charset.h"

#include <QTest>

using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Row
{
    const char *situation;
    QByteArray bytes;
    QByteArray declared;
    QByteArray likely;
    DecodedText expected;
};

const QList<Row> &rows()
{
    static const QList<Row> all{
        {"plain", "hello", "us-ascii", {}, {u"hello"_s, false}},
        {"nothing", "", "utf-8", {}, {{}, false}},
        {"utf8", "caf\xc3\xa9", "UTF-8", {}, {u"café"_s, false}},
        {"utf8 in quotes, odd spelling", "caf\xc3\xa9", "\"utf8\"", {}, {u"café"_s, false}},
        {"latin 1", "caf\xe9", "iso-8859-1", {}, {u"café"_s, false}},
        {"quotes of windows-1252 called latin 1",
         "\x93hi\x94",
         "iso-8859-1",
         {},
         {u"“hi”"_s, false}},
        {"arabic", "\xe3\xd1\xcd\xc8\xc7", "windows-1256", {}, {u"مرحبا"_s, false}},
        {"arabic, iso", "\xe5\xd1\xcd\xc8\xc7", "ISO_8859-6", {}, {u"مرحبا"_s, false}},
        {"gbk called gb2312", "\x96\x7c", "gb2312", {}, {u"東"_s, false}},
        {"shift jis", "\x83\x63\x81\x5b\x83\x8b", "Shift_JIS", {}, {u"ツール"_s, false}},
        {"iso-2022-jp", "\x1b$B4A;z\x1b(B ok", "ISO-2022-JP", {}, {u"漢字 ok"_s, false}},
        {"iso-2022-jp with a circled digit", "\x1b$B-!\x1b(B", "iso-2022-jp", {}, {u"①"_s, false}},
        {"iso-2022-jp half-width kana", "\x1b(I1\x1b(B", "iso-2022-jp", {}, {u"ｱ"_s, false}},
        {"iso-2022-jp that nobody declared", "\x1b$B4A;z\x1b(B", {}, {}, {u"漢字"_s, true}},
        {"shift jis called iso-2022-jp",
         "\x83\x63\x81\x5b\x83\x8b",
         "iso-2022-jp",
         {},
         {u"ツール"_s, true}},
        {"utf-7", "Hi +AOk-", "utf-7", {}, {u"Hi é"_s, false}},
        {"utf-16", QByteArray("\xff\xfeh\0i\0", 6), "utf-16", {}, {u"hi"_s, false}},
        {"ascii called utf-16", "hi there", "utf-16", {}, {u"hi there"_s, true}},
        {"vietnamese keeps its last letter", "a\xe3", "windows-1258", {}, {u"aă"_s, false}},
        {"utf8 called latin 1", "caf\xc3\xa9", "iso-8859-1", {}, {u"café"_s, true}},
        {"utf8 called ascii", "caf\xc3\xa9", "us-ascii", {}, {u"café"_s, true}},
        {"utf8 called koi8",
         "\xd0\x9f\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82",
         "koi8-r",
         {},
         {u"Привет"_s, true}},
        {"utf8 nobody declared", "caf\xc3\xa9", {}, {}, {u"café"_s, false}},
        {"latin nobody declared", "caf\xe9s", {}, {}, {u"cafés"_s, true}},
        {"likely one is taken", "\xcf\xf0", {}, "windows-1251", {u"Пр"_s, true}},
        {"unknown name", "caf\xe9s", "x-user-defined", {}, {u"cafés"_s, true}},
        {"latin called utf8", "caf\xe9s", "utf-8", {}, {u"cafés"_s, true}},
        {"utf8 with a latin footer", "caf\xc3\xa9 caf\xe9s", "utf-8", {}, {u"café cafés"_s, true}},
        {"utf8 cut within a letter", "caf\xc3\xa9\xe2\x82", "utf-8", {}, {u"café\ufffd"_s, true}},
        {"overlong is no utf8", "\xc0\xaf", "utf-8", {}, {u"À¯"_s, true}},
        {"surrogate is no utf8", "\xc3\xa9\xed\xa0\x80", "utf-8", {}, {u"éí\u00a0€"_s, true}},
        {"a command for iconv", "hi \xe9!", "utf-8//IGNORE", {}, {u"hi é!"_s, true}},
    };
    return all;
}
} // namespace

class tst_charset final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsMeant_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].situation) << i;
    }

    void readsWhatIsMeant()
    {
        QFETCH(int, index);
        const Row &row = rows()[index];
        const DecodedText read = decodeText(row.bytes, row.declared, row.likely);
        QCOMPARE(read.text, row.expected.text);
        QCOMPARE(read.isGuess, row.expected.isGuess);
    }

    /// Page after page of a charset is read whole, whatever the size of iconv's pieces.
    void longTextIsReadWhole()
    {
        const QByteArray bytes = QByteArray("\xc4\xe3\xba\xc3").repeated(10'000) + "end";
        const DecodedText read = decodeText(bytes, "gbk");
        QCOMPARE(read.text, u"你好"_s.repeated(10'000) + u"end"_s);
    }

    void oneBadByteDoesNotSpoilThePage()
    {
        const QByteArray bytes = QByteArray("\xc4\xe3\xba\xc3").repeated(100) + "\xff";
        const DecodedText read = decodeText(bytes, "gbk");
        QVERIFY(read.text.startsWith(u"你好你好"_s));
        QVERIFY(read.isGuess);
    }

    void unsafeAndUnknownCharsetsAreNotOffered()
    {
        QVERIFY(!isKnownCharset("ISO-2022-CN-EXT"));
        QVERIFY(!isKnownCharset(""));
        QVERIFY(!isKnownCharset("../../gconv/evil"));
        QVERIFY(isKnownCharset("KS_C_5601-1987"));
    }
};

QTEST_GUILESS_MAIN(tst_charset)
#include "tst_charset.moc"
