// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/likelyZone.h"

#include <QDate>
#include <QString>
#include <QTime>

/// Moments by a customer's clock: an IANA zone, or this machine's when that is not known.
namespace hadir::ui {

[[nodiscard]] QDate theirDay(const QString &zone, core::Instant at);
[[nodiscard]] core::Instant theirMoment(const QString &zone, QDate day, QTime time);
/// "09:00".
[[nodiscard]] QString theirTimeOfDay(const QString &zone, core::Instant at);
/// "24 Nov 2026, 09:00".
[[nodiscard]] QString theirDateAndTime(const QString &zone, core::Instant at);
/// Whether both clocks show the same then.
[[nodiscard]] bool isTheirClockOurs(const QString &zone, core::Instant at);
/// "14:05 in Jakarta", "Likely 14:05 in Jakarta", "Between 14:05 and 16:05 there"; the city alone
/// where nothing tells the zone.
[[nodiscard]] QString clockWords(const domain::Customer &customer, const domain::LikelyZone &zone,
                                 core::Instant now);
/// By what it is known and what can be done where nobody has written it down; else nothing.
[[nodiscard]] QString clockExplained(const domain::LikelyZone &zone);
} // namespace hadir::ui
