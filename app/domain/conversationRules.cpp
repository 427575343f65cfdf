// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/channelRules.h"
#include "app/domain/fileRules.h"
#include "app/domain/joining.h"
#include "app/domain/likelyZone.h"
#include "app/domain/placeholders.h"
#include "app/domain/quietHours.h"
#include "app/domain/rules.h"
#include "app/domain/sending.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
/// What is logged later stands before what has come since.
bool isNewestMessage(const Interaction &interaction, const Case &about, Unit &unit)
{
    const auto named = about.lastMessage ? unit.find(*about.lastMessage) : std::nullopt;
    return !named || named->happenedAt <= interaction.happenedAt;
}

/// What goes on where the case was merged into another of the customer's.
std::expected<Case, Rejection> caseThatGoesOn(CaseId id, CustomerId customer, Unit &unit)
{
    if (auto named = caseOfCustomer(id, customer, unit); !named || !named->mergedInto)
        return named;
    auto survivor = survivorOf(id, unit);
    if (!survivor || survivor->customer != customer)
        return reject(Refusal::NotFound, id);
    return *std::move(survivor);
}

constexpr qsizetype longestType = 100;

/// What is no file, is one already, or goes by no message of that channel.
Verdict areFiles(const QList<AttachedFile> &files, Channel channel,
                 const std::optional<ContactPointId> &to, Unit &unit)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    const auto point = to ? unit.find(*to) : std::nullopt;
    if (objectionTo(files, channel, point ? point->service : QString()))
        return reject(Refusal::Invalid, "files"_L1);
    QSet<AttachmentId> known;
    for (const AttachedFile &file : files) {
        if (file.attachment.isNull() || known.contains(file.attachment)
            || !hash.match(file.sha256).hasMatch() || file.type.size() > longestType)
            return reject(Refusal::Invalid, "files"_L1);
        if (unit.find(file.attachment))
            return reject(Refusal::AlreadyThere, file.attachment);
        known.insert(file.attachment);
    }
    return {};
}

void attach(const QList<AttachedFile> &files, CustomerId customer, InteractionId interaction,
            Unit &unit)
{
    for (const AttachedFile &file : files)
        unit.put(Attachment{.id = file.attachment,
                            .customer = customer,
                            .interaction = interaction,
                            .name = harmlessFileName(file.name),
                            .type = file.type,
                            .size = file.size,
                            .sha256 = file.sha256});
}

/// Puts an interaction under its case, if it has one, and brings the case up to date with it. It
/// happens as it is done unless it says that it happened before; a clock that is ahead is not
/// believed, but what was written by it is taken.
Verdict record(Interaction interaction, const Actor &actor, const Stamp &stamp, Unit &unit,
               std::optional<core::Instant> happenedAt = std::nullopt)
{
    interaction.author = Author::Agent;
    interaction.agent = actor.agent;
    interaction.happenedAt = std::min(happenedAt.value_or(stamp.happened()), stamp.happened());
    interaction.recordedAt = stamp.recorded;
    if (!unit.find(interaction.customer))
        return reject(Refusal::NotFound, interaction.customer);
    if (unit.find(interaction.id))
        return reject(Refusal::AlreadyThere, interaction.id);
    if (interaction.contactPoint) {
        const auto point = unit.find(*interaction.contactPoint);
        if (!point || !areOne(point->customer, interaction.customer, unit))
            return reject(Refusal::NotFound, *interaction.contactPoint);
    }
    if (interaction.caseId) {
        auto about = caseThatGoesOn(*interaction.caseId, interaction.customer, unit);
        if (!about)
            return std::unexpected(about.error());
        interaction.caseId = about->id;
        about->lastAt = std::max(about->lastAt, interaction.happenedAt);
        // Whoever was called, met or written to has been heard. A reply that waits for its channel
        // has not reached anybody: the customer still waits, whatever the agent has done. Nor does
        // a call answer what the customer wrote after it.
        if (interaction.channel != Channel::Note && interaction.delivery != Delivery::Waiting
            && (!happenedAt || about->waitingSince <= interaction.happenedAt))
            about->waitingSince.reset();
        if (interaction.direction != Direction::Internal
            && (!happenedAt || isNewestMessage(interaction, *about, unit)))
            about->lastMessage = interaction.id;
        if (interaction.direction == Direction::Inbound)
            about->snoozedUntil.reset();
        if (interaction.direction == Direction::Outbound && about->status == CaseStatus::Closed) {
            about->status = CaseStatus::Open;
            about->solvedAt.reset();
        }
        unit.put(*about);
    }
    unit.put(interaction);
    return {};
}

