// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/CustomerItemDelegate.h"

#include "ui/inbox/rowPaint.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace hadir::ui {

QSize CustomerItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m;
    return {m.px(200), rowLines(m, 6, 0).height};
}

void CustomerItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Metrics m;
    const RowLines lines = rowLines(m, 6, 0);
    const QString age = index.data(AgeRole).toString();
    const QFont small = scaled(option.font, smallText);
    const int room = age.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(age) + m.px(10);
    const auto at = [&](int top, int before, int after) {
        const QRect rect(option.rect.left() + m.px(14) + before, option.rect.top() + top,
                         option.rect.width() - m.px(28) - before - after, lines.line);
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    paintRowGround(*painter, option);
    paintRowLine(*painter, at(lines.first, 0, room), index.data(Qt::DisplayRole).toString(),
                 emphasised(option.font), colourOf(Colour::Text, option.palette), option.direction);
    const bool hasDraft = index.data(DraftRole).toBool();
    const int mark = hasDraft ? m.smallIcon() + m.px(6) : 0;
    if (hasDraft) {
        const QRect line(option.rect.left() + m.px(14), option.rect.top() + lines.second + m.px(2),
                         option.rect.width() - m.px(28), m.smallIcon());
        QRect icon(line.topLeft(), QSize(m.smallIcon(), m.smallIcon()));
        icon.moveRight(line.right());
        paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, icon), Icon::Pencil,
                  colourOf(Colour::Warn, option.palette), option.direction);
    }
    paintRowLine(*painter, at(lines.second, 0, mark), index.data(PlaceRole).toString(), option.font,
                 colourOf(Colour::Muted, option.palette), option.direction);
    if (!age.isEmpty()) {
        painter->setFont(small);
        painter->setPen(colourOf(Colour::Muted, option.palette));
        const auto side = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter->drawText(at(lines.first, 0, 0), int(side | Qt::AlignAbsolute | Qt::AlignVCenter),
                          age);
    }
    painter->restore();
}
} // namespace hadir::ui
