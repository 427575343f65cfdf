// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/execute.h"
#include "app/server/LedgerUnit.h"

namespace hadir::server {

/// Runs the rule of a command, and turns down what would touch something that its actor has no
/// business with. A Failure when the disk fails, or when something throws: a command that does so
/// must not take the server with it.
[[nodiscard]] core::Result<domain::Verdict> carryOut(const domain::Command &command,
                                                     const domain::Actor &actor,
                                                     const domain::Stamp &stamp, LedgerUnit &unit);

/// What a command changed, for the audit, as JSON. Of a thing it made, the name is enough: its
/// first state follows from the arguments, and every later change is told from there.
[[nodiscard]] QByteArray differences(const QList<LedgerUnit::Touched> &touched);
} // namespace hadir::server
