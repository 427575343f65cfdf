// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hadir::ui {

/// How much air there is between what stands below each other.
enum class Density { Comfortable, Compact };
} // namespace hadir::ui
