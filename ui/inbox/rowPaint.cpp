// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/rowPaint.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/turns.h"

#include <QPainter>
#include <QStyle>

namespace hadir::ui {

void paintRowLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                  const QColor &colour, Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString cut =
        QFontMetrics(font).elidedText(withoutTurns(text), Qt::ElideRight, rect.width());
    // The window says on which side a row begins, the text only in which order it is read.
    painter.setLayoutDirection(directionOf(text, direction));
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     cut);
    painter.setLayoutDirection(direction);
}
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Metrics m;
    const QRect row = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool under = option.state & QStyle::State_MouseOver;
    painter.fillRect(row, colourOf(chosen  ? Colour::Selected
                                   : under ? Colour::Hover
                                           : Colour::Panel,
                                   option.palette));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                     colourOf(Colour::Line, option.palette));
    if (chosen) {
        const QRect bar(row.left(), row.top(), m.px(3), row.height() - 1);
        painter.fillRect(QStyle::visualRect(option.direction, row, bar),
                         colourOf(Colour::Accent, option.palette));
    }
    const bool ringed = (option.state & QStyle::State_HasFocus)
                        && (option.state & QStyle::State_KeyboardFocusChange);
    if (ringed)
        paintFocusRing(painter, row.adjusted(0, 0, 0, -1), 0, option.palette);
}

void paintRowHeader(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    const Metrics m;
    const QRect row = option.rect;
    painter.fillRect(row, colourOf(Colour::Panel, option.palette));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                     colourOf(Colour::Line, option.palette));
    const QRect line(row.left() + m.px(12), row.bottom() - m.px(4) - m.line(),
                     row.width() - m.px(24), m.line());
    paintRowLine(painter, line, text, emphasised(option.font),
                 colourOf(Colour::Muted, option.palette), option.direction);
}

RowLines rowLines(const Metrics &m, double air, int between)
{
    RowLines out{.first = m.air(air), .line = m.line()};
    out.second = out.first + out.line + between;
    out.height = out.second + out.line + m.air(air);
    return out;
}

RowLines workRowLines()
{
    const Metrics m;
    RowLines out = rowLines(m, 7, m.px(1));
    out.height += m.px(1); // the line between rows
    return out;
}
} // namespace hadir::ui
