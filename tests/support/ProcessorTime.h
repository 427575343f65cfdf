// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace hadir {

/// How long the thread that made it has had the processor since: other work on the machine does not
/// count. Where the system does not tell, the time that has passed.
class ProcessorTime final
{
public:
    ProcessorTime() : m_start(now()) {}

    [[nodiscard]] std::chrono::milliseconds spent() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(now() - m_start);
    }

private:
    static std::chrono::nanoseconds now()
    {
#ifdef Q_OS_UNIX
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
        return std::chrono::steady_clock::now().time_since_epoch();
#endif
    }

    std::chrono::nanoseconds m_start;
};
} // namespace hadir
