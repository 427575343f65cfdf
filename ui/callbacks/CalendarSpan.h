// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QDate>
#include <QList>
#include <QRect>

#include <optional>

namespace hadir::ui {

/// Where the days and hours of a calendar lie: a column for each day from the reading start, a
/// row for each hour of the agent's clock. A value.
class CalendarSpan final
{
public:
    struct Look
    {
        int width = 0;
        int gutter = 0; ///< where the hours stand
        int hour = 60;  ///< height of one
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    CalendarSpan() = default;
    CalendarSpan(const QList<QDate> &days, const Look &look);

    [[nodiscard]] const QList<QDate> &days() const { return m_days; }
    [[nodiscard]] int height() const { return 24 * m_look.hour; }
    /// The whole of a day's column.
    [[nodiscard]] QRect column(int day) const;
    [[nodiscard]] QRect cell(int day, int hour) const;
    /// Where the hour's words stand.
    [[nodiscard]] QRect gutter(int hour) const;
    /// The moment at a point, at the full or half hour before it.
    [[nodiscard]] std::optional<core::Instant> momentAt(QPoint point) const;
    /// The column and hour in which a moment lies; nothing when it is none of these days.
    [[nodiscard]] std::optional<std::pair<int, int>> placeOf(core::Instant at) const;

private:
    QList<QDate> m_days;
    Look m_look;
};
} // namespace hadir::ui
