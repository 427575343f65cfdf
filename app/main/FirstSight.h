// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace hadir::ui {
class Front;
class TimelineView;
} // namespace hadir::ui

namespace hadir {

/// Waits for the first customer's history to be on the screen and says so once, with the time: the
/// moment from which somebody can work. For who measures how long a start takes.
class FirstSight final : public QObject
{
    Q_OBJECT

public:
    /// Prints "painted N" when it comes, N in nanoseconds of the clock that only goes forward.
    static void sayOf(ui::Front &front);

    explicit FirstSight(ui::Front &front);

Q_SIGNALS:
    /// What is new has been painted, and the window with it.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    ui::Front &m_front;
    ui::TimelineView *m_timeline = nullptr;
};
} // namespace hadir
