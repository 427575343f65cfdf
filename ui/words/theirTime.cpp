// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/theirTime.h"

#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct TheirClock
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::TheirClock)
};

QTimeZone zoneOf(const QString &zone)
{
    const QTimeZone theirs(zone.toLatin1());
    return zone.isEmpty() || !theirs.isValid() ? QTimeZone::systemTimeZone() : theirs;
}

QDateTime there(const QString &zone, core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(at), zoneOf(zone));
}

/// "14:05".
QString clockFace(const QString &zone, core::Instant at)
{
    return isolatedLtr(QLocale().toString(there(zone, at).time(), u"HH:mm"_s));
}

/// The earliest and the latest that it may be.
QString rangeWords(const domain::LikelyZone &zone, core::Instant now)
{
    const auto offset = [now](const QString &one) { return there(one, now).offsetFromUtc(); };
    const auto [first, last] = std::ranges::minmax(zone.zones, {}, offset);
    return TheirClock::tr("Between %1 and %2 there", "the earliest and latest time of day")
        .arg(clockFace(first, now), clockFace(last, now));
}

/// The moment at which our clock shows what theirs does now, for what writes by ours.
core::Instant shownHere(const QString &zone, core::Instant at)
{
    const QDateTime theirs = there(zone, at);
    return core::fromMillis(QDateTime(theirs.date(), theirs.time()).toMSecsSinceEpoch());
}
} // namespace

QDate theirDay(const QString &zone, core::Instant at)
{
    return there(zone, at).date();
}

core::Instant theirMoment(const QString &zone, QDate day, QTime time)
{
    return core::fromMillis(QDateTime(day, time, zoneOf(zone)).toMSecsSinceEpoch());
}

QString theirTimeOfDay(const QString &zone, core::Instant at)
{
    return timeOfDay(shownHere(zone, at));
}

QString theirDateAndTime(const QString &zone, core::Instant at)
{
    return dateAndTime(shownHere(zone, at));
}

bool isTheirClockOurs(const QString &zone, core::Instant at)
{
    return there(zone, at).offsetFromUtc()
           == QDateTime::fromMSecsSinceEpoch(core::toMillis(at)).offsetFromUtc();
}

QString clockWords(const domain::Customer &customer, const domain::LikelyZone &zone,
                   core::Instant now)
{
    if (zone.zones.isEmpty())
        return isolated(customer.city.simplified().left(60));
    if (zone.sure().isEmpty())
        return rangeWords(zone, now);
    const bool isSaid = zone.by == domain::ZoneSource::Said;
    const bool isOfNumber = zone.by == domain::ZoneSource::Number;
    const QString city =
        customer.city.isEmpty() || isOfNumber ? cityOf(zone.sure()) : customer.city;
    const QString words = isSaid ? TheirClock::tr("%1 in %2", "time of day, city")
                                 : TheirClock::tr("Likely %1 in %2", "time of day, city");
    return words.arg(clockFace(zone.sure(), now), isolated(city.simplified().left(60)));
}

QString clockExplained(const domain::LikelyZone &zone)
{
    if (zone.zones.isEmpty() || zone.by == domain::ZoneSource::Said)
        return {};
    if (zone.sure().isEmpty())
        return TheirClock::tr("Which of their country's clocks they live by is not known. Ask "
                              "where they live; the details take it by one press.");
    return zone.by == domain::ZoneSource::Number
               ? TheirClock::tr("From the number %1: nobody has written a time zone down. The "
                                "details take it by one press.")
                     .arg(phone(zone.number))
               : TheirClock::tr("From the address: nobody has written a time zone down. The "
                                "details take it by one press.");
}
} // namespace hadir::ui
