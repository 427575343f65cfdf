// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace hadir::core {

/// A point in time, UTC, to the millisecond. Zones and locales exist only in ui/.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

/// Milliseconds since 1970-01-01T00:00Z, as stored and sent.
[[nodiscard]] constexpr qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] constexpr Instant fromMillis(qint64 millis)
{
    return Instant{Milliseconds{millis}};
}

/// RFC 3339 with milliseconds and Z, for logs and exports.
[[nodiscard]] QString toIso(Instant instant);

/// Reads RFC 3339 (any offset; without one, UTC). Absent when it is no date.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString &text);
} // namespace hadir::core
