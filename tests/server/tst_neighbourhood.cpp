// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/lines/neighbourhood.h"

#include <QHostAddress>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

class tst_neighbourhood final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsItsNetwork_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("network");
        QTest::addRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s;
        QTest::addRow("IPv4 within IPv6") << u"::ffff:192.0.2.7"_s << u"192.0.2.7"_s;
        QTest::addRow("one of a network")
            << u"2001:db8:1:2:aaaa:bbbb:cccc:dddd"_s << u"2001:db8:1:2::/64"_s;
        QTest::addRow("its neighbour") << u"2001:db8:1:2::1"_s << u"2001:db8:1:2::/64"_s;
        QTest::addRow("another network") << u"2001:db8:1:3::1"_s << u"2001:db8:1:3::/64"_s;
        QTest::addRow("on this link") << u"fe80::1%lo"_s << u"fe80::/64"_s;
    }
    void anAddressIsItsNetwork()
    {
        QFETCH(QString, address);
        QFETCH(QString, network);
        QCOMPARE(server::neighbourhoodOf(QHostAddress(address)), network);
    }
};

QTEST_GUILESS_MAIN(tst_neighbourhood)
#include "tst_neighbourhood.moc"
