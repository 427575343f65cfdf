// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/timeline/EntryLayout.h"
#include "ui/timeline/EntryMenu.h"

#include <QPainter>

using hadir::models::TimelineAttachment;

namespace hadir::ui {
namespace {
Icon fileIcon(const TimelineAttachment &file)
{
    switch (file.bytes) {
    case TimelineAttachment::Bytes::Remote:
        return isLetter(file) ? Icon::Mail : Icon::Download;
    case TimelineAttachment::Bytes::Waiting:
    case TimelineAttachment::Bytes::Coming:
        return Icon::X;
    case TimelineAttachment::Bytes::Here:
        return isLetter(file) ? Icon::Mail : Icon::Paperclip;
    case TimelineAttachment::Bytes::Failed:
        return Icon::CircleAlert;
    }
    Q_UNREACHABLE();
}

/// Where a line begins. Absolute: in a mirrored window the painter would turn it once more.
int sideOf(Qt::LayoutDirection direction)
{
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return int(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}
} // namespace

void EntryLayout::draw(QPainter &painter, QPoint at, const Look &look) const
{
    painter.save();
    painter.translate(at);
    drawCard(painter, look);
    drawPieces(painter, look);
    drawFiles(painter, look);
    drawFoot(painter, look);
    painter.restore();
}

void EntryLayout::drawCard(QPainter &painter, const Look &look) const
{
    const Metrics m(m_paper.font);
    const auto colour = [&look](Colour of) { return colourOf(of, look.palette); };
    const bool rtl = m_paper.direction == Qt::RightToLeft;
    const QRectF card(0, 0, m_paper.width, m_height);
    const double radius = m.exact(8);
    const double bar = m.exact(3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Line));
    painter.drawRoundedRect(card, radius, radius);
    painter.setBrush(colour(m_text.ground));
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    // A straight bar in the channel's hue: the card cut where it begins.
    painter.save();
    painter.setClipRect(QRectF(rtl ? m_paper.width - bar : 0, 0, bar, m_height), Qt::IntersectClip);
    painter.setBrush(colour(m_text.hue));
    painter.drawRoundedRect(card, radius, radius);
    painter.restore();
    if (look.ringed)
        paintFocusRing(painter, card, radius, look.palette);
    const QRect icon = mirrored(QRect(m.px(12), m.air(8) + m.px(1), m.smallIcon(), m.smallIcon()));
    paintIcon(painter, icon, m_text.icon, colour(m_text.hue), m_paper.direction);
    painter.setPen(colour(Colour::Muted));
    painter.setFont(scaled(m_paper.font, smallText));
    painter.drawText(m_time, Qt::AlignCenter | Qt::TextDontClip, m_text.time);
}

void EntryLayout::drawPieces(QPainter &painter, const Look &look) const
{
    // Hostile text may reach far above and below its lines; it stays inside its card.
    painter.setClipRect(QRectF(0, 0, m_paper.width, m_height), Qt::IntersectClip);
    for (const Piece &piece : m_pieces) {
        const bool isQuiet = piece.block.kind == EntryText::Kind::Muted
                             || piece.block.kind == EntryText::Kind::Struck;
        painter.setPen(colourOf(isQuiet ? Colour::Muted : Colour::Text, look.palette));
        QList<QTextLayout::FormatRange> selections;
        const auto within = [&piece](qsizetype from, qsizetype to) {
            const qsizetype start = qMax(from, piece.block.start) - piece.block.start;
            const qsizetype end = qMin(to - piece.block.start, piece.block.length);
            return QTextLayout::FormatRange{.start = int(start),
                                            .length = int(qMax<qsizetype>(0, end - start))};
        };
        for (const EntryText::Mark &mark : m_text.marks) {
            QTextLayout::FormatRange range = within(mark.start, mark.start + mark.length);
            range.format.setForeground(colourOf(Colour::Accent, look.palette));
            if (range.length > 0)
                selections.append(range);
        }
        if (QTextLayout::FormatRange range = within(look.selected.start, look.selected.end);
            range.length > 0) {
            range.format.setBackground(look.palette.brush(QPalette::Highlight));
            range.format.setForeground(look.palette.brush(QPalette::HighlightedText));
            selections.append(range);
        }
        piece.layout->draw(&painter, piece.rect.topLeft(), selections);
    }
    if (look.caret)
        painter.fillRect(caretAt(*look.caret), colourOf(Colour::Accent, look.palette));
}

void EntryLayout::drawFiles(QPainter &painter, const Look &look) const
{
    const Metrics m(m_paper.font);
    for (const File &file : m_files) {
        drawGround(painter, file.rect, look);
        if (file.attachment.bytes == TimelineAttachment::Bytes::Coming) {
            QRect done = file.rect.adjusted(1, file.rect.height() - m.px(4), -1, -1);
            const int wide = done.width() * file.attachment.percent / 100;
            m_paper.direction == Qt::RightToLeft ? done.setLeft(done.right() - wide)
                                                 : done.setWidth(wide);
            painter.fillRect(done, colourOf(Colour::Accent, look.palette));
        }
        const bool failed = file.attachment.bytes == TimelineAttachment::Bytes::Failed;
        drawWords(painter,
                  {.rect = file.rect,
                   .icon = fileIcon(file.attachment),
                   .hue = failed ? Colour::Danger : Colour::Muted,
                   .front = failed ? Colour::Danger : Colour::Text,
                   .text = file.text},
                  look);
    }
}

void EntryLayout::drawGround(QPainter &painter, const QRect &chip, const Look &look) const
{
    const bool isUnder = look.hover && chip.contains(*look.hover);
    paintCard(painter, chip, Metrics(m_paper.font).radius(),
              colourOf(isUnder ? Colour::Hover : Colour::Panel, look.palette),
              colourOf(Colour::Line, look.palette));
}

void EntryLayout::drawWords(QPainter &painter, const Chip &chip, const Look &look) const
{
    const Metrics m(m_paper.font);
    const bool rtl = m_paper.direction == Qt::RightToLeft;
    const QRect inner = chip.rect.adjusted(m.gap(), 0, -m.gap(), 0);
    QRect icon(0, 0, m.px(14), m.px(14));
    icon.moveCenter(inner.center());
    rtl ? icon.moveRight(inner.right()) : icon.moveLeft(inner.left());
    paintIcon(painter, icon, chip.icon, colourOf(chip.hue, look.palette), m_paper.direction);
    painter.setPen(colourOf(chip.front, look.palette));
    painter.setFont(scaled(m_paper.font, smallText));
    const QRect words =
        rtl ? inner.adjusted(0, 0, -m.px(20), 0) : inner.adjusted(m.px(20), 0, 0, 0);
    painter.drawText(words, sideOf(m_paper.direction), chip.text);
}

void EntryLayout::drawFoot(QPainter &painter, const Look &look) const
{
    const Metrics m(m_paper.font);
    const bool rtl = m_paper.direction == Qt::RightToLeft;
    const int side = sideOf(m_paper.direction);
    if (!m_more.isNull()) {
        painter.setPen(colourOf(Colour::Accent, look.palette));
        painter.setFont(emphasised(m_paper.font));
        painter.drawText(m_more, side | Qt::TextDontClip, m_moreText);
    }
    if (!m_text.footer)
        return;
    if (hasFooterDeed()) {
        drawGround(painter, m_footer, look);
        drawWords(painter,
                  {.rect = m_footer,
                   .icon = m_text.footer->icon,
                   .hue = m_text.footer->colour,
                   .front = m_text.footer->colour,
                   .text = m_text.footer->text},
                  look);
        return;
    }
    const QColor colour = colourOf(m_text.footer->colour, look.palette);
    QRect icon(m_footer.left(), m_footer.top() + m.px(2), m.px(14), m.px(14));
    if (rtl)
        icon.moveRight(m_footer.right());
    paintIcon(painter, icon, m_text.footer->icon, colour, m_paper.direction);
    painter.setPen(colour);
    painter.setFont(scaled(m_paper.font, smallText));
    painter.drawText(rtl ? m_footer.adjusted(0, 0, -m.px(19), 0)
                         : m_footer.adjusted(m.px(19), 0, 0, 0),
                     side, m_text.footer->text);
}
} // namespace hadir::ui
