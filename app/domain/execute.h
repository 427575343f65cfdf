// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Rejection.h"
#include "app/domain/Unit.h"
#include "app/domain/commands.h"

#include <expected>

namespace hadir::domain {

using Verdict = std::expected<void, Rejection>;

/// The whole rule of a command: who may, when, and what changes. The desk runs it optimistically
/// and the ledger for good; there is no second implementation. Writes through `unit` only, and
/// nothing when it answers a Rejection. After it, ask unit.failure().
[[nodiscard]] Verdict execute(const Command &command, const Actor &actor, const Stamp &stamp,
                              Unit &unit);
} // namespace hadir::domain
