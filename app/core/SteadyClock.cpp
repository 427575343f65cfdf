// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/SteadyClock.h"

#include <QTimer>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace hadir::core {

namespace {
/// The library's steady clock stands still on Linux and macOS while the machine sleeps.
Milliseconds sinceTheStart()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_DARWIN)
#ifdef Q_OS_LINUX
    constexpr clockid_t goesOnAsleep = CLOCK_BOOTTIME;
#else
    constexpr clockid_t goesOnAsleep = CLOCK_MONOTONIC;
#endif
    timespec now{};
    clock_gettime(goesOnAsleep, &now);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(now.tv_sec)
                                                    + std::chrono::nanoseconds(now.tv_nsec));
#else
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
#endif
}
} // namespace

Instant SteadyClock::now() const
{
    return Instant(sinceTheStart());
}

void SteadyClock::after(Milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}
} // namespace hadir::core
