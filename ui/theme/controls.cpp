// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/controls.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyleOption>

namespace hadir::ui {
namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void drawTick(const QStyleOption *option, QPainter *painter, double radius)
{
    const QPalette &palette = option->palette;
    const bool on = has(option, QStyle::State_On);
    const bool half = has(option, QStyle::State_NoChange);
    const QRectF box(option->rect);
    if (on || half) {
        paintCard(*painter, box, radius, colourOf(Colour::Accent, palette));
    } else {
        paintCard(*painter, box, radius, colourOf(Colour::Page, palette),
                  colourOf(Colour::FieldLine, palette));
    }
}

/// A field that opens or steps: its ground and edge, and the ring when it has the keyboard.
void drawFieldGround(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const double radius = Metrics().radius();
    paintCard(*painter, option->rect, radius, colourOf(Colour::Page, palette),
              colourOf(Colour::FieldLine, palette));
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(*painter, option->rect, radius, palette);
}
} // namespace

void drawButtonPanel(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const double radius = Metrics().radius();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    if (primary && enabled) {
        const Colour ground = pressed || hovered ? Colour::AccentDeep : Colour::Accent;
        paintCard(*painter, option->rect, radius, colourOf(ground, palette));
    } else {
        const Colour ground = !enabled  ? Colour::Page
                              : pressed ? Colour::AccentSoft
                              : hovered ? Colour::Hover
                                        : Colour::Panel;
        paintCard(*painter, option->rect, radius, colourOf(ground, palette),
                  colourOf(Colour::Line, palette));
    }
}

void drawFieldPanel(const QStyleOption *option, QPainter *painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->lineWidth > 0) // a field inside a field of ours paints no frame of its own
        drawFieldGround(option, painter);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    drawTick(option, painter, Metrics().exact(4));
    const QColor mark = colourOf(Colour::OnAccent, option->palette);
    if (has(option, QStyle::State_On)) {
        paintIcon(*painter, option->rect.adjusted(2, 2, -2, -2), Icon::Check, mark);
    } else if (has(option, QStyle::State_NoChange)) {
        const QRectF box(option->rect);
        painter->fillRect(QRectF(box.x() + 4, box.center().y() - 1, box.width() - 8, 2), mark);
    }
}

void drawMenuTick(const QStyleOption *option, QPainter *painter)
{
    if (has(option, QStyle::State_On))
        paintIcon(*painter, option->rect, Icon::Check, colourOf(Colour::Accent, option->palette));
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const QRectF box(option->rect);
    drawTick(option, painter, box.width() / 2);
    if (has(option, QStyle::State_On)) {
        const double inset = box.width() * 0.32;
        paintCard(*painter, box.adjusted(inset, inset, -inset, -inset), box.width(),
                  colourOf(Colour::OnAccent, option->palette));
    }
}

void drawMenuDivider(const QStyleOptionMenuItem *item, QPainter *painter)
{
    if (item->text.isEmpty()) {
        painter->fillRect(item->rect.x(), item->rect.center().y(), item->rect.width(), 1,
                          colourOf(Colour::Line, item->palette));
        return;
    }
    QFont font = item->font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colourOf(Colour::Muted, item->palette));
    const int side = Metrics().gap();
    const auto leading = QStyle::visualAlignment(item->direction, Qt::AlignLeading);
    painter->drawText(item->rect.adjusted(side, 0, -side, 0), int(leading | Qt::AlignVCenter),
                      item->text);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &slider)
{
    const QPalette &palette = option->palette;
    painter->fillRect(option->rect, palette.color(QPalette::Base));
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const double inset = Metrics().exact(active ? 2 : 3);
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    paintCard(*painter, thumb, qMin(thumb.width(), thumb.height()) / 2,
              colourOf(active ? Colour::FieldLine : Colour::Line, palette));
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QRect &arrow)
{
    drawFieldGround(option, painter);
    const int side = Metrics().smallIcon();
    QRect square(0, 0, side, side);
    square.moveCenter(arrow.center());
    paintIcon(*painter, square, Icon::ChevronDown, colourOf(Colour::Muted, option->palette));
}

void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QRect &up,
                 const QRect &down)
{
    drawFieldGround(option, painter);
    const auto arrow = [&](const QRect &place, QAbstractSpinBox::StepEnabledFlag step,
                           bool turned) {
        const bool can = option->stepEnabled.testFlag(step) && has(option, QStyle::State_Enabled);
        const double side = Metrics().exact(12);
        painter->save();
        painter->translate(QRectF(place).center());
        if (turned)
            painter->rotate(180);
        paintIcon(*painter, QRectF(-side / 2, -side / 2, side, side).toRect(), Icon::ChevronDown,
                  colourOf(can ? Colour::Muted : Colour::Line, option->palette));
        painter->restore();
    };
    arrow(up, QAbstractSpinBox::StepUpEnabled, true);
    arrow(down, QAbstractSpinBox::StepDownEnabled, false);
}

void drawProgress(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const double height = Metrics().exact(6);
    QRectF groove(option->rect);
    groove.setTop(groove.center().y() - height / 2);
    groove.setHeight(height);
    paintCard(*painter, groove, height / 2, colourOf(Colour::Line, palette));
    if (option->maximum <= option->minimum)
        return; // length unknown: the word beside it says that it is busy
    const double share =
        double(option->progress - option->minimum) / double(option->maximum - option->minimum);
    QRectF done = groove;
    done.setWidth(qMax(height, groove.width() * qBound(0.0, share, 1.0)));
    if (option->direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    if (share > 0)
        paintCard(*painter, done, height / 2, colourOf(Colour::Accent, palette));
}

} // namespace hadir::ui
