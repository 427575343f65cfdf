// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/bookingGround.h"

#include "app/domain/callbacks.h"
#include "app/domain/likelyZone.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {
namespace {

struct BookingWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::BookingForm)
};

CallNumber::Consent consentOf(const domain::ContactPoint &point)
{
    const auto said =
        std::ranges::find(point.consents, domain::Purpose::Callback, &domain::Consent::purpose);
    if (said == point.consents.end())
        return CallNumber::Consent::NotAsked;
    return said->granted ? CallNumber::Consent::Given : CallNumber::Consent::Refused;
}

/// Those who agreed first, in the order in which they stand.
QList<CallNumber> numbersOf(const QList<domain::ContactPoint> &points)
{
    QList<CallNumber> out;
    for (const domain::ContactPoint &point : points) {
        if (point.kind == domain::ContactKind::Phone && !point.retired)
            out.append({.id = point.id, .number = point.value, .consent = consentOf(point)});
    }
    std::ranges::stable_sort(out, {}, &CallNumber::consent);
    return out;
}

template <class Thing>
QList<Thing> byName(const QHash<decltype(Thing::id), Thing> &things)
{
    QList<Thing> out = things.values();
    std::ranges::sort(out, [](const Thing &one, const Thing &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return out;
}

QList<Caller> callersFor(const std::optional<domain::QueueId> &queue,
                         const models::Directory &directory)
{
    using Kind = Caller::Kind;
    QList<Caller> out;
    if (queue)
        out.append({.kind = Kind::MeThenQueue, .queue = queue, .patience = 30min});
    out.append({.kind = Kind::Me, .queue = queue});
    if (queue)
        out.append({.kind = Kind::Queue, .queue = queue});
    for (const domain::Queue &each : byName(directory.queues)) {
        if (each.id != queue)
            out.append({.kind = Kind::Queue, .queue = each.id});
    }
    QStringList skills;
    for (const domain::Agent &agent : byName(directory.agents)) {
        if (!agent.active)
            continue;
        if (agent.id != directory.me)
            out.append({.kind = Kind::Agent, .queue = queue, .agent = agent.id});
        for (const domain::Skill &skill : agent.skills)
            skills.append(skill.name);
    }
    skills.removeDuplicates();
    skills.sort(Qt::CaseInsensitive);
    for (const QString &skill : std::as_const(skills))
        out.append({.kind = Kind::Skill, .queue = queue, .skill = skill});
    return out;
}

/// As the queue has it first, then others that people ask for.
QList<Retries> plansOf(const domain::Queue &queue)
{
    Retries own;
    for (const domain::Retry &retry : queue.callbacks.retries)
        own.append(std::chrono::minutes(retry.afterMinutes));
    QList<Retries> out{own};
    for (const Retries &each : {Retries{}, Retries{30min, 2h, 24h}, Retries{15min}}) {
        if (!out.contains(each))
            out.append(each);
    }
    return out;
}
} // namespace

BookingGround bookingGround(const desk::CustomerRecord &record,
                            const std::optional<domain::Case> &about,
                            const models::Directory &directory, domain::Role role)
{
    const auto queue = about ? about->queue : std::nullopt;
    const domain::Queue terms = queue ? directory.queues.value(*queue) : domain::Queue();
    BookingGround out{
        .customer = record.customer.name,
        .about = about ? BookingWords::tr("%1 %2", "number and subject of a case")
                             .arg(caseNumber(about->number),
                                  isolated(about->subject.simplified().left(60)))
                       : QString(),
        .numbers = numbersOf(record.contactPoints),
        .zone = domain::likelyZone(record.customer, record.contactPoints),
        .callers = callersFor(queue, directory),
        .plans = plansOf(terms),
        .told = terms.callbacks.tells
                    ? BookingWords::tr("The customer is told at once and before the call, with a "
                                       "link to move it, where the queue has words for it.")
                    : QString(),
        .override = role == domain::Role::Agent ? BookingGround::Override::No
                                                : BookingGround::Override::WithReason};
    for (const domain::Queue &each : directory.queues)
        out.queueNames.insert(each.id, each.name);
    for (const domain::Agent &each : directory.agents)
        out.agentNames.insert(each.id, each.name);
    return out;
}

domain::BookCallback bookingCommand(const Booking &booking,
                                    const std::optional<domain::Case> &about,
                                    const models::Directory &directory)
{
    domain::BookCallback out{.contactPoint = booking.number,
                             .zone = booking.zone,
                             .localTime = domain::localTimeAt(booking.at, booking.zone),
                             .queue = booking.caller.queue,
                             .skill = booking.caller.skill,
                             .reason = booking.ready,
                             .rule = booking.repeat,
                             .overrideReason = booking.override};
    if (about)
        out.caseId = about->id;
    if (booking.caller.kind == Caller::Kind::Me || booking.caller.kind == Caller::Kind::MeThenQueue)
        out.owner = directory.me;
    else
        out.owner = booking.caller.agent;
    if (booking.caller.kind == Caller::Kind::MeThenQueue)
        out.queueAfter = booking.caller.patience.count();
    QList<domain::Retry> retries;
    for (const std::chrono::minutes gap : booking.retries)
        retries.append(domain::Retry{.afterMinutes = gap.count()});
    out.retries = retries;
    return out;
}
} // namespace hadir::ui
