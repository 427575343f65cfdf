// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

class ShellWindow;

/// Keeps what the shell says of the line true: the bars, the agent's presence, what is being
/// fetched and what waits. Begins with begin(), once the desk has opened.
class ShellStatus final : public QObject
{
    Q_OBJECT

public:
    ShellStatus(desk::Desk &desk, ShellWindow &shell, QObject *parent = nullptr);

    void begin();

private:
    void showLine();
    void showPending();
    void lookAgain();

    desk::Desk &m_desk;
    ShellWindow &m_shell;
};
} // namespace hadir::ui
