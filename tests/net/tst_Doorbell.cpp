// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/net/Doorbell.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using hadir::net::Doorbell;

namespace {
/// Rings as another process would, while this one goes on.
bool rings(const QString &profiles, const QString &address)
{
    bool isHeard = false;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { isHeard = Doorbell::ring(profiles, address); }));
    other->start();
    return QTest::qWaitFor([&] { return other->isFinished(); }) && isHeard;
}
} // namespace

class tst_Doorbell final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profiles;

private Q_SLOTS:
    void whoRunsIsHandedTheAddress()
    {
        Doorbell bell(m_profiles.path());
        QSignalSpy rung(&bell, &Doorbell::rung);
        QVERIFY(!rings(m_profiles.path(), u"tel:+60123454417"_s)); // nobody listens yet
        bell.listen();
        QVERIFY(rings(m_profiles.path(), u"tel:+60123454417"_s));
        QTRY_COMPARE(rung.count(), 1);
        QCOMPARE(rung.first().first().toString(), u"tel:+60123454417"_s);
        QVERIFY(!rings(m_profiles.path() + u"/other"_s, u"tel:+60123454417"_s));
        QCOMPARE(rung.count(), 1);
    }

    void theSecondKeepsQuietAndTheFirstIsStillHeard()
    {
        Doorbell first(m_profiles.path());
        first.listen();
        Doorbell second(m_profiles.path());
        second.listen();
        QSignalSpy atFirst(&first, &Doorbell::rung);
        QSignalSpy atSecond(&second, &Doorbell::rung);
        QVERIFY(rings(m_profiles.path(), u"hadir://customer/x"_s));
        QTRY_COMPARE(atFirst.count(), 1);
        QCOMPARE(atSecond.count(), 0);
    }

    void whoSaysTooMuchOrNothingOpensNobody()
    {
        Doorbell bell(m_profiles.path());
        bell.listen();
        QSignalSpy rung(&bell, &Doorbell::rung);
        QVERIFY(rings(m_profiles.path(), QString()));
        QVERIFY(rings(m_profiles.path(), QString(5'000, u'x'))); // cut before it is said
        QTRY_COMPARE(rung.count(), 1);
        QVERIFY(rung.first().first().toString().size() < 2'048);
    }
};

QTEST_GUILESS_MAIN(tst_Doorbell)
#include "tst_Doorbell.moc"
