// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Weekdays.h"

#include <QList>
#include <QMap>
#include <QString>

#include <variant>

/// How it is told on which days a holiday falls, year by year.
namespace hadir::calling {

/// What something is called, by language ("en", "ar", "ms"); English is always there.
using Names = QMap<QString, QString>;

/// A holiday that falls on one of these days is kept on another too.
struct Substitute
{
    enum class Go { Before, After };

    Weekdays when;
    Go go = Go::After; ///< to the nearest day there that is neither weekend nor holiday

    bool operator==(const Substitute &) const = default;
};

struct FixedDate
{
    int month = 1;
    int day = 1;
    bool operator==(const FixedDate &) const = default;
};

struct NthWeekday
{
    int month = 1;
    int weekday = 1;
    int nth = 1;  ///< below 0: from the end of the month
    int plus = 0; ///< days after that
    bool operator==(const NthWeekday &) const = default;
};

struct FromEaster
{
    enum class Church { Western, Orthodox };

    int days = 0;
    Church church = Church::Western;
    bool operator==(const FromEaster &) const = default;
};

/// By the calendar of Umm al-Qura: what is declared after the moon was seen may be a day off. The
/// 30th is the day after the 29th, whichever month that is in.
struct HijriDate
{
    int month = 1;
    int day = 1;
    bool operator==(const HijriDate &) const = default;
};

struct ChineseDate
{
    int month = 1;
    int day = 1;
    bool operator==(const ChineseDate &) const = default;
};

/// No calendar computes it: it is on the days that are listed, and on no other.
struct OnlyListed
{
    bool operator==(const OnlyListed &) const = default;
};

enum class HolidayKind { Public, Observance };

/// A day that comes every year.
struct HolidayRule
{
    QString id; ///< of its country
    Names names;
    HolidayKind kind = HolidayKind::Public;
    std::variant<FixedDate, NthWeekday, FromEaster, HijriDate, ChineseDate, OnlyListed> date;
    int days = 1;          ///< how many in a row
    QList<QString> states; ///< only there; none: everywhere
    QList<QString> notInStates;
    int since = 0; ///< first year
    int until = 9999;
    QMap<int, QList<QDate>> listed; ///< of a year, instead of what the date says; exact
    int approximateFrom = 9999;     ///< from this year on, what is listed is a guess too
    bool isSubstituted = true;      ///< moved as its country moves holidays

    bool operator==(const HolidayRule &) const = default;
};
} // namespace hadir::calling
