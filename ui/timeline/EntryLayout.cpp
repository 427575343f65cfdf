// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/EntryLayout.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/EntryMenu.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using hadir::models::TimelineAttachment;

namespace hadir::ui {
namespace {
struct Card
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::EntryLayout)
};

QString wordsFor(const TimelineAttachment &file)
{
    switch (file.bytes) {
    case TimelineAttachment::Bytes::Remote:
        return fileSize(file.size);
    case TimelineAttachment::Bytes::Here:
        return (isPicture(file) ? Card::tr("%1 – show", "the size of a picture that is here")
                                : Card::tr("%1 – save as…", "the size of a file that is here"))
            .arg(fileSize(file.size));
    case TimelineAttachment::Bytes::Waiting:
        return Card::tr("waits for the line – click to stop", "a file that will be fetched");
    case TimelineAttachment::Bytes::Coming:
        return Card::tr("fetching, %1 % – click to stop", "how much of a file has come")
            .arg(QLocale().toString(file.percent));
    case TimelineAttachment::Bytes::Failed:
        return Card::tr("could not be fetched – try again");
    }
    Q_UNREACHABLE();
}

QString chipTextOf(const TimelineAttachment &file, const QString &name)
{
    const QString deed = Card::tr("Show as it was written", "a message with its formatting");
    const bool isAtHand = file.bytes == TimelineAttachment::Bytes::Remote
                          || file.bytes == TimelineAttachment::Bytes::Here;
    if (isLetter(file) && isAtHand)
        return deed;
    return Card::tr("%1 · %2", "name of a file, and its size or state")
        .arg(isLetter(file) ? isolated(deed) : isolatedLtr(name), isolated(wordsFor(file)));
}

int widthOfChip(const QString &text, const QFont &font)
{
    return qCeil(QFontMetricsF(scaled(font, smallText)).horizontalAdvance(text))
           + Metrics(font).px(38);
}

/// Long words break, so that no single one is wider than a card.
QTextOption optionFor(QStringView text, Qt::LayoutDirection otherwise)
{
    QTextOption option;
    const Qt::LayoutDirection direction =
        directionOf(text.first(qMin<qsizetype>(text.size(), 400)), otherwise);
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}
} // namespace

EntryLayout::EntryLayout(const models::TimelineEntry &entry, const EntryText &text,
                         const Paper &paper)
    : m_text(text)
    , m_paper(paper)
{
    const Metrics m(paper.font);
    const int leading = m.px(44);
    const int width = qMax(m.px(80), paper.width - leading - m.px(12));
    const int timeWidth =
        qCeil(QFontMetricsF(scaled(paper.font, smallText)).horizontalAdvance(text.time)) + 1;
    m_time = mirrored(QRect(paper.width - m.px(11) - timeWidth, m.air(8), timeWidth, m.px(18)));
    m_height = m.air(8);
    layText(leading, width);
    layMore(leading);
    for (const TimelineAttachment &file : entry.attachments)
        m_files.append({file, {}, {}});
    layFiles(leading, width);
    layFooter(leading);
    m_height += m.air(9);
}

QRect EntryLayout::mirrored(const QRect &rect) const
{
    QRect turned = rect;
    if (m_paper.direction == Qt::RightToLeft)
        turned.moveLeft(m_paper.width - rect.right() - 1);
    return turned;
}

