// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Holidays.h"
#include "app/calling/Span.h"

#include <QDateTime>

namespace hadir::calling {

/// Why somebody cannot be called at a time.
enum class Reason {
    UnknownZone,  ///< nobody knows the clock of the one called, or of the queue (`zone`)
    Past,         ///< it is over (`until`: now)
    TooSoon,      ///< not before `until`
    TooFar,       ///< not after the day `day`
    CallingLaw,   ///< the law where the number is from: on `day` only in `hours`, none: not at all
    LawfulPause,  ///< a pause of that law, from `from` to `to`: Friday prayer
    QuietHours,   ///< the customer's own, from `from` to `to`
    Holiday,      ///< where the number is from
    QueueClosed,  ///< the queue's hours on `day` are `hours`, none: not at all
    QueueBreak,   ///< from `from` to `to`
    QueueHoliday, ///< where the queue is, or a closed day of its own (`names` by "")
    NobodyThere,  ///< no shift of the team covers it
    Full,         ///< `booked` of `places` are taken
};

/// One reason, with what a sentence about it has to say. What a reason does not name above is
/// empty.
struct Obstacle
{
    Reason reason = Reason::Past;
    QString zone; ///< whose clock the hours below go by
    QDate day;
    QList<DayHours> hours; ///< of that day
    QTime from;
    QTime to;    ///< midnight is the end of the day
    Place place; ///< whose law or holiday it is
    Names names; ///< of the holiday that it is, or that makes the hours what they are
    Holiday::Certainty certainty = Holiday::Certainty::Sure;
    Instant until;
    int booked = 0;
    int places = 0;

    bool operator==(const Obstacle &) const = default;
};

/// A wall time that the clock shows twice is told apart.
enum class Showing { Only, First, Second };

/// A time at which a customer may be called, or why not.
struct Slot
{
    Instant at;
    QDateTime wall; ///< what the customer's clock shows then, as Qt::UTC: date and time alone count
    Showing showing = Showing::Only;
    int placesLeft = 0; ///< of the team, whatever else closes it
    QList<Obstacle> obstacles;

    [[nodiscard]] bool isOpen() const { return obstacles.isEmpty(); }

    bool operator==(const Slot &) const = default;
};
} // namespace hadir::calling
