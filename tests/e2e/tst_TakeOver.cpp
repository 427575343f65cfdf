// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/DeskProcess.h"
#include "tests/support/Certificate.h"
#include "tests/support/ServerProcess.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::DeskProcess;
using support::Certificate;
using support::ServerProcess;

namespace {
const QString nur = u"018f0000-0000-7000-8000-000000000001"_s;
}

/// One agent, two desks: whoever signed in last works, and nothing of either is lost.
class tst_TakeOver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondDeskTakesOverAndBackAgain()
    {
        ServerProcess server(QStringLiteral(HADIRD));
        const Certificate certificate = Certificate::in(server.folder(), u"house"_s);
        QVERIFY(server.make({u"admin"_s, u"aina"_s}));
        QVERIFY(server.serve({u"--certificate"_s, certificate.file, u"--key"_s, certificate.key}));
        DeskProcess office(server.folder() + u"/office"_s, certificate.file);
        DeskProcess home(server.folder() + u"/home"_s, certificate.file);
        QVERIFY(office.start() && home.start());
        QVERIFY(office.signIn(server.url(), u"aina"_s));
        QVERIFY(office.saves({u"customer"_s, nur, u"Nur"_s}));
        QVERIFY(office.saves({u"note"_s, nur, u"from the office"_s}));
        QVERIFY(office.sendsAll());
        office.forget();

        QVERIFY(home.signIn(server.url(), u"aina"_s));
        QVERIFY(office.hears(u"line halted unauthorised"_s));
        QVERIFY(home.showsOnce(nur, {u"from the office"_s}));
        // What was under way there stays there, and goes when she is back.
        QVERIFY(office.saves({u"note"_s, nur, u"in the last second"_s}));
        QVERIFY(home.saves({u"note"_s, nur, u"from home"_s}));
        QVERIFY(home.sendsAll());
        QCOMPARE(office.pending(), 1);
        home.forget();

        QVERIFY(office.signIn(server.url(), u"aina"_s));
        QVERIFY(home.hears(u"line halted unauthorised"_s));
        QVERIFY(office.sendsAll());
        QVERIFY(
            office.showsOnce(nur, {u"from the office"_s, u"in the last second"_s, u"from home"_s}));
        QCOMPARE(office.refused() + home.refused(), 0);
        QCOMPARE(server.stop(), 0);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
    }
};

QTEST_GUILESS_MAIN(tst_TakeOver)
#include "tst_TakeOver.moc"
