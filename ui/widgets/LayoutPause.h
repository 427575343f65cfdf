// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include <initializer_list>
#include <vector>

class QLayout;
class QWidget;

namespace hadir::ui {

/// As long as it lives, nothing in some widgets and around them is laid out. Each part that comes or goes
/// would have everything up to the window measured and placed at once, a dozen times for one
/// customer; so it is done once, with the next turn of the event loop and before anything is
/// painted. No event loop may run meanwhile. GUI thread.
class LayoutPause final
{
public:
    LayoutPause(std::initializer_list<const QWidget *> within);
    ~LayoutPause();
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    void rest(const QWidget *of);

    std::vector<QPointer<QLayout>> m_resting;
};
} // namespace hadir::ui
