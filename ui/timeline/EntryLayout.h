// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/TimelineEntry.h"
#include "ui/timeline/EntryText.h"

#include <QPalette>
#include <QRect>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace hadir::ui {

/// What a card of one width needs to be drawn and pressed: lines of text shaped once, places of
/// everything else. Coordinates begin at the card's corner. Made when a row comes into view, kept
/// while it is near, thrown away when width, font or entry change.
class EntryLayout final
{
public:
    struct Paper
    {
        int width = 0;
        QFont font;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    /// A range of the entry's text; empty when start equals end.
    struct Range
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };
    struct Look
    {
        QPalette palette;
        Range selected;
        std::optional<qsizetype> caret;
        bool ringed = false; ///< has the keyboard
        std::optional<QPoint> hover;
    };

    EntryLayout(const models::TimelineEntry &entry, const EntryText &text, const Paper &paper);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const EntryText &text() const { return m_text; }

    void draw(QPainter &painter, QPoint at, const Look &look) const;

    /// The place in the text nearest to a point.
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    [[nodiscard]] bool isOverText(QPointF point) const;
    [[nodiscard]] std::optional<domain::AttachmentId> attachmentAt(QPoint point) const;
    [[nodiscard]] bool isOverMore(QPoint point) const { return m_more.contains(point); }
    /// What a press here on the line below the text leads to.
    [[nodiscard]] EntryText::Footer::Deed footerDeedAt(QPoint point) const;
    [[nodiscard]] bool isOverDeed(QPoint point) const
    {
        return attachmentAt(point) || isOverMore(point)
               || footerDeedAt(point) != EntryText::Footer::Deed::None;
    }

    // The caret's ways through the text.
    [[nodiscard]] qsizetype next(qsizetype position, QTextLayout::CursorMode mode) const;
    [[nodiscard]] qsizetype previous(qsizetype position, QTextLayout::CursorMode mode) const;
    /// One line up or down at about the same place; stays where there is none.
    [[nodiscard]] qsizetype lineBelow(qsizetype position) const;
    [[nodiscard]] qsizetype lineAbove(qsizetype position) const;
    /// Where an arrow, Home or End leads; the arrows point, so that reading goes the other way in
    /// Arabic.
    [[nodiscard]] qsizetype moved(qsizetype from, Qt::Key key, QTextLayout::CursorMode mode) const;
    [[nodiscard]] Range wordAt(qsizetype position) const;
    [[nodiscard]] QRectF caretAt(qsizetype position) const;

private:
    struct Piece
    {
        std::unique_ptr<QTextLayout> layout;
        EntryText::Block block;
        QRectF rect;
    };
    struct File
    {
        models::TimelineAttachment attachment;
        QString text;
        QRect rect;
    };
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    void layText(int leading, int width);
    void layFooter(int leading);
    [[nodiscard]] bool hasFooterDeed() const;
    void layFiles(int leading, int width);
    void layMore(int leading);
    [[nodiscard]] const Piece &pieceAt(qsizetype position) const;
    [[nodiscard]] qsizetype lineFrom(qsizetype position, int step) const;
    void drawCard(QPainter &painter, const Look &look) const;
    void drawPieces(QPainter &painter, const Look &look) const;
    void drawFiles(QPainter &painter, const Look &look) const;
    void drawFoot(QPainter &painter, const Look &look) const;
    struct Chip
    {
        QRect rect;
        Icon icon;
        Colour hue; ///< of the icon
        Colour front = Colour::Text;
        QString text;
    };
    void drawGround(QPainter &painter, const QRect &chip, const Look &look) const;
    void drawWords(QPainter &painter, const Chip &chip, const Look &look) const;

    EntryText m_text;
    Paper m_paper;
    std::vector<Piece> m_pieces;
    QList<File> m_files;
    QRect m_time;
    QRect m_footer;
    QRect m_more;
    QString m_moreText;
    int m_height = 0;
};
} // namespace hadir::ui
