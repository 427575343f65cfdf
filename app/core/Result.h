// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Failure.h"

#include <expected>

namespace hadir::core {

/// What every function answers that can fail: a value, or why not. Mark such functions
/// [[nodiscard]]; a Failure is handled or returned, never logged and dropped.
template <class T>
using Result = std::expected<T, Failure>;

/// Shorthand for the failing branch: return fail(FailureKind::Storage, u"..."_s);
[[nodiscard]] inline std::unexpected<Failure> fail(FailureKind kind, QString detail)
{
    return std::unexpected(Failure{kind, std::move(detail)});
}
} // namespace hadir::core
