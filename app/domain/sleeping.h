// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ending.h"
#include "app/domain/entities.h"

/// Whether a case sleeps is told by the clock alone, so that every desk wakes it at the same
/// minute, with or without a line, and also after a restart.
namespace hadir::domain {

[[nodiscard]] inline bool isAsleep(const Case &about, Instant now)
{
    return about.snoozedUntil && *about.snoozedUntil > now && !isOver(about.status);
}

/// Whether it slept, and nothing has happened in it since it woke.
[[nodiscard]] inline bool hasWoken(const Case &about, Instant now)
{
    return about.snoozedUntil && *about.snoozedUntil <= now && !isOver(about.status)
           && about.lastAt <= *about.snoozedUntil;
}
} // namespace hadir::domain
