// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/recurrence.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
constexpr int mostPeriods = 4'000; ///< looked at before it counts as ended
constexpr std::array weekdayNames{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

std::optional<int> positive(QStringView text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value > 0 && value <= 1'000 ? std::optional(value) : std::nullopt;
}
} // namespace

std::optional<Recurrence> Recurrence::read(const QString &rrule)
{
    Recurrence out;
    QStringView rest(rrule);
    if (rest.startsWith("RRULE:"_L1))
        rest = rest.sliced(6);
    for (const QStringView part : rest.split(u';')) {
        if (!out.take(part))
            return std::nullopt;
    }
    const bool isWhole = out.m_frequency.has_value()
                         && (out.m_weekdays.isEmpty() || out.m_frequency == Frequency::Weekly);
    return isWhole ? std::optional(out) : std::nullopt;
}

bool Recurrence::take(QStringView part)
{
    const qsizetype equals = part.indexOf(u'=');
    if (equals < 0)
        return false;
    const QStringView name = part.first(equals);
    const QStringView value = part.sliced(equals + 1);
    if (name == "FREQ"_L1) {
        if (value == "DAILY"_L1)
            m_frequency = Frequency::Daily;
        else if (value == "WEEKLY"_L1)
            m_frequency = Frequency::Weekly;
        else if (value == "MONTHLY"_L1)
            m_frequency = Frequency::Monthly;
        return m_frequency.has_value();
    }
    if (name == "INTERVAL"_L1) {
        const auto interval = positive(value);
        m_interval = interval.value_or(1);
        return interval.has_value();
    }
    if (name == "COUNT"_L1) {
        m_count = positive(value);
        return m_count.has_value();
    }
    if (name == "UNTIL"_L1) {
        m_until = QDate::fromString(value.first(std::min<qsizetype>(8, value.size())).toString(),
                                    u"yyyyMMdd"_s);
        return m_until.isValid();
    }
    if (name != "BYDAY"_L1)
        return false;
    for (const QStringView day : value.split(u',')) {
        const auto found =
            std::ranges::find_if(weekdayNames, [&](QLatin1StringView name) { return name == day; });
        if (found == weekdayNames.end())
            return false;
        m_weekdays.append(int(found - weekdayNames.begin()) + 1);
    }
    std::ranges::sort(m_weekdays);
    return true;
}

/// Of that period from the start on, in their order.
QList<QDate> Recurrence::datesIn(QDate start, int period) const
{
    const int away = period * m_interval;
    switch (*m_frequency) {
    case Frequency::Daily:
        return {start.addDays(away)};
    case Frequency::Monthly: {
        const QDate date = start.addMonths(away); // the 31st becomes the month's last day
        return date.day() == start.day() ? QList{date} : QList<QDate>();
    }
    case Frequency::Weekly:
        break;
    }
    if (m_weekdays.isEmpty())
        return {start.addDays(7LL * away)};
    const QDate monday = start.addDays(1 - start.dayOfWeek() + 7LL * away);
    QList<QDate> out;
    for (const int weekday : m_weekdays) {
        if (const QDate date = monday.addDays(weekday - 1); date >= start)
            out.append(date);
    }
    return out;
}

std::optional<QString> Recurrence::after(const QString &start, const QString &than) const
{
    const QDateTime first = QDateTime::fromString(start, u"yyyy-MM-ddTHH:mm"_s);
    if (!first.isValid())
        return std::nullopt;
    int counted = 0;
    for (int period = 0; period < mostPeriods; ++period) {
        for (const QDate date : datesIn(first.date(), period)) {
            if ((m_until.isValid() && date > m_until) || (m_count && counted >= *m_count))
                return std::nullopt;
            ++counted;
            const QString time = date.toString(Qt::ISODate) + start.sliced(10);
            if (time > than)
                return time;
        }
    }
    return std::nullopt;
}
} // namespace hadir::domain