void EntryLayout::layText(int leading, int width)
{
    const Metrics m(m_paper.font);
    // Baselines stand at equal distances whatever is on the line: an Arabic word, or marks piled
    // on one letter, must not push the next line away.
    const double lineHeight = m.exactLine();
    const QFontMetricsF letters(m_paper.font);
    const double baseline = (lineHeight - letters.height()) / 2 + letters.ascent();
    double y = m_height;
    for (const EntryText::Block &block : std::as_const(m_text.blocks)) {
        const bool isHeading = block.kind == EntryText::Kind::Heading;
        const int room = isHeading ? width - m_time.width() - m.gap() : width;
        const QString part = m_text.text.mid(block.start, block.length);
        QFont font = isHeading ? emphasised(m_paper.font) : m_paper.font;
        font.setStrikeOut(block.kind == EntryText::Kind::Struck);
        auto layout = std::make_unique<QTextLayout>(part, font);
        layout->setCacheEnabled(true);
        // Our words start where the card does; what people wrote has its own side.
        QTextOption option = optionFor(part, m_paper.direction);
        if (block.words == EntryText::Words::Ours) {
            option.setTextDirection(m_paper.direction);
            option.setAlignment(m_paper.direction == Qt::RightToLeft ? Qt::AlignRight
                                                                     : Qt::AlignLeft);
        }
        layout->setTextOption(option);
        layout->beginLayout();
        double height = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(room);
            line.setPosition({0, height + baseline - line.ascent()});
            height += lineHeight;
        }
        layout->endLayout();
        const QRect place = mirrored(QRect(leading, qRound(y), room, qRound(height)));
        m_pieces.push_back({std::move(layout), block, QRectF(place)});
        y += height + (isHeading ? m.exact(1) : 0);
    }
    m_height = qCeil(y);
}

void EntryLayout::layMore(int leading)
{
    if (m_text.hidden == 0)
        return;
    const Metrics m(m_paper.font);
    const bool atEnd = m_text.text.size() >= lastFold;
    const int hidden = int(qMin<qsizetype>(m_text.hidden, std::numeric_limits<int>::max()));
    m_moreText = atEnd ? Card::tr("%n more character(s): copy the entry to read them elsewhere",
                                  nullptr, hidden)
                       : Card::tr("Show more (%n character(s))", nullptr, hidden);
    const QFontMetrics metrics(emphasised(m_paper.font));
    m_more = mirrored(
        QRect(leading, m_height + m.tight(), metrics.horizontalAdvance(m_moreText) + 1, m.px(20)));
    m_height = m_more.bottom() + 1;
}

void EntryLayout::layFiles(int leading, int width)
{
    if (m_files.isEmpty())
        return;
    const Metrics m(m_paper.font);
    const QFont font = scaled(m_paper.font, smallText);
    const QFontMetrics small(font);
    const int high = m.px(24);
    int x = leading;
    int y = m_height + m.air(6);
    for (File &file : m_files) {
        const QString name = small.elidedText(shownName(file.attachment.name), Qt::ElideMiddle,
                                              qMin(m.px(240), width - m.px(110)));
        file.text = chipTextOf(file.attachment, name);
        const int wide = widthOfChip(file.text, m_paper.font);
        if (x > leading && x + wide > leading + width) {
            x = leading;
            y += high + m.px(6);
        }
        file.rect = mirrored(QRect(x, y, wide, high));
        x += wide + m.px(6);
    }
    m_height = y + high;
}

void EntryLayout::layFooter(int leading)
{
    if (!m_text.footer)
        return;
    const Metrics m(m_paper.font);
    const int room = m_paper.width - leading - m.px(12);
    if (hasFooterDeed()) { // looks as what else is pressed in a card
        const int wide = widthOfChip(m_text.footer->text, m_paper.font);
        m_footer = mirrored(QRect(leading, m_height + m.px(6), qMin(room, wide), m.px(24)));
    } else {
        m_footer = mirrored(QRect(leading, m_height + m.px(3), room, m.px(18)));
    }
    m_height = m_footer.bottom() + 1;
}

bool EntryLayout::hasFooterDeed() const
{
    return m_text.footer && m_text.footer->deed != EntryText::Footer::Deed::None;
}

EntryText::Footer::Deed EntryLayout::footerDeedAt(QPoint point) const
{
    return hasFooterDeed() && m_footer.contains(point) ? m_text.footer->deed
                                                       : EntryText::Footer::Deed::None;
}

