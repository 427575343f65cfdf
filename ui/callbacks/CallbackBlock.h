// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/CallbackRow.h"

#include <QAbstractButton>

namespace hadir::ui {

/// A callback in the calendar: its time, whom, and how it stands. A button of its own, so that it
/// has the keyboard and a screen reader names it.
class CallbackBlock final : public QAbstractButton
{
    Q_OBJECT

public:
    CallbackBlock(const CallbackRow &row, QWidget *parent);

    [[nodiscard]] const CallbackRow &row() const { return m_row; }
    void show(const CallbackRow &row);
    using QWidget::show;

Q_SIGNALS:
    void openRequested();
    /// It is drawn along, to here in global pixels; let go of, or not wanted any more.
    void drawn(QPoint global);
    void dropped(QPoint global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CallbackRow m_row;
    QPoint m_pressed;
    bool m_isDrawn = false;
};
} // namespace hadir::ui
