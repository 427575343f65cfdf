// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/agreement.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::DeskProcess;
using e2e::TwoDesks;

namespace {
const QString nur = u"018f0000-0000-7000-8000-000000000001"_s;
const QString bill = u"018f0000-0000-7000-8000-000000000002"_s;
const QString omar = u"018f0000-0000-7000-8000-000000000003"_s;
constexpr int patienceInMs = 60'000;
} // namespace

/// The server's disk burns down, and yesterday's backup is put in its place.
class tst_Restored final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_house.open()); }

    void whatWasAcknowledgedAfterTheBackupIsSentAgain()
    {
        QVERIFY(m_aina.saves({u"customer"_s, nur, u"Nur"_s}));
        QVERIFY(m_aina.saves({u"case"_s, bill, nur, u"Bill"_s}));
        QVERIFY(m_aina.saves({u"note"_s, nur, u"before, Aina"_s}));
        QVERIFY(m_badr.showsOnce(nur, {u"before, Aina"_s}));
        QVERIFY(m_badr.saves({u"note"_s, nur, u"before, Badr"_s}));
        QVERIFY(m_aina.showsOnce(nur, {u"before, Badr"_s}));
        QVERIFY(m_aina.saves({u"note"_s, nur, u"on its way"_s}));
        const QString file = m_server.folder() + u"/yesterday.backup"_s;
        const auto backup = m_server.run({u"backup"_s, file});
        QVERIFY2(backup.code == 0, qPrintable(backup.err));

        // Badr's notes to Omar rest on Aina's, who is the last to come back.
        QVERIFY(m_aina.saves({u"customer"_s, omar, u"Omar"_s}));
        QVERIFY(m_aina.saves({u"note"_s, omar, u"new here"_s}));
        QVERIFY(m_badr.showsOnce(omar, {u"new here"_s}));
        QStringList aboutNur{u"before, Aina"_s, u"before, Badr"_s, u"on its way"_s};
        QStringList aboutOmar{u"new here"_s};
        for (int at = 0; at < 20; ++at) {
            aboutNur.append(u"lost %1"_s.arg(at));
            QVERIFY((at % 2 == 0 ? m_aina : m_badr).saves({u"note"_s, nur, aboutNur.last()}));
            aboutOmar.append(u"resting %1"_s.arg(at));
            QVERIFY(m_badr.saves({u"note"_s, omar, aboutOmar.last()}));
        }
        QVERIFY(m_badr.saves({u"tag"_s, bill, u"vip"_s}));
        QVERIFY(m_aina.saves({u"tag"_s, bill, u"late"_s}));
        QVERIFY(m_aina.sendsAll() && m_badr.sendsAll()); // so all of it was acknowledged
        m_server.kill();
        QVERIFY(m_aina.saves({u"note"_s, nur, u"offline"_s}));
        aboutNur.append(u"offline"_s);
        m_aina.kill();

        const auto restored = m_server.run({u"restore"_s, file});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QVERIFY(restored.out.contains(u"what was there before is in "_s));
        QVERIFY(m_house.serve());
        QElapsedTimer since;
        since.start();
        m_badr.tell({u"retry"_s});
        // Twenty stand aside, and he is told so; the others are in.
        QTRY_COMPARE_WITH_TIMEOUT(m_badr.pending(), 20, patienceInMs);
        QVERIFY(m_badr.showsOnce(nur, {u"lost 1"_s, u"lost 19"_s}));
        QCOMPARE(m_badr.refused(), 0);
        QVERIFY(m_aina.start());
        QVERIFY(m_aina.signIn(m_server.url(), u"aina"_s));
        QVERIFY(m_aina.sendsAll());
        QVERIFY(m_badr.sendsAll());
        for (DeskProcess *desk : {&m_aina, &m_badr}) {
            QVERIFY(desk->showsOnce(nur, aboutNur));
            QVERIFY(desk->showsOnce(omar, aboutOmar));
        }
        QCOMPARE(m_aina.refused() + m_badr.refused(), 0);
        qInfo() << "44 lost commands of two desks were back" << since.elapsed()
                << "ms after the server, 20 of them behind a desk that came last";
    }

    void allAgreeRowByRow() { QCOMPARE(disagreementIn(m_house, 45), QString()); }

private:
    TwoDesks m_house;
    support::ServerProcess &m_server = m_house.server;
    DeskProcess &m_aina = m_house.aina;
    DeskProcess &m_badr = m_house.badr;
};

QTEST_GUILESS_MAIN(tst_Restored)
#include "tst_Restored.moc"
