// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/IdleWatch.h"

#include "tests/support/ManualClock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace std::chrono_literals;
using namespace hadir;
using ui::IdleWatch;

class tst_IdleWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveMinutesWithoutATouchAreToldOnce()
    {
        support::ManualClock clock;
        QWidget window;
        IdleWatch watch(clock, 5min);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        clock.advance(4min);
        QTest::keyClick(&window, Qt::Key_A);
        clock.advance(4min);
        QCOMPARE(idle.size(), 0);
        clock.advance(1min);
        QCOMPARE(idle.size(), 1);
        clock.advance(20min);
        QCOMPARE(idle.size(), 1);
        QTest::keyClick(&window, Qt::Key_A);
        clock.advance(5min);
        QCOMPARE(idle.size(), 2);
    }

    /// Timers stand still while a machine sleeps: the first touch finds it out.
    void whoComesBackToASleepingMachineFindsItIdle()
    {
        support::ManualClock clock;
        QWidget window;
        IdleWatch watch(clock, 5min);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        clock.jump(1h);
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(idle.size(), 1);
    }
};

QTEST_MAIN(tst_IdleWatch)
#include "tst_IdleWatch.moc"
