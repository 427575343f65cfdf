// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/Directory.h"

/// The same deed done to many cases, in words and as a command for each.
namespace hadir::ui {

/// The command for this case, with what its author saw; what the given one says of its own case is
/// left out. Only for what is done to a case in one stroke.
[[nodiscard]] domain::Command aimedAt(const domain::Command &deed, const domain::Case &about,
                                      domain::AgentId me);

/// How so many cases are after it: "The status of 12 cases is now Solved."
[[nodiscard]] QString bulkDeedWords(const domain::Command &deed, int count,
                                    const models::Directory &directory);
} // namespace hadir::ui
