// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/feedback.h"
#include "app/domain/joining.h"
#include "app/domain/ownership.h"
#include "app/domain/rules.h"
#include "app/domain/sending.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
constexpr qsizetype mostPins = 20;
} // namespace

Verdict run(const PinEntry &command, const Actor &, const Stamp &, Unit &unit)
{
    auto customer = unit.find(command.customer);
    if (!customer)
        return reject(Refusal::NotFound, command.customer);
    const auto entry = unit.find(command.interaction);
    if (!entry || !areOne(entry->customer, command.customer, unit))
        return reject(Refusal::NotFound, command.interaction);
    if (customer->pins.contains(entry->id) == command.pinned)
        return {};
    if (!command.pinned)
        customer->pins.removeAll(entry->id);
    else if (customer->pins.size() >= mostPins)
        return reject(Refusal::Invalid, "pins"_L1);
    else
        customer->pins.prepend(entry->id);
    unit.put(*customer);
    return {};
}

Verdict run(const RecordFeedback &command, const Actor &, const Stamp &stamp, Unit &unit)
{
    if (auto ok = bounded(command.comment, "comment"_L1, 10'000); !ok)
        return ok;
    if (command.givenAt && *command.givenAt < earliestFeedback)
        return reject(Refusal::Invalid, "givenAt"_L1);
    if (!scoreRange(command.kind).holds(command.score))
        return reject(Refusal::Invalid, "score"_L1);
    if (!unit.find(command.customer))
        return reject(Refusal::NotFound, command.customer);
    if (unit.find(command.feedback))
        return reject(Refusal::AlreadyThere, command.feedback);
    if (command.caseId) {
        if (auto about = caseOfCustomer(*command.caseId, command.customer, unit); !about)
            return std::unexpected(about.error());
    }
    if (command.interaction) {
        const auto asked = unit.find(*command.interaction);
        if (!asked || !areOne(asked->customer, command.customer, unit))
            return reject(Refusal::NotFound, *command.interaction);
    }
    unit.put(Feedback{.id = command.feedback,
                      .customer = command.customer,
                      .caseId = command.caseId,
                      .interaction = command.interaction,
                      .kind = command.kind,
                      .score = command.score,
                      .comment = command.comment,
                      .givenAt =
                          std::min(command.givenAt.value_or(stamp.happened()), stamp.happened())});
    return {};
}

std::expected<Interaction, Rejection> recallable(InteractionId id, CustomerId customer,
                                                 const Actor &actor, Unit &unit)
{
    auto message = unit.find(id);
    if (!message || !areOne(message->customer, customer, unit))
        return reject(Refusal::NotFound, id);
    if (message->author != Author::Agent || (message->agent != actor.agent && !leads(actor)))
        return reject(Refusal::NotAllowed, actor.agent);
    if (message->delivery != Delivery::Waiting && message->delivery != Delivery::Recalled)
        return reject(Refusal::TooLate, id);
    return *std::move(message);
}

Verdict run(const RecallMessage &command, const Actor &actor, const Stamp &, Unit &unit)
{
    auto message = recallable(command.interaction, command.customer, actor, unit);
    if (!message)
        return std::unexpected(message.error());
    if (message->delivery == Delivery::Recalled)
        return {};
    message->delivery = Delivery::Recalled;
    unit.put(*message);
    auto about = message->caseId ? unit.find(*message->caseId) : std::nullopt;
    if (!about)
        return {};
    const Case before = *about;
    if (about->lastMessage == message->id) {
        const auto newest = unit.newestMessageOf(about->id);
        about->lastMessage = newest ? std::optional(newest->id) : std::nullopt;
    }
    bringBack(*about, command.lastAt, message->happenedAt);
    if (*about != before)
        unit.put(*about);
    return {};
}
} // namespace hadir::domain::rules
