// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/linkTarget.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::html;

class tst_linkTarget final : public QObject
{
    Q_OBJECT

private:
    static QString target(const QString &link)
    {
        const auto url = harmlessTarget(link);
        return url ? url->toString(QUrl::FullyEncoded) : QString();
    }

private Q_SLOTS:
    void fourKindsOfPlacesAreLed()
    {
        QCOMPARE(target(u"https://x.example/a b"_s), u"https://x.example/a%20b"_s);
        QCOMPARE(target(u"HTTP://X.Example"_s), u"http://x.example"_s);
        QCOMPARE(target(u"mailto:a@x.example?subject=b"_s), u"mailto:a@x.example"_s);
        QCOMPARE(target(u"tel:+60 12-345"_s), u"tel:+6012-345"_s);
        QCOMPARE(target(u"https://bank.example:443@x.example/"_s), u"https://x.example/"_s);
    }

    void nowhereElse()
    {
        for (const QString &link :
             {u""_s, u"x"_s, u"/x"_s, u"//x.example"_s, u"file:///x"_s, u"smb://x"_s,
              u"javascript:x"_s, u"java\nscript:x"_s, u"data:,x"_s, u"https:///x"_s, u"https:"_s,
              u"https:\\\\x"_s, u"https://x.example/\u202e"_s, u"tel:*%2306%23"_s,
              u"mailto:a@x.example,b@y.example"_s,
              u"https://x.example/"_s + u"x"_s.repeated(9'000)})
            QVERIFY2(target(link).isEmpty(), qPrintable(link));
    }

    void aPlaceIsShownAsItIs()
    {
        const auto shown = [](const QString &link) { return shownPlace(QUrl(link)); };
        QCOMPARE(shown(u"https://www.X.example/path"_s), u"www.x.example"_s);
        QCOMPARE(shown(u"mailto:a@x.example"_s), u"a@x.example"_s);
        QCOMPARE(shown(u"tel:+60123"_s), u"+60123"_s);
        QCOMPARE(shown(u"https://\u0645\u062b\u0627\u0644.example"_s),
                 u"xn--mgbh0fb.example (\u0645\u062b\u0627\u0644.example)"_s);
        // A Cyrillic letter among Latin ones.
        QVERIFY(shown(u"https://p\u0430ypal.example"_s).startsWith(u"xn--"_s));
        QVERIFY(!shown(u"https://p\u0430ypal.example"_s).contains(u'('));
    }

    void wordsThatNameAnotherPlaceAreNoticed()
    {
        const QUrl real(u"https://evil.example/x"_s);
        QVERIFY(pretendsAnotherPlace(u"https://bank.example/login"_s, real));
        QVERIFY(pretendsAnotherPlace(u"www.bank.example"_s, real));
        QVERIFY(pretendsAnotherPlace(u" bank.example "_s, real));
        QVERIFY(!pretendsAnotherPlace(u"evil.example"_s, real));
        QVERIFY(!pretendsAnotherPlace(u"Log in here"_s, real));
        QVERIFY(!pretendsAnotherPlace(u"shop.example"_s, QUrl(u"https://www.shop.example"_s)));
        QVERIFY(!pretendsAnotherPlace(u"shop.example"_s, QUrl(u"https://eu.shop.example"_s)));
        QVERIFY(
            pretendsAnotherPlace(u"shop.example"_s, QUrl(u"https://shop.example.evil.example"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_linkTarget)
#include "tst_linkTarget.moc"
