// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackSlots.h"

#include "app/domain/callbacks.h"
#include "app/domain/quietHours.h"
#include "app/domain/rules.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::domain {

namespace {
constexpr auto searchedAround = 14 * 24h;

QTimeZone zoneOf(const Queue &queue)
{
    const QTimeZone zone(queue.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// Which slots are full, of those in which anything is booked.
class Loads final
{
public:
    Loads(const Queue &queue, CallbackId except, SlotSpan around, Unit &unit) : m_queue(queue)
    {
        if (queue.callbacks.capacity <= 0)
            return;
        const QList<Booking> booked = unit.bookedIn(queue.id, around.from, around.until);
        for (const Booking &one : booked) {
            if (one.callback != except)
                ++m_taken[core::toMillis(slotAt(one.dueAt, queue).from)];
        }
    }

    [[nodiscard]] bool isFull(Instant at) const
    {
        return m_queue.callbacks.capacity > 0
               && m_taken.value(core::toMillis(slotAt(at, m_queue).from))
                      >= m_queue.callbacks.capacity;
    }

private:
    const Queue &m_queue;
    QHash<qint64, qint64> m_taken; // by the slot's beginning
};
} // namespace

SlotSpan slotAt(Instant at, const Queue &queue)
{
    const QTimeZone zone = zoneOf(queue);
    const qint64 length = std::max<qint64>(queue.callbacks.slotMinutes, 1);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(core::toMillis(at), zone);
    const qint64 minute = there.time().hour() * 60LL + there.time().minute();
    const auto into = std::chrono::minutes(minute % length)
                      + std::chrono::milliseconds(there.time().msecsSinceStartOfDay() % 60'000);
    return {at - into, at - into + std::chrono::minutes(length)};
}

QString closedBecause(const Callback &callback, Unit &unit)
{
    const auto point = callback.contactPoint ? unit.find(*callback.contactPoint) : std::nullopt;
    if (point && quietEndAt(*point, callback.zone, callback.dueAt))
        return u"quiet-hours"_s;
    const auto queue = callback.queue ? unit.find(*callback.queue) : std::nullopt;
    if (queue && !covers(queue->callbacks.hours, {}, queue->zone, callback.dueAt).value_or(true))
        return u"queue-hours"_s;
    const auto owner =
        callback.owner && !callback.queueAfter ? unit.find(*callback.owner) : std::nullopt;
    if (owner && isAway(*owner, callback.dueAt))
        return u"shift"_s;
    return {};
}

std::optional<SlotLoad> loadAt(const Callback &callback, Unit &unit)
{
    const auto queue = callback.queue ? unit.find(*callback.queue) : std::nullopt;
    if (!queue || queue->callbacks.capacity <= 0 || callback.waitingSince)
        return std::nullopt;
    const SlotSpan slot = slotAt(callback.dueAt, *queue);
    const QList<Booking> booked = unit.bookedIn(queue->id, slot.from, slot.until);
    const auto others = std::ranges::count_if(
        booked, [&](const Booking &one) { return one.callback != callback.id; });
    return SlotLoad{others, queue->callbacks.capacity};
}

QString nearestFree(const Callback &callback, Instant notBefore, Unit &unit)
{
    const auto queue = callback.queue ? unit.find(*callback.queue) : std::nullopt;
    if (!queue)
        return {};
    const SlotSpan asked = slotAt(callback.dueAt, *queue);
    const auto step = asked.until - asked.from;
    const Loads loads(*queue, callback.id,
                      {asked.from - searchedAround, asked.until + searchedAround}, unit);
    const auto fits = [&](Instant at) {
        Callback there = callback;
        there.dueAt = at;
        return at >= notBefore && !loads.isFull(at) && closedBecause(there, unit).isEmpty();
    };
    // As far after as before, and rather later than earlier: the customer is told once.
    for (auto away = step; away <= searchedAround; away += step) {
        for (const Instant at :
             {slotAt(asked.from + away, *queue).from, slotAt(asked.from - away, *queue).from}) {
            if (fits(at))
                return localTimeAt(at, callback.zone);
        }
    }
    return {};
}

std::expected<void, Rejection> mayTakeSlot(const Callback &callback, Instant notBefore, Unit &unit)
{
    if (callback.waitingSince)
        return {};
    if (const QString why = closedBecause(callback, unit); !why.isEmpty())
        return rules::reject(Refusal::OutsideHours, why);
    const auto load = loadAt(callback, unit);
    if (load && load->isFull())
        return rules::reject(Refusal::SlotFull, nearestFree(callback, notBefore, unit));
    return {};
}
} // namespace hadir::domain
