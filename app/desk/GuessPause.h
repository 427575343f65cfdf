// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

namespace hadir::desk {

/// How long somebody has to wait who guesses at the password of what lies here: not for the first
/// two, then twice as long each time, five minutes at most, until the right one. Takes a clock for
/// spans, so that setting the machine's time shortens nothing.
class GuessPause final
{
public:
    explicit GuessPause(core::Clock &spans) : m_spans(spans) {}

    void countWrong();
    void forgive();
    /// Zero when the next may be tried.
    [[nodiscard]] core::Milliseconds left() const;

private:
    core::Clock &m_spans;
    int m_wrong = 0;
    core::Instant m_until;
};
} // namespace hadir::desk
