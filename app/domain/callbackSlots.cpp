// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackSlots.h"

#include "app/calling/rulesJson.h"
#include "app/domain/PhoneNumber.h"
#include "app/domain/callbacks.h"
#include "app/domain/rules.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::domain {

namespace {
constexpr int daysAround = 14; ///< that are searched for another slot
constexpr auto searchedAround = std::chrono::days(daysAround + 2);
constexpr int furthestDays = 366;

QString countryOf(const QString &zone)
{
    const QTimeZone there(zone.toLatin1());
    const auto territory = there.isValid() ? there.territory() : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory || territory == QLocale::World
               ? QString()
               : QLocale::territoryToCode(territory);
}

QList<calling::DayHours> inDays(const QList<WeekSpan> &week)
{
    QList<calling::DayHours> out;
    for (const WeekSpan &span : week)
        out.append(
            {.on = {int(span.weekday)}, .from = int(span.fromMinute), .to = int(span.toMinute)});
    return out;
}

calling::CalledParty calledParty(const Callback &callback, Unit &unit)
{
    calling::CalledParty out{.zone = callback.zone};
    const auto point = callback.contactPoint ? unit.find(*callback.contactPoint) : std::nullopt;
    const auto number = point ? PhoneNumber::read(point->value, {}) : std::nullopt;
    const auto customer = unit.find(callback.customer);
    out.place.country = number ? number->region() : customer ? customer->country : QString();
    if (out.place.country.isEmpty())
        out.place.country = countryOf(callback.zone);
    if (point && point->quietFromMinute && point->quietToMinute)
        out.quiet = calling::QuietHours{int(*point->quietFromMinute), int(*point->quietToMinute)};
    return out;
}

QDate dayOf(Instant at, const QString &zone)
{
    return QDate::fromString(localTimeAt(at, zone).left(10), Qt::ISODate);
}

/// All openings around a moment, with everything that is booked there.
std::optional<calling::Openings> openingsAround(const Callback &callback, Instant at, int days,
                                                Instant now, Unit &unit)
{
    calling::SlotQuestion question = slotQuestion(callback, now, unit);
    const QDate day = dayOf(at, callback.zone);
    if (!day.isValid())
        return std::nullopt;
    const auto away = std::chrono::days(days + 2);
    question.capacity.booked = bookedAround(callback, at - away, at + away, unit);
    return calling::Openings(callingRulesFor(countriesIn(question), unit), question,
                             day.addDays(-days), day.addDays(days));
}
} // namespace

calling::CallingRules callingRulesFor(const QStringList &countries, Unit &unit)
{
    // Read once: it is part of the program.
    static const calling::CallingRules shipped =
        calling::shippedRules().value_or(calling::CallingRules());
    calling::CallingRules out;
    out.countries.insert(u"*"_s, shipped.countries.value(u"*"_s));
    for (const QString &country : countries) {
        if (shipped.countries.contains(country))
            out.countries.insert(country, shipped.countries.value(country));
        const auto own = unit.find(callingRulesOf(country));
        const auto read = own && !own->rules.isEmpty()
                              ? calling::parseRules(own->rules.toUtf8())
                              : core::Result<calling::CallingRules>(calling::CallingRules());
        if (read)
            out = calling::merged(*read, std::move(out));
    }
    return out;
}

std::optional<QList<calling::Span>> shiftsOf(const Agent &agent, calling::Span about)
{
    if (agent.shifts.isEmpty() && agent.shiftsOnDays.isEmpty())
        return std::nullopt;
    QList<calling::Span> out;
    const auto add = [&](QDate day, qint64 from, qint64 to) {
        const auto begins =
            calling::settle(QDateTime(day, QTime(0, 0).addSecs(int(from) * 60)), agent.zone);
        if (begins && to > from)
            out.append({begins->at, begins->at + std::chrono::minutes(to - from)});
    };
    const QDate first = dayOf(about.from, agent.zone);
    const QDate last = dayOf(about.to, agent.zone);
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
        const QString date = day.toString(Qt::ISODate);
        const bool isOtherwise =
            std::ranges::find(agent.shiftsOnDays, date, &DaySpan::date) != agent.shiftsOnDays.end();
        for (const DaySpan &span : agent.shiftsOnDays) {
            if (span.date == date)
                add(day, span.fromMinute, span.toMinute);
        }
        for (const WeekSpan &span : agent.shifts) {
            if (!isOtherwise && span.weekday == day.dayOfWeek())
                add(day, span.fromMinute, span.toMinute);
        }
    }
    return out;
}

