// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/obstacleWords.h"

#include "ui/callbacks/callbackWords.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

using calling::Obstacle;
using calling::Reason;

struct Obstacles
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Obstacles)
};

QString clockFace(QTime time)
{
    return isolatedLtr(QLocale().toString(time, u"HH:mm"_s));
}

QString hoursWords(const QList<calling::DayHours> &hours)
{
    QStringList out;
    for (const calling::DayHours &part : hours) {
        const auto at = [](int minute) {
            return clockFace(QTime(0, 0).addSecs(minute % 1440 * 60));
        };
        out.append(Obstacles::tr("%1 – %2", "times of day").arg(at(part.from), at(part.to)));
    }
    return listed(out);
}

/// In the language of the window; a house's own has one name only.
QString nameOf(const calling::Names &names)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QString own = names.value(language, names.value(u"en"_s));
    return isolated(own.isEmpty() && !names.isEmpty() ? names.first() : own);
}

QString lawWords(const Obstacle &one)
{
    const QString country = countryName(one.place.country);
    const QString day = shortDay(one.day);
    if (one.hours.isEmpty())
        return Obstacles::tr("The rules of %1 allow no calls on %2.", "a country, a day")
            .arg(country, day);
    return Obstacles::tr("The rules of %1 allow calls on %2 from %3.", "a country, a day, hours")
        .arg(country, day, hoursWords(one.hours));
}

QString holidayWords(const Obstacle &one)
{
    const QString name = nameOf(one.names);
    const QString country = countryName(one.place.country);
    return one.certainty == calling::Holiday::Certainty::Sure
               ? Obstacles::tr("It is %1 in %2.", "a holiday, a country").arg(name, country)
               : Obstacles::tr("It is %1 in %2 by calculation; what is declared may be a day off.",
                               "a holiday, a country")
                     .arg(name, country);
}

QString queueWords(const Obstacle &one)
{
    const QString day = shortDay(one.day);
    if (one.reason == Reason::QueueHoliday)
        return Obstacles::tr("The queue is closed on %1: %2.", "a day, a holiday")
            .arg(day, nameOf(one.names));
    if (one.hours.isEmpty())
        return Obstacles::tr("The queue does not work on %1.", "a day").arg(day);
    return Obstacles::tr("The queue works on %1 from %2.", "a day, hours")
        .arg(day, hoursWords(one.hours));
}
} // namespace

QString obstacleWords(const Obstacle &one)
{
    switch (one.reason) {
    case Reason::UnknownZone:
        return Obstacles::tr("It is not known by which clock they live.");
    case Reason::Past:
        return Obstacles::tr("This time is over.");
    case Reason::TooSoon:
        return Obstacles::tr("The first time that can be booked is %1.", "day and time")
            .arg(meantWords(one.zone, one.until));
    case Reason::TooFar:
        return Obstacles::tr("Nothing can be booked after %1.", "a day").arg(shortDay(one.day));
    case Reason::CallingLaw:
        return lawWords(one);
    case Reason::LawfulPause:
        return Obstacles::tr("The rules of %1 have a pause from %2 to %3.",
                             "a country, times of day")
            .arg(countryName(one.place.country), clockFace(one.from), clockFace(one.to));
    case Reason::QuietHours:
        return Obstacles::tr("They want quiet from %1 to %2.", "times of day")
            .arg(clockFace(one.from), clockFace(one.to));
    case Reason::Holiday:
        return holidayWords(one);
    case Reason::QueueClosed:
    case Reason::QueueHoliday:
        return queueWords(one);
    case Reason::QueueBreak:
        return Obstacles::tr("The queue has a break from %1 to %2.", "times of day")
            .arg(clockFace(one.from), clockFace(one.to));
    case Reason::NobodyThere:
        return Obstacles::tr("Nobody of the team is at work then.");
    case Reason::Full:
        return Obstacles::tr("All of the %n place(s) are taken.", nullptr, one.places);
    }
    Q_UNREACHABLE();
}

QString whyWords(const QList<Obstacle> &obstacles)
{
    return obstacles.isEmpty() ? QString() : obstacleWords(obstacles.first());
}
} // namespace hadir::ui
