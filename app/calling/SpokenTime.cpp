// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/SpokenTime.h"

#include "app/calling/Saying.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

namespace {
constexpr qsizetype longestRead = 200;
constexpr int endOfDay = 24 * 60;
constexpr int afterPrayerUntil = 18 * 60;

using Breadth = SpokenMeaning::Breadth;

/// Some days, both in it.
struct Days
{
    QDate first;
    QDate last;
};

/// A time of day, or a part of one.
struct TimeOfDay
{
    int from = 0;
    int to = 0; ///< the same for a moment
};

QDateTime wallOf(QDate day, int minute)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(qint64(minute) * 60);
}

/// Finds out what a saying means on the day that it is said.
class Interpreter final
{
public:
    Interpreter(const Saying &said, const SpokenContext &context, QDateTime now)
        : m_said(said)
        , m_context(context)
        , m_now(std::move(now))
        , m_today(m_now.date())
    {}

    SpokenTime answer()
    {
        m_answer.unread = m_said.unread;
        if (!m_said.saysAnything())
            return m_answer;
        m_answer.clarity = Clarity::Clear;
        if (m_said.isAhead && !m_said.saysTime() && m_said.secondsAhead > 0)
            addAhead();
        else if (m_said.isAfterFridayPrayer)
            addAfterPrayer();
        else if (m_said.isNow && !m_said.saysTime() && !m_said.saysDay() && !m_said.isAhead)
            add(m_now, m_now, Breadth::Moment);
        else if (m_said.saysTime())
            addTimes();
        else
            addDays();
        if (m_answer.meanings.isEmpty())
            m_answer.clarity = Clarity::NotUnderstood;
        return m_answer;
    }

private:
    void add(const QDateTime &from, const QDateTime &to, Breadth breadth)
    {
        const auto settled = settle(from, m_context.zone);
        if (settled)
            m_answer.meanings.append({breadth, from, to, *settled});
    }

    void addAhead()
    {
        const Instant at = std::chrono::ceil<std::chrono::minutes>(
            m_context.now + std::chrono::seconds(m_said.secondsAhead)
            + std::chrono::hours(24) * m_said.daysAhead);
        const auto clock = ZoneClock::of(m_context.zone, {at, at});
        const QDateTime wall = clock->wallAt(at);
        m_answer.meanings.append({Breadth::Moment, wall, wall, {at, WallFit::Exact}});
    }

    void addAfterPrayer()
    {
        const int days = (Qt::Friday - m_today.dayOfWeek() + 7) % 7;
        QDate friday = m_today.addDays(days);
        if (days == 0 && m_now > wallOf(friday, afterPrayerUntil))
            friday = friday.addDays(7);
        if (m_said.week == 1)
            friday = monday(1).addDays(Qt::Friday - 1);
        add(wallOf(friday, m_context.fridayPrayerEnds), wallOf(friday, afterPrayerUntil),
            Breadth::PartOfDay);
    }

    [[nodiscard]] QDate monday(int weeksAhead) const
    {
        return m_today.addDays(1 - m_today.dayOfWeek() + 7 * weeksAhead);
    }

    /// The days that may be meant; none when none is said.
    [[nodiscard]] QList<Days> daysSaid() const
    {
        const auto one = [](QDate day) { return QList<Days>{{day, day}}; };
        if (m_said.date)
            return one(*m_said.date);
        if (m_said.monthDay || m_said.month)
            return dated();
        if (m_said.isAhead)
            return one(m_today.addMonths(m_said.monthsAhead).addDays(m_said.daysAhead));
        if (m_said.week && m_said.weekday)
            return one(monday(*m_said.week).addDays(*m_said.weekday - 1));
        if (m_said.weekday)
            return weekdays();
        if (m_said.dayOffset)
            return one(m_today.addDays(*m_said.dayOffset));
        if (m_said.monthsOn)
            return wholeMonth(
                QDate(m_today.year(), m_today.month(), 1).addMonths(*m_said.monthsOn));
        if (m_said.week)
            return {{std::max(m_today, monday(*m_said.week)), monday(*m_said.week).addDays(6)}};
        if (m_said.isWeekend)
            return weekend();
        return {};
    }

