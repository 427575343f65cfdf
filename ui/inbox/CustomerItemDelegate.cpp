// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/CustomerItemDelegate.h"

#include "ui/inbox/rowPaint.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QStyle>

namespace hadir::ui {

QSize CustomerItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m;
    return {m.px(200), m.px(52)};
}

void CustomerItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Metrics m;
    const auto line = [&](int top) {
        const QRect rect(option.rect.left() + m.px(14), option.rect.top() + top,
                         option.rect.width() - m.px(28), m.px(20));
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    paintRowGround(*painter, option);
    paintRowLine(*painter, line(m.px(6)), index.data(Qt::DisplayRole).toString(),
                 emphasised(option.font), colourOf(Colour::Text, option.palette),
                 option.direction);
    paintRowLine(*painter, line(m.px(26)), index.data(PlaceRole).toString(), option.font,
                 colourOf(Colour::Muted, option.palette), option.direction);
    painter->restore();
}
} // namespace hadir::ui
