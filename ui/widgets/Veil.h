// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QDialog;

namespace hadir::ui {

/// Dims a window while a dialog stands before it, so that it is seen what waits for an answer.
/// Follows the window's size, gives the dialog the keyboard back when the window comes by it, and
/// goes with the dialog.
class Veil final : public QWidget
{
    Q_OBJECT

public:
    /// Over the window that \a dialog stands before; nothing when it stands alone.
    static void behind(QDialog &dialog);

    /// What covers a window, also behind cards inside it.
    [[nodiscard]] static QColor colour(const QPalette &palette);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit Veil(QWidget *window);

    void keepKeyboardIn(QDialog &dialog);
};
} // namespace hadir::ui
