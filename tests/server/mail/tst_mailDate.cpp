// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/mailDate.h"

#include <QTest>

using namespace hadir;
using namespace Qt::Literals::StringLiterals;

class tst_mailDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("iso"); // empty: no date
        const auto row = [](QByteArray raw, QString iso) {
            QTest::newRow(raw.constData()) << raw << iso;
        };
        row("Thu, 03 May 2012 11:36:43 +0200", u"2012-05-03T09:36:43Z"_s);
        row("3 May 2012 11:36 +0200 (CEST)", u"2012-05-03T09:36:00Z"_s);
        row(" Fri,\r\n 21 Nov 97 09(comment):   55  :  06 -0600", u"1997-11-21T15:55:06Z"_s);
        row("21 Nov 12 10:00:00 GMT", u"2012-11-21T10:00:00Z"_s);
        row("Mon, 1 Jan 2018 10:00:00", u"2018-01-01T10:00:00Z"_s);
        row("Mon, 1 Jan 2018 10:00:00 EST", u"2018-01-01T15:00:00Z"_s);
        row("Mon, 1 Jan 2018 10:00:00 UT", u"2018-01-01T10:00:00Z"_s);
        row("Mon, 1 Jan 2018 10:00:00 +0530", u"2018-01-01T04:30:00Z"_s);
        row("Mon, 1 Jan 2018 10:00:00 -03:30", u"2018-01-01T13:30:00Z"_s);
        row("Mon, 1 Jan 2018 10:00:00 +9999", u"2018-01-01T10:00:00Z"_s);
        row("Mon, 01-Jan-2018 10:00:00 GMT", u"2018-01-01T10:00:00Z"_s);
        row("Thu Apr  6 16:46:09 2001", u"2001-04-06T16:46:09Z"_s);
        row("Thu Apr 06 16:46:09 CEST 2001", u"2001-04-06T14:46:09Z"_s);
        row("Thu Apr 6 16:46:09 2001 +0200", u"2001-04-06T14:46:09Z"_s);
        row("2020-02-29T12:00:00+08:00", u"2020-02-29T04:00:00Z"_s);
        row("31 Dec 2016 23:59:60 +0000", u"2016-12-31T23:59:59Z"_s);
        row("1 January 2018 10:00:00 +0000", u"2018-01-01T10:00:00Z"_s);
        row("30 Feb 2018 10:00:00 +0000", QString());
        row("1 Jan 2018 25:00:00 +0000", QString());
        row("1 Foo 2018 10:00:00 +0000", QString());
        row("yesterday", QString());
        row("", QString());
    }

    void dates()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, iso);
        const auto read = server::readMailDate(raw);
        QCOMPARE(read, iso.isEmpty() ? std::nullopt : core::instantFromIso(iso));
    }
};

QTEST_GUILESS_MAIN(tst_mailDate)
#include "tst_mailDate.moc"
