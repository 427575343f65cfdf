// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/CustomerFile.h"
#include "ui/widgets/parts.h"

namespace hadir::ui {

/// Which colleagues are on the case now, in a chip; absent when the agent is alone with it.
[[nodiscard]] std::optional<ChipLook> presenceLook(const models::CustomerFile &file,
                                                   domain::CaseId about);
} // namespace hadir::ui
