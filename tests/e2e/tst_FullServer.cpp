// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/TwoDesks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::DeskProcess;
using e2e::TwoDesks;

namespace {
const QString nur = u"018f0000-0000-7000-8000-000000000001"_s;
}

/// A real hadird whose disk is full, and real desks that go on.
class tst_FullServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneMeanwhileWaitsIsSaidAndGoesThroughOnce()
    {
#ifdef FULL_DISK
        const QString sign = m_server.folder() + u"/full"_s;
        m_server.environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FULL_DISK));
        m_server.environment.insert(u"FULL_DISK"_s, sign);
        m_server.environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        QVERIFY(m_house.open());
        QVERIFY(m_aina.saves({u"customer"_s, nur, u"Nur"_s}));
        QVERIFY(m_aina.saves({u"note"_s, nur, u"before"_s}));
        QVERIFY(m_badr.showsOnce(nur, {u"before"_s}));

        m_aina.forget();
        m_badr.forget();
        m_server.file(u"full"_s, {});
        QStringList saved{u"before"_s};
        while (!m_aina.hasHeard(u"line live disk-full"_s) && saved.size() < 2'000)
            QVERIFY(saveNote(m_aina, saved));
        QVERIFY(m_aina.hasHeard(u"line live disk-full"_s)); // and not "waiting": the line is up
        for (int more = 0; more < 5; ++more)
            QVERIFY(saveNote(m_badr, saved));
        QVERIFY(m_badr.hears(u"line live disk-full"_s));
        QVERIFY(m_aina.pending() > 0 && m_badr.pending() >= 5);
        QVERIFY(m_aina.showsOnce(nur, {saved.last(6).first()})); // at its own desk it is there
        QCOMPARE(m_server.served().state(), QProcess::Running);

        // Who comes back to their session gets in and reads; their outbox was on the disk.
        m_badr.kill();
        QVERIFY(m_badr.start());
        QVERIFY(m_badr.pending() >= 5);
        DeskProcess late(m_server.folder() + u"/late"_s, m_house.certificate.file);
        QVERIFY(late.start());
        late.tell({u"sign-in"_s, m_server.url().toString(), u"admin"_s, u"password of admin"_s});
        m_badr.tell({u"sign-in"_s, m_server.url().toString(), u"badr"_s, u"password of badr"_s});
        QVERIFY(late.hears(u"line waiting"_s)); // a session cannot be written down either

        QVERIFY(QFile::remove(sign));
        QVERIFY(m_badr.hears(u"line live"_s) && late.hears(u"line live"_s)); // by themselves
        QVERIFY(m_aina.sendsAll() && m_badr.sendsAll());
        m_aina.forget();
        for (DeskProcess *desk : {&m_aina, &m_badr, &late})
            QVERIFY(desk->showsOnce(nur, saved));
        QCOMPARE(m_aina.refused() + m_badr.refused(), 0);
        qInfo() << saved.size() << "notes, each there once after the disk had room again";

        m_aina.kill();
        m_badr.kill();
        late.kill();
        QCOMPARE(m_server.stop(), 0);
        const auto checked = m_server.run({u"check"_s});
        QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
#else
        qInfo("left out: no disk can be made full here");
#endif
    }

private:
    static bool saveNote(DeskProcess &desk, QStringList &saved)
    {
        saved.append(u"note %1"_s.arg(saved.size()));
        return desk.saves({u"note"_s, nur, saved.last()});
    }

    TwoDesks m_house;
    support::ServerProcess &m_server = m_house.server;
    DeskProcess &m_aina = m_house.aina;
    DeskProcess &m_badr = m_house.badr;
};

QTEST_GUILESS_MAIN(tst_FullServer)
#include "tst_FullServer.moc"
