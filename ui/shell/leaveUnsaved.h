// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace hadir::desk {
class Desk;
}

namespace hadir::ui {

/// Asks over `window` whether to close it while details of so many customers are not saved; calls
/// `leave` when they may wait.
void askToLeaveUnsaved(QWidget *window, int customers, std::function<void()> leave);

/// What stays on this machine when an agent signs out.
struct LeftBehind
{
    int unsent = 0;  ///< changes that wait for the line
    int drafts = 0;  ///< replies, notes and details that are begun
    int refused = 0; ///< what needs attention

    [[nodiscard]] bool isNothing() const { return unsent == 0 && drafts == 0 && refused == 0; }
};

[[nodiscard]] LeftBehind leftBehindAt(desk::Desk &desk);

/// Asks over `window` whether to sign out although that much is left behind.
void askToSignOut(QWidget *window, const LeftBehind &left, std::function<void()> leave);
} // namespace hadir::ui
