// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaletteDelegate.h"

#include "ui/shell/PaletteModel.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/parts.h"

#include <QPainter>
#include <QTextLayout>

namespace hadir::ui {
namespace {

/// Shaped once, for as often as it is drawn.
QTextLine layOut(QTextLayout &layout, const QString &text, int width)
{
    layout.setText(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line;
}

/// One line of text, its bold part set and its hits on a marked ground. Hits are painted as
/// selections, which leave the shaping of Arabic alone.
void paintText(QPainter &painter, const QRect &rect, const PaletteResult &result,
               const QStyleOptionViewItem &option)
{
    QTextLayout layout(QString(), option.font);
    layout.setCacheEnabled(true);
    QTextOption reading(Qt::AlignLeft | Qt::AlignAbsolute);
    reading.setTextDirection(option.direction);
    reading.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(reading);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    layout.setFormats({{result.strong.start, result.strong.length, bold}});
    QTextLine line = layOut(layout, result.text, rect.width());
    if (line.naturalTextWidth() > rect.width()) {
        const QFontMetrics widest(emphasised(option.font));
        line = layOut(layout, widest.elidedText(result.text, Qt::ElideRight, rect.width()),
                      rect.width());
    }

    QList<QTextLayout::FormatRange> hits;
    for (const TextRange &hit : result.hits) {
        QTextCharFormat mark;
        mark.setBackground(colourOf(Colour::WarnSoft, option.palette));
        mark.setForeground(colourOf(Colour::Text, option.palette));
        hits << QTextLayout::FormatRange{hit.start, hit.length, mark};
    }
    const double width = line.naturalTextWidth();
    const double x =
        option.direction == Qt::LeftToRight ? rect.x() : rect.x() + rect.width() - width;
    const QPointF at(x, rect.y() + (rect.height() - line.height()) / 2.0);
    painter.setPen(colourOf(Colour::Text, option.palette));
    layout.draw(&painter, at);
    if (hits.isEmpty())
        return;
    // Marks of one height, also where Arabic makes the line taller.
    QRect marks(0, 0, rect.width(), QFontMetrics(option.font).height());
    marks.moveCenter(rect.center());
    painter.setClipRect(marks);
    layout.draw(&painter, at, hits);
    painter.setClipping(false);
}
} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics metrics;
    return {metrics.px(100), m_model.resultAt(index.row()) ? metrics.px(21) + metrics.air(10)
                                                           : metrics.px(19) + metrics.air(6)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Metrics metrics;
    const PaletteResult *result = m_model.resultAt(index.row());
    const QRect inner = option.rect.adjusted(metrics.px(16), 0, -metrics.px(16), 0);
    painter->save();
    if (!result) {
        painter->setFont(emphasised(scaled(option.font, smallText)));
        painter->setPen(colourOf(Colour::Muted, option.palette));
        const auto flags =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
        painter->drawText(inner.adjusted(0, 0, 0, -metrics.px(3)), int(flags | Qt::TextSingleLine),
                          m_model.headingAt(index.row()));
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(option.rect, colourOf(Colour::Selected, option.palette));
    const int side = metrics.smallIcon();
    const QRect icon(inner.x(), inner.center().y() - side / 2, side, side);
    paintIcon(*painter, QStyle::visualRect(option.direction, inner, icon), result->icon,
              colourOf(Colour::Text, option.palette), option.direction);

    // The chosen row shows that Enter opens it, unless it has a key of its own.
    QKeySequence keys = result->keys;
    if (keys.isEmpty() && chosen)
        keys = QKeySequence(Qt::Key_Return);
    int trailing = 0;
    if (!keys.isEmpty()) {
        const QString name = KeyHint::textFor(keys);
        const QSize size = keyHintSize(name, option.font);
        const QRect at(inner.right() + 1 - size.width(), inner.center().y() - size.height() / 2,
                       size.width(), size.height());
        paintKeyHint(*painter, QStyle::visualRect(option.direction, inner, at), name, option.font,
                     option.palette);
        trailing = size.width() + metrics.gap();
    }
    const QRect words = inner.adjusted(side + metrics.gap(), 0, -trailing, 0);
    paintText(*painter, QStyle::visualRect(option.direction, inner, words), *result, option);
    painter->restore();
}
} // namespace hadir::ui