/// A reply follows what its writer had seen, or is held back.
Verdict followsOn(const ReplyToCustomer &reply, Unit &unit)
{
    const auto about = caseThatGoesOn(reply.caseId, reply.customer, unit);
    if (!about)
        return std::unexpected(about.error());
    if (about->lastMessage == reply.after)
        return {};
    if (about->lastMessage)
        return reject(Refusal::Overtaken, *about->lastMessage);
    return reject(Refusal::Overtaken, about->id); // what it follows was itself turned down
}

/// The message that this one stands for, if it is said for one: only one of the same case that
/// nobody has got yet, and nobody has taken back.
std::expected<std::optional<Interaction>, Rejection> takesThePlaceOf(const ReplyToCustomer &reply,
                                                                     const Actor &actor, Unit &unit)
{
    if (!reply.insteadOf)
        return std::nullopt;
    auto waiting = recallable(*reply.insteadOf, reply.customer, actor, unit);
    if (!waiting)
        return std::unexpected(waiting.error());
    if (waiting->delivery == Delivery::Recalled)
        return reject(Refusal::TooLate, waiting->id);
    const auto here = survivorOf(reply.caseId, unit);
    const auto there = waiting->caseId ? survivorOf(*waiting->caseId, unit) : std::nullopt;
    if (!here || !there || here->id != there->id) // which would go on naming it as its newest
        return reject(Refusal::NotFound, waiting->id);
    return *std::move(waiting);
}

/// A retired contact point, or one whose owner said no to being served there, is not written to.
Verdict mayWriteTo(const std::optional<ContactPointId> &id, Unit &unit)
{
    if (!id)
        return {};
    const auto point = unit.find(*id);
    if (!point || point->retired)
        return reject(Refusal::NotFound, *id);
    if (refusesService(*point))
        return reject(Refusal::NoConsent, *id);
    return {};
}

/// Until when what is sent there now waits, so that it does not ring at night. A moment that its
/// writer chose stands as it is; and whoever has just written there is awake.
std::optional<core::Instant> endOfQuiet(const ReplyToCustomer &reply, const Stamp &stamp,
                                        Unit &unit)
{
    const auto point = reply.contactPoint ? unit.find(*reply.contactPoint) : std::nullopt;
    if (!point || !point->quietFromMinute)
        return std::nullopt;
    const auto customer = unit.find(reply.customer);
    const QString zone =
        customer ? likelyZone(*customer, unit.contactPointsOf(customer->id)).sure() : QString();
    const auto end = quietEndAt(*point, zone, stamp.happened());
    if (!end)
        return std::nullopt;
    const auto heard = unit.newestFrom(reply.customer, reply.channel);
    const bool isAwake = heard && heard->happenedAt + awakeTime > stamp.happened();
    return isAwake ? std::nullopt : end;
}

/// No customer reads what a saved reply left open. Other braces are somebody's words: a saved reply
/// with a placeholder that nobody knows cannot be kept.
Verdict isFilled(const QString &text)
{
    for (const OpenPlace &open : openPlaces(text)) {
        if (open.placeholder)
            return reject(Refusal::Unfilled, QString(nameOf(*open.placeholder)));
    }
    return {};
}

/// What the channel's network would turn down for its length is turned down here.
Verdict channelTakes(const ReplyToCustomer &reply, Unit &unit)
{
    const auto point = reply.contactPoint ? unit.find(*reply.contactPoint) : std::nullopt;
    const auto length = textLimit(reply.channel, point ? point->service : QString(), reply.body);
    if (length && !length->fits())
        return reject(Refusal::Invalid, "body"_L1);
    return {};
}

/// Some channels take words of the house only so long after the customer's own. What counts is
/// when it leaves, not when it was written.
Verdict isWindowOpen(const ReplyToCustomer &reply, const Stamp &stamp, Unit &unit)
{
    if (!hasWindow(reply.channel))
        return {};
    const auto newest = unit.newestFrom(reply.customer, reply.channel);
    const auto until = newest ? windowAfter(reply.channel, newest->happenedAt) : std::nullopt;
    const auto moment = reply.sendAt ? reply.sendAt : endOfQuiet(reply, stamp, unit);
    const core::Instant leaves = std::max(stamp.recorded, moment.value_or(stamp.recorded));
    if (until && leaves < *until)
        return {};
    return newest ? reject(Refusal::WindowClosed, newest->id)
                  : reject(Refusal::WindowClosed, reply.customer);
}
} // namespace

