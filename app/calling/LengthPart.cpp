// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/LengthPart.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

namespace {
constexpr int furthestYears = 10;
} // namespace

qsizetype LengthPart::readAhead(qsizetype at)
{
    const bool isMarked = is(at, {Sense::In, Sense::After});
    qsizetype next = isMarked ? at + 1 : at;
    qsizetype amount = readAmount(next, isMarked);
    if (amount == 0)
        return 0;
    while (amount > 0) {
        next += amount;
        const bool isJoined = sense(next) == Sense::And;
        amount = readAmount(next + (isJoined ? 1 : 0), false);
        amount += amount > 0 && isJoined ? 1 : 0;
    }
    while (sense(next) == Sense::FromNow)
        ++next;
    return next - at;
}

qsizetype LengthPart::readPeriod(qsizetype at)
{
    const auto which = [this](qsizetype of) {
        return is(of, {Sense::This, Sense::Coming, Sense::Next});
    };
    const bool isBefore = which(at);
    const qsizetype named = isBefore ? at + 1 : at;
    if (!isBefore && !which(at + 1))
        return 0;
    const bool isThis = sense(isBefore ? at : at + 1) == Sense::This;
    const auto what = unit(named);
    const bool isWeek = what && what->sense == Sense::Days && what->value == 7;
    const bool isMonth = what && what->sense == Sense::Months && what->value == 1;
    if (isWeek)
        m_said.week = isThis ? 0 : 1;
    else if (isMonth)
        m_said.monthsOn = isThis ? 0 : 1;
    else if (what && what->sense == Sense::Months && !isThis)
        goAhead(*what, 1);
    else
        return 0;
    return 2;
}

void LengthPart::goAhead(const SpokenWord &unit, int count)
{
    m_said.isAhead = true;
    const int bounded = std::min(count, 100'000);
    constexpr int mostDays = furthestYears * 366;
    if (unit.sense == Sense::Seconds)
        m_said.secondsAhead =
            std::min(m_said.secondsAhead + qint64(unit.value) * bounded, mostDays * 86'400LL);
    else if (unit.sense == Sense::Days)
        m_said.daysAhead = std::min(m_said.daysAhead + unit.value * bounded, mostDays);
    else
        m_said.monthsAhead =
            std::min(m_said.monthsAhead + unit.value * bounded, furthestYears * 12);
}

qsizetype LengthPart::readAmount(qsizetype at, bool isMarked)
{
    if (is(at, {Sense::Seconds, Sense::Days, Sense::Months}) && word(at).other > 0) {
        goAhead(word(at), word(at).other);
        return 1 + readHalfMore(at + 1, word(at));
    }
    if (is(at, {Sense::Part60, Sense::HalfBefore})) {
        const qsizetype of = sense(at + 1) == Sense::Article ? at + 2 : at + 1;
        const auto hour = unit(of);
        if (!hour || hour->value != 3600)
            return 0;
        goAhead({.sense = Sense::Seconds, .value = 60}, word(at).value);
        return of + 1 - at;
    }
    int count = 1;
    qsizetype next = at + readNumber(at, count);
    if (next == at && sense(at) == Sense::Article)
        ++next;
    if (next > at && sense(next) == Sense::HalfBefore && sense(next + 1) == Sense::ClockOrHour) {
        goAhead({.sense = Sense::Seconds, .value = 60}, count * 60 + word(next).value);
        return next + 2 - at;
    }
    const auto counted = unit(next);
    const bool isCounted =
        next > at || sense(next + 1) == Sense::FromNow
        || (isMarked && sense(next) != Sense::ClockOrHour && sense(next) != Sense::WeekOrSunday);
    if (!counted || !isCounted)
        return 0;
    goAhead(*counted, count);
    next += isText(next + 1, {u"واحد"_s, u"واحده"_s}) ? 2 : 1;
    return next - at + readHalfMore(next, *counted);
}

qsizetype LengthPart::readHalfMore(qsizetype at, const SpokenWord &of)
{
    qsizetype next = at;
    while (is(next, {Sense::And, Sense::Article}))
        ++next;
    if (!is(next, {Sense::Part60, Sense::HalfBefore}) || of.sense != Sense::Seconds)
        return 0;
    goAhead({.sense = Sense::Seconds, .value = of.value / 60}, word(next).value);
    return next + 1 - at;
}
} // namespace hadir::calling
