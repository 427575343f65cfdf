// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace hadir::domain {

/// How something repeats: the part of RFC 5545's RRULE that people book by. FREQ is DAILY, WEEKLY
/// or MONTHLY; INTERVAL, COUNT, UNTIL (a date) and, weekly, BYDAY may be said. Wall-clock times:
/// whoever asks puts them into a zone.
class Recurrence final
{
public:
    /// Absent when it is none of these.
    [[nodiscard]] static std::optional<Recurrence> read(const QString &rrule);

    /// The first time of what began then that is later than `than`; absent when it has ended. A
    /// month without that day is passed over. Times as Callback::localTime.
    [[nodiscard]] std::optional<QString> after(const QString &start, const QString &than) const;

private:
    enum class Frequency { Daily, Weekly, Monthly };

    [[nodiscard]] bool take(QStringView part);
    [[nodiscard]] QList<QDate> datesIn(QDate start, int period) const;

    std::optional<Frequency> m_frequency;
    int m_interval = 1;
    std::optional<int> m_count;
    QDate m_until;
    QList<int> m_weekdays; ///< sorted, 1 is Monday
};
} // namespace hadir::domain
