// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ShelfRows.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/words/replyWords.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype mostGlanced = 420; ///< letters
constexpr qsizetype mostLines = 8;
} // namespace

Icon iconFor(domain::Circle circle)
{
    switch (circle) {
    case domain::Circle::Own:
        return Icon::User;
    case domain::Circle::Team:
        return Icon::Users;
    case domain::Circle::Everyone:
        return Icon::Globe;
    }
    Q_UNREACHABLE();
}

QString beginningOf(const QString &text)
{
    const QString lines = text.section(u'\n', 0, mostLines - 1);
    const QString out = lines.left(mostGlanced);
    return out.size() < text.size() ? out.trimmed() + u'…' : out;
}

void ShelfRows::show(const QList<ShelfRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const ShelfRow *ShelfRows::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int ShelfRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ShelfRows::data(const QModelIndex &index, int role) const
{
    const ShelfRow *row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case Qt::AccessibleTextRole:
        return row->word.isEmpty()
                   ? u"%1, %2"_s.arg(row->title, wordFor(row->circle))
                   : u"%1, %2, %3"_s.arg(row->title, row->word, wordFor(row->circle));
    case Qt::ToolTipRole:
        return wordFor(row->circle);
    default:
        return {};
    }
}

ShelfRowDelegate::ShelfRowDelegate(const ShelfRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{}

QSize ShelfRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m;
    return {m.px(100), m.px(30)};
}

void ShelfRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ShelfRow *row = m_rows.at(index.row());
    if (!row)
        return;
    const Metrics m;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colourOf(Colour::Selected, option.palette));
    const QRect inner = option.rect.adjusted(m.px(12), 0, -m.px(12), 0);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, inner,
                                  QRect(inner.x() + from, inner.y(), width, inner.height()));
    };
    const auto start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto end = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const auto write = [&](const QRect &rect, const QString &text, Qt::AlignmentFlag side) {
        painter->drawText(rect,
                          int(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int icon = m.smallIcon();
    QRect square(0, 0, icon, icon);
    square.moveCenter(place(0, icon).center());
    paintIcon(*painter, square, iconFor(row->circle), colourOf(Colour::Muted, option.palette),
              option.direction);
    painter->setFont(option.font);
    const QString word = isolated(row->word);
    const int wordWidth =
        qMin(painter->fontMetrics().horizontalAdvance(word) + m.px(2), inner.width() / 2);
    const int from = icon + m.gap();
    painter->setPen(colourOf(Colour::Text, option.palette));
    write(place(from, inner.width() - from - wordWidth - m.gap()), row->title, start);
    painter->setPen(colourOf(Colour::Muted, option.palette));
    write(place(inner.width() - wordWidth, wordWidth), word, end);
    painter->restore();
}
} // namespace hadir::ui
