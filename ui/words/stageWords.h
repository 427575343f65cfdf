// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"
#include "ui/widgets/tones.h"

#include <QString>

/// Where a customer stands with the house, in words.
namespace hadir::ui {

[[nodiscard]] QString wordFor(domain::Stage stage);
[[nodiscard]] Tone toneFor(domain::Stage stage);
} // namespace hadir::ui
