// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::ui {

/// A name, subject or file name that somebody else wrote, unable to turn round itself or what
/// stands beside it ("gnp.exe" must not read as "exe.png"): without overrides and embeddings, each
/// isolate closed and none closed that it did not open; and without U+2028 and the like, which
/// would break a row in two. Isolates of ours and lines as they are typed stay.
[[nodiscard]] QString withoutTurns(const QString &text);
} // namespace hadir::ui
