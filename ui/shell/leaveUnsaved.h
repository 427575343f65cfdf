// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace hadir::ui {

/// Asks over `window` whether to close it while details of so many customers are not saved; calls
/// `leave` when they may wait.
void askToLeaveUnsaved(QWidget *window, int customers, std::function<void()> leave);
} // namespace hadir::ui
