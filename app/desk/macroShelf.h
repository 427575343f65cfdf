// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

namespace hadir::desk {

/// The macros that are offered to `agent` and hold every word of `query`, whatever its case and
/// marks: first whose title has them at the beginning of its words, then who has them anywhere, in
/// title or steps. Each in the order in which they are given.
[[nodiscard]] QList<domain::Macro> macrosFor(const QList<domain::Macro> &macros,
                                             const QString &query, const domain::Agent &agent);
} // namespace hadir::desk
