// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CallTimes.h"

#include "app/calling/Openings.h"
#include "ui/callbacks/obstacleWords.h"
#include "ui/words/theirTime.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hadir::ui {
namespace {

constexpr int uncounted = 1'000'000; ///< nobody has so many places: they are not counted

/// What is open on one day of the customer's.
struct RoomOfDay
{
    calling::Openings openings;
    int places = 0; ///< of a slot; 0 where nobody counts them
};

RoomOfDay roomOn(QDate day, domain::Callback draft, desk::Reader &reader, core::Instant now)
{
    const core::Instant begin = theirMoment(draft.zone, day, QTime(0, 0));
    draft.dueAt = begin;
    const calling::SlotQuestion question =
        reader.callbacks().question(draft, now, {begin - 24h, begin + 48h});
    const int places = question.capacity.places;
    return {.openings =
                calling::Openings(reader.callbacks().rulesFor(question), question, day, day),
            .places = places < uncounted ? places : 0};
}
} // namespace

QList<SlotOffer> CallTimes::slotsOf(const domain::Callback &callback, QDate day) const
{
    const RoomOfDay room = roomOn(day, callback, m_desk.reader(), m_desk.now());
    QList<SlotOffer> out;
    for (const calling::Slot &slot : room.openings.offered()) {
        const bool isOver =
            std::ranges::find(slot.obstacles, calling::Reason::Past, &calling::Obstacle::reason)
            != slot.obstacles.end();
        if (!isOver) // nobody asks why it is not this morning any more
            out.append({.at = slot.at,
                        .why = whyWords(slot.obstacles),
                        .left = slot.placesLeft,
                        .places = room.places});
    }
    return out;
}

SlotOffer CallTimes::judged(const domain::Callback &callback, core::Instant at) const
{
    const RoomOfDay room =
        roomOn(theirDay(callback.zone, at), callback, m_desk.reader(), m_desk.now());
    return {.at = at,
            .why = whyWords(room.openings.whyNot(at)),
            .left = room.openings.placesLeft(at),
            .places = room.places};
}
} // namespace hadir::ui
