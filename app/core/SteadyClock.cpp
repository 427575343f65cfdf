// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/SteadyClock.h"

#include <QTimer>

namespace hadir::core {

Instant SteadyClock::now() const
{
    return Instant(std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch()));
}

void SteadyClock::after(Milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}
} // namespace hadir::core
