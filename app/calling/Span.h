// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

namespace hadir::calling {

using core::Instant;

/// From a moment up to another, which is not in it.
struct Span
{
    Instant from;
    Instant to;

    [[nodiscard]] bool meets(const Span &other) const { return from < other.to && other.from < to; }

    bool operator==(const Span &) const = default;
};
} // namespace hadir::calling
