// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"

namespace hadir::ui {

/// That a way to reach a customer is used no longer, or is again, that an entry is pinned or not,
/// or that a message stays unsent, in a sentence; empty for whatever else is done.
[[nodiscard]] QString contactDeedWords(const domain::Command &command,
                                       const models::CustomerFile &file);
} // namespace hadir::ui
