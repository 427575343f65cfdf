// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QTimeZone>

namespace hadir::ui {

/// Times as people read them: in a zone, in the language and digits of the moment. What is read
/// left to right in any language (16:42) comes isolated.

[[nodiscard]] QString timeOfDay(core::Instant at,
                                const QTimeZone &zone = QTimeZone::systemTimeZone());

/// "Today", "Yesterday", "12 November", "12 November 2024": the head of a day in a timeline.
[[nodiscard]] QString dayName(core::Instant at, core::Instant now,
                              const QTimeZone &zone = QTimeZone::systemTimeZone());

/// "today 10:41", "yesterday 10:41", "12 November 10:41": inside a sentence or a field.
[[nodiscard]] QString momentName(core::Instant at, core::Instant now,
                                 const QTimeZone &zone = QTimeZone::systemTimeZone());

/// "42 m", "1 h 42 m", "3 h", "2 d": for a chip. Below a minute "now".
[[nodiscard]] QString shortSpan(core::Milliseconds span);
} // namespace hadir::ui
