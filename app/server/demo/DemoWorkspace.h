// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/core/Result.h"
#include "app/domain/Entity.h"

#include <QList>

#include <map>

namespace hadir::server {

/// A workspace to explore, invented: a telephone shop in Malaysia, the Gulf and Britain with 500
/// customers, a year of cases in English, Malay and Arabic, and a day that is going on.
struct DemoWorkspace
{
    /// In an order in which each may be brought in: what an entity points to stands before it.
    /// Cases have their numbers; the next one must be above the highest here.
    QList<domain::Entity> entities;
    /// The bytes of all attachments, by SHA-256 in lower case hex.
    std::map<QString, QByteArray> files;
    /// The agent on whose desk the day is told in detail ("nur.aisyah").
    QString firstAgent;
};

/// What `hadird demo` fills a workspace with. Pure: the same seed and anchor give the same bytes
/// on every machine. Everything has happened before `now`, the newest of it minutes ago; only
/// planned callbacks lie ahead. Ids depend on the seed alone, so that a second run over the same
/// workspace, even on another day, adds nothing and undoes nobody's work.
///
/// To use it: bring in (domain::bringIn) every entity in order as an admin, store `files` as the
/// attachments' bytes, and give each agent a password. Fails only when the program's own content
/// is damaged.
[[nodiscard]] core::Result<DemoWorkspace> makeDemoWorkspace(quint64 seed, core::Instant now);
} // namespace hadir::server
