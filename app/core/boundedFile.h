// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QByteArray>

namespace hadir::core {

/// What is in a file that somebody named, at most so many bytes: a device may have no end. Refused
/// with a sentence when it cannot be read or is longer.
[[nodiscard]] Result<QByteArray> contentOf(const QString &path, qint64 most);
} // namespace hadir::core
