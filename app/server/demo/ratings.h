// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/demo/Narrator.h"

namespace hadir::server::demo {

/// What the customer answered when they were asked how a case went that is over; mostly nothing.
[[nodiscard]] std::optional<domain::Feedback> ratingFor(const Tale &tale, const Answers &answers,
                                                        core::Instant now, core::Dice &dice);
} // namespace hadir::server::demo
