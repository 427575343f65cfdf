// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/Authorship.h"
#include "app/domain/Rejection.h"
#include "app/domain/commands.h"

#include <QHash>

namespace hadir::store {
class Database;
}

/// Who did what, found in the audit when somebody asks: it is seldom asked, so nothing is written
/// down for it. Reads a bounded number of rows, so that asking often costs the others little; what
/// lies further back is answered with an empty Authorship. On the thread of the database.
namespace hadir::server {

/// Who last changed each of these fields of an entity, or made the entity; what is not known is
/// left out. The audit is read back from where the entity was last changed.
using Hands = QHash<QString, domain::Authorship>;
[[nodiscard]] core::Result<Hands> lastHandsOn(store::Database &database, domain::Kind kind,
                                              const QUuid &id, QStringList fields);

/// Whether it can be somebody else's doing that a command was turned down.
[[nodiscard]] bool isAboutAnother(const domain::Rejection &why);

/// Who did that because of which a command was turned down: for what clashes the one who changed
/// that field, for what is taken the one who gave it, for a reply that was overtaken whoever wrote
/// what it had not seen. Empty for a refusal
/// that is not about another's doing.
[[nodiscard]] core::Result<domain::Authorship> whatCameFirst(store::Database &database,
                                                             const domain::Command &command,
                                                             const domain::Rejection &why);
} // namespace hadir::server
