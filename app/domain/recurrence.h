// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

namespace hadir::domain {

/// The time after this one of a series that began with `first`, as Callback::localTime; absent when
/// it has ended.
[[nodiscard]] std::optional<QString> turnAfter(const Callback &first, const Callback &done);
} // namespace hadir::domain
