// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/localTime.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server::demo {

QDateTime localTime(core::Instant at, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(at), QTimeZone(zone.toLatin1()));
}

core::Instant instantAt(QDate date, QTime time, const QString &zone)
{
    return core::fromMillis(QDateTime(date, time, QTimeZone(zone.toLatin1())).toMSecsSinceEpoch());
}

core::Milliseconds spanOf(QStringView text)
{
    if (text.isEmpty())
        return 0ms;
    const qint64 count = text.chopped(1).toLongLong();
    switch (text.back().unicode()) {
    case 's':
        return std::chrono::seconds(count);
    case 'm':
        return std::chrono::minutes(count);
    case 'h':
        return std::chrono::hours(count);
    case 'd':
        return std::chrono::days(count);
    default:
        return 0ms;
    }
}

core::Instant momentOf(QStringView text, core::Instant now, const QString &zone)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return now - spanOf(text);
    const auto days = std::chrono::duration_cast<std::chrono::days>(spanOf(text.first(space)));
    const QTime time = QTime::fromString(text.mid(space + 1).toString(), u"HH:mm"_s);
    return instantAt(localTime(now, zone).date().addDays(days.count()), time, zone);
}
} // namespace hadir::server::demo
