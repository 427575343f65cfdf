// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace hadir::calling {

/// What a word has to do with time.
enum class Sense {
    Unknown,
    Filler,       ///< "the", "pada", "يوم"
    Number,       ///< value; also written out
    Ordinal,      ///< value: "28th"
    HourName,     ///< value: "الثالثة"
    Clock,        ///< value:other, as in "15:04" or "3.30"
    Date,         ///< date: written in figures
    DayAndMonth,  ///< value/other: "23/11"
    Weekday,      ///< value as Qt counts
    Month,        ///< value
    DayOffset,    ///< value days from today
    PartToday,    ///< value..other of today: "tonight"
    Part,         ///< minutes value..other: "morning"
    Noon,         ///< value is the minute of the day
    Meridiem,     ///< value 0 before noon, 1 after
    Seconds,      ///< a unit of value seconds
    Days,         ///< a unit of value days
    Months,       ///< a unit of value months
    ClockOrHour,  ///< "jam": before a number the clock, behind it hours
    WeekOrSunday, ///< "minggu"
    ClockMark,    ///< "at", "pukul", "الساعة"
    In,           ///< "in", "dalam", "خلال"
    After,        ///< "after", "selepas"; "بعد" is both
    FromNow,      ///< "from now", "lagi"
    Next,         ///< of the next week: "next", "depan"
    Coming,       ///< the nearest one to come: "القادم"
    This,
    Part60,     ///< value minutes of an hour: "quarter", "النصف"
    HalfBefore, ///< "setengah tiga" is half an hour before three
    Past,       ///< "past", as in "ten past three"
    To,         ///< "to", "kurang", "إلا"
    Between,    ///< "between", "antara"
    Before,     ///< "before", "sebelum"
    Until,      ///< "until", "hingga"
    Article,    ///< "a": one, before a unit
    And,
    Now,
    Weekend,
    FridayPrayer,
    Prayer, ///< value is about when it has ended
};

struct SpokenWord
{
    QString text;
    Sense sense = Sense::Unknown;
    int value = 0;
    int other = 0;
    QDate date;
};

/// The words of a sentence, each with its sense, whichever of the three languages it is of.
[[nodiscard]] QList<SpokenWord> spokenWords(const QString &sentence);
} // namespace hadir::calling
