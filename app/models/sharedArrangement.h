// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "app/models/Arrangement.h"

/// How the cases of a view stand that a team shares: what the domain keeps of it, in its words.
namespace hadir::models {

/// Widths are of a window and not shared. Names that are not understood, of a later version, say,
/// are left out.
[[nodiscard]] Arrangement arrangementOf(const domain::TeamView &view);
/// The view as it is, standing like that.
[[nodiscard]] domain::TeamView arrangedAs(domain::TeamView view, const Arrangement &arrangement);
} // namespace hadir::models
