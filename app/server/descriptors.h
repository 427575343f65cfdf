// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace hadir::server {

/// Lets this process have as many open files as the system allows it at most. Answers from which
/// descriptor on lines are not to be taken, so that some are left for files; on Windows, whose
/// sockets are no small numbers, none.
[[nodiscard]] qintptr raiseDescriptors();
} // namespace hadir::server
