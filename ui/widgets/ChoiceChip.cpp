// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ChoiceChip.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/parts.h"

#include <QPainter>

namespace hadir::ui {

ChoiceChip::ChoiceChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceChip::setIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize ChoiceChip::sizeHint() const
{
    const Metrics metrics;
    const QSize chip = chipSize({.text = text(), .icon = m_icon}, font());
    return {chip.width() + metrics.px(6), qMax(chip.height() + metrics.px(6), metrics.px(24))};
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChipLook look{
        .text = text(), .tone = isChecked() ? Tone::Accent : Tone::Neutral, .icon = m_icon};
    paintChip(painter, rect().adjusted(2, 2, -2, -2), look, font(), palette(), layoutDirection());
    if (underMouse() && !isChecked() && isEnabled()) {
        paintCard(painter, rect().adjusted(2, 2, -2, -2), (height() - 4) / 2.0, {},
                  colourOf(Colour::FieldLine, palette()));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), height() / 2.0, palette());
}
} // namespace hadir::ui
