// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Unit.h"

/// What a queue tells customers by itself about their cases (Queue::updates).
namespace hadir::domain {

/// Which message of a case that step is: the same at the desk that did it and in the ledger.
[[nodiscard]] InteractionId updateOf(CaseId about, CaseStep step);

/// What of this queue's words is for that customer: in the first of their languages that it has,
/// else in English, else in whatever there is; absent when the step is not told.
[[nodiscard]] std::optional<StepMessage> wordingFor(const Customer &customer, CaseStep step,
                                                    const Queue &queue);
/// Its text; empty when the step is not told.
[[nodiscard]] QString updateFor(const Customer &customer, CaseStep step, const Queue &queue);

/// A channel and where on it a customer is told something.
struct UpdateWay
{
    Channel channel = Channel::Email;
    ContactPoint point;
};
/// On the channel that they prefer, else the usual one, else email: the first that leads to them
/// and that they want to be served on; absent when there is none.
[[nodiscard]] std::optional<UpdateWay> wayTo(const Customer &customer, Channel usual,
                                             const Stamp &stamp, Unit &unit);

/// Without the places in it that are still open: no customer reads those.
[[nodiscard]] QString withoutOpenPlaces(QString text);

/// How long what is told of a change waits, so that whoever takes that change back takes the
/// message with it.
inline constexpr auto updateHold = std::chrono::minutes(2);

/// Puts the message that the case's queue has for this step into the send queue, once a case and
/// step: on the channel that the customer prefers, else the case's, else email; nothing where there
/// is no such way or they do not want to be served there. It is the house's, nobody's reply: the
/// case stays as it is.
void tellOf(CaseStep step, const Case &about, AgentId agent, const Stamp &stamp, Unit &unit);

/// Takes the message of a step that did not last out of the send queue; whether there was one.
bool takeUpdateBack(CaseStep step, CaseId about, Unit &unit);
} // namespace hadir::domain
