// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WordList.h"

#include "ui/theme/Metrics.h"

#include <QStyledItemDelegate>

namespace hadir::ui {

namespace {
class WordLine final : public QStyledItemDelegate
{
public:
    WordLine(WordList::Marks marks, QObject *parent) : QStyledItemDelegate(parent), m_marks(marks)
    {}

    /// Letters that another font lends make no line taller; its width is that of the list.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Metrics m;
        return {0, qMax(option.fontMetrics.height(), m.line()) + m.air(8)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_marks == WordList::Marks::None)
            return;
        const int side = Metrics().smallIcon();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {side, side};
    }

private:
    WordList::Marks m_marks;
};
} // namespace

WordList::WordList(Marks marks, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new WordLine(marks, this));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model(), &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
}

void WordList::growBetween(int fewestLines, int mostLines)
{
    m_fewest = fewestLines;
    m_most = mostLines;
    updateGeometry();
}

QSize WordList::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int line = itemDelegate()->sizeHint(option, {}).height();
    return {QListWidget::sizeHint().width(),
            qBound(m_fewest, count(), m_most) * line + 2 * frameWidth()};
}

QSize WordList::minimumSizeHint() const
{
    return sizeHint();
}
} // namespace hadir::ui