Verdict run(const AddNote &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    constexpr qsizetype mostMentions = 50;
    if (auto ok = present(command.body, "body"_L1, bodyCeiling); !ok)
        return ok;
    if (command.mentions.size() > mostMentions)
        return reject(Refusal::Invalid, "mentions"_L1);
    for (const AgentId &agent : command.mentions) {
        if (!unit.find(agent))
            return reject(Refusal::NotFound, agent);
    }
    if (auto ok = areFiles(command.files, Channel::Note, std::nullopt, unit); !ok)
        return ok;
    auto recorded = record({.id = command.interaction,
                            .customer = command.customer,
                            .caseId = command.caseId,
                            .channel = Channel::Note,
                            .direction = Direction::Internal,
                            .body = command.body,
                            .mentions = command.mentions},
                           actor, stamp, unit);
    if (recorded)
        attach(command.files, command.customer, command.interaction, unit);
    return recorded;
}

Verdict run(const ReplyToCustomer &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    // Files may say it all: a photo, a bill.
    if (auto ok = command.files.isEmpty() ? present(command.body, "body"_L1, bodyCeiling)
                                          : bounded(command.body, "body"_L1, bodyCeiling);
        !ok)
        return ok;
    if (auto ok = bounded(command.subject, "subject"_L1, 300); !ok)
        return ok;
    if (!canCarryReplies(command.channel))
        return reject(Refusal::Invalid, "channel"_L1);
    for (const QString &text : {command.subject, command.body}) {
        if (auto ok = isFilled(text); !ok)
            return ok;
    }
    if (auto ok = mayWriteTo(command.contactPoint, unit); !ok)
        return ok;
    if (auto ok = channelTakes(command, unit); !ok)
        return ok;
    if (unit.find(command.interaction))
        return reject(Refusal::AlreadyThere, command.interaction);
    if (auto ok = areFiles(command.files, command.channel, command.contactPoint, unit); !ok)
        return ok;
    if (auto ok = isWindowOpen(command, stamp, unit); !ok)
        return ok;
    if (auto ok = followsOn(command, unit); !ok)
        return ok;
    auto replaced = takesThePlaceOf(command, actor, unit);
    if (!replaced)
        return std::unexpected(replaced.error());
    auto recorded =
        record({.id = command.interaction,
                .customer = command.customer,
                .caseId = command.caseId,
                .channel = command.channel,
                .direction = Direction::Outbound,
                .contactPoint = command.contactPoint,
                .subject = command.subject,
                .body = command.body,
                .delivery = Delivery::Waiting,
                .sendAt = command.sendAt ? command.sendAt : endOfQuiet(command, stamp, unit)},
               actor, stamp, unit);
    if (!recorded)
        return recorded;
    attach(command.files, command.customer, command.interaction, unit);
    if (*replaced) {
        (*replaced)->delivery = Delivery::Recalled; // the case names this one already
        unit.put(**replaced);
    }
    return {};
}

Verdict run(const AskOutside &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = present(command.body, "body"_L1, bodyCeiling); !ok)
        return ok;
    if (auto ok = present(command.subject, "subject"_L1, 300); !ok)
        return ok;
    const QString to = command.address.trimmed().toLower();
    if (to.size() > nameCeiling || !isEmailAddress(to))
        return reject(Refusal::Invalid, "address"_L1);
    return record({.id = command.interaction,
                   .customer = command.customer,
                   .caseId = command.caseId,
                   .channel = Channel::Email,
                   .direction = Direction::Internal,
                   .subject = command.subject,
                   .body = command.body,
                   .place = to,
                   .delivery = Delivery::Waiting},
                  actor, stamp, unit);
}

Verdict run(const LogCall &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = bounded(command.body, "body"_L1, bodyCeiling); !ok)
        return ok;
    if (auto ok = bounded(command.outcome, "outcome"_L1); !ok)
        return ok;
    if (command.seconds < 0 || command.seconds > 24 * 3600)
        return reject(Refusal::Invalid, "seconds"_L1);
    if (command.direction == Direction::Internal)
        return reject(Refusal::Invalid, "direction"_L1);
    return record({.id = command.interaction,
                   .customer = command.customer,
                   .caseId = command.caseId,
                   .channel = Channel::Call,
                   .direction = command.direction,
                   .contactPoint = command.contactPoint,
                   .body = command.body,
                   .outcome = command.outcome,
                   .seconds = command.seconds},
                  actor, stamp, unit, command.happenedAt);
}

Verdict run(const LogVisit &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    if (auto ok = bounded(command.body, "body"_L1, bodyCeiling); !ok)
        return ok;
    if (auto ok = present(command.place, "place"_L1); !ok)
        return ok;
    if (auto ok = bounded(command.outcome, "outcome"_L1); !ok)
        return ok;
    return record({.id = command.interaction,
                   .customer = command.customer,
                   .caseId = command.caseId,
                   .channel = Channel::Visit,
                   .direction = Direction::Inbound,
                   .body = command.body,
                   .outcome = command.outcome,
                   .place = command.place},
                  actor, stamp, unit, command.happenedAt);
}
} // namespace hadir::domain::rules
