// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/quietHours.h"

#include <QDateTime>
#include <QTimeZone>

namespace hadir::domain {

std::optional<Instant> quietEndAt(const ContactPoint &point, const QString &zone, Instant at)
{
    if (!point.quietFromMinute || !point.quietToMinute || zone.isEmpty())
        return std::nullopt;
    const QTimeZone theirs(zone.toLatin1());
    if (!theirs.isValid())
        return std::nullopt;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(core::toMillis(at), theirs);
    const qint64 minute = there.time().hour() * 60 + there.time().minute();
    const qint64 from = *point.quietFromMinute;
    const qint64 to = *point.quietToMinute;
    const bool isPastMidnight = from > to;
    const bool isQuiet =
        isPastMidnight ? minute >= from || minute < to : minute >= from && minute < to;
    if (!isQuiet)
        return std::nullopt;
    const bool isNextDay = isPastMidnight && minute >= from;
    const QDateTime end(there.date().addDays(isNextDay ? 1 : 0), QTime(0, 0).addSecs(int(to) * 60),
                        theirs);
    return core::fromMillis(end.toMSecsSinceEpoch());
}
} // namespace hadir::domain
