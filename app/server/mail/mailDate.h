// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QByteArrayView>

#include <optional>

namespace hadir::server {

/// Reads the date of a Date or Received header: RFC 5322 with its obsolete forms (two-digit
/// years, named zones, comments), the dates of C's asctime, and ISO 8601. Without a zone it is
/// taken as UTC. Absent when it is no date that a calendar has.
[[nodiscard]] std::optional<core::Instant> readMailDate(QByteArrayView raw);
} // namespace hadir::server
