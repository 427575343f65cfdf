// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hadir::ui {

/// A line of accent along the top of a pane, that says: the keyboard is in here. Lies over the
/// pane, lets the mouse through and follows its width.
class PaneMark final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneMark(QWidget *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
};
} // namespace hadir::ui
