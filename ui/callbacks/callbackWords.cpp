// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/callbackWords.h"

#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/theirTime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {
namespace {

struct CallbackWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CallbackWords)
};

/// How far its clock is before ours, in minutes.
int aheadOfUs(const QString &zone, core::Instant at)
{
    const QDateTime ours = QDateTime::fromMSecsSinceEpoch(core::toMillis(at));
    const QTimeZone there(zone.toLatin1());
    return (there.offsetFromUtc(ours) - ours.offsetFromUtc()) / 60;
}

QString spanWords(int minutes)
{
    const QString hours = QLocale().toString(minutes / 60);
    const QString rest = QLocale().toString(minutes % 60);
    if (minutes % 60 == 0)
        return CallbackWords::tr("%1 h", "hours").arg(hours);
    if (minutes < 60)
        return CallbackWords::tr("%1 min", "minutes").arg(rest);
    return CallbackWords::tr("%1 h %2 min", "hours and minutes").arg(hours, rest);
}

QString gapWords(std::chrono::minutes gap)
{
    return gap >= 24h ? CallbackWords::tr("the next day", "after which one tries again")
                      : spanWords(int(gap.count()));
}

QString bothTimes(core::Instant at, const QString &zone)
{
    const QString there = isolatedLtr(theirTimeOfDay(zone, at));
    if (isTheirClockOurs(zone, at))
        return CallbackWords::tr("%1 for both of you.", "day and time").arg(meantWords(zone, at));
    const QString city = isolated(cityOf(zone));
    const QString here = isolatedLtr(timeOfDay(at));
    if (theirDay(zone, at) == dayOf(at))
        return CallbackWords::tr("%1 in %2 is %3 for you.", "their time, city, your time")
            .arg(there, city, here);
    return CallbackWords::tr("%1 in %2 is %3 on %4 for you.",
                             "their time, city, your time, your day")
        .arg(there, city, here, shortDay(dayOf(at)));
}
} // namespace

QString shortDay(QDate day)
{
    return QLocale().toString(
        day, CallbackWords::tr("ddd d MMM", "format of a short day, as QLocale has it"));
}

QString meantWords(const QString &zone, core::Instant at)
{
    return CallbackWords::tr("%1 %2", "day and time")
        .arg(shortDay(theirDay(zone, at)), isolatedLtr(theirTimeOfDay(zone, at)));
}

QString aboutSlot(const SlotOffer &offer, const QString &zone)
{
    QStringList sentences;
    if (!offer.isOpen())
        sentences.append(offer.why);
    else
        sentences.append(bothTimes(offer.at, zone));
    if (!offer.note.isEmpty())
        sentences.append(offer.note);
    if (offer.isOpen() && offer.places > 0)
        sentences.append(CallbackWords::tr("%1 of %n place(s) left.", nullptr, offer.places)
                             .arg(QLocale().toString(offer.left)));
    return sentences.join(u' ');
}

QString zoneLine(const QString &zone, core::Instant now)
{
    const QString city = isolated(cityOf(zone));
    const QString clock = isolatedLtr(theirTimeOfDay(zone, now));
    const int ahead = aheadOfUs(zone, now);
    if (ahead == 0)
        return CallbackWords::tr("%1, now %2 as for you", "city, time of day").arg(city, clock);
    const QString span = spanWords(std::abs(ahead));
    return ahead < 0 ? CallbackWords::tr("%1, now %2, %3 behind you", "city, time of day, hours")
                           .arg(city, clock, span)
                     : CallbackWords::tr("%1, now %2, %3 ahead of you", "city, time of day, hours")
                           .arg(city, clock, span);
}

QString numberLine(const CallNumber &number)
{
    const QString digits = phone(number.number);
    switch (number.consent) {
    case CallNumber::Consent::Given:
        return CallbackWords::tr("%1, agreed to be called", "a number").arg(digits);
    case CallNumber::Consent::NotAsked:
        return CallbackWords::tr("%1, was not asked about calls", "a number").arg(digits);
    case CallNumber::Consent::Refused:
        return CallbackWords::tr("%1, does not want calls", "a number").arg(digits);
    }
    Q_UNREACHABLE();
}

QString callerLine(const Caller &caller, const BookingGround &ground)
{
    const QString queue =
        caller.queue ? isolated(ground.queueNames.value(*caller.queue)) : QString();
    switch (caller.kind) {
    case Caller::Kind::Me:
        return CallbackWords::tr("Me", "who calls");
    case Caller::Kind::MeThenQueue:
        return CallbackWords::tr("Me, then anyone in %1 after %n minute(s)", "a queue",
                                 int(caller.patience.count()))
            .arg(queue);
    case Caller::Kind::Queue:
        return CallbackWords::tr("Anyone in %1", "a queue").arg(queue);
    case Caller::Kind::Agent:
        return isolated(caller.agent ? ground.agentNames.value(*caller.agent) : QString());
    case Caller::Kind::Skill:
        return CallbackWords::tr("Anyone who knows %1", "a skill").arg(isolated(caller.skill));
    }
    Q_UNREACHABLE();
}

QString retriesLine(const Retries &retries)
{
    if (retries.isEmpty())
        return CallbackWords::tr("Try once");
    QStringList gaps;
    for (const std::chrono::minutes gap : retries)
        gaps.append(gapWords(gap));
    return CallbackWords::tr("Try %n time(s), again after %1", "spans of time",
                             int(retries.size()) + 1)
        .arg(listed(gaps));
}
} // namespace hadir::ui
