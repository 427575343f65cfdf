// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "app/models/Directory.h"

namespace hadir::ui {

/// Who works here and where cases wait, under the names that the house's language of the moment
/// has for them.
[[nodiscard]] models::Directory directoryOf(const desk::Workspace &workspace, domain::AgentId me);
} // namespace hadir::ui
