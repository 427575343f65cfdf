// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/WorkFile.h"

namespace hadir::sync {

/// Whom something is about that waits here above `confirmed`, stands aside or is half written, as
/// far as it says so itself, each once: what has nobody to be laid on is not shown.
[[nodiscard]] core::Result<QList<domain::CustomerId>> needsOf(store::WorkFile &work,
                                                              qint64 confirmed);
} // namespace hadir::sync
