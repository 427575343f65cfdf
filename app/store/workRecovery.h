// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Database.h"

namespace hadir::store {

using Seal = std::shared_ptr<const SealedFiles>;

/// Where the last good copy of a work file lies.
[[nodiscard]] QString goodCopyOf(const QString &path);

/// What became of a work file when it was opened.
enum class WorkState {
    Sound,
    Restored, ///< it was damaged: its last good copy, if any, and what could still be read of it
};

/// Opens a sealed work file, whatever happened to it before, and checks all of it. One that lies in
/// plain sight, from a Hadir that did not seal, is sealed without losing a row. A damaged one is
/// set aside (`.damaged`) and replaced by its last good copy, by an empty one where there is none,
/// and by what can be read of it. Unauthorised when it is under another key and there is no copy;
/// then everything is left as it was.
[[nodiscard]] core::Result<std::pair<Database, WorkState>> openSealedWork(const QString &path,
                                                                          const Seal &seal);
} // namespace hadir::store
