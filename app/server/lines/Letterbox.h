// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace hadir::server {

/// What one thread has for another, in order. Whoever puts something into an empty one wakes the
/// reader, who takes all there is: one wake-up, however much comes meanwhile.
template <class Letter>
class Letterbox final
{
public:
    /// True when it was empty.
    [[nodiscard]] bool put(Letter letter)
    {
        const std::scoped_lock locked(m_lock);
        m_letters.push_back(std::move(letter));
        return m_letters.size() == 1;
    }
    [[nodiscard]] std::vector<Letter> takeAll()
    {
        const std::scoped_lock locked(m_lock);
        return std::exchange(m_letters, {});
    }

private:
    std::mutex m_lock;
    std::vector<Letter> m_letters;
};
} // namespace hadir::server
