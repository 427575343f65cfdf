// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Openings.h"

#include "app/calling/LunarYears.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::calling {

namespace {
constexpr int dayMinutes = 24 * 60;
// No two clocks are further apart, so that a queue's day lies within as many of a customer's.
constexpr int daysApart = 2;

QTime clockTime(int minute)
{
    return {minute / 60 % 24, minute % 60};
}

QList<DayHours> thatDay(const QList<DayHours> &hours, QDate day)
{
    QList<DayHours> out;
    std::ranges::copy_if(hours, std::back_inserter(out),
                         [day](const DayHours &one) { return one.on.has(day); });
    std::ranges::sort(out, {}, &DayHours::from);
    return out;
}

Span roughly(QDate first, QDate last)
{
    const auto start = [](QDate day) {
        return core::fromMillis(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    };
    return {start(first.addDays(-daysApart)), start(last.addDays(daysApart + 1))};
}
} // namespace

Openings::Openings(const CallingRules &rules, SlotQuestion question, QDate first, QDate last)
    : m_question(std::move(question))
    , m_first(first)
    , m_last(last)
{
    m_question.terms.length = std::max(m_question.terms.length, Minutes(1));
    const Span over = roughly(first, last);
    m_called = ZoneClock::of(m_question.called.zone, over);
    m_queue = ZoneClock::of(m_question.queue.zone, over);
    if (!m_called || !m_queue)
        return;
    addDaysOfCalled(rules);
    addDaysOfQueue(rules);
    std::ranges::sort(m_closures, {}, &Closure::from);
    for (const Closure &one : m_closures)
        m_longest = std::max(m_longest, one.span.to - one.span.from);
    m_occupancy = Occupancy(m_question.capacity, over);
}

void Openings::addDaysOfCalled(const CallingRules &rules)
{
    const CalledParty &called = m_question.called;
    const QDate from = m_first.addDays(-1);
    const QDate to = m_last.addDays(1);
    const Holidays holidays = Holidays::of(rules, called.place, from, to);
    const CallingLaw *law = rules.lawAt(called.place);
    std::optional<LunarYears> moon;
    if (law && law->duringRamadan)
        moon.emplace();
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const Holiday *holiday = holidays.publicOn(day);
        if (law)
            addLaw(*law, day, holiday, moon && moon->isRamadan(day));
        if (holiday && m_question.terms.holidays == OnHolidays::Closed)
            add(*m_called, {day},
                {.reason = Reason::Holiday,
                 .zone = called.zone,
                 .day = day,
                 .place = called.place,
                 .names = holiday->names,
                 .certainty = holiday->certainty});
        addQuiet(day);
    }
}

void Openings::addLaw(const CallingLaw &law, QDate day, const Holiday *holiday, bool isRamadan)
{
    Obstacle why{.reason = Reason::CallingLaw,
                 .zone = m_question.called.zone,
                 .day = day,
                 .place = m_question.called.place};
    const QList<DayHours> *hours = &law.hours;
    if (holiday && law.onHolidays) {
        hours = &*law.onHolidays;
        why.names = holiday->names;
        why.certainty = holiday->certainty;
    } else if (isRamadan && law.duringRamadan) {
        hours = &*law.duringRamadan;
    }
    why.hours = thatDay(*hours, day);
    addOutside(*m_called, why.hours, why);
    why.reason = Reason::LawfulPause;
    why.hours.clear();
    addWithin(*m_called, thatDay(law.pauses, day), why);
}

void Openings::addQuiet(QDate day)
{
    const auto &quiet = m_question.called.quiet;
    if (!quiet)
        return;
    const Obstacle why{.reason = Reason::QuietHours,
                       .zone = m_question.called.zone,
                       .from = clockTime(quiet->from),
                       .to = clockTime(quiet->to)};
    if (quiet->from < quiet->to) {
        add(*m_called, {day, quiet->from, quiet->to}, why);
    } else if (quiet->from > quiet->to) {
        add(*m_called, {day, 0, quiet->to}, why);
        add(*m_called, {day, quiet->from}, why);
    }
}

