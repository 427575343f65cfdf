// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/skeleton.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QWidget>

namespace hadir::ui {

void paintSkeleton(QPainter &painter, const QWidget &view, const QRect &column)
{
    const Metrics m;
    const QPalette palette = view.palette();
    for (int y = m.px(36); y < view.height(); y += m.px(84)) {
        const QRect card(column.left(), y, column.width(), m.px(72));
        paintCard(painter, card, m.exact(8), colourOf(Colour::Panel, palette),
                  colourOf(Colour::Line, palette));
        const int inset = m.px(44);
        for (int line = 0; line < 2; ++line) {
            QRect bar(card.left() + inset, y + m.px(14 + 24 * line),
                      (column.width() - 2 * inset) / (2 - line), m.px(12));
            if (view.layoutDirection() == Qt::RightToLeft)
                bar.moveRight(card.right() - inset);
            paintCard(painter, bar, m.exact(4), colourOf(Colour::Hover, palette));
        }
    }
}
} // namespace hadir::ui
