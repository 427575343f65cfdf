// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QDialog;

namespace hadir::ui {

/// A line round a dialog, over everything in it: where the window manager draws no frame, or in the
/// dark, it would not stand out from what is behind it. A dialog that was rounded has the corners
/// of a card, which need no compositor.
class Edge final : public QWidget
{
    Q_OBJECT

public:
    explicit Edge(QDialog &dialog);

    /// For a dialog that has its name and its way out in itself: without the frame of the window
    /// manager, and moved by its ground. On X11; elsewhere the system rounds its frames itself.
    static void round(QDialog &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] double radius() const;
};
} // namespace hadir::ui
