// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/FileRow.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/turns.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

FileRowWords::FileRowWords(RowWords words, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_words(std::move(words))
{}

QVariant FileRowWords::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const FileRow row = m_words(index.row());
    QStringList parts{row.title, row.chip.text, row.text, row.trailing};
    parts.removeAll(QString());
    return withoutIsolates(parts.join(u", "_s));
}

FileRowDelegate::FileRowDelegate(RowWords words, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(std::move(words))
{}

QSize FileRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Metrics().px(200), 2 * Metrics().line() + Metrics().air(24)};
}

void FileRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Metrics m;
    const FileRow row = m_words(index.row());
    const auto colour = [&option](Colour of) { return colourOf(of, option.palette); };
    const auto turned = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int side = int((option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                         | Qt::AlignAbsolute | Qt::AlignVCenter)
                     | Qt::TextSingleLine;
    const auto write = [&](const QRect &rect, const QString &text, const QFont &font, Colour of) {
        painter->setFont(font);
        painter->setPen(colour(of));
        painter->setLayoutDirection(directionOf(text, option.direction));
        painter->drawText(
            turned(rect), side,
            QFontMetrics(font).elidedText(withoutTurns(text), Qt::ElideRight, rect.width()));
        painter->setLayoutDirection(option.direction);
    };
    painter->save();
    const QRect card = option.rect.adjusted(m.margin(), m.air(4), -m.margin(), -m.air(4));
    const bool chosen = option.state & QStyle::State_Selected;
    paintCard(*painter, card, m.exact(8), colour(chosen ? Colour::Selected : Colour::Panel),
              colour(chosen ? Colour::Accent : Colour::Line));
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, card, m.exact(8), option.palette);
    const QRect icon(card.left() + m.px(12), card.top() + m.air(7) + m.px(2), m.smallIcon(),
                     m.smallIcon());
    paintIcon(*painter, turned(icon), row.icon, colour(Colour::Muted), option.direction);
    const QFont small = scaled(option.font, smallText);
    const QSize chip = chipSize(row.chip, option.font);
    const QRect chipRect(
        QPoint(card.right() - m.px(12) - chip.width(), card.top() + m.air(7) + m.px(1)), chip);
    paintChip(*painter, turned(chipRect), row.chip, option.font, option.palette, option.direction);
    const int leading = card.left() + m.px(42);
    write(QRect(leading, card.top() + m.air(7), chipRect.left() - leading - m.gap(), m.line()),
          row.title, emphasised(option.font), Colour::Text);
    const int trailing = qCeil(QFontMetricsF(small).horizontalAdvance(row.trailing)) + 1;
    const int second = card.top() + m.air(7) + m.line() + m.air(2);
    const QRect last(card.right() - m.px(12) - trailing, second, trailing, m.line());
    write(last, row.trailing, small, Colour::Muted);
    write(QRect(leading, second, last.left() - leading - m.gap(), m.line()), row.text, option.font,
          Colour::Muted);
    painter->restore();
}

QListView *makeFileList(QAbstractItemModel &model, const RowWords &words, QWidget *parent)
{
    auto *list = new QListView(parent);
    auto *spoken = new FileRowWords(words, list);
    spoken->setSourceModel(&model);
    list->setModel(spoken);
    list->setItemDelegate(new FileRowDelegate(words, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    return list;
}
} // namespace hadir::ui
