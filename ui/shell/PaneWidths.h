// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include <QObject>

namespace hadir::ui {

class ShellWindow;

/// How wide an agent has drawn the panes, from one day to the next. Remembered apart for each
/// direction, as a mirrored window has other habits, and for each size of text, as widths that suit
/// one are wrong at another.
class PaneWidths final : public QObject
{
    Q_OBJECT

public:
    /// Keeps them a moment after each change, so that a crash forgets nothing.
    PaneWidths(ShellWindow &shell, core::Clock &clock, QObject *parent);

    void restore();
    void keep() const;

private:
    void keepSoon();

    ShellWindow &m_shell;
    core::Clock &m_clock;
    int m_textScale;      ///< when the panes were laid out
    bool m_keeps = false; ///< in a moment
};
} // namespace hadir::ui
