// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Alarm.h"

#include "tests/support/ManualClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace hadir;

class tst_Alarm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRingsOnceAtItsMoment()
    {
        support::ManualClock clock;
        core::Alarm alarm(clock);
        QSignalSpy rang(&alarm, &core::Alarm::rang);
        alarm.setFor(clock.now() + 50h);
        alarm.setFor(clock.now() + 50h);
        clock.advance(50h - 1ms);
        QCOMPARE(rang.count(), 0);
        clock.advance(1ms);
        QCOMPARE(rang.count(), 1);
        clock.advance(100h);
        QCOMPARE(rang.count(), 1);
    }

    void setAnewItForgetsTheOneBefore()
    {
        support::ManualClock clock;
        core::Alarm alarm(clock);
        QSignalSpy rang(&alarm, &core::Alarm::rang);
        alarm.setFor(clock.now() + 1h);
        alarm.setFor(clock.now() + 2h);
        clock.advance(90min);
        QCOMPARE(rang.count(), 0);
        clock.advance(30min);
        QCOMPARE(rang.count(), 1);
        alarm.setFor(clock.now() + 1h);
        alarm.turnOff();
        clock.advance(2h);
        QCOMPARE(rang.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Alarm)
#include "tst_Alarm.moc"
