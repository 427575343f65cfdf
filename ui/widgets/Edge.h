// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QDialog;

namespace hadir::ui {

/// A line round a dialog, over everything in it: where the window manager draws no frame, or in the
/// dark, it would not stand out from what is behind it.
class Edge final : public QWidget
{
    Q_OBJECT

public:
    explicit Edge(QDialog &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};
} // namespace hadir::ui
