// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ReplyRoute.h"

#include "tests/support/SequentialIds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using domain::Channel;
using domain::ContactKind;

class tst_ReplyRoute final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressThatIsNoLongerUsedIsNotCalledUnknown_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<QString>("unknown");
        QTest::addColumn<QString>("retired");
        QTest::newRow("email") << Channel::Email << ContactKind::Email
                               << u"No email address of this customer is known."_s
                               << u"The email address of this customer is no longer used."_s;
        QTest::newRow("phone") << Channel::Sms << ContactKind::Phone
                               << u"No phone number of this customer is known."_s
                               << u"The phone number of this customer is no longer used."_s;
        QTest::newRow("handle") << Channel::Social << ContactKind::Handle
                                << u"No social media name of this customer is known."_s
                                << u"The social media name of this customer is no longer used."_s;
    }
    void anAddressThatIsNoLongerUsedIsNotCalledUnknown()
    {
        QFETCH(const Channel, channel);
        QFETCH(const ContactKind, kind);
        QFETCH(const QString, unknown);
        QFETCH(const QString, retired);
        support::SequentialIds ids;
        ui::ReplyRoute route;
        route.setCustomer(ids.make<domain::Customer>());
        route.setReach({});
        route.startCase(channel);
        QVERIFY2(route.whyNotAsTheyWrote().contains(unknown),
                 qPrintable(route.whyNotAsTheyWrote()));
        route.setReach({domain::ContactPoint{
            .id = ids.make<domain::ContactPoint>(), .kind = kind, .retired = true}});
        QVERIFY2(route.whyNotAsTheyWrote().contains(retired),
                 qPrintable(route.whyNotAsTheyWrote()));
    }
};

QTEST_MAIN(tst_ReplyRoute)
#include "tst_ReplyRoute.moc"
