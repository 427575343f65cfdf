// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Unit.h"

/// Which customer and which case it is really about, where one was merged into another.
namespace hadir::domain {

/// How many merged ones stand in a row at most; a longer row is cut off there.
inline constexpr int deepestMerge = 20;

/// The case itself, or the one that goes on where it was merged. Absent when it is not there.
[[nodiscard]] std::optional<Case> survivorOf(CaseId id, Unit &unit);
[[nodiscard]] std::optional<Customer> survivorOf(CustomerId id, Unit &unit);

/// Whether the two are the same customer, or merged with each other.
[[nodiscard]] bool areOne(CustomerId one, CustomerId other, Unit &unit);

/// The fields of Customer that a survivor may take over.
[[nodiscard]] const QStringList &mergeableFields();
} // namespace hadir::domain
