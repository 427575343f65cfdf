// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FlowLayout.h"

#include "ui/theme/Metrics.h"

#include <QStyle>
#include <QWidget>

namespace hadir::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
    , m_between(Metrics().gap())
    , m_lines(Metrics().tight())
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setSpacings(int between, int lines)
{
    m_between = between;
    m_lines = lines;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Placing::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        width += size.width() + (width > 0 ? m_between : 0);
        height = qMax(height, size.height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Placing::Place);
}

int FlowLayout::arrange(const QRect &rect, Placing placing) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x();
    int y = inner.y();
    int line = 0; // height of the line being filled
    std::vector<std::pair<QLayoutItem *, QRect>> placed;
    const auto endLine = [&] {
        for (auto &[item, at] : placed) { // centred on their line, so chips and words sit level
            at.translate(0, (line - at.height()) / 2);
            if (placing == Placing::Place)
                item->setGeometry(QStyle::visualRect(direction, inner, at));
        }
        placed.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), inner.width()));
        if (x > inner.x() && x + size.width() > inner.x() + inner.width()) {
            endLine();
            x = inner.x();
            y += line + m_lines;
            line = 0;
        }
        placed.emplace_back(item.get(), QRect(QPoint(x, y), size));
        x += size.width() + m_between;
        line = qMax(line, size.height());
    }
    endLine();
    const QMargins margins = contentsMargins();
    return y + line - rect.y() + margins.bottom();
}
} // namespace hadir::ui
