// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/InlineStyle.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::html;

class tst_InlineStyle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLooksOfWordsStay_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("left");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("colour") << u"color:#F00"_s << u"color:#ff0000"_s;
        QTest::newRow("colour by name") << u"color: Navy !important"_s << u"color:#000080"_s;
        QTest::newRow("colour with alpha") << u"color:rgba(1,2,3,.5)"_s << u"color:#010203"_s;
        QTest::newRow("no colour") << u"color:url(x)"_s << u""_s;
        QTest::newRow("size in pixels") << u"font-size:16px"_s << u"font-size:12pt"_s;
        QTest::newRow("size beyond measure") << u"font-size:9000em"_s << u"font-size:26pt"_s;
        QTest::newRow("size too small") << u"font-size:3pt"_s << u"font-size:7pt"_s;
        QTest::newRow("weight") << u"font-weight:600;font-style:italic"_s
                                << u"font-weight:bold;font-style:italic"_s;
        QTest::newRow("line") << u"text-decoration:Underline"_s << u"text-decoration:underline"_s;
        QTest::newRow("places") << u"position:fixed;float:left;margin:-9px"_s << u""_s;
        QTest::newRow("comments") << u"co/*x*/lor:/**/red"_s << u"color:#ff0000"_s;
        QTest::newRow("escapes") << u"c\\6flor:red"_s << u""_s;
    }

    void onlyTheLooksOfWordsStay()
    {
        QFETCH(QString, style);
        QFETCH(QString, left);
        QCOMPARE(InlineStyle::read(style).css(), left);
    }

    void whatIsHiddenIsKnown()
    {
        for (const QString &css :
             {u"display:none"_s, u"DISPLAY : none!important"_s, u"visibility:hidden"_s,
              u"font-size:0"_s, u"font-size:1px"_s, u"max-height:0px"_s, u"mso-hide:all"_s})
            QVERIFY2(InlineStyle::read(css).isHidden, qPrintable(css));
        QVERIFY(!InlineStyle::read(u"display:block;font-size:9pt"_s).isHidden);
    }

    void directionAndSideAreTold()
    {
        const InlineStyle style = InlineStyle::read(u"text-align: Right; direction:rtl"_s);
        QCOMPARE(style.align, u"right"_s);
        QCOMPARE(style.direction, u"rtl"_s);
    }
};

QTEST_GUILESS_MAIN(tst_InlineStyle)
#include "tst_InlineStyle.moc"
