// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QString>

#include <optional>

class QTimeZone;

namespace hadir::ui {

/// What somebody asks for who does not want to be disturbed.
enum class QuietSpan { None, Hour, UntilTomorrow, UntilTurnedOff };

/// A time in which an agent is told nothing outside the window: until a moment, or until they say
/// otherwise. A value.
struct Quiet
{
    std::optional<core::Instant> until; ///< absent: there is none

    /// Tomorrow begins with the next midnight of `zone`.
    [[nodiscard]] static Quiet of(QuietSpan span, core::Instant now, const QTimeZone &zone);

    [[nodiscard]] bool isOn(core::Instant now) const { return until && now < *until; }
    [[nodiscard]] bool hasNoEnd() const;

    bool operator==(const Quiet &) const = default;
};

/// "Do not disturb until 16:20", or without an end; absent when there is none.
[[nodiscard]] std::optional<QString> quietWords(const Quiet &quiet, core::Instant now);
} // namespace hadir::ui
