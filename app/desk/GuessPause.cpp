// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/GuessPause.h"

using namespace std::chrono_literals;

namespace hadir::desk {

namespace {
constexpr int freeGuesses = 2;
constexpr int mostDoublings = 10; ///< far past the longest pause
constexpr core::Milliseconds firstPause = 5s;
constexpr core::Milliseconds longestPause = 5min;
} // namespace

void GuessPause::countWrong()
{
    if (++m_wrong <= freeGuesses)
        return;
    const int doublings = std::min(m_wrong - freeGuesses - 1, mostDoublings);
    m_until = m_spans.now() + std::min(firstPause * (1 << doublings), longestPause);
}

void GuessPause::forgive()
{
    m_wrong = 0;
    m_until = {};
}

core::Milliseconds GuessPause::left() const
{
    return std::max(m_until - m_spans.now(), core::Milliseconds(0));
}
} // namespace hadir::desk
