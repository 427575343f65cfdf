// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Alarm.h"

#include <algorithm>

namespace hadir::core {

namespace {
constexpr Milliseconds longestWait = std::chrono::minutes(1);
} // namespace

Alarm::Alarm(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void Alarm::setFor(Instant when)
{
    if (m_when == when)
        return;
    m_when = when;
    wait();
}

void Alarm::wait()
{
    const Instant when = *m_when;
    const auto left = std::chrono::duration_cast<Milliseconds>(when - m_clock.now());
    m_clock.after(std::clamp(left, Milliseconds(0), longestWait), this, [this, when] {
        if (m_when != when)
            return; // it was set anew, or turned off
        if (m_clock.now() < when)
            return wait();
        m_when.reset();
        Q_EMIT rang();
    });
}
} // namespace hadir::core
