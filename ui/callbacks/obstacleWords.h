// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/Slot.h"

#include <QString>

/// Why nobody may be called at a moment, in whole sentences.
namespace hadir::ui {

/// The clock of each obstacle is the customer's, or the queue's.
[[nodiscard]] QString obstacleWords(const calling::Obstacle &obstacle);
/// The plainest of them; empty when there is none.
[[nodiscard]] QString whyWords(const QList<calling::Obstacle> &obstacles);
} // namespace hadir::ui
