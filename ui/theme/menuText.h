// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::ui {

/// What a person wrote, or a sentence with it, to be shown in a menu as it was written: a menu
/// reads & as the key of an entry, and what follows a tab as its shortcut.
[[nodiscard]] QString menuText(QString text);
} // namespace hadir::ui