    /// What is left of it.
    [[nodiscard]] QList<Days> wholeMonth(QDate first) const
    {
        const QDate last = first.addMonths(1).addDays(-1);
        return {{std::max(first, std::min(m_today, last)), last}};
    }

    [[nodiscard]] QList<Days> dated() const
    {
        if (m_said.month && !m_said.monthDay) {
            const bool isOver = *m_said.month < m_today.month();
            return wholeMonth(
                {m_said.year.value_or(m_today.year() + (isOver ? 1 : 0)), *m_said.month, 1});
        }
        // The next time that there is such a day: 29 February is up to eight years off.
        QDate month(m_said.year.value_or(m_today.year()), m_said.month.value_or(m_today.month()),
                    1);
        for (int tries = 0; tries < 9; ++tries) {
            const QDate day(month.year(), month.month(), *m_said.monthDay);
            if (day.isValid() && (day >= m_today || m_said.year))
                return {{day, day}};
            month = m_said.month ? month.addYears(1) : month.addMonths(1);
        }
        return {};
    }

    [[nodiscard]] QList<Days> weekdays() const
    {
        const int ahead = (*m_said.weekday - m_today.dayOfWeek() + 7) % 7;
        const QDate nearest = m_today.addDays(ahead);
        const QDate strictly = ahead == 0 ? nearest.addDays(7) : nearest;
        const QDate ofNextWeek = monday(1).addDays(*m_said.weekday - 1);
        switch (m_said.which) {
        case Which::Coming:
            return {{strictly, strictly}};
        case Which::Next:
            if (strictly != ofNextWeek)
                return {{ofNextWeek, ofNextWeek}, {strictly, strictly}};
            return {{ofNextWeek, ofNextWeek}};
        case Which::This:
            return {{nearest, nearest}};
        case Which::Any:
            break;
        }
        const bool isOver = ahead == 0 && (!m_said.saysTime() || isOverToday());
        return isOver ? QList<Days>{{strictly, strictly}} : QList<Days>{{nearest, nearest}};
    }

    [[nodiscard]] bool isOverToday() const
    {
        return std::ranges::all_of(timesSaid(), [this](const TimeOfDay &time) {
            return wallOf(m_today, time.to) < m_now;
        });
    }

    [[nodiscard]] QList<Days> weekend() const
    {
        QDate first = m_today;
        for (int days = 0; days < 7 && !m_context.weekend.has(first); ++days)
            first = first.addDays(1);
        if (m_said.which == Which::Next)
            first = first.addDays(7);
        QDate last = first;
        while (m_context.weekend.has(last.addDays(1)) && first.daysTo(last) < 6)
            last = last.addDays(1);
        return {{first, last}};
    }

    /// The times of day that may be meant, the likelier first.
    [[nodiscard]] QList<TimeOfDay> timesSaid() const
    {
        QList<TimeOfDay> out = beginningsSaid();
        if (m_said.hour && m_said.hourUntil) {
            const int hours = (*m_said.hourUntil - *m_said.hour + 24) % (isByFullRange() ? 24 : 12);
            for (TimeOfDay &one : out)
                one.to = one.from + hours * 60;
        }
        for (TimeOfDay &one : out) {
            if (m_said.bound == Bound::After)
                one.to = std::max(one.from + 60, m_context.likelyTo);
            else if (m_said.bound == Bound::Before)
                one.from = one.to > m_context.likelyFrom ? m_context.likelyFrom : 0;
        }
        return out;
    }

    [[nodiscard]] bool isByFullRange() const
    {
        return m_said.isByFullClock || *m_said.hour > 12 || *m_said.hourUntil > 12;
    }

