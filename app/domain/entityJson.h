// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/Entity.h"

#include <QJsonObject>
#include <QStringList>

namespace hadir::domain {

/// The entity's fields; its kind is said beside it.
[[nodiscard]] QJsonObject toJson(const Entity &entity);

/// Fields that the kind does not declare are passed over. Malformed when a known one has the wrong
/// type or the id is missing.
[[nodiscard]] core::Result<Entity> entityFromJson(Kind kind, const QJsonObject &object);

/// What differs between two states of one entity, for the audit: {"field": [before, after]}.
/// Without `before` every field that is not empty counts as new.
[[nodiscard]] QJsonObject difference(const std::optional<Entity> &before, const QJsonObject &now);
} // namespace hadir::domain
