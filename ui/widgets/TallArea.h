// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QDialog;

namespace hadir::ui {

/// As tall as what is in it while there is room, and scrolling when there is less.
class TallArea final : public QScrollArea
{
    Q_OBJECT

public:
    TallArea(QWidget *content, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

/// Makes a dialog as tall as it wants to be, but neither taller nor wider than the window below it;
/// a TallArea in it takes what is missing. Never makes it smaller than it is.
void fitOverWindow(QDialog &dialog);
} // namespace hadir::ui