calling::SlotQuestion slotQuestion(const Callback &callback, Instant now, Unit &unit)
{
    const auto queue = callback.queue ? unit.find(*callback.queue) : std::nullopt;
    const CallbackTerms terms = queue ? queue->callbacks : CallbackTerms();
    calling::SlotQuestion out{.now = now, .called = calledParty(callback, unit)};
    out.queue.zone = queue && !queue->zone.isEmpty() ? queue->zone : callback.zone;
    out.queue.place.country = countryOf(out.queue.zone);
    out.queue.open = inDays(terms.hours);
    out.terms.length = std::chrono::minutes(terms.slotMinutes);
    out.terms.furthestDays = furthestDays;
    out.capacity.places =
        terms.capacity > 0 ? int(terms.capacity) : std::numeric_limits<int>::max() / 2;
    const auto owner =
        callback.owner && !callback.queueAfter ? unit.find(*callback.owner) : std::nullopt;
    if (owner)
        out.capacity.shifts =
            shiftsOf(*owner, {callback.dueAt - searchedAround, callback.dueAt + searchedAround});
    return out;
}

QStringList countriesIn(const calling::SlotQuestion &question)
{
    QStringList out{question.called.place.country, question.queue.place.country};
    out.removeAll(QString());
    out.removeDuplicates();
    return out;
}

QList<calling::Span> bookedAround(const Callback &callback, Instant from, Instant until, Unit &unit)
{
    const auto queue = callback.queue ? unit.find(*callback.queue) : std::nullopt;
    if (!queue || queue->callbacks.capacity <= 0)
        return {};
    const auto length = std::chrono::minutes(queue->callbacks.slotMinutes);
    QList<calling::Span> out;
    const QList<Booking> booked = unit.bookedIn(queue->id, from, until);
    for (const Booking &one : booked) {
        if (one.callback != callback.id)
            out.append({one.dueAt, one.dueAt + length});
    }
    return out;
}

QString nameOf(calling::Reason reason)
{
    constexpr std::array names{
        "unknown-zone"_L1,  "past"_L1,         "too-soon"_L1, "too-far"_L1,      "calling-law"_L1,
        "lawful-pause"_L1,  "quiet-hours"_L1,  "holiday"_L1,  "queue-closed"_L1, "queue-break"_L1,
        "queue-holiday"_L1, "nobody-there"_L1, "full"_L1};
    return names.at(size_t(reason));
}

std::expected<void, Rejection> mayTakeSlot(const Callback &callback, Instant now, Unit &unit)
{
    if (callback.waitingSince)
        return {};
    // What was wished for a moment that is only just past is past no sooner than it was typed.
    calling::SlotQuestion question = slotQuestion(callback, std::min(now, callback.dueAt), unit);
    question.capacity.booked = bookedAround(callback, callback.dueAt - question.terms.length,
                                            callback.dueAt + question.terms.length, unit);
    const QList<calling::Obstacle> obstacles =
        calling::whyNot(callingRulesFor(countriesIn(question), unit), question, callback.dueAt);
    if (obstacles.isEmpty())
        return {};
    const auto other = std::ranges::find_if(obstacles, [](const calling::Obstacle &one) {
        return one.reason != calling::Reason::Full;
    });
    if (other != obstacles.end())
        return rules::reject(Refusal::OutsideHours, nameOf(other->reason));
    const auto openings = openingsAround(callback, callback.dueAt, daysAround, now, unit);
    const auto nearest = openings ? openings->nearestOpen(callback.dueAt) : std::nullopt;
    return rules::reject(Refusal::SlotFull,
                         nearest ? localTimeAt(nearest->at, callback.zone) : QString());
}

QString closedBecause(const Callback &callback, Unit &unit)
{
    const calling::SlotQuestion question = slotQuestion(callback, callback.dueAt, unit);
    const QList<calling::Obstacle> obstacles =
        calling::whyNot(callingRulesFor(countriesIn(question), unit), question, callback.dueAt);
    return obstacles.isEmpty() ? QString() : nameOf(obstacles.first().reason);
}

Instant openFrom(const Callback &callback, Instant at, Unit &unit)
{
    calling::SlotQuestion question = slotQuestion(callback, std::min(at, callback.dueAt), unit);
    question.capacity.places = std::numeric_limits<int>::max() / 2;
    question.capacity.shifts.reset(); // who has tried goes on when they are there again
    const calling::CallingRules rules = callingRulesFor(countriesIn(question), unit);
    if (calling::whyNot(rules, question, at).isEmpty())
        return at;
    const QDate day = dayOf(at, callback.zone);
    if (!day.isValid())
        return at;
    const calling::Openings openings(rules, question, day, day.addDays(daysAround));
    const auto open = openings.firstOpenFrom(at);
    return open ? open->at : at;
}
} // namespace hadir::domain
