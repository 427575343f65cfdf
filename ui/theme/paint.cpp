// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paint.h"

#include "ui/theme/Metrics.h"

#include <QPainter>
#include <QPen>

namespace hadir::ui {

void paintCard(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
               const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? 0.5 : 0.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const QPalette &palette)
{
    const double width = Metrics().ring();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colourOf(Colour::Accent, palette), width));
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &card, double radius, double spread,
                 const QPalette &palette)
{
    const bool light = schemeOf(palette) == Scheme::Light;
    const int steps = qMax(4, qRound(spread));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // The card covers the middle, which would be most of the work.
    const QRect covered = card.adjusted(radius, radius, -radius, -radius).toRect();
    const QRect all = card.adjusted(-spread, -spread, spread, spread).toAlignedRect();
    painter.setClipRegion(QRegion(all).subtracted(covered), Qt::IntersectClip);
    // Many faint layers add up to a soft edge; cheaper and sharper to place than a blur effect.
    for (int step = 0; step < steps; ++step) {
        const double reach = spread * (step + 1) / steps;
        const double alpha = (light ? 0.011 : 0.035) * (1.0 - double(step) / steps);
        painter.setBrush(QColor::fromRgbF(0, 0, 0, float(alpha)));
        painter.drawRoundedRect(card.adjusted(-reach, -reach * 0.5, reach, reach), radius + reach,
                                radius + reach);
    }
    painter.restore();
}
} // namespace hadir::ui
