// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace hadir::core {

QString toIso(Instant instant)
{
    // A time zone that is UTC is written +00:00; UTC itself is written Z.
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), QTimeZone::utc())
        .toUTC()
        .toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromIso(const QString &text)
{
    QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!read.isValid())
        return std::nullopt;
    if (read.timeSpec() == Qt::LocalTime)
        read = QDateTime(read.date(), read.time(), QTimeZone::utc());
    return fromMillis(read.toMSecsSinceEpoch());
}
} // namespace hadir::core
