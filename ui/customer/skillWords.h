// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

/// How well somebody knows something, in words.
namespace hadir::ui {

inline constexpr int highestLevel = 5;

/// "Knows it well"; from 1 to highestLevel.
[[nodiscard]] QString levelWords(qint64 level);
/// "Fibre (4 of 5)"
[[nodiscard]] QString skillAndLevel(const domain::Skill &skill);
} // namespace hadir::ui
