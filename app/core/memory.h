// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hadir::core {

/// Gives freed memory back to the system where its allocator would keep it (glibc does); a few
/// milliseconds. After something large has gone. Any thread.
void giveBackMemory();
} // namespace hadir::core
