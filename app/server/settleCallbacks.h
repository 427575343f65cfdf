// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/core/Result.h"

namespace hadir::server {

class Workspace;

/// Zones get other rules by law, and a system learns of it with an update. What customers wished
/// stays: whatever is still to come is due at its local time by the rules that hold here now.
/// Answers how many had to be moved. At each start, before desks are let in.
[[nodiscard]] core::Result<qint64> settleCallbacks(Workspace &workspace, core::Instant now);
} // namespace hadir::server
