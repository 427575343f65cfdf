// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Card.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace hadir::ui {

Card::Card(Height height, QWidget *parent) : QWidget(parent), m_height(height) {}

QMargins Card::shadowMargins() const
{
    if (m_height == Height::Flat)
        return {};
    const int spread = Metrics().px(18);
    return {spread, spread, spread, spread};
}

void Card::paintEvent(QPaintEvent *)
{
    const Metrics metrics;
    QPainter painter(this);
    const QRect card = cardRect();
    if (m_height == Height::Floating)
        paintShadow(painter, card, metrics.cardRadius(), metrics.exact(18), palette());
    paintCard(painter, card, metrics.cardRadius(), colourOf(Colour::Panel, palette()),
              colourOf(Colour::Line, palette()));
}
} // namespace hadir::ui
