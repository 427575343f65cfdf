// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

namespace hadir::ui {

/// A plain ground in one of the theme's colours: Page behind cards, Panel for bars and lists.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Colour ground, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_ground;
};
} // namespace hadir::ui