void Openings::addDaysOfQueue(const CallingRules &rules)
{
    const QueueHours &queue = m_question.queue;
    const QDate from = m_first.addDays(-daysApart);
    const QDate to = m_last.addDays(daysApart);
    const Holidays holidays = queue.holidays == OnHolidays::Closed
                                  ? Holidays::of(rules, queue.place, from, to)
                                  : Holidays();
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        Obstacle why{
            .reason = Reason::QueueHoliday, .zone = queue.zone, .day = day, .place = queue.place};
        if (const Holiday *holiday = holidays.publicOn(day);
            holiday && !queue.workdays.contains(day)) {
            why.names = holiday->names;
            why.certainty = holiday->certainty;
            add(*m_queue, {day}, why);
        }
        why.certainty = Holiday::Certainty::Sure;
        for (const ClosedDay &closed : queue.closed) {
            why.names = {{QString(), closed.why}};
            if (closed.day == day)
                add(*m_queue, {day}, why);
        }
        why.names.clear();
        why.reason = Reason::QueueClosed;
        why.hours = thatDay(queue.open, day);
        if (!queue.open.isEmpty())
            addOutside(*m_queue, why.hours, why);
        why.reason = Reason::QueueBreak;
        why.hours.clear();
        addWithin(*m_queue, thatDay(queue.breaks, day), why);
    }
}

/// What of a day lies outside of its hours, which are in order.
void Openings::addOutside(const ZoneClock &clock, const QList<DayHours> &hours, Obstacle why)
{
    int reached = 0;
    for (const DayHours &open : hours) {
        if (open.from > reached)
            add(clock, {why.day, reached, open.from}, why);
        reached = std::max(reached, open.to);
    }
    if (reached < dayMinutes)
        add(clock, {why.day, reached}, why);
}

void Openings::addWithin(const ZoneClock &clock, const QList<DayHours> &hours, Obstacle why)
{
    for (const DayHours &one : hours) {
        why.from = clockTime(one.from);
        why.to = clockTime(one.to);
        add(clock, {why.day, one.from, one.to}, why);
    }
}

void Openings::add(const ZoneClock &clock, const PartOfDay &part, const Obstacle &why)
{
    for (const Span &span : clock.spansOf(part.day, part.from, part.to))
        m_closures.append({span, why});
}

QList<Obstacle> Openings::untimely(Instant at) const
{
    const SlotTerms &terms = m_question.terms;
    const Instant earliest = m_question.now + terms.notice;
    const QDate furthest = m_called->wallAt(m_question.now).date().addDays(terms.furthestDays);
    if (at < m_question.now)
        return {{.reason = Reason::Past, .until = m_question.now}};
    if (at < earliest)
        return {{.reason = Reason::TooSoon, .until = earliest}};
    if (m_called->wallAt(at).date() > furthest)
        return {{.reason = Reason::TooFar, .zone = m_question.called.zone, .day = furthest}};
    return {};
}

QList<Obstacle> Openings::whyNot(Instant at) const
{
    if (!m_called || !m_queue)
        return {{.reason = Reason::UnknownZone,
                 .zone = m_called ? m_question.queue.zone : m_question.called.zone}};
    const Span call = callAt(at);
    QList<Obstacle> out = untimely(at);
    auto closure = std::ranges::lower_bound(m_closures, call.from - m_longest, {}, &Closure::from);
    for (; closure != m_closures.end() && closure->span.from < call.to; ++closure) {
        if (closure->span.meets(call) && !out.contains(closure->why))
            out.append(closure->why);
    }
    const Occupancy::Tightest tightest = m_occupancy.within(call);
    if (m_question.capacity.shifts && tightest.people == 0)
        out.append({.reason = Reason::NobodyThere});
    else if (tightest.left() == 0)
        out.append({.reason = Reason::Full, .booked = tightest.booked, .places = tightest.places});
    std::ranges::stable_sort(out, {}, &Obstacle::reason);
    return out;
}

