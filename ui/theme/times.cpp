// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/times.h"

#include "ui/theme/bidi.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Times)
};

QDateTime inZone(core::Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(at), zone);
}

/// The date as spoken; the year only when it is not this one.
QString dateName(QDate date, QDate today)
{
    //: Day and month as QLocale format, e.g. 12 November
    const QString thisYear = Words::tr("d MMMM");
    //: Day, month and year as QLocale format, e.g. 12 November 2024
    const QString otherYear = Words::tr("d MMMM yyyy");
    return QLocale().toString(date, date.year() == today.year() ? thisYear : otherYear);
}
} // namespace

QString timeOfDay(core::Instant at, const QTimeZone &zone)
{
    const QTime time = inZone(at, zone).time();
    const QLocale locale;
    // A person's own settings for their own language are theirs; otherwise the floor's 24 hours.
    const bool own = locale == QLocale::system();
    return isolatedLtr(own ? locale.toString(time, QLocale::ShortFormat)
                           : locale.toString(time, u"HH:mm"_s));
}

QString dayName(core::Instant at, core::Instant now, const QTimeZone &zone)
{
    const QDate date = inZone(at, zone).date();
    const QDate today = inZone(now, zone).date();
    if (date == today)
        return Words::tr("Today");
    if (date == today.addDays(-1))
        return Words::tr("Yesterday");
    return dateName(date, today);
}

QString momentName(core::Instant at, core::Instant now, const QTimeZone &zone)
{
    const QDate date = inZone(at, zone).date();
    const QDate today = inZone(now, zone).date();
    const QString time = timeOfDay(at, zone);
    if (date == today)
        return Words::tr("today %1", "with a time of day").arg(time);
    if (date == today.addDays(-1))
        return Words::tr("yesterday %1", "with a time of day").arg(time);
    return Words::tr("%1 %2", "a date and a time of day").arg(dateName(date, today), time);
}

QString shortSpan(core::Milliseconds span)
{
    using namespace std::chrono;
    const QLocale locale;
    const auto whole = [&locale](auto count) { return locale.toString(qlonglong(count)); };
    const auto all = duration_cast<minutes>(abs(span)).count();
    constexpr auto perHour = minutes(1h).count();
    constexpr auto perDay = minutes(24h).count();
    if (all < 1)
        return Words::tr("now");
    if (all < perHour)
        return Words::tr("%1 m", "minutes, as short as possible").arg(whole(all));
    if (all < perDay && all < 10 * perHour && all % perHour != 0) {
        return Words::tr("%1 h %2 m", "hours and minutes, as short as possible")
            .arg(whole(all / perHour), whole(all % perHour));
    }
    if (all < perDay)
        return Words::tr("%1 h", "hours, as short as possible").arg(whole(all / perHour));
    return Words::tr("%1 d", "days, as short as possible").arg(whole(all / perDay));
}
} // namespace hadir::ui
