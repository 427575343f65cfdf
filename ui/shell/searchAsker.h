// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/desk/searchCompletions.h"

namespace hadir::ui {

/// Who searches at this desk, with the days of this machine.
[[nodiscard]] store::Asker askerAt(desk::Desk &desk);

/// The names of the house as the window shows them; of people, those who work here.
[[nodiscard]] desk::SearchNames searchNamesIn(const desk::Workspace &workspace);
} // namespace hadir::ui
