// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include <QList>
#include <QObject>
#include <QRect>

class QWidget;

namespace hadir::ui {

/// Where a window that is so wide and high can be got hold of: where it was, when enough of its
/// upper edge is on one of the screens and one is as large; else in the middle of the first one, no
/// larger than that.
[[nodiscard]] QRect withinReach(const QRect &window, const QList<QRect> &screens);

/// Where the window stands and how large it is, kept from one day to the next: when it comes to
/// rest somewhere else, so that a crash forgets nothing, and when it closes. A window whose screen
/// is gone, today or while it is open, comes back onto one that is there.
class WindowPlace final : public QObject
{
    Q_OBJECT

public:
    /// The window and the clock outlive it.
    WindowPlace(QWidget &window, core::Clock &clock, QObject *parent = nullptr);

    /// As it was last time; as it is, when there is nothing of that. Before it is shown.
    void restore();
    /// Call while the window is shown: a hidden one has forgotten its frame.
    void keep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepSoon();
    void comeIntoReach();

    QWidget &m_window;
    core::Clock &m_clock;
    bool m_isToBeKept = false;
};
} // namespace hadir::ui
