// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/refusedEntries.h"

#include "app/core/log.h"

namespace hadir::ui {

namespace {
using domain::Channel;
using domain::Direction;
using domain::Interaction;

struct Written
{
    std::optional<Interaction> operator()(const domain::ReplyToCustomer &reply) const
    {
        return Interaction{.id = reply.interaction,
                           .customer = reply.customer,
                           .caseId = reply.caseId,
                           .channel = reply.channel,
                           .direction = Direction::Outbound,
                           .subject = reply.subject,
                           .body = reply.body};
    }
    std::optional<Interaction> operator()(const domain::AddNote &note) const
    {
        return Interaction{.id = note.interaction,
                           .customer = note.customer,
                           .caseId = note.caseId,
                           .channel = Channel::Note,
                           .direction = Direction::Internal,
                           .body = note.body};
    }
    std::optional<Interaction> operator()(const auto &) const { return std::nullopt; }
};
} // namespace

QList<RefusedEntry> refusedEntries(desk::Reader &reader, domain::CustomerId customer,
                                   domain::AgentId me)
{
    QList<RefusedEntry> out;
    const auto refused = reader.refused();
    if (!refused) {
        qCWarning(logUi) << "refused changes not read" << refused.error().detail;
        return out;
    }
    for (const store::RefusedCommand &each : *refused) {
        std::optional<Interaction> one = std::visit(Written(), each.command);
        if (!one || reader.survivorOf(one->customer) != reader.survivorOf(customer))
            continue;
        one->author = domain::Author::Agent;
        one->agent = me;
        one->happenedAt = each.doneAt;
        one->recordedAt = each.doneAt;
        out.append({*one, each.rejection.refusal});
    }
    return out;
}

std::optional<store::RefusedCommand> refusedCommandOf(const QUuid &entry, desk::Reader &reader)
{
    const auto refused = reader.refused();
    if (!refused)
        return std::nullopt;
    for (const store::RefusedCommand &each : *refused) {
        const std::optional<Interaction> one = std::visit(Written(), each.command);
        if (one && one->id.uuid() == entry)
            return each;
    }
    return std::nullopt;
}
} // namespace hadir::ui
