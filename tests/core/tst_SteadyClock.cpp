// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/SteadyClock.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <chrono>
#include <ctime>

#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::chrono::seconds slept{0}; // by this machine, as far as this process can tell
}

/// In the C library's place: of the clocks that never jump, only one goes on while a machine
/// sleeps.
extern "C" int clock_gettime(clockid_t which, timespec *now) noexcept
{
    const long failed = syscall(SYS_clock_gettime, which, now);
    if (failed == 0 && which == CLOCK_BOOTTIME)
        now->tv_sec += slept.count();
    return int(failed);
}
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
        qInfo("left out: nothing can be put in the system's place here");
#else
        const core::SteadyClock clock;
        const core::Instant before = clock.now();
        slept = std::chrono::hours(8);
        const core::Milliseconds passed = clock.now() - before;
        slept = {};
        QVERIFY(passed >= std::chrono::hours(8));
        QVERIFY(passed < std::chrono::hours(9));
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
