// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/queueUpdates.h"

#include "app/domain/channelRules.h"
#include "app/domain/likelyZone.h"
#include "app/domain/placeholders.h"
#include "app/domain/quietHours.h"
#include "app/domain/savedReplies.h"
#include "app/domain/sending.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
/// A desk does not know the number of a case that it made itself;
/// the ledger's words take the place of its own.
QString filledFor(const QString &words, const Customer &customer, const Agent &agent,
                  const Case &about)
{
    Fillings fillings = fillingsOf(customer, agent, about, std::nullopt);
    if (about.number == 0)
        fillings.insert(Placeholder::CaseNumber, u"…"_s);
    return withoutOpenPlaces(filled(words, fillings).text);
}

/// A change that is taken back at once is not told; what is told rings at no quiet hour.
std::optional<Instant> momentFor(CaseStep step, const UpdateWay &way, const Customer &customer,
                                 const Stamp &stamp)
{
    const Instant soonest =
        step == CaseStep::Opened ? stamp.happened() : stamp.happened() + updateHold;
    if (const auto end = quietEndAt(way.point, likelyZone(customer, {way.point}).sure(), soonest))
        return end;
    return step == CaseStep::Opened ? std::nullopt : std::optional(soonest);
}
} // namespace

InteractionId updateOf(CaseId about, CaseStep step)
{
    return InteractionId(QUuid::createUuidV5(about.uuid(), u"update:"_s + nameOf(step)));
}

std::optional<StepMessage> wordingFor(const Customer &customer, CaseStep step, const Queue &queue)
{
    const auto found = [&](const auto &is) {
        const auto one = std::ranges::find_if(queue.updates, [&](const StepMessage &message) {
            return message.step == step && is(message);
        });
        return one == queue.updates.end() ? std::nullopt : std::optional(*one);
    };
    for (const QString &language : customer.languages + QStringList{u"en"_s}) {
        if (const auto words = found([&](const StepMessage &message) {
                return primaryLanguage(message.language) == primaryLanguage(language);
            }))
            return words;
    }
    return found([](const StepMessage &) { return true; });
}

QString updateFor(const Customer &customer, CaseStep step, const Queue &queue)
{
    const auto words = wordingFor(customer, step, queue);
    return words ? words->text : QString();
}

std::optional<UpdateWay> wayTo(const Customer &customer, Channel usual, const Stamp &stamp,
                               Unit &unit)
{
    const QList<ContactPoint> points = unit.contactPointsOf(customer.id);
    for (const Channel channel :
         {customer.preferredChannel.value_or(usual), usual, Channel::Email}) {
        const auto kind = addressKindFor(channel);
        const auto point = std::ranges::find_if(points, [&](const ContactPoint &one) {
            return one.kind == kind && !one.retired && !refusesService(one);
        });
        if (!kind || point == points.end())
            continue;
        if (hasWindow(channel)) {
            const auto heard = unit.newestFrom(customer.id, channel);
            const auto until = heard ? windowAfter(channel, heard->happenedAt) : std::nullopt;
            if (!until || *until < stamp.happened())
                continue;
        }
        return UpdateWay{channel, *point};
    }
    return std::nullopt;
}

QString withoutOpenPlaces(QString text)
{
    const QList<OpenPlace> open = openPlaces(text);
    for (auto place = open.rbegin(); place != open.rend(); ++place)
        text.remove(place->from, place->length);
    return text;
}

void tellOf(CaseStep step, const Case &about, AgentId agent, const Stamp &stamp, Unit &unit)
{
    const auto queue = about.queue ? unit.find(*about.queue) : std::nullopt;
    if (!queue || queue->updates.isEmpty())
        return;
    const auto customer = unit.find(about.customer);
    const QString words = customer ? updateFor(*customer, step, *queue) : QString();
    if (words.isEmpty())
        return;
    const InteractionId id = updateOf(about.id, step);
    const auto before = unit.find(id);
    if (before && before->delivery != Delivery::Recalled)
        return; // told already
    const auto way = wayTo(*customer, about.channel, stamp, unit);
    if (!way)
        return;
    const QString body = filledFor(words, *customer, unit.find(agent).value_or(Agent()), about);
    const auto length = textLimit(way->channel, way->point.service, body);
    if (length && !length->fits())
        return;
    unit.put(Interaction{.id = id,
                         .customer = customer->id,
                         .caseId = about.id,
                         .channel = way->channel,
                         .direction = Direction::Outbound,
                         .author = Author::System,
                         .contactPoint = way->point.id,
                         .subject = way->channel == Channel::Email ? about.subject : QString(),
                         .body = body,
                         .delivery = Delivery::Waiting,
                         .happenedAt = stamp.happened(),
                         .recordedAt = stamp.recorded,
                         .sendAt = momentFor(step, *way, *customer, stamp)});
}

bool takeUpdateBack(CaseStep step, CaseId about, Unit &unit)
{
    auto told = unit.find(updateOf(about, step));
    if (!told || told->delivery != Delivery::Waiting)
        return false;
    told->delivery = Delivery::Recalled;
    unit.put(*told);
    return true;
}
} // namespace hadir::domain
