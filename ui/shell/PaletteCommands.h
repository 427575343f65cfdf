// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/SearchBinding.h"

namespace hadir::ui {

class CustomerPage;
class ShellWindow;

/// Does what was chosen in the palette: what is about the customer who is shown, where they are
/// shown. The page and the shell outlive it.
class PaletteCommands final : public QObject
{
    Q_OBJECT

public:
    PaletteCommands(CustomerPage &page, ShellWindow &shell, QObject *parent = nullptr);

    /// Whether there is somebody to do it about.
    [[nodiscard]] bool isOffered(SearchBinding::Command command) const;
    void start(SearchBinding::Command command);

Q_SIGNALS:
    void lockRequested();
    void signOutRequested();

private:
    CustomerPage &m_page;
    ShellWindow &m_shell;
};
} // namespace hadir::ui
