// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"
#include "ui/theme/icons.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace hadir::ui {

/// As much of a text as is read at a glance.
[[nodiscard]] QString beginningOf(const QString &text);

/// The icon of those for whom something is kept.
[[nodiscard]] Icon iconFor(domain::Circle circle);

/// Something kept by name, by one agent, a team or the house.
struct ShelfRow
{
    QString title;
    QString word; ///< behind the title, such as what finds it; may be empty
    domain::Circle circle = domain::Circle::Everyone;

    bool operator==(const ShelfRow &) const = default;
};

/// The rows of whatever is kept by name: one snapshot, replaced with every letter typed.
class ShelfRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<ShelfRow> &rows);
    /// Null when there is no such row.
    [[nodiscard]] const ShelfRow *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ShelfRow> m_rows;
};

/// Its title, and its word behind it; whose it is as an icon.
class ShelfRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ShelfRowDelegate(const ShelfRows &rows, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const ShelfRows &m_rows;
};
} // namespace hadir::ui
