// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/SteadyClock.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace hadir;

class tst_SteadyClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever left a machine that then slept has been away for that long too.
    void sleepIsTime()
    {
#ifndef Q_OS_LINUX
        qInfo("left out: no way to ask the system for its time with sleep here");
#else
        const auto withSleep = [] {
            timespec now{};
            clock_gettime(CLOCK_BOOTTIME, &now);
            return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
        };
        const core::SteadyClock clock;
        const qint64 before = withSleep();
        const qint64 now = core::toMillis(clock.now());
        QVERIFY(before <= now);
        QVERIFY(now <= withSleep());
#endif
    }

    void itNeverGoesBack()
    {
        const core::SteadyClock clock;
        core::Instant last = clock.now();
        for (int look = 0; look < 1000; ++look) {
            const core::Instant now = clock.now();
            QVERIFY(now >= last);
            last = now;
        }
    }
};

QTEST_GUILESS_MAIN(tst_SteadyClock)
#include "tst_SteadyClock.moc"
