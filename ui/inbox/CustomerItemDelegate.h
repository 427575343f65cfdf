// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace hadir::ui {

/// Paints one customer of a list: the name, and below it where they are.
class CustomerItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Holds the line below the name.
    static constexpr int PlaceRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
} // namespace hadir::ui
