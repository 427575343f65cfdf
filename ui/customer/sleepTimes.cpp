// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/sleepTimes.h"

#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
const QTime morning(9, 0);
const QTime afternoon(15, 0);

struct SleepWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CaseSleep)
};

core::Instant at(QDate day, QTime time, const QTimeZone &zone)
{
    return core::fromMillis(QDateTime(day, time, zone).toMSecsSinceEpoch());
}

QDateTime wallOf(core::Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(instant), zone);
}
} // namespace

QList<SleepChoice> sleepChoices(core::Instant now, const QTimeZone &zone,
                                const QList<Qt::DayOfWeek> &workdays)
{
    const QDate today = wallOf(now, zone).date();
    const qint64 minute = 60'000;
    const auto hence = core::fromMillis(core::toMillis(now + 1h) / minute * minute);
    QList<SleepChoice> out{{SleepTime::InAnHour, hence}};
    const core::Instant later = at(today, afternoon, zone);
    if (later > hence)
        out.append({SleepTime::ThisAfternoon, later});
    const QDate tomorrow = today.addDays(1);
    out.append({SleepTime::Tomorrow, at(tomorrow, morning, zone)});
    QDate next = tomorrow;
    for (int days = 0; days < 7 && !workdays.contains(Qt::DayOfWeek(next.dayOfWeek())); ++days)
        next = next.addDays(1);
    if (next != tomorrow)
        out.append({SleepTime::NextWorkingDay, at(next, morning, zone)});
    return out;
}

QString wakeWords(core::Instant until, core::Instant now)
{
    const QDate day = dayOf(until);
    const QDate today = dayOf(now);
    if (day == today.addDays(1))
        return SleepWords::tr("tomorrow %1", "with a time of day")
            .arg(isolatedLtr(timeOfDay(until)));
    if (day > today && day < today.addDays(7))
        return SleepWords::tr("%1 %2", "a day of the week and a time of day")
            .arg(QLocale().dayName(day.dayOfWeek()), isolatedLtr(timeOfDay(until)));
    return momentWords(until, now);
}

QString theirWakeWords(core::Instant until, const QString &theirZone)
{
    const QTimeZone zone(theirZone.toLatin1());
    if (theirZone.isEmpty() || !zone.isValid())
        return {};
    const QDateTime there = wallOf(until, zone);
    const QDateTime ours = wallOf(until, QTimeZone::systemTimeZone());
    if (there.offsetFromUtc() == ours.offsetFromUtc())
        return {};
    const QString time = isolatedLtr(QLocale().toString(there.time(), u"HH:mm"_s));
    return there.date() == ours.date()
               ? time
               : SleepWords::tr("%1 %2", "a day of the week and a time of day")
                     .arg(QLocale().dayName(there.date().dayOfWeek()), time);
}

QString wakeWords(core::Instant until, core::Instant now, const QString &theirZone)
{
    const QString there = theirWakeWords(until, theirZone);
    const QString here = wakeWords(until, now);
    return there.isEmpty()
               ? here
               : SleepWords::tr("%1 (%2 there)", "a moment, the customer's time").arg(here, there);
}
} // namespace hadir::ui
