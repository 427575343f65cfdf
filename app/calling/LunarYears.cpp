// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/LunarYears.h"

#include <QCalendar>

#include <unicode/ucal.h>

#include <cmath>

namespace hadir::calling {

namespace {
constexpr double dayMillis = 86'400'000.0;
constexpr qint64 epochDay = 2'440'588; // 1970-01-01 as Qt counts days
constexpr int ramadan = 8;             // ICU counts months from 0
// The Chinese year that begins within Gregorian year 1 is the 2638th by ICU's count.
constexpr int chineseYearsAhead = 2637;
} // namespace

/// A calendar of ICU in UTC; null where ICU has none.
struct LunarYears::Calendar
{
    explicit Calendar(const char *locale)
    {
        UErrorCode status = U_ZERO_ERROR;
        constexpr char16_t utc[] = u"Etc/UTC";
        opened = ucal_open(utc, -1, locale, UCAL_DEFAULT, &status);
        if (U_FAILURE(status))
            opened = nullptr;
    }
    ~Calendar()
    {
        if (opened)
            ucal_close(opened);
    }
    Calendar(const Calendar &) = delete;
    Calendar &operator=(const Calendar &) = delete;

    [[nodiscard]] QDate on(int year, int month, int day) const
    {
        if (!opened)
            return {};
        UErrorCode status = U_ZERO_ERROR;
        ucal_clear(opened);
        ucal_set(opened, UCAL_EXTENDED_YEAR, year);
        ucal_set(opened, UCAL_MONTH, month - 1);
        ucal_set(opened, UCAL_DATE, day);
        const double millis = ucal_getMillis(opened, &status);
        if (U_FAILURE(status))
            return {};
        return QDate::fromJulianDay(epochDay + qint64(std::floor(millis / dayMillis)));
    }

    [[nodiscard]] int field(QDate date, UCalendarDateFields which) const
    {
        if (!opened)
            return -1;
        UErrorCode status = U_ZERO_ERROR;
        ucal_setMillis(opened, double(date.toJulianDay() - epochDay) * dayMillis, &status);
        const int value = ucal_get(opened, which, &status);
        return U_FAILURE(status) ? -1 : value;
    }

    UCalendar *opened = nullptr;
};

LunarYears::LunarYears()
    : m_hijri(std::make_unique<Calendar>("@calendar=islamic-umalqura"))
    , m_chinese(std::make_unique<Calendar>("@calendar=chinese"))
{}

LunarYears::~LunarYears() = default;

QList<QDate> LunarYears::in(int year, HijriDate day) const
{
    QList<QDate> out;
    const int first = m_hijri->field(QDate(year, 1, 1), UCAL_EXTENDED_YEAR);
    for (int hijriYear = first; first > 0 && hijriYear <= first + 2; ++hijriYear) {
        const QDate date = m_hijri->on(hijriYear, day.month, day.day);
        if (date.isValid() && date.year() == year)
            out.append(date);
    }
    return out;
}

QList<QDate> LunarYears::in(int year, ChineseDate day) const
{
    QList<QDate> out;
    for (const int begun : {year - 1, year}) {
        const QDate date = m_chinese->on(begun + chineseYearsAhead, day.month, day.day);
        if (date.isValid() && date.year() == year)
            out.append(date);
    }
    return out;
}

bool LunarYears::isRamadan(QDate day) const
{
    return m_hijri->field(day, UCAL_MONTH) == ramadan;
}

QDate easterSunday(int year, FromEaster::Church church)
{
    if (church == FromEaster::Church::Orthodox) {
        // Meeus, Astronomical Algorithms, chapter 8: the Julian reckoning.
        const int moon = (19 * (year % 19) + 15) % 30;
        const int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        const int march = moon + sunday + 114;
        return QDate(year, march / 31, march % 31 + 1, QCalendar(QCalendar::System::Julian));
    }
    // The same chapter: the Gregorian reckoning.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int march = h + l - 7 * m + 114;
    return {year, march / 31, march % 31 + 1};
}
} // namespace hadir::calling
