// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "app/domain/likelyZone.h"

#include <QHash>
#include <QMetaType>

#include <chrono>

namespace hadir::ui {

/// A telephone number of a customer, and what they said about being called back there.
struct CallNumber
{
    enum class Consent { Given, NotAsked, Refused };

    domain::ContactPointId id;
    QString number; ///< E.164
    Consent consent = Consent::NotAsked;

    bool operator==(const CallNumber &) const = default;
};

/// Who is to call: whoever books, a queue, a colleague or whoever knows something.
struct Caller
{
    enum class Kind { Me, MeThenQueue, Queue, Agent, Skill };

    Kind kind = Kind::Me;
    std::optional<domain::QueueId> queue = {};
    std::optional<domain::AgentId> agent = {};
    QString skill = {};
    std::chrono::minutes patience{0}; ///< after which the queue may, of MeThenQueue

    bool operator==(const Caller &) const = default;
};

/// How long after one try comes the next, where nobody was reached; none: it is tried once.
using Retries = QList<std::chrono::minutes>;

/// What can be chosen while a callback is booked, the likeliest of each first.
struct BookingGround
{
    enum class Override { No, WithReason };

    QString customer;
    QString about; ///< the case's number and subject; empty where there is none
    QList<CallNumber> numbers;
    domain::LikelyZone zone;
    QList<Caller> callers;
    QHash<domain::QueueId, QString> queueNames;
    QHash<domain::AgentId, QString> agentNames;
    QList<Retries> plans;
    QString told; ///< how the customer hears of it, as a sentence; empty when they do not
    Override override = Override::No;
};

/// A callback as it was filled in.
struct Booking
{
    domain::ContactPointId number;
    QString zone; ///< IANA
    core::Instant at;
    Caller caller = {};
    Retries retries = {};
    QString ready = {};    ///< what to have ready
    QString override = {}; ///< why it may be at a closed time; else empty
    QString repeat = {};   ///< RFC 5545, without its name; empty for once

    bool operator==(const Booking &) const = default;
};
} // namespace hadir::ui

Q_DECLARE_METATYPE(hadir::ui::Booking)
