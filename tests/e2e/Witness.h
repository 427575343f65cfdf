// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/Honest.h"
#include "tests/e2e/shareOf.h"

#include <atomic>
#include <thread>

namespace hadir::e2e {

/// Somebody honest who works on a thread of their own while a server is given too much, and tells
/// how long they waited before, meanwhile, and until it was as before.
class Witness final
{
public:
    explicit Witness(QUrl server) : m_thread([this, server = std::move(server)] { watch(server); })
    {}
    ~Witness() { (void)end(); }
    Witness(const Witness &) = delete;
    Witness &operator=(const Witness &) = delete;

    /// From here on the load may begin.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Whether somebody honest was served to the end. Waits until all is as before, a minute at
    /// most; the answers below are there after it.
    [[nodiscard]] bool end()
    {
        m_isOver = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_isCalm;
    }

    /// Of the 99th percentile, in ms: less is not noticed.
    static constexpr double unnoticed = 50;
    [[nodiscard]] const QList<double> &quiet() const { return m_quiet; }
    [[nodiscard]] const QList<double> &loud() const { return m_loud; }
    /// ms from the end of the load until it was as before; -1 when it never was.
    [[nodiscard]] qint64 recovered() const { return m_recovered; }
    /// How many changes were confirmed.
    [[nodiscard]] qsizetype made() const { return m_made; }

    [[nodiscard]] QString words() const
    {
        return QStringLiteral("another's change took %1 ms at the 99th percentile, %2 ms meanwhile "
                              "(median %3), and was itself again %4 ms after")
            .arg(shareOf(m_quiet, 99), 0, 'f', 1)
            .arg(shareOf(m_loud, 99), 0, 'f', 1)
            .arg(shareOf(m_loud, 50), 0, 'f', 1)
            .arg(m_recovered.load());
    }

private:
    void watch(const QUrl &server)
    {
        constexpr int patience = 60'000;
        Honest desk(server);
        m_quiet = desk.waitsFor(std::chrono::seconds(2));
        m_isReady = true;
        while (!m_isOver)
            m_loud += desk.waitsFor(std::chrono::milliseconds(250));
        QElapsedTimer since;
        since.start();
        const double normal = std::max(2 * shareOf(m_quiet, 99), unnoticed);
        while (desk.isIn() && m_recovered < 0 && since.elapsed() < patience) {
            const QList<double> now = desk.waitsFor(std::chrono::seconds(1));
            m_made += now.size();
            if (shareOf(now, 99) < normal)
                m_recovered = since.elapsed();
        }
        m_made += m_quiet.size() + m_loud.size();
        m_isCalm = desk.isIn();
    }

    std::atomic<bool> m_isReady = false;
    std::atomic<bool> m_isOver = false;
    bool m_isCalm = false;
    QList<double> m_quiet;
    QList<double> m_loud;
    std::atomic<qint64> m_recovered = -1;
    qsizetype m_made = 0;
    std::thread m_thread; // the last: it uses the others
};
} // namespace hadir::e2e
