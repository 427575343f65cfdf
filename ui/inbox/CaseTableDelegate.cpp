// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/CaseTableDelegate.h"

#include "app/models/ArrangedCases.h"
#include "ui/inbox/CaseColumns.h"
#include "ui/inbox/WorkListWords.h"
#include "ui/inbox/factWords.h"
#include "ui/inbox/rowPaint.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QStyle>

using hadir::models::CaseFact;
using hadir::models::WorkListModel;

namespace hadir::ui {

namespace {
Colour colourFor(CaseFact fact, const QModelIndex &index, core::Instant now)
{
    if (fact == CaseFact::Priority) {
        const auto priority = index.data(WorkListModel::PriorityRole).value<domain::Priority>();
        return priority == domain::Priority::Urgent ? Colour::Danger
               : priority == domain::Priority::High ? Colour::Warn
                                                    : Colour::Muted;
    }
    if (fact == CaseFact::Waiting && !index.data(WorkListModel::ReplyWaitsRole).toBool()) {
        const auto since = index.data(WorkListModel::WaitingSinceRole).value<core::Instant>();
        switch (toneOfWait(now - since)) {
        case Tone::Danger:
            return Colour::Danger;
        case Tone::Warn:
            return Colour::Warn;
        default:
            return Colour::Text;
        }
    }
    const bool isMain = fact == CaseFact::Customer || fact == CaseFact::Subject;
    return isMain ? Colour::Text : Colour::Muted;
}
} // namespace

CaseTableDelegate::CaseTableDelegate(core::Clock &clock, const CaseColumns &columns,
                                     QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
    , m_columns(columns)
{}

QSize CaseTableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m;
    return {m_columns.length(), m.line() + 2 * m.air(5) + m.px(1)};
}

/// What is in the way of seeing anything else stands where the channel's icon does.
void CaseTableDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Metrics m;
    const auto colour = [&option](Colour of) { return colourOf(of, option.palette); };
    const int leading = m_columns.sectionViewportPosition(0);
    const int side = m.smallIcon();
    const QRect icon(leading + (m_columns.sectionSize(0) - side) / 2,
                     option.rect.center().y() - side / 2, side, side);
    if (index.data(WorkListWords::ChosenRole).toBool()) {
        paintCard(painter, icon, m.exact(4), colour(Colour::Accent));
        return paintIcon(painter, icon, Icon::Check, colour(Colour::OnAccent), option.direction);
    }
    if (index.data(WorkListModel::AttentionRole).toBool())
        return paintIcon(painter, icon, Icon::CircleAlert, colour(Colour::Danger));
    if (index.data(WorkListModel::DraftRole).toBool())
        return paintIcon(painter, icon, Icon::Pencil, colour(Colour::Warn), option.direction);
    if (index.data(WorkListModel::ReplyWaitsRole).toBool()
        || index.data(WorkListModel::UnsentRole).toBool())
        return paintIcon(painter, icon, Icon::Hourglass, colour(Colour::Muted));
    paintIcon(painter, icon,
              iconFor(index.data(WorkListModel::ChannelRole).value<domain::Channel>()),
              colour(Colour::Text), option.direction);
    if (index.data(WorkListModel::UnreadRole).toBool()) {
        const QRect dot(icon.right() - m.px(4), icon.top() - m.px(2), m.px(8), m.px(8));
        paintCard(painter, dot, m.exact(4), colour(Colour::Accent), colour(Colour::Panel));
    }
}

void CaseTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Metrics m;
    painter->save();
    if (index.data(models::ArrangedCases::HeaderRole).toBool() && m_groupedBy) {
        paintRowHeader(*painter, option, headerText(index, *m_groupedBy));
        painter->restore();
        return;
    }
    paintRowGround(*painter, option);
    paintMark(*painter, option, index);
    const bool unread = index.data(WorkListModel::UnreadRole).toBool();
    for (const CaseFact fact : m_columns.facts()) {
        const QRect cell =
            m_columns.placeOf(fact, option.rect).adjusted(m.px(4), 0, -m.px(4), -m.px(1));
        if (cell.right() < option.rect.left() || cell.left() > option.rect.right())
            continue;
        const bool isBold = unread && fact == CaseFact::Customer;
        paintRowLine(*painter, cell, factText(index, fact, m_clock.now()),
                     isBold ? emphasised(option.font) : option.font,
                     colourOf(colourFor(fact, index, m_clock.now()), option.palette),
                     option.direction);
    }
    painter->restore();
}
} // namespace hadir::ui
