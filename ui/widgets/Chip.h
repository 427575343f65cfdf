// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/parts.h"

#include <QWidget>

namespace hadir::ui {

/// A pill that tells: "Open", "met in 9 m", "Arabic, English". It cannot be pressed; see
/// ChoiceChip for that.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const ChipLook &look, QWidget *parent = nullptr);

    void show(const ChipLook &look);
    using QWidget::show;

    [[nodiscard]] const ChipLook &look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};
} // namespace hadir::ui
