// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QList>
#include <QTimeZone>

namespace hadir::ui {

/// When a case that is put to sleep may wake.
enum class SleepTime { InAnHour, ThisAfternoon, Tomorrow, NextWorkingDay };

struct SleepChoice
{
    SleepTime when = SleepTime::InAnHour;
    core::Instant until;

    bool operator==(const SleepChoice &) const = default;
};

/// Those that make sense at `now`, by the clock on the wall of `zone`: no afternoon that is nearly
/// there, no working day that is tomorrow anyway. On whole minutes.
[[nodiscard]] QList<SleepChoice> sleepChoices(core::Instant now, const QTimeZone &zone,
                                              const QList<Qt::DayOfWeek> &workdays);

/// "today 15:00", "tomorrow 09:00", "Friday 27 November 09:00": behind the word "until". In the
/// zone of this machine.
[[nodiscard]] QString wakeWords(core::Instant until, core::Instant now);
/// The customer's time then, "10:00" or "Friday 10:00"; empty where theirs is ours or not known.
[[nodiscard]] QString theirWakeWords(core::Instant until, const QString &theirZone);
/// The same with the customer's time where theirs is another: "today 15:00 (10:00 there)".
[[nodiscard]] QString wakeWords(core::Instant until, core::Instant now, const QString &theirZone);
} // namespace hadir::ui
