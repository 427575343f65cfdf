// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include <optional>

namespace hadir::core {

/// Rings once at a moment, however far it is; set anew, it forgets the one before. A machine that
/// slept, or whose clock was set, hears it at most a minute late. Lives on its clock's thread.
class Alarm final : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it.
    explicit Alarm(Clock &clock, QObject *parent = nullptr);

    void setFor(Instant when);
    void turnOff() { m_when.reset(); }

Q_SIGNALS:
    void rang();

private:
    void wait();

    Clock &m_clock;
    std::optional<Instant> m_when;
};
} // namespace hadir::core
