// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/CustomerFile.h"
#include "ui/shell/StepBack.h"

/// That a way to reach a customer is used no longer, or is again, in words and with the way back.
namespace hadir::ui {

[[nodiscard]] StepBack::Deed deedOf(const domain::RetireContactPoint &command,
                                    const models::CustomerFile &file);
[[nodiscard]] StepBack::Deed deedOf(const domain::RestoreContactPoint &command,
                                    const models::CustomerFile &file);
} // namespace hadir::ui
