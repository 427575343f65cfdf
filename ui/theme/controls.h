// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

/// How each control looks: what Style paints once it knows what is asked for. Colours are those of
/// the option's palette, sizes those of the application's font.
namespace hadir::ui {

void drawButtonPanel(const QStyleOption *option, QPainter *painter);
void drawFieldPanel(const QStyleOption *option, QPainter *painter);
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawRadio(const QStyleOption *option, QPainter *painter);
/// The mark before what is chosen in a menu; nothing before the others.
void drawMenuTick(const QStyleOption *option, QPainter *painter);
/// Between the parts of a menu: a line, or the title of what follows where it has one.
void drawMenuDivider(const QStyleOptionMenuItem *item, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &slider);
void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QRect &arrow);
void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QRect &up,
                 const QRect &down);
void drawProgress(const QStyleOptionProgressBar *option, QPainter *painter);
} // namespace hadir::ui
