// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace hadir::e2e {

/// Strikes again and again on a thread of its own while it is let.
class Hostile final
{
public:
    explicit Hostile(std::function<void()> strike)
        : m_strike(std::move(strike))
        , m_thread([this] { run(); })
    {}
    ~Hostile()
    {
        m_isOver = true;
        begin();
        m_thread.join();
    }
    Hostile(const Hostile &) = delete;
    Hostile &operator=(const Hostile &) = delete;

    void begin()
    {
        m_goesOn = true;
        m_goesOn.notify_all();
    }
    /// The last strike may take a while yet.
    void pause() { m_goesOn = false; }
    [[nodiscard]] bool isStriking() const { return m_isStriking; }
    [[nodiscard]] int blows() const { return m_blows; }

private:
    void run()
    {
        while (!m_isOver) {
            m_isStriking = true;
            while (m_goesOn && !m_isOver) {
                m_strike();
                ++m_blows;
            }
            m_isStriking = false;
            m_goesOn.wait(false);
        }
    }

    std::function<void()> m_strike;
    std::atomic<bool> m_goesOn = false;
    std::atomic<bool> m_isStriking = false;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_blows = 0;
    std::thread m_thread; // the last: it uses the others
};
} // namespace hadir::e2e
