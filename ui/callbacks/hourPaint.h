// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/CallbackRow.h"
#include "ui/widgets/tones.h"

#include <QPalette>

class QPainter;
class QRect;

/// What a calendar paints of its hours; the callbacks in them are parts of their own.
namespace hadir::ui {

struct HourLook
{
    QPalette palette;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Hatched where it is closed, and how full it is along its lower edge.
void paintHour(QPainter &painter, const QRect &cell, const CallingHour &hour, const HourLook &look);

/// A callback that is carried, over the half hour where it would be put down.
void paintCarriedRow(QPainter &painter, const QRect &place, const CallbackRow &row, Tone tone,
                     const QPalette &palette);
} // namespace hadir::ui
