// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/HolidayRule.h"

#include <memory>

namespace hadir::calling {

/// Days of the calendars that go by the moon, as days of ours. ICU reckons them: the Hijri months
/// by the table of Umm al-Qura, the Chinese ones by the sky over Beijing, with a moon some
/// minutes late: where a new moon falls just before midnight (Chinese New Year of 2027) the rule
/// has to list the year. Where ICU cannot, there are none. Opening a calendar takes a while: keep
/// one for a whole list of holidays.
class LunarYears final
{
public:
    LunarYears();
    ~LunarYears();

    /// When the day falls in a Gregorian year: mostly once, at times never or twice.
    [[nodiscard]] QList<QDate> in(int year, HijriDate day) const;
    [[nodiscard]] QList<QDate> in(int year, ChineseDate day) const;

    [[nodiscard]] bool isRamadan(QDate day) const;

    LunarYears(const LunarYears &) = delete;
    LunarYears &operator=(const LunarYears &) = delete;

private:
    struct Calendar;

    std::unique_ptr<Calendar> m_hijri;
    std::unique_ptr<Calendar> m_chinese;
};

/// Easter Sunday, as a day of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year, FromEaster::Church church);
} // namespace hadir::calling
