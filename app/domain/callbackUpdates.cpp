// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/callbackUpdates.h"

#include "app/domain/callbacks.h"
#include "app/domain/channelRules.h"
#include "app/domain/likelyZone.h"
#include "app/domain/placeholders.h"
#include "app/domain/queueUpdates.h"
#include "app/domain/quietHours.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
/// As it is said in the language of the message: its words are the house's, not the desk's.
QString timeIn(const QString &language, const Callback &callback)
{
    const QDateTime there = QDateTime::fromString(callback.localTime, Qt::ISODate);
    return QLocale(language).toString(there, u"dddd d MMMM, HH:mm"_s);
}

QString bodyFor(const StepMessage &words, const Customer &customer, const Callback &callback,
                const std::optional<Case> &about, Unit &unit)
{
    const AgentId agent = callback.owner.value_or(callback.bookedBy.value_or(AgentId()));
    Fillings fillings =
        fillingsOf(customer, unit.find(agent).value_or(Agent()), about, std::nullopt);
    fillings.insert(Placeholder::CallbackTime, timeIn(words.language, callback));
    fillings.insert(Placeholder::CallbackLink, unit.linkTo(callback));
    return withoutOpenPlaces(filled(words.text, fillings).text);
}

/// When it leaves: a reminder some time before it is due, all else after it can be taken back; and
/// nothing rings at a quiet hour. Absent when there is no point in it any more.
std::optional<Instant> momentFor(CaseStep step, const Callback &callback,
                                 const CallbackTerms &terms, const UpdateWay &way,
                                 const Stamp &stamp)
{
    Instant soonest = stamp.happened() + updateHold;
    if (step == CaseStep::CallbackSoon) {
        const Instant reminder = callback.dueAt - std::chrono::minutes(terms.remindMinutes);
        if (terms.remindMinutes <= 0 || reminder <= soonest)
            return std::nullopt;
        soonest = reminder;
    }
    const Instant leaves = quietEndAt(way.point, callback.zone, soonest).value_or(soonest);
    if (step == CaseStep::CallbackSoon && leaves >= callback.dueAt)
        return std::nullopt;
    return leaves;
}

bool tell(CaseStep step, const Callback &callback, const Stamp &stamp, Unit &unit)
{
    const auto queue = callback.queue ? unit.find(*callback.queue) : std::nullopt;
    const auto customer = unit.find(callback.customer);
    if (!queue || !queue->callbacks.tells || !customer)
        return false;
    const auto words = wordingFor(*customer, step, *queue);
    const InteractionId id = callbackUpdateOf(callback, step);
    if (!words || unit.find(id))
        return false; // nothing to say, or said already
    const auto about = callback.caseId ? unit.find(*callback.caseId) : std::nullopt;
    auto way = about ? wayTo(*customer, about->channel, stamp, unit) : std::nullopt;
    if (!way) // they have a telephone, where nothing else is known
        way = wayTo(*customer, Channel::Sms, stamp, unit);
    const auto leaves =
        way ? momentFor(step, callback, queue->callbacks, *way, stamp) : std::nullopt;
    if (!leaves)
        return false;
    const QString body = bodyFor(*words, *customer, callback, about, unit);
    const auto length = textLimit(way->channel, way->point.service, body);
    if (length && !length->fits())
        return false;
    unit.put(
        Interaction{.id = id,
                    .customer = customer->id,
                    .caseId = callback.caseId,
                    .channel = way->channel,
                    .direction = Direction::Outbound,
                    .author = Author::System,
                    .contactPoint = way->point.id,
                    .subject = way->channel == Channel::Email && about ? about->subject : QString(),
                    .body = body,
                    .delivery = Delivery::Waiting,
                    .happenedAt = stamp.happened(),
                    .recordedAt = stamp.recorded,
                    .sendAt = leaves});
    return true;
}

void tellAndNote(CaseStep step, Callback &callback, const Stamp &stamp, Unit &unit)
{
    if (!tell(step, callback, stamp, unit))
        return;
    callback.toldOf = step;
    callback.toldAt = stamp.happened();
}

bool takeBack(CaseStep step, const Callback &callback, Unit &unit)
{
    auto told = unit.find(callbackUpdateOf(callback, step));
    if (!told || told->delivery != Delivery::Waiting)
        return false;
    told->delivery = Delivery::Recalled;
    unit.put(*told);
    return true;
}
} // namespace

InteractionId callbackUpdateOf(const Callback &callback, CaseStep step)
{
    return InteractionId(QUuid::createUuidV5(
        callback.id.uuid(), u"update:%1:%2"_s.arg(nameOf(step)).arg(callback.sequence)));
}

void tellOfBooking(Callback &callback, const Stamp &stamp, Unit &unit)
{
    tellAndNote(CaseStep::CallbackBooked, callback, stamp, unit);
    (void)tell(CaseStep::CallbackSoon, callback, stamp, unit);
}

void tellOfMove(const Callback &before, Callback &callback, const Stamp &stamp, Unit &unit)
{
    forgetReminder(before, unit);
    (void)takeBack(CaseStep::CallbackMoved, before, unit);
    if (takeBack(CaseStep::CallbackBooked, before, unit))
        return tellOfBooking(callback, stamp, unit);
    tellAndNote(CaseStep::CallbackMoved, callback, stamp, unit);
    (void)tell(CaseStep::CallbackSoon, callback, stamp, unit);
}

void tellOfCancelling(const Callback &before, Callback &callback, const Stamp &stamp, Unit &unit)
{
    forgetReminder(before, unit);
    (void)takeBack(CaseStep::CallbackMoved, before, unit);
    if (takeBack(CaseStep::CallbackBooked, before, unit))
        callback.toldOf.reset();
    else
        tellAndNote(CaseStep::CallbackCancelled, callback, stamp, unit);
}

void tellOfRestoring(const Callback &before, Callback &callback, const Stamp &stamp, Unit &unit)
{
    if (takeBack(CaseStep::CallbackCancelled, before, unit))
        callback.toldOf = CaseStep::CallbackBooked;
    else if (!before.toldOf || before.toldOf == CaseStep::CallbackCancelled)
        return tellOfBooking(callback, stamp, unit);
    (void)tell(CaseStep::CallbackSoon, callback, stamp, unit);
}

void forgetReminder(const Callback &callback, Unit &unit)
{
    (void)takeBack(CaseStep::CallbackSoon, callback, unit);
}

void notify(CallbackNotice notice, const Callback &callback, const QList<AgentId> &whom,
            const Actor &actor, const Stamp &stamp, Unit &unit)
{
    QList<AgentId> mentions;
    for (const AgentId &one : whom) {
        if (one != actor.agent && !mentions.contains(one))
            mentions.append(one);
    }
    if (mentions.isEmpty())
        return;
    const QUuid id = QUuid::createUuidV5(callback.id.uuid(), u"%1:%2:%3:%4"_s.arg(nameOf(notice))
                                                                 .arg(callback.sequence)
                                                                 .arg(callback.attempts)
                                                                 .arg(mentions.first().toString()));
    if (unit.find(InteractionId(id)))
        return;
    unit.put(Interaction{.id = InteractionId(id),
                         .customer = callback.customer,
                         .caseId = callback.caseId,
                         .channel = Channel::System,
                         .direction = Direction::Internal,
                         .author = Author::System,
                         .agent = actor.agent.isNull() ? std::nullopt : std::optional(actor.agent),
                         .body = callback.reason,
                         .outcome = QString(nameOf(notice)),
                         .happenedAt = stamp.happened(),
                         .recordedAt = stamp.recorded,
                         .mentions = mentions});
}
} // namespace hadir::domain
