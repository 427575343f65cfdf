// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace hadir::bench {

/// Lets the event loop turn until `done` says so; false when the time is up before.
[[nodiscard]] bool turnUntil(const std::function<bool()> &done, std::chrono::seconds atMost);
} // namespace hadir::bench
