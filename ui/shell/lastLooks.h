// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/domain/ids.h"

#include <optional>

namespace hadir::desk {
class Desk;
class Reader;
} // namespace hadir::desk

/// When this agent last looked at whom, at this desk (keptMoments).
namespace hadir::ui {

/// Absent for whom was never looked at here, or not among the four hundred looked at last.
[[nodiscard]] std::optional<core::Instant> lastLook(desk::Reader &reader,
                                                    domain::CustomerId customer);

/// Now.
void noteLook(desk::Desk &desk, domain::CustomerId customer);
} // namespace hadir::ui
