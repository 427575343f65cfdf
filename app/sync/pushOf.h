// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/WorkFile.h"
#include "app/wire/messages.h"

namespace hadir::sync {

constexpr int commandsAPush = 500;

/// The first of these commands, as many as go into one message; at least one, if there are any.
[[nodiscard]] wire::Push pushOf(const QList<store::OutgoingCommand> &outgoing);
} // namespace hadir::sync
