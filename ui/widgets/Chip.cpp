// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Chip.h"

#include <QPainter>

namespace hadir::ui {

Chip::Chip(QWidget *parent) : Chip(ChipLook{}, parent) {}

Chip::Chip(const ChipLook &look, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    show(look);
}

void Chip::show(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, font());
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), whole.height() * 2), whole.height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, font(), palette(), layoutDirection());
}
} // namespace hadir::ui
