// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace hadir::ui {

/// A picture over the window, no larger than it, until Esc. Opened with open(), deletes itself
/// when closed.
class PictureSheet final : public QDialog
{
    Q_OBJECT

public:
    PictureSheet(const QString &name, const QImage &picture, QWidget *window);

    /// Pixels of the screen that a picture over this window may take.
    [[nodiscard]] static QSize roomOver(const QWidget &window);

    void open() override;

Q_SIGNALS:
    void saveRequested();
};
} // namespace hadir::ui
