// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <chrono>

namespace hadir::bench {

/// How long things took, in milliseconds.
class Samples final
{
public:
    void add(double milliseconds) { m_all.append(milliseconds); }
    void add(const Samples &others) { m_all += others.m_all; }
    [[nodiscard]] qsizetype count() const { return m_all.size(); }
    /// The value below which this share (0 to 1) of the samples lies; 0 without samples.
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double p99() const { return quantile(0.99); }
    [[nodiscard]] double largest() const { return quantile(1); }

private:
    QList<double> m_all;
};

/// Runs from when it is made.
class Stopwatch final
{
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start)
            .count();
    }
    [[nodiscard]] double seconds() const { return milliseconds() / 1000; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};
} // namespace hadir::bench
