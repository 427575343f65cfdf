// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Holidays.h"
#include "app/calling/Slot.h"
#include "app/calling/SlotQuestion.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace hadir::calling {

/// What a clock shows, minute by minute, as the C library tells it: nothing of Qt's zones in it.
class WallTable final
{
public:
    struct Wall
    {
        QDate day;
        int minute = 0;
    };

    WallTable(const QString &zone, Span over);
    [[nodiscard]] const Wall &at(Instant moment) const;

private:
    Instant m_from;
    std::vector<Wall> m_walls;
};

/// The rules of slots once more, so plain that they can be seen to be right: each minute is asked
/// by itself whether it is allowed, and a slot is the sum of its minutes.
class MinuteOracle final
{
public:
    /// Holidays and days of Ramadan are told to it; they have tests of their own.
    struct Days
    {
        QSet<QDate> holidaysOfCalled;
        QSet<QDate> holidaysOfQueue;
        QSet<QDate> ramadan;
    };

    MinuteOracle(const CallingLaw &law, SlotQuestion question, Days days, Span over);

    struct Answer
    {
        Instant at;
        QSet<Reason> reasons;
        int placesLeft = 0;
    };
    [[nodiscard]] QList<Answer> slotsBetween(QDate first, QDate last) const;

private:
    [[nodiscard]] QSet<Reason> reasonsOfMinute(Instant minute) const;
    void askCalled(const WallTable::Wall &wall, QSet<Reason> &reasons) const;
    void askQueue(const WallTable::Wall &wall, QSet<Reason> &reasons) const;
    [[nodiscard]] Answer answer(Instant at) const;

    CallingLaw m_law;
    SlotQuestion m_question;
    Days m_days;
    Span m_over;
    WallTable m_called;
    WallTable m_queue;
    mutable QHash<qint64, QSet<Reason>> m_asked; ///< by minute
};
} // namespace hadir::calling
