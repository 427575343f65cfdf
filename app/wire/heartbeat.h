// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

/// How both sides find out that a line has died without a word.
namespace hadir::wire {

constexpr core::Milliseconds pingEvery{5'000};
/// Without a single byte for so long, a line is given up; so is one that is not there by then.
constexpr core::Milliseconds deadAfter{15'000};
} // namespace hadir::wire
