// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/IconMark.h"

#include "ui/theme/Metrics.h"

#include <QPainter>

namespace hadir::ui {

IconMark::IconMark(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::show(Icon icon, Colour colour)
{
    m_icon = icon;
    m_colour = colour;
    update();
}

QSize IconMark::sizeHint() const
{
    const int side = Metrics().smallIcon();
    return {side, side + Metrics().px(2)};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, colourOf(m_colour, palette()), layoutDirection());
}
} // namespace hadir::ui
