// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Clock.h"

#include <QTimer>

namespace hadir::core {

Instant SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

void SystemClock::after(Milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}
} // namespace hadir::core
