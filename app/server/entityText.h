// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QByteArray>

/// Entities as compact JSON, written straight from their fields: the ledger does it several times
/// for every command, and an object in between costs four times as much. Says what domain::toJson()
/// and domain::difference() say; the fields stand in the order in which they are declared.
namespace hadir::server {

[[nodiscard]] QByteArray textOf(const domain::Entity &entity);

/// {"field": [before, after]} for every field that differs.
[[nodiscard]] QByteArray differenceText(const domain::Entity &before, const domain::Entity &after);
} // namespace hadir::server
