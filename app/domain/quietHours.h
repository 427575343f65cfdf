// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

/// Hours in which a customer does not want to be reached somewhere, as the rules keep them.
namespace hadir::domain {

/// Whoever wrote less than this ago is awake, whatever their quiet hours are.
inline constexpr auto awakeTime = std::chrono::hours(1);

/// When the quiet hours end that this moment falls in; absent when it falls in none, or when nobody
/// knows by which clock the customer lives (an IANA zone).
[[nodiscard]] std::optional<Instant> quietEndAt(const ContactPoint &point, const QString &zone,
                                                Instant at);
} // namespace hadir::domain