    [[nodiscard]] QList<TimeOfDay> beginningsSaid() const
    {
        if (m_said.about)
            return {{*m_said.about, std::min(*m_said.about + 120, endOfDay)}};
        if (!m_said.hour)
            return {{m_said.partFrom.value_or(0), m_said.partTo.value_or(0)}};
        const int said = *m_said.hour * 60 + m_said.minute;
        const auto moment = [](int minute) { return QList<TimeOfDay>{{minute, minute}}; };
        if (m_said.isByFullClock || *m_said.hour > 12)
            return moment(m_said.meridiem == 1 && said < 12 * 60 ? said + 12 * 60 : said);
        const int inMorning = said % (12 * 60);
        const int inEvening = inMorning + 12 * 60;
        // Of "11 to 1pm" the first is before noon.
        const bool isAcrossNoon = m_said.hourUntil && *m_said.hour % 12 > *m_said.hourUntil % 12;
        if (m_said.meridiem)
            return moment((*m_said.meridiem == 0) != isAcrossNoon ? inMorning : inEvening);
        if (m_said.partFrom)
            return moment(withinPart(inMorning, inEvening));
        const auto isLikely = [this](int minute) {
            return minute >= m_context.likelyFrom && minute < m_context.likelyTo;
        };
        if (isLikely(inEvening) && !isLikely(inMorning))
            return {{inEvening, inEvening}, {inMorning, inMorning}};
        return {{inMorning, inMorning}, {inEvening, inEvening}};
    }

    /// Two at night is after midnight, nine at night before it.
    [[nodiscard]] int withinPart(int inMorning, int inEvening) const
    {
        if (*m_said.partTo <= 12 * 60)
            return inMorning;
        const bool isNight = *m_said.partTo == endOfDay;
        if (isNight && inMorning < 5 * 60)
            return inMorning + endOfDay;
        const auto away = [this](int minute) {
            return std::max({*m_said.partFrom - minute, minute - *m_said.partTo, 0});
        };
        return away(inMorning) <= away(inEvening) ? inMorning : inEvening;
    }

    void addTimes()
    {
        const QList<TimeOfDay> times = timesSaid();
        const QList<Days> days = daysSaid();
        for (const Days &day : days) {
            for (const TimeOfDay &time : times)
                addTime(day.first, time);
        }
        for (const TimeOfDay &time : days.isEmpty() ? times : QList<TimeOfDay>()) {
            // Who says "morning" late in the morning means another one.
            const bool isOver = wallOf(m_today, (time.from + time.to) / 2) <= m_now;
            addTime(isOver ? m_today.addDays(1) : m_today, time);
        }
        dropPast();
        if (m_answer.meanings.size() > 1 || times.size() > 1)
            m_answer.clarity = days.size() > 1 ? Clarity::Ambiguous : clarityOf(times);
        else if (m_said.about)
            m_answer.clarity = Clarity::Guessed;
    }

    /// Of a time that may be meant in either half of the day.
    [[nodiscard]] Clarity clarityOf(const QList<TimeOfDay> &times) const
    {
        const auto isLikely = [this](const TimeOfDay &time) {
            return time.from >= m_context.likelyFrom && time.from < m_context.likelyTo;
        };
        const bool isOneLikely = std::ranges::count_if(times, isLikely) == 1;
        return isOneLikely || m_answer.meanings.size() == 1 ? Clarity::Guessed : Clarity::Ambiguous;
    }

    void addTime(QDate day, const TimeOfDay &time)
    {
        const bool isMoment = time.from == time.to;
        add(wallOf(day, time.from), wallOf(day, time.to),
            isMoment ? Breadth::Moment : Breadth::PartOfDay);
    }

    /// What is over is not meant where something else may be.
    void dropPast()
    {
        const auto isOver = [this](const SpokenMeaning &one) { return one.wallEnd < m_now; };
        if (!std::ranges::all_of(m_answer.meanings, isOver))
            m_answer.meanings.removeIf(isOver);
    }

    void addDays()
    {
        const QList<Days> days = daysSaid();
        for (const Days &one : days)
            add(wallOf(one.first, 0), wallOf(one.last.addDays(1), 0), Breadth::Days);
        if (days.size() > 1)
            m_answer.clarity = Clarity::Ambiguous;
    }

    const Saying &m_said;
    const SpokenContext &m_context;
    QDateTime m_now; ///< wall time
    QDate m_today;
    SpokenTime m_answer;
};
} // namespace

SpokenTime understand(const QString &words, const SpokenContext &context)
{
    const auto clock = ZoneClock::of(context.zone, {context.now, context.now});
    if (!clock)
        return {};
    const Saying said = sayingOf(spokenWords(words.left(longestRead)));
    return Interpreter(said, context, clock->wallAt(context.now)).answer();
}
} // namespace hadir::calling
