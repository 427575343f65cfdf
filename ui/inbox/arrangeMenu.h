// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Arrangement.h"

#include <functional>

class QMenu;
class QWidget;

namespace hadir::ui {

/// A menu of all ways in which a list of cases can stand, the present one marked. `chosen` is told
/// the one that is wanted. Deletes itself when closed.
[[nodiscard]] QMenu *arrangeMenu(const models::Arrangement &now, QWidget *parent,
                                 std::function<void(const models::Arrangement &)> chosen);
} // namespace hadir::ui
