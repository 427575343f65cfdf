// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/DatePart.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

namespace {
constexpr int oldestYear = 1900;
} // namespace

qsizetype DatePart::readDate(qsizetype at)
{
    if (sense(at) == Sense::Date) {
        m_said.date = word(at).date;
        return 1;
    }
    // "2-3 pm" is no day.
    if (sense(at) == Sense::DayAndMonth && !is(at + 1, {Sense::Meridiem, Sense::Part})) {
        const bool isMonthFirst = word(at).other > 12;
        m_said.monthDay = isMonthFirst ? word(at).other : word(at).value;
        m_said.month = isMonthFirst ? word(at).value : word(at).other;
        return 1;
    }
    if (sense(at) == Sense::Month)
        return readMonthFirst(at);
    int day = word(at).value;
    const qsizetype taken = sense(at) == Sense::Ordinal ? 1 : readNumber(at, day);
    if (taken == 0 || day < 1 || day > 31)
        return 0;
    qsizetype next = at + taken;
    const bool isOfMonth = isText(next, {u"hb"_s, u"haribulan"_s})
                           || isText(at - 1, {u"tanggal"_s, u"tarikh"_s, u"تاريخ"_s, u"بتاريخ"_s,
                                              u"يوم"_s, u"ليوم"_s});
    while (sense(next) == Sense::Filler)
        ++next;
    if (sense(next) == Sense::Month) {
        m_said.monthDay = day;
        m_said.month = word(next).value;
        return next + 1 - at + readYear(next + 1);
    }
    if (sense(at) != Sense::Ordinal && !isOfMonth)
        return 0;
    m_said.monthDay = day;
    return taken;
}

qsizetype DatePart::readMonthFirst(qsizetype at)
{
    qsizetype next = at + 1;
    while (sense(next) == Sense::Filler)
        ++next;
    int day = word(next).value;
    const qsizetype taken = sense(next) == Sense::Ordinal ? 1 : readNumber(next, day);
    const bool isDay = taken > 0 && day >= 1 && day <= 31;
    // "may" and "mar" are words of other sentences too.
    if (!isDay && word(at).text.size() < 4)
        return 0;
    m_said.month = word(at).value;
    if (isDay) {
        m_said.monthDay = day;
        next += taken;
    } else {
        next = at + 1;
    }
    return next - at + readYear(next);
}

bool DatePart::isYear(const SpokenWord &word)
{
    return word.sense == Sense::Number && word.value >= oldestYear;
}

qsizetype DatePart::readYear(qsizetype at)
{
    const qsizetype skip = sense(at) == Sense::Filler ? 1 : 0; // "مايو عام 2037"
    const bool isOfYear = sense(at) == Sense::Months && word(at).value == 12;
    const qsizetype year = at + (isOfYear ? 1 : skip);
    if (!isYear(word(year)))
        return 0;
    m_said.year = word(year).value;
    return year + 1 - at;
}
} // namespace hadir::calling
