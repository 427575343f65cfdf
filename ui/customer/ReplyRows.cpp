// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ReplyRows.h"

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

/// The word as it is typed, its colons before it in its own direction.
QString typedWord(const OfferedReply &reply)
{
    return isolated(u"::"_s + reply.shortcut);
}

Icon circleIcon(domain::Circle circle)
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
} // namespace

QString beginningOf(const QString &text)
{
    const QString lines = text.section(u'\n', 0, mostLines - 1);
    const QString out = lines.left(mostGlanced);
    return out.size() < text.size() ? out.trimmed() + u'…' : out;
}

void ReplyRows::show(const QList<OfferedReply> &offered)
{
    beginResetModel();
    m_offered = offered;
    endResetModel();
}

const OfferedReply *ReplyRows::at(int row) const
{
    return row >= 0 && row < m_offered.size() ? &m_offered[row] : nullptr;
}

int ReplyRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offered.size());
}

QVariant ReplyRows::data(const QModelIndex &index, int role) const
{
    const OfferedReply *reply = at(index.row());
    if (!reply)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return reply->title;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(reply->title, u"::"_s + reply->shortcut, wordFor(reply->circle));
    case Qt::ToolTipRole:
        return wordFor(reply->circle);
    default:
        return {};
    }
}

ReplyRowDelegate::ReplyRowDelegate(const ReplyRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{}

QSize ReplyRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m;
    return {m.px(100), m.px(30)};
}

void ReplyRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const OfferedReply *reply = m_rows.at(index.row());
    if (!reply)
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
    paintIcon(*painter, square, circleIcon(reply->circle), colourOf(Colour::Muted, option.palette),
              option.direction);
    painter->setFont(option.font);
    const QString word = typedWord(*reply);
    const int wordWidth =
        qMin(painter->fontMetrics().horizontalAdvance(word) + m.px(2), inner.width() / 2);
    const int from = icon + m.gap();
    painter->setPen(colourOf(Colour::Text, option.palette));
    write(place(from, inner.width() - from - wordWidth - m.gap()), reply->title, start);
    painter->setPen(colourOf(Colour::Muted, option.palette));
    write(place(inner.width() - wordWidth, wordWidth), word, end);
    painter->restore();
}
} // namespace hadir::ui
