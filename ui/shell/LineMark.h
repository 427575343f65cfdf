// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/LineStatus.h"

#include <QWidget>

namespace hadir::ui {

/// The dot beside the word for the line: full, half, empty or crossed, so that it says its state
/// without its colour too.
class LineMark final : public QWidget
{
    Q_OBJECT

public:
    explicit LineMark(QWidget *parent = nullptr);

    void show(LineState state);
    using QWidget::show;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LineState m_state = LineState::Offline;
};
} // namespace hadir::ui
