// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/calling/MinuteOracle.h"

#include <QTimeZone>

#include <ctime>

using namespace std::chrono_literals;

namespace hadir::calling {

WallTable::WallTable(const QString &zone, Span over) : m_from(over.from)
{
#ifdef Q_OS_UNIX
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone.toLatin1());
    tzset();
    for (Instant at = over.from; at < over.to; at += 1min) {
        const std::time_t seconds = core::toMillis(at) / 1000;
        std::tm wall{};
        localtime_r(&seconds, &wall);
        m_walls.push_back({QDate(wall.tm_year + 1900, wall.tm_mon + 1, wall.tm_mday),
                           wall.tm_hour * 60 + wall.tm_min});
    }
    qputenv("TZ", before);
    tzset();
#else
    const QTimeZone theirs(zone.toLatin1());
    for (Instant at = over.from; at < over.to; at += 1min) {
        const auto wall = QDateTime::fromMSecsSinceEpoch(core::toMillis(at), theirs);
        m_walls.push_back({wall.date(), wall.time().hour() * 60 + wall.time().minute()});
    }
#endif
}

const WallTable::Wall &WallTable::at(Instant moment) const
{
    return m_walls.at(std::size_t((moment - m_from) / 1min));
}

MinuteOracle::MinuteOracle(const CallingLaw &law, SlotQuestion question, Days days, Span over)
    : m_law(law)
    , m_question(std::move(question))
    , m_days(std::move(days))
    , m_over(over)
    , m_called(m_question.called.zone, over)
    , m_queue(m_question.queue.zone, over)
{}

namespace {
bool isWithin(const QList<DayHours> &hours, const WallTable::Wall &wall)
{
    for (const DayHours &one : hours) {
        if (one.on.has(wall.day) && wall.minute >= one.from && wall.minute < one.to)
            return true;
    }
    return false;
}
} // namespace

void MinuteOracle::askCalled(const WallTable::Wall &wall, QSet<Reason> &reasons) const
{
    const bool isHoliday = m_days.holidaysOfCalled.contains(wall.day);
    QList<DayHours> lawful = m_law.hours;
    if (m_law.duringRamadan && m_days.ramadan.contains(wall.day))
        lawful = *m_law.duringRamadan;
    if (m_law.onHolidays && isHoliday)
        lawful = *m_law.onHolidays;
    if (!isWithin(lawful, wall))
        reasons.insert(Reason::CallingLaw);
    if (isWithin(m_law.pauses, wall))
        reasons.insert(Reason::LawfulPause);
    if (isHoliday && m_question.terms.holidays == OnHolidays::Closed)
        reasons.insert(Reason::Holiday);
    if (const auto &quiet = m_question.called.quiet) {
        const bool isPastMidnight = quiet->from > quiet->to;
        const bool isAfter = wall.minute >= quiet->from;
        const bool isBefore = wall.minute < quiet->to;
        if (isPastMidnight ? isAfter || isBefore : isAfter && isBefore)
            reasons.insert(Reason::QuietHours);
    }
}

void MinuteOracle::askQueue(const WallTable::Wall &wall, QSet<Reason> &reasons) const
{
    const QueueHours &queue = m_question.queue;
    if (!queue.open.isEmpty() && !isWithin(queue.open, wall))
        reasons.insert(Reason::QueueClosed);
    if (isWithin(queue.breaks, wall))
        reasons.insert(Reason::QueueBreak);
    if (queue.holidays == OnHolidays::Closed && m_days.holidaysOfQueue.contains(wall.day)
        && !queue.workdays.contains(wall.day))
        reasons.insert(Reason::QueueHoliday);
    for (const ClosedDay &closed : queue.closed) {
        if (closed.day == wall.day)
            reasons.insert(Reason::QueueHoliday);
    }
}

QSet<Reason> MinuteOracle::reasonsOfMinute(Instant minute) const
{
    const qint64 key = core::toMillis(minute);
    const auto asked = m_asked.constFind(key);
    if (asked != m_asked.cend())
        return *asked;
    QSet<Reason> reasons;
    askCalled(m_called.at(minute), reasons);
    askQueue(m_queue.at(minute), reasons);
    m_asked.insert(key, reasons);
    return reasons;
}

MinuteOracle::Answer MinuteOracle::answer(Instant at) const
{
    Answer out{.at = at, .placesLeft = m_question.capacity.places};
    bool isSomebodyThere = true;
    for (Instant minute = at; minute < at + m_question.terms.length; minute += 1min) {
        out.reasons |= reasonsOfMinute(minute);
        const auto covers = [minute](const Span &span) {
            return minute >= span.from && minute < span.to;
        };
        int places = m_question.capacity.places;
        if (const auto &shifts = m_question.capacity.shifts) {
            const int people = int(std::ranges::count_if(*shifts, covers));
            isSomebodyThere = isSomebodyThere && people > 0;
            places = std::min(places, people);
        }
        const int booked = int(std::ranges::count_if(m_question.capacity.booked, covers));
        out.placesLeft = std::min(out.placesLeft, std::max(0, places - booked));
    }
    if (!isSomebodyThere)
        out.reasons.insert(Reason::NobodyThere);
    else if (out.placesLeft == 0)
        out.reasons.insert(Reason::Full);
    const SlotTerms &terms = m_question.terms;
    const QDate today = m_called.at(std::chrono::floor<Minutes>(m_question.now)).day;
    if (at < m_question.now)
        out.reasons.insert(Reason::Past);
    else if (at < m_question.now + terms.notice)
        out.reasons.insert(Reason::TooSoon);
    else if (m_called.at(at).day > today.addDays(terms.furthestDays))
        out.reasons.insert(Reason::TooFar);
    return out;
}

QList<MinuteOracle::Answer> MinuteOracle::slotsBetween(QDate first, QDate last) const
{
    QList<Answer> out;
    for (Instant at = m_over.from; at + m_question.terms.length < m_over.to; at += 1min) {
        const WallTable::Wall &wall = m_called.at(at);
        if (wall.day >= first && wall.day <= last
            && wall.minute % m_question.terms.length.count() == 0)
            out.append(answer(at));
    }
    return out;
}
} // namespace hadir::calling
