// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"
#include "app/domain/Unit.h"
#include "app/store/Database.h"
#include "app/store/Touched.h"

/// All entity tables together, for those who hold an Entity and not a type.
namespace hadir::store {

/// Makes every entity table and its indexes, or brings older ones up to date.
[[nodiscard]] core::Result<void> bringEntityTablesUpToDate(Database &database);

[[nodiscard]] core::Result<std::optional<domain::Entity>>
findEntity(Database &database, domain::Kind kind, const QUuid &id);
[[nodiscard]] core::Result<void> putEntity(Database &database, const domain::Entity &entity);
/// The same where the table holds it as `before`: cheaper, since what stays as it is stays alone.
[[nodiscard]] core::Result<void> changeEntity(Database &database, const domain::Entity &before,
                                              const domain::Entity &after);
[[nodiscard]] core::Result<void> removeEntity(Database &database, domain::Kind kind,
                                              const QUuid &id);
/// Empties every entity table and adds what was in them to `removed`.
[[nodiscard]] core::Result<void> removeAllEntities(Database &database, TouchedSet &removed);
/// Takes out a customer with everything that belongs to them, and adds what it was to `removed`.
[[nodiscard]] core::Result<void> removeCustomer(Database &database, domain::CustomerId customer,
                                                TouchedSet &removed);
[[nodiscard]] core::Result<QList<domain::ContactPoint>>
contactPointsOf(Database &database, domain::CustomerId customer);

/// The newest messages that came or went in a case, the newest first; nothing internal, nothing
/// recalled.
[[nodiscard]] core::Result<QList<domain::Interaction>>
newestMessagesOf(Database &database, domain::CaseId about, qint64 most);
/// The newest that a customer said on a channel, the newest first.
[[nodiscard]] core::Result<QList<domain::Interaction>>
newestFrom(Database &database, domain::CustomerId customer, domain::Channel channel, qint64 most);
/// The planned and claimed callbacks of a queue due from one moment on and before the other; ten
/// thousand at most.
[[nodiscard]] core::Result<QList<domain::Booking>> bookedIn(Database &database,
                                                            domain::QueueId queue,
                                                            core::Instant from,
                                                            core::Instant until);
/// Those that an agent owns or has claimed, each once.
[[nodiscard]] core::Result<QList<domain::CallbackId>> openCallbacksOf(Database &database,
                                                                      domain::AgentId agent);
[[nodiscard]] core::Result<std::optional<domain::Agent>> agentByLogin(Database &database,
                                                                      const QString &login);
} // namespace hadir::store
