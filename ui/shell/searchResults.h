// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/shell/PaletteResult.h"

/// What a search found, as the palette shows it: one line each, with what was looked for marked.
/// The ids are read back by whoever chooses (SearchBinding).
namespace hadir::ui {

[[nodiscard]] PaletteResult customerResult(const domain::Customer &customer, const QString &contact,
                                           const QString &query);
[[nodiscard]] PaletteResult caseResult(const domain::Case &found, const QString &customer,
                                       const QString &query);
/// The same words as for one who is here; the place in the answer is the id.
[[nodiscard]] PaletteResult farResult(const wire::Hit &hit, qsizetype at, const QString &query);
/// Whose it is, when it was, and a line of what was said.
[[nodiscard]] PaletteResult messageResult(const store::MessageHit &hit, core::Instant now);
/// The same of one at the server; the place in the answer is the id.
[[nodiscard]] PaletteResult saidResult(const wire::Said &said, qsizetype at, core::Instant now);
/// Its title and a line of its text.
[[nodiscard]] PaletteResult articleResult(const store::ArticleHit &hit, const QString &query);
} // namespace hadir::ui
