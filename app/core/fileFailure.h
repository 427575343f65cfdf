// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QFileDevice>

namespace hadir::core {

/// Why the last thing that was done to a file failed: DiskFull when there was no room, else
/// Storage, with the system's words.
[[nodiscard]] inline std::unexpected<Failure> failureOf(const QFileDevice &file)
{
    return fail(file.error() == QFileDevice::ResourceError ? FailureKind::DiskFull
                                                           : FailureKind::Storage,
                file.errorString());
}
} // namespace hadir::core
