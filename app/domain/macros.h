// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/Rejection.h"
#include "app/domain/entities.h"

#include <expected>

/// What holds of macros and of the views of a team, at the desk and in the rules of their commands.
namespace hadir::domain {

/// Whether `actor` may change or retire it: their own, or as one who leads what others share.
[[nodiscard]] bool mayChange(const Macro &macro, const Actor &actor);

/// Whether it is offered to somebody.
[[nodiscard]] bool isOfferedTo(const Macro &macro, const Agent &agent);
[[nodiscard]] bool isOfferedTo(const TeamView &view, const Agent &agent);

/// What keeps it from being saved: Invalid, `about` names the field ("steps" when there are none or
/// too many, "value" of one that is not what its act asks for, "placeholder").
[[nodiscard]] std::expected<void, Rejection> soundness(const Macro &macro);
[[nodiscard]] std::expected<void, Rejection> soundness(const TeamView &view);
} // namespace hadir::domain