int Openings::placesLeft(Instant at) const
{
    return m_occupancy.within(callAt(at)).left();
}

QList<Slot> Openings::slotsOf(QDate day) const
{
    QList<Slot> out;
    const int length = int(m_question.terms.length.count());
    for (int minute = 0; minute < dayMinutes; minute += length) {
        const QList<Instant> moments = m_called->momentsOf(day, minute);
        for (const Instant at : moments) {
            Showing showing = Showing::Only;
            if (moments.size() > 1)
                showing = at == moments.first() ? Showing::First : Showing::Second;
            out.append({.at = at,
                        .wall = QDateTime(day, clockTime(minute), Qt::UTC),
                        .showing = showing,
                        .placesLeft = placesLeft(at),
                        .obstacles = whyNot(at)});
        }
    }
    std::ranges::sort(out, {}, &Slot::at);
    return out;
}

QList<Slot> Openings::offered() const
{
    QList<Slot> out;
    for (QDate day = m_first; m_called && m_queue && day <= m_last; day = day.addDays(1))
        out += slotsOf(day);
    return out;
}

std::optional<Slot> Openings::firstOpenFrom(Instant at) const
{
    if (!m_called || !m_queue)
        return std::nullopt;
    // The day before, for a clock that is turned back past midnight.
    const QDate before = m_called->wallAt(at).date().addDays(-1);
    for (QDate day = std::max(m_first, before); day <= m_last; day = day.addDays(1)) {
        for (const Slot &slot : slotsOf(day)) {
            if (slot.at >= at && slot.isOpen())
                return slot;
        }
    }
    return std::nullopt;
}

std::optional<Slot> Openings::nearestOpen(Instant at) const
{
    if (!m_called || !m_queue || m_first > m_last)
        return std::nullopt;
    const QDate middle = std::clamp(m_called->wallAt(at).date(), m_first, m_last);
    const qint64 furthest = std::max(m_first.daysTo(middle), middle.daysTo(m_last));
    const auto away = [at](const Slot &one) { return std::chrono::abs(one.at - at); };
    std::optional<Slot> nearest;
    for (qint64 days = 0; days <= furthest; ++days) {
        // What is left lies further off, however the clock is turned.
        if (nearest && away(*nearest) < std::chrono::days(days - 2))
            break;
        for (const QDate day : {middle.addDays(-days), middle.addDays(days)}) {
            const auto slot = day < m_first || day > m_last ? std::nullopt : nearestOn(day, at);
            if (slot
                && (!nearest
                    || std::pair(away(*slot), slot->at) < std::pair(away(*nearest), nearest->at)))
                nearest = slot;
        }
    }
    return nearest;
}

std::optional<Slot> Openings::nearestOn(QDate day, Instant at) const
{
    std::optional<Slot> nearest;
    for (const Slot &slot : slotsOf(day)) {
        const bool isNearer =
            !nearest || std::chrono::abs(slot.at - at) < std::chrono::abs(nearest->at - at);
        if (slot.isOpen() && isNearer)
            nearest = slot;
    }
    return nearest;
}

QList<Obstacle> whyNot(const CallingRules &rules, const SlotQuestion &question, Instant at)
{
    const auto clock = ZoneClock::of(question.called.zone, {at, at});
    const QDate day = clock ? clock->wallAt(at).date()
                            : QDateTime::fromMSecsSinceEpoch(core::toMillis(at), Qt::UTC).date();
    const auto slotDays = std::chrono::ceil<std::chrono::days>(question.terms.length).count();
    return Openings(rules, question, day, day.addDays(slotDays)).whyNot(at);
}
} // namespace hadir::calling
