// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/searchCompletions.h"

namespace hadir::ui {

/// What is wrong with a part of a search, and what is possible there: one sentence each.
[[nodiscard]] QStringList sentencesFor(const QList<store::SearchTrouble> &troubles);
} // namespace hadir::ui
