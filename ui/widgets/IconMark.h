// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace hadir::ui {

/// An icon that only stands there, beside words that say the same.
class IconMark final : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(Icon icon, QWidget *parent = nullptr);

    void show(Icon icon, Colour colour = Colour::Muted);
    using QWidget::show;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Colour m_colour = Colour::Muted;
};
} // namespace hadir::ui
