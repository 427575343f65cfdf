// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/SpokenWords.h"

#include <QStringList>

#include <optional>

namespace hadir::calling {

/// Which of the days or weeks that bear a name.
enum class Which {
    Any,
    This,
    Coming, ///< the nearest one ahead
    Next,   ///< the one of next week; some mean the nearest one ahead
};

/// Whether a time of day is one, or where a longer one begins or ends.
enum class Bound { None, After, Before };

/// What a sentence says about a time, before anybody asks what day it is.
struct Saying
{
    // So long from now.
    qint64 secondsAhead = 0;
    int daysAhead = 0;
    int monthsAhead = 0;
    bool isAhead = false;

    // A day.
    std::optional<QDate> date;
    std::optional<int> monthDay;
    std::optional<int> month;
    std::optional<int> year;
    std::optional<int> weekday;
    std::optional<int> dayOffset;
    std::optional<int> week;     ///< from this week
    std::optional<int> monthsOn; ///< the whole month, from this one
    Which which = Which::Any;
    bool isWeekend = false;

    // A time of day.
    std::optional<int> hour;
    int minute = 0;
    std::optional<int> hourUntil; ///< "2 to 3pm"
    Bound bound = Bound::None;
    bool isByFullClock = false; ///< "15:04", "08:00", "0": cannot be the other half of the day
    std::optional<int> meridiem;
    std::optional<int> partFrom; ///< minutes
    std::optional<int> partTo;
    std::optional<int> about; ///< minute of the day that is only roughly meant
    bool isNow = false;
    bool isAfterFridayPrayer = false;

    QStringList unread;

    [[nodiscard]] bool saysDay() const
    {
        return date || monthDay || month || weekday || dayOffset || week || monthsOn || isWeekend;
    }
    [[nodiscard]] bool saysTime() const { return hour || partFrom || about; }
    [[nodiscard]] bool saysAnything() const
    {
        return isAhead || saysDay() || saysTime() || isNow || isAfterFridayPrayer;
    }
};

[[nodiscard]] Saying sayingOf(const QList<SpokenWord> &words);
} // namespace hadir::calling
