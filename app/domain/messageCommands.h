// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QJsonObject>

/// What somebody can mean about what is said in a case: see commands.h.
namespace hadir::domain {

/// A file that goes with a message or a note. Its bytes come to the server by themselves.
struct AttachedFile
{
    AttachmentId attachment;
    QString name; ///< as its owner called it
    QString type; ///< media type
    qint64 size = 0;
    QString sha256; ///< 64 hex digits, lower case

    bool operator==(const AttachedFile &) const = default;
};

struct AddNote
{
    InteractionId interaction;
    CustomerId customer;
    std::optional<CaseId> caseId;
    QString body;
    QList<AgentId> mentions; ///< whom it is to reach
    QList<AttachedFile> files;

    bool operator==(const AddNote &) const = default;
};

/// An outgoing message. It waits in the ledger's send queue until its channel has sent it.
///
/// `after` is the case's `lastMessage` that the writer had seen. When another has come or gone
/// since, the reply is held back (Refusal::Overtaken): nobody answers over a colleague, or past
/// the customer's next words, without knowing it.
struct ReplyToCustomer
{
    InteractionId interaction;
    CustomerId customer;
    CaseId caseId;
    Channel channel = Channel::Email;
    std::optional<ContactPointId> contactPoint;
    QString subject;
    QString body;
    std::optional<InteractionId> after;
    std::optional<core::Instant> sendAt; ///< not before; absent: as soon as nobody recalls it
    QList<AttachedFile> files;
    /// A message that still waits and that this one stands for: it is recalled by the same rule, or
    /// neither is done.
    std::optional<InteractionId> insteadOf;

    bool operator==(const ReplyToCustomer &) const = default;
};

struct LogCall
{
    InteractionId interaction;
    CustomerId customer;
    std::optional<CaseId> caseId;
    Direction direction = Direction::Inbound;
    std::optional<ContactPointId> contactPoint;
    qint64 seconds = 0;
    QString body;
    QString outcome;
    std::optional<core::Instant> happenedAt; ///< when it took place; absent: as it is logged

    bool operator==(const LogCall &) const = default;
};

struct LogVisit
{
    InteractionId interaction;
    CustomerId customer;
    std::optional<CaseId> caseId;
    QString place;
    QString body;
    QString outcome;
    std::optional<core::Instant> happenedAt; ///< when it took place; absent: as it is logged

    bool operator==(const LogVisit &) const = default;
};

/// Takes a message that waits out of the send queue. Its writer's, or a supervisor's.
struct RecallMessage
{
    InteractionId interaction;
    CustomerId customer;
    /// Of whoever takes their own step back: when something had last happened in the case. Taken
    /// where nothing has happened since.
    std::optional<core::Instant> lastAt;

    bool operator==(const RecallMessage &) const = default;
};

/// A mail to somebody who is not the customer, about the case. It waits for its channel as a reply
/// does; what the customer has heard stays as it is.
struct AskOutside
{
    InteractionId interaction;
    CustomerId customer;
    CaseId caseId;
    QString address; ///< email
    QString subject;
    QString body;

    bool operator==(const AskOutside &) const = default;
};
} // namespace hadir::domain
