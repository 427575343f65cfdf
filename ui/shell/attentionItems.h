// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"
#include "ui/shell/AttentionList.h"

namespace hadir::ui {

/// What was refused, in words: what it was, whose it is, and what came in between.
[[nodiscard]] QList<AttentionItem> attentionItems(const QList<store::RefusedCommand> &refused,
                                                  desk::Reader &reader,
                                                  const models::Directory &directory,
                                                  core::Instant now);

/// Whom or which case a command is about: "Ahmad · #4821"; empty when unknown here.
[[nodiscard]] QString aboutWords(const domain::Command &command, desk::Reader &reader);
} // namespace hadir::ui
