// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QObject>

#include <functional>

namespace hadir::core {

/// Where time comes from. Everything that needs the time or wants to be called later takes a
/// Clock in its constructor; nothing else in Hadir reads the system's clock. Used on one thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present, as this machine believes it to be.
    [[nodiscard]] virtual Instant now() const = 0;

    /// Calls `then` once, `delay` from now, on the calling thread, unless `context` is gone.
    virtual void after(Milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

/// The machine's own clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    void after(Milliseconds delay, QObject *context, std::function<void()> then) override;
};
} // namespace hadir::core
