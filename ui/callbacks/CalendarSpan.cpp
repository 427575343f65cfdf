// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/CalendarSpan.h"

#include <QDateTime>

namespace hadir::ui {

CalendarSpan::CalendarSpan(const QList<QDate> &days, const Look &look) : m_days(days), m_look(look)
{}

QRect CalendarSpan::column(int day) const
{
    const int room = m_look.width - m_look.gutter;
    const auto count = std::max<int>(1, int(m_days.size()));
    const int from = m_look.gutter + room * day / count;
    const int to = m_look.gutter + room * (day + 1) / count;
    const int left = m_look.direction == Qt::RightToLeft ? m_look.width - to : from;
    return {left, 0, to - from, height()};
}

QRect CalendarSpan::cell(int day, int hour) const
{
    const QRect whole = column(day);
    return {whole.left(), hour * m_look.hour, whole.width(), m_look.hour};
}

QRect CalendarSpan::gutter(int hour) const
{
    const int left = m_look.direction == Qt::RightToLeft ? m_look.width - m_look.gutter : 0;
    return {left, hour * m_look.hour, m_look.gutter, m_look.hour};
}

std::optional<core::Instant> CalendarSpan::momentAt(QPoint point) const
{
    if (point.y() < 0 || point.y() >= height())
        return std::nullopt;
    for (int day = 0; day < m_days.size(); ++day) {
        const QRect whole = column(day);
        if (point.x() < whole.left() || point.x() > whole.right())
            continue;
        const int half = point.y() * 2 / m_look.hour;
        const QDateTime moment(m_days.at(day), QTime(half / 2, half % 2 * 30));
        return core::fromMillis(moment.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

std::optional<std::pair<int, int>> CalendarSpan::placeOf(core::Instant at) const
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(core::toMillis(at));
    const auto day = m_days.indexOf(here.date());
    if (day < 0)
        return std::nullopt;
    return std::pair(int(day), here.time().hour());
}
} // namespace hadir::ui
