// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace hadir::ui {

/// Paints one customer of a list: the name, how long ago they were heard of, and below it where
/// to reach them.
class CustomerItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Holds the line below the name.
    static constexpr int PlaceRole = Qt::UserRole;
    /// How long ago, in few letters; none when never.
    static constexpr int AgeRole = Qt::UserRole + 1;
    /// Whether something is written about them that is not sent or saved.
    static constexpr int DraftRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
} // namespace hadir::ui
