// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/WorkItemDelegate.h"

#include "app/domain/ending.h"
#include "app/models/ArrangedCases.h"
#include "app/models/WorkListModel.h"
#include "ui/inbox/WorkListWords.h"
#include "ui/inbox/factWords.h"
#include "ui/inbox/rowPaint.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QStyle>

using hadir::models::WorkListModel;

namespace hadir::ui {
namespace {
constexpr int mostAvatars = 3;

/// With an hourglass where something waits to be sent: an answer, or whatever else was done here.
ChipLook ageOf(const QModelIndex &index, core::Instant now)
{
    const QVariant wakes = index.data(WorkListModel::WakesAtRole);
    if (wakes.isValid())
        return {.text = shortWake(wakes.value<core::Instant>(), now), .icon = Icon::Moon};
    const QVariant waiting = index.data(WorkListModel::WaitingSinceRole);
    const bool isAnswered = index.data(WorkListModel::ReplyWaitsRole).toBool();
    const bool isUnsent = isAnswered || index.data(WorkListModel::UnsentRole).toBool();
    const std::optional<Icon> mark = isUnsent ? std::optional(Icon::Hourglass) : std::nullopt;
    if (waiting.isValid()) {
        const auto age = now - waiting.value<core::Instant>();
        return {.text = shortAge(age),
                .tone = isAnswered ? Tone::Neutral : toneOfWait(age),
                .icon = mark};
    }
    const auto status = index.data(WorkListModel::StatusRole).value<domain::CaseStatus>();
    const bool over = domain::isOver(status);
    const auto age = now - index.data(WorkListModel::LastAtRole).value<core::Instant>();
    return {.text = shortAge(age), .tone = over ? Tone::Good : Tone::Neutral, .icon = mark};
}

} // namespace

WorkItemDelegate::WorkItemDelegate(core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{}

QSize WorkItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Metrics().px(200), workRowLines().height};
}

void WorkItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Metrics m;
    const auto colour = [&option](Colour of) { return colourOf(of, option.palette); };
    const auto turned = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (m_groupedBy && index.data(models::ArrangedCases::HeaderRole).toBool()) {
        painter->save();
        paintRowHeader(*painter, option, headerText(index, *m_groupedBy));
        return painter->restore();
    }
    painter->save();
    paintRowGround(*painter, option);
    const QRect row = option.rect;
    const RowLines lines = workRowLines();
    const QRect icon(row.left() + m.px(12), row.top() + lines.first + m.px(3), m.icon(), m.icon());
    const auto channel = index.data(WorkListModel::ChannelRole).value<domain::Channel>();
    if (index.data(WorkListWords::ChosenRole).toBool()) {
        paintCard(*painter, turned(icon), m.exact(4), colour(Colour::Accent));
        paintIcon(*painter, turned(icon), Icon::Check, colour(Colour::OnAccent), option.direction);
    } else {
        paintIcon(*painter, turned(icon), iconFor(channel), colour(Colour::Text), option.direction);
    }
    const bool unread = index.data(WorkListModel::UnreadRole).toBool();
    if (unread) {
        const QRect dot(icon.right() - m.px(4), icon.top() - m.px(2), m.px(8), m.px(8));
        paintCard(*painter, turned(dot), m.exact(4), colour(Colour::Accent), colour(Colour::Panel));
    }
    const int leading = row.left() + m.px(40);
    const int age = paintAge(*painter, option, index);
    const int others = paintOthers(*painter, option, index);
    const QRect name(leading, row.top() + lines.first, row.right() - leading - age, lines.line);
    paintRowLine(*painter, turned(name), index.data(WorkListModel::CustomerNameRole).toString(),
                 emphasised(option.font), colour(Colour::Text), option.direction);
    const QRect subject(leading, row.top() + lines.second, row.right() - leading - others,
                        lines.line);
    paintRowLine(*painter, turned(subject),
                 index.data(WorkListModel::SubjectRole).toString().left(200).simplified(),
                 option.font, colour(unread ? Colour::Text : Colour::Muted), option.direction);
    painter->restore();
}

/// The first name does in a row; the whole one is in the tooltip. Answers how much room it took.
int WorkItemDelegate::paintOwner(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, int trailing) const
{
    const Metrics m;
    using Held = models::WorkItem::Held;
    const auto held = Held(index.data(WorkListModel::HeldRole).toInt());
    QString whose = index.data(WorkListModel::OwnerNameRole).toString();
    if (whose.isEmpty())
        return 0;
    if (held == Held::ByColleague)
        whose = whose.section(u' ', 0, 0);
    const QFont font = scaled(option.font, smallText);
    const int room = qMin(QFontMetrics(font).horizontalAdvance(whose) + 1, m.px(90));
    const QRect rect(option.rect.right() - trailing - room,
                     option.rect.top() + workRowLines().second, room, m.line());
    paintRowLine(painter, QStyle::visualRect(option.direction, option.rect, rect), whose, font,
                 colourOf(held == Held::ByNobody ? Colour::Warn : Colour::Muted, option.palette),
                 option.direction);
    return room + m.px(8);
}

/// Answers how much room it took from the trailing edge.
int WorkItemDelegate::paintAge(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Metrics m;
    const ChipLook chip = ageOf(index, m_clock.now());
    const QSize size = chipSize(chip, option.font);
    const QRect rect(
        QPoint(option.rect.right() - m.px(12) - size.width(),
               option.rect.top() + workRowLines().first + (m.line() - size.height()) / 2),
        size);
    paintChip(painter, QStyle::visualRect(option.direction, option.rect, rect), chip, option.font,
              option.palette, option.direction);
    return size.width() + m.px(20);
}

int WorkItemDelegate::paintOthers(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Metrics m;
    const QStringList others = index.data(WorkListModel::OthersRole).toStringList();
    const int second = workRowLines().second;
    int trailing = m.px(12);
    const auto mark = [&](Icon icon, Colour colour) {
        const int side = m.smallIcon();
        const QRect rect(option.rect.right() - trailing - side,
                         option.rect.top() + second + (m.line() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, rect), icon,
                  colourOf(colour, option.palette), option.direction);
        trailing += side + m.px(6);
    };
    if (index.data(WorkListModel::AttentionRole).toBool())
        mark(Icon::CircleAlert, Colour::Danger);
    if (index.data(WorkListModel::WokenRole).toBool())
        mark(Icon::Bell, Colour::Warn);
    if (index.data(WorkListModel::DraftRole).toBool())
        mark(Icon::Pencil, Colour::Warn);
    for (const QString &name : others.first(qMin<qsizetype>(others.size(), mostAvatars))) {
        const QRect rect(option.rect.right() - trailing - m.px(18),
                         option.rect.top() + second + m.px(1), m.px(18), m.px(18));
        paintAvatar(painter, QStyle::visualRect(option.direction, option.rect, rect),
                    initialsOf(name), option.palette);
        trailing += m.px(21);
    }
    return trailing + paintOwner(painter, option, index, trailing);
}
} // namespace hadir::ui
