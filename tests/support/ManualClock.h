// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include <QPointer>

#include <map>

namespace hadir::support {

/// A clock that moves only when a test says so. Timers fire in the order of their time, within
/// advance(), with now() set to the moment they were due.
class ManualClock final : public core::Clock
{
public:
    explicit ManualClock(core::Instant start = core::fromMillis(1'795'338'300'000)) : m_now(start)
    {}

    [[nodiscard]] core::Instant now() const override { return m_now; }

    void after(core::Milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_timers.emplace(m_now + delay, Timer{context, std::move(then)});
    }

    void advance(core::Milliseconds by)
    {
        const core::Instant until = m_now + by;
        while (!m_timers.empty() && m_timers.begin()->first <= until) {
            auto next = m_timers.extract(m_timers.begin());
            m_now = std::max(m_now, next.key());
            if (next.mapped().context)
                next.mapped().then();
        }
        m_now = until;
    }

    /// Moves what now() says without firing anything: somebody set the machine's clock.
    void jump(core::Milliseconds by) { m_now += by; }

    [[nodiscard]] bool hasTimers() const { return !m_timers.empty(); }

private:
    struct Timer
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    core::Instant m_now;
    std::multimap<core::Instant, Timer> m_timers;
};
} // namespace hadir::support
