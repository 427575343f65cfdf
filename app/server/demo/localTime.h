// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QDateTime>

/// Wall clocks, which the demo needs so that nobody works at four in the morning.
namespace hadir::server::demo {

/// `at` as the clock on the wall shows it in an IANA zone.
[[nodiscard]] QDateTime localTime(core::Instant at, const QString &zone);

/// The instant at which that zone's clock shows `date` and `time`.
[[nodiscard]] core::Instant instantAt(QDate date, QTime time, const QString &zone);

/// "45s", "8m", "3h", "2d", with a minus for the past; zero when it is none of these.
[[nodiscard]] core::Milliseconds spanOf(QStringView text);

/// "22m" is that long before `now`; "-1d 21:14" is yesterday at 21:14 in `zone`.
[[nodiscard]] core::Instant momentOf(QStringView text, core::Instant now, const QString &zone);
} // namespace hadir::server::demo
