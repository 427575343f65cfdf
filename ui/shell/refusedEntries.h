// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"

namespace hadir::ui {

struct RefusedEntry
{
    domain::Interaction entry; ///< that it would have become
    domain::Refusal why = domain::Refusal::Invalid;
};

/// What was written to or about this customer and turned down or held back. Nothing when that
/// cannot be read.
[[nodiscard]] QList<RefusedEntry> refusedEntries(desk::Reader &reader, domain::CustomerId customer,
                                                 domain::AgentId me);

/// The refused command that would have become this entry.
[[nodiscard]] std::optional<store::RefusedCommand> refusedCommandOf(const QUuid &entry,
                                                                    desk::Reader &reader);
} // namespace hadir::ui
