// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Occupancy.h"
#include "app/calling/Slot.h"
#include "app/calling/SlotQuestion.h"
#include "app/calling/ZoneClock.h"

namespace hadir::calling {

/// When a customer may be called back, over some days: the one place where calling law, quiet
/// hours, holidays, a queue's hours and what a team can do come together.
///
/// A call may last as long as a slot, so every minute of it has to be allowed. All answers are made
/// by whyNot(): a slot is open exactly when whyNot() of its moment has nothing to say.
class Openings final
{
public:
    /// Over the days of the one who is called, both in it. The rules are not needed afterwards.
    Openings(const CallingRules &rules, SlotQuestion question, QDate first, QDate last);

    /// All that closes a moment within these days, the plainest first; open when there is nothing.
    [[nodiscard]] QList<Obstacle> whyNot(Instant at) const;
    /// How many more calls the team can take then.
    [[nodiscard]] int placesLeft(Instant at) const;

    /// Every slot, in order. None of them stands at a wall time that the customer's clock jumps
    /// over; one that it shows twice is there twice.
    [[nodiscard]] QList<Slot> offered() const;
    /// The first open one that begins at this moment or later.
    [[nodiscard]] std::optional<Slot> firstOpenFrom(Instant at) const;
    /// The open one that is nearest, the earlier of two; also how a lost slot is made good.
    [[nodiscard]] std::optional<Slot> nearestOpen(Instant at) const;

private:
    /// Some time in which nobody may be called, and why.
    struct Closure
    {
        Span span;
        Obstacle why;

        [[nodiscard]] Instant from() const { return span.from; }
    };

    struct PartOfDay
    {
        QDate day;
        int from = 0; ///< minutes
        int to = 24 * 60;
    };

    void addDaysOfCalled(const CallingRules &rules);
    void addLaw(const CallingLaw &law, QDate day, const Holiday *holiday, bool isRamadan);
    void addQuiet(QDate day);
    void addDaysOfQueue(const CallingRules &rules);
    void addOutside(const ZoneClock &clock, const QList<DayHours> &hours, Obstacle why);
    void addWithin(const ZoneClock &clock, const QList<DayHours> &hours, Obstacle why);
    void add(const ZoneClock &clock, const PartOfDay &part, const Obstacle &why);
    [[nodiscard]] QList<Obstacle> untimely(Instant at) const;
    [[nodiscard]] Span callAt(Instant at) const { return {at, at + m_question.terms.length}; }
    [[nodiscard]] QList<Slot> slotsOf(QDate day) const;
    [[nodiscard]] std::optional<Slot> nearestOn(QDate day, Instant at) const;

    SlotQuestion m_question;
    QDate m_first;
    QDate m_last;
    std::optional<ZoneClock> m_called;
    std::optional<ZoneClock> m_queue;
    QList<Closure> m_closures;       ///< by where they begin
    core::Milliseconds m_longest{0}; ///< of them
    Occupancy m_occupancy;
};

/// The same for one moment alone, as the rules of booking and moving ask it.
[[nodiscard]] QList<Obstacle> whyNot(const CallingRules &rules, const SlotQuestion &question,
                                     Instant at);
} // namespace hadir::calling
