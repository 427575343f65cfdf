// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/ClockPart.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

qsizetype ClockPart::readClock(qsizetype at)
{
    const bool isBound = is(at, {Sense::After, Sense::Before});
    qsizetype next = isBound ? at + 1 : at;
    while (is(next, {Sense::In, Sense::Filler}) && isClockMark(next + 1))
        ++next;
    const bool isMarked = isBound || isClockMark(next);
    next += isClockMark(next) ? 1 : 0;
    if (isBound && sense(next) == Sense::Noon) {
        takeBound(at);
        setHour(word(next).value / 60, 0);
        m_said.isByFullClock = true;
        return next + 1 - at;
    }
    qsizetype taken = readRange(next, isMarked);
    if (taken == 0)
        taken = readMinutesFirst(next);
    if (taken == 0)
        taken = readHour(next, isMarked);
    if (taken == 0)
        return 0;
    next += taken;
    takeBound(at);
    if (!m_said.isByFullClock)
        next += readMinutesAfter(next);
    while (sense(next) == Sense::ClockMark)
        ++next;
    if (sense(next) == Sense::Filler && is(next + 1, {Sense::Meridiem, Sense::Part}))
        ++next;
    if (sense(next) == Sense::Meridiem)
        m_said.meridiem = word(next++).value;
    else if (sense(next) == Sense::Noon)
        takePart({.value = word(next).value - 60, .other = word(next++).value + 60});
    else if (sense(next) == Sense::Part)
        takePart(word(next++));
    return next - at;
}

void ClockPart::setHour(int hour, int minute)
{
    m_said.hour = hour;
    m_said.minute = minute;
}

void ClockPart::takeBound(qsizetype at)
{
    if (is(at, {Sense::After, Sense::Before}))
        m_said.bound = sense(at) == Sense::After ? Bound::After : Bound::Before;
}

void ClockPart::takePart(const SpokenWord &part)
{
    m_said.partFrom = part.value;
    m_said.partTo = part.other;
}

bool ClockPart::isClockMark(qsizetype at) const
{
    return is(at, {Sense::ClockMark, Sense::ClockOrHour});
}

qsizetype ClockPart::readHour(qsizetype at, bool isMarked)
{
    if (sense(at) == Sense::Clock) {
        if (word(at).value > 24 || word(at).other > 59)
            return 0;
        setHour(word(at).value, word(at).other);
        m_said.isByFullClock =
            word(at).value > 12 || word(at).value == 0 || word(at).text.startsWith(u'0');
        return 1;
    }
    int hour = word(at).value;
    const qsizetype taken = sense(at) == Sense::HourName ? 1 : readNumber(at, hour);
    if (taken == 0 || hour < 0 || hour > 24)
        return 0;
    const qsizetype next = at + taken;
    const bool isHour = isMarked || sense(at) == Sense::HourName
                        || is(next, {Sense::Meridiem, Sense::ClockMark, Sense::HalfBefore})
                        || (is(next, {Sense::Part, Sense::PartToday, Sense::Noon}));
    int minute = 0;
    const qsizetype more = readNumber(next, minute);
    const bool saysMinutes = more > 0 && minute >= 10 && minute <= 59 && hour <= 12
                             && !unit(next + more) && sense(next + more) != Sense::Month;
    if (!isHour && !(saysMinutes && minute % 5 == 0))
        return 0;
    setHour(hour, saysMinutes ? minute : 0);
    m_said.isByFullClock = hour > 12 || hour == 0;
    return taken + (saysMinutes ? more : 0);
}

qsizetype ClockPart::readRange(qsizetype at, bool isMarked)
{
    const auto take = [this](int from, int until) {
        setHour(from, 0);
        m_said.hourUntil = until;
        m_said.isByFullClock = from > 12 || from == 0;
    };
    if (sense(at) == Sense::DayAndMonth && word(at).value <= 24 && word(at).other <= 24) {
        take(word(at).value, word(at).other);
        return 1;
    }
    const qsizetype first = sense(at) == Sense::Between ? at + 1 : at;
    int from = 0;
    int until = 0;
    const qsizetype taken = readNumber(first, from);
    const qsizetype joint = first + taken;
    const bool isBetween = first > at && is(joint, {Sense::And, Sense::To, Sense::Until});
    // "5 to 6" is five minutes to six; "2 to 3" is not.
    const bool isRange = isBetween || sense(joint) == Sense::Until
                         || (sense(joint) == Sense::To && (isMarked || from % 5 != 0));
    const qsizetype more = taken > 0 && isRange ? readNumber(joint + 1, until) : 0;
    if (more == 0 || from > 24 || until > 24 || unit(joint + 1 + more))
        return 0;
    take(from, until);
    return joint + 1 + more - at;
}

qsizetype ClockPart::readMinutesFirst(qsizetype at)
{
    int minutes = word(at).value;
    qsizetype next = at + 1;
    if (!is(at, {Sense::Part60, Sense::HalfBefore})) {
        const qsizetype taken = readNumber(at, minutes);
        if (taken == 0)
            return 0;
        next = at + taken;
        if (const auto named = unit(next); named && named->value == 60)
            ++next;
    }
    const bool isTo = sense(next) == Sense::To || sense(at) == Sense::HalfBefore;
    const bool isPast = sense(next) == Sense::Past;
    const bool isHalfThree = sense(at) == Sense::Part60 && word(at).text == u"half";
    if (is(next, {Sense::To, Sense::Past}))
        ++next;
    else if (sense(at) != Sense::HalfBefore && !isHalfThree)
        return 0;
    int hour = word(next).value;
    const qsizetype taken = sense(next) == Sense::HourName ? 1 : readNumber(next, hour);
    if (taken == 0 || hour < 1 || hour > 12 || minutes > 59 || !(isTo || isPast || isHalfThree))
        return 0;
    setHour(isTo ? (hour == 1 ? 12 : hour - 1) : hour, isTo ? 60 - minutes : minutes);
    return next + taken - at;
}

qsizetype ClockPart::readMinutesAfter(qsizetype at)
{
    qsizetype next = at;
    const bool isLess = sense(next) == Sense::To;
    if (isLess || sense(next) == Sense::And)
        ++next;
    int minutes = word(next).value;
    qsizetype taken = is(next, {Sense::Part60, Sense::HalfBefore}) ? 1 : 0;
    if (taken == 0 && next > at && readNumber(next, minutes) > 0) {
        taken = readNumber(next, minutes);
        if (const auto named = unit(next + taken); named && named->value == 60)
            ++taken;
        else
            return 0;
    }
    if (taken == 0 || minutes > 59)
        return 0;
    const int all = *m_said.hour * 60 + m_said.minute + (isLess ? -minutes : minutes);
    const int inDay = (all + 12 * 60) % (12 * 60);
    setHour(inDay / 60 == 0 ? 12 : inDay / 60, inDay % 60);
    return next + taken - at;
}
} // namespace hadir::calling