qsizetype EntryLayout::positionAt(QPointF point) const
{
    const Piece *nearest = &m_pieces.front();
    for (const Piece &piece : m_pieces) {
        if (point.y() >= piece.rect.top())
            nearest = &piece;
    }
    const QPointF inside = point - nearest->rect.topLeft();
    const double pitch = nearest->rect.height() / qMax(1, nearest->layout->lineCount());
    const QTextLayout &layout = *nearest->layout;
    for (int at = 0; at < layout.lineCount(); ++at) {
        const QTextLine line = layout.lineAt(at);
        if (at == layout.lineCount() - 1 || inside.y() < (at + 1) * pitch)
            return nearest->block.start + line.xToCursor(inside.x());
    }
    return nearest->block.start;
}

bool EntryLayout::isOverText(QPointF point) const
{
    return std::ranges::any_of(m_pieces,
                               [point](const Piece &piece) { return piece.rect.contains(point); });
}

std::optional<domain::AttachmentId> EntryLayout::attachmentAt(QPoint point) const
{
    for (const File &file : m_files) {
        if (file.rect.contains(point))
            return file.attachment.id;
    }
    return std::nullopt;
}

const EntryLayout::Piece &EntryLayout::pieceAt(qsizetype position) const
{
    for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend(); ++piece) {
        if (piece->block.start <= position)
            return *piece;
    }
    return m_pieces.front();
}

qsizetype EntryLayout::next(qsizetype position, QTextLayout::CursorMode mode) const
{
    const Piece &piece = pieceAt(position);
    const int inside = int(position - piece.block.start);
    if (inside >= piece.block.length)
        return qMin(position + 1, m_text.text.size());
    return piece.block.start + piece.layout->nextCursorPosition(inside, mode);
}

qsizetype EntryLayout::previous(qsizetype position, QTextLayout::CursorMode mode) const
{
    const Piece &piece = pieceAt(position);
    const int inside = int(position - piece.block.start);
    if (inside == 0)
        return qMax<qsizetype>(position - 1, 0);
    return piece.block.start + piece.layout->previousCursorPosition(inside, mode);
}

QRectF EntryLayout::caretAt(qsizetype position) const
{
    const Piece &piece = pieceAt(position);
    const int inside = int(qMin(position - piece.block.start, piece.block.length));
    const QTextLine line = piece.layout->lineForTextPosition(inside);
    if (!line.isValid())
        return {piece.rect.topLeft(), QSizeF(1, 1)};
    return {piece.rect.topLeft() + QPointF(line.cursorToX(inside), line.y()),
            QSizeF(1.5, line.height())};
}

qsizetype EntryLayout::lineFrom(qsizetype position, int step) const
{
    const QRectF caret = caretAt(position);
    const double line = Metrics(m_paper.font).exact(20);
    const QPointF target = caret.center() + QPointF(0, step * line);
    if (target.y() < m_pieces.front().rect.top())
        return 0;
    if (target.y() > m_pieces.back().rect.bottom())
        return m_text.text.size();
    return positionAt(target);
}

qsizetype EntryLayout::lineBelow(qsizetype position) const
{
    return lineFrom(position, 1);
}

qsizetype EntryLayout::lineAbove(qsizetype position) const
{
    return lineFrom(position, -1);
}

qsizetype EntryLayout::moved(qsizetype from, Qt::Key key, QTextLayout::CursorMode mode) const
{
    const bool rtl = m_paper.direction == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Left:
        return rtl ? next(from, mode) : previous(from, mode);
    case Qt::Key_Right:
        return rtl ? previous(from, mode) : next(from, mode);
    case Qt::Key_Up:
        return lineAbove(from);
    case Qt::Key_Down:
        return lineBelow(from);
    case Qt::Key_Home:
        return 0;
    default:
        return m_text.text.size();
    }
}

EntryLayout::Range EntryLayout::wordAt(qsizetype position) const
{
    const Piece &piece = pieceAt(position);
    const int inside = int(qMin(position - piece.block.start, piece.block.length));
    int start = inside;
    const QString text = piece.layout->text();
    while (start > 0 && text.at(start - 1).isLetterOrNumber())
        --start;
    int end = inside;
    while (end < text.size() && text.at(end).isLetterOrNumber())
        ++end;
    return {piece.block.start + start, piece.block.start + end};
}
} // namespace hadir::ui
