// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/WhenField.h"

namespace hadir::ui {

/// What somebody means who types this about a call to a customer of that zone.
[[nodiscard]] WhenField::Meant spokenMoment(const QString &typed, core::Instant now,
                                            const QString &zone);
} // namespace hadir::ui
