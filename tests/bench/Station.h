// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Workbench.h"
#include "tests/bench/MeteredLink.h"

#include <QThread>

namespace hadir::bench {

/// A desk without its window: a workbench on a thread of its own over a real WebSocket.
class Station final
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<Station>> open(const desk::Profile &profile);
    ~Station();

    /// For connections only; it lives on the other thread.
    [[nodiscard]] desk::Workbench *bench() { return m_room.bench.get(); }
    [[nodiscard]] qint64 bytesReceived() const { return m_room.link->received(); }

    void signIn(const QUrl &server, const QString &token);
    void stop();

    /// Runs on the workbench's thread; returns when it is done.
    template <class Job>
    auto run(Job job)
    {
        using Answer = std::invoke_result_t<Job, desk::Workbench &>;
        if constexpr (std::is_void_v<Answer>) {
            QMetaObject::invokeMethod(
                &m_there, [&] { job(*m_room.bench); }, Qt::BlockingQueuedConnection);
        } else {
            std::optional<Answer> answer;
            QMetaObject::invokeMethod(
                &m_there, [&] { answer = job(*m_room.bench); }, Qt::BlockingQueuedConnection);
            return *std::move(answer);
        }
    }

    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] qint64 pending() const { return m_pending; }

private:
    Station();

    struct Room ///< what lives on the other thread
    {
        core::SystemClock clock;
        core::SystemDice dice;
        core::TimeOrderedIds ids{clock, dice};
        std::unique_ptr<MeteredLink> link;
        std::unique_ptr<desk::Workbench> bench;
    };

    QThread m_thread;
    QObject m_there;
    QObject m_here;
    Room m_room;
    std::atomic<bool> m_live = false;
    std::atomic<qint64> m_pending = 0;
};
} // namespace hadir::bench
