// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/waiting.h"

#include <QCoreApplication>
#include <QTimer>

namespace hadir::bench {

bool turnUntil(const std::function<bool()> &done, std::chrono::seconds atMost)
{
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(atMost);
    while (!done()) {
        if (!limit.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}
} // namespace hadir::bench
