// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/theirTime.h"

#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

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

QString clockWords(const domain::Customer &customer, core::Instant now)
{
    if (customer.zone.isEmpty() || !QTimeZone(customer.zone.toLatin1()).isValid())
        return isolated(customer.city);
    const QString city = customer.city.isEmpty() ? cityOf(customer.zone) : customer.city;
    const QTime time = there(customer.zone, now).time();
    return TheirClock::tr("%1 in %2", "time of day, city")
        .arg(isolatedLtr(QLocale().toString(time, u"HH:mm"_s)),
             isolated(city.simplified().left(60)));
}
} // namespace hadir::ui
