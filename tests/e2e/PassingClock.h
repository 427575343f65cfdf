// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include <QPointer>

#include <vector>

namespace hadir::e2e {

/// The machine's clock, which can be wrong, and on which an hour can pass at once: whatever was to
/// be called in it is called then. One thread.
class PassingClock final : public core::Clock
{
public:
    explicit PassingClock(core::Milliseconds wrongBy) : m_ahead(wrongBy) {}

    [[nodiscard]] core::Instant now() const override { return m_real.now() + m_ahead; }

    void after(core::Milliseconds delay, QObject *context, std::function<void()> then) override
    {
        auto call = std::make_shared<Call>(now() + delay, context, std::move(then));
        m_calls.push_back(call); // shared: by the timer below and by pass()
        m_real.after(delay, context, [call] { call->make(); });
    }

    void pass(core::Milliseconds time)
    {
        m_ahead += time;
        const std::vector<std::shared_ptr<Call>> calls = std::exchange(m_calls, {});
        for (const std::shared_ptr<Call> &call : calls) {
            if (call->due <= now())
                call->make();
            else if (call->then)
                m_calls.push_back(call);
        }
    }

private:
    struct Call
    {
        Call(core::Instant due, QObject *context, std::function<void()> then)
            : due(due)
            , context(context)
            , then(std::move(then))
        {}
        void make()
        {
            if (const auto once = std::exchange(then, nullptr); once && context)
                once();
        }
        core::Instant due;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    core::SystemClock m_real;
    core::Milliseconds m_ahead;
    std::vector<std::shared_ptr<Call>> m_calls;
};
} // namespace hadir::e2e
