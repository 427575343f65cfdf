// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/hourPaint.h"

#include "ui/callbacks/rowWords.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace hadir::ui {

namespace {
/// Lines like those of the design, wide apart; Qt's own pattern is too dense to stand behind words.
void paintHatch(QPainter &painter, const QRect &cell, const QColor &colour)
{
    const Metrics m;
    const int apart = m.px(10);
    painter.save();
    painter.setClipRect(cell);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, m.exact(2)));
    for (int x = cell.left() - cell.height(); x < cell.right(); x += apart)
        painter.drawLine(x, cell.bottom() + 1, x + cell.height(), cell.top());
    painter.restore();
}
} // namespace

void paintHour(QPainter &painter, const QRect &cell, const CallingHour &hour, const HourLook &look)
{
    const bool isMirrored = look.direction == Qt::RightToLeft;
    const QColor line = colourOf(Colour::Line, look.palette);
    if (!hour.why.isEmpty())
        paintHatch(painter, cell, line);
    painter.setPen(line);
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    painter.drawLine(isMirrored ? cell.topRight() : cell.topLeft(),
                     isMirrored ? cell.bottomRight() : cell.bottomLeft());
    if (hour.places <= 0 || hour.taken <= 0)
        return;
    const bool isFull = hour.taken >= hour.places;
    const int wide = isFull ? cell.width() : cell.width() * hour.taken / hour.places;
    const int thick = Metrics().px(3);
    painter.fillRect(isMirrored ? cell.right() + 1 - wide : cell.left(), cell.bottom() + 1 - thick,
                     wide, thick, colourOf(isFull ? Colour::Warn : Colour::Good, look.palette));
}

void paintCarriedRow(QPainter &painter, const QRect &place, const CallbackRow &row, Tone tone,
                     const QPalette &palette)
{
    const Metrics m;
    const QColor front = colourOf(frontOf(tone), palette);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, place, m.exact(4), colourOf(groundOf(tone), palette), front);
    painter.setPen(front);
    painter.drawText(place.adjusted(m.px(6), 0, -m.px(6), 0),
                     int(Qt::AlignVCenter) | int(Qt::AlignLeading) | Qt::TextSingleLine,
                     blockWords(row));
}
} // namespace hadir::ui
