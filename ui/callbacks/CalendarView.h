// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/CalendarGrid.h"

class QScrollArea;

namespace hadir::ui {

class Label;

/// The calendar with the names of its days above it, which stay while the hours scroll, and below
/// it what would become of the callback that is carried.
class CalendarView final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarView(QWidget *parent = nullptr);

    [[nodiscard]] CalendarGrid &grid() { return *m_grid; }
    /// Scrolls so that the work of a day is in sight.
    void showMorning();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintHeads();
    void say(const QString &words, Tone tone);

    QWidget *m_heads;
    QScrollArea *m_area;
    CalendarGrid *m_grid;
    Label *m_said;
};
} // namespace hadir::ui
