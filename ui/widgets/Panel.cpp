// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Panel.h"

#include <QPainter>

namespace hadir::ui {

Panel::Panel(Colour ground, QWidget *parent) : QWidget(parent), m_ground(ground)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colourOf(m_ground, palette()));
}
} // namespace hadir::ui
