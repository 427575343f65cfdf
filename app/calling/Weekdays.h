// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include <initializer_list>

namespace hadir::calling {

/// A set of weekdays, counted as Qt does: Monday is 1, Sunday 7.
class Weekdays final
{
public:
    constexpr Weekdays() = default;
    constexpr Weekdays(std::initializer_list<int> days)
    {
        for (const int day : days)
            add(day);
    }

    static constexpr Weekdays all() { return {1, 2, 3, 4, 5, 6, 7}; }

    /// A number that is no weekday adds none.
    constexpr void add(int day)
    {
        if (day >= 1 && day <= 7)
            m_bits = quint8(m_bits | 1U << day);
    }
    [[nodiscard]] constexpr bool has(int day) const
    {
        return day >= 1 && day <= 7 && (m_bits >> day & 1U) != 0;
    }
    [[nodiscard]] bool has(QDate date) const { return has(date.dayOfWeek()); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

    bool operator==(const Weekdays &) const = default;

private:
    quint8 m_bits = 0;
};
} // namespace hadir::calling
