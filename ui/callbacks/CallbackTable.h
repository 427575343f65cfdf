// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/CallbackRow.h"

#include <QAbstractTableModel>

namespace hadir::ui {

/// Callbacks in words, a column for each thing to know, sorted by any of them. Those with the same
/// value stay in the order of their time.
class CallbackTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Customer, Standing, Who, Tries, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<CallbackRow> &rows);
    [[nodiscard]] const QList<CallbackRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString wordsAt(const CallbackRow &row, int column) const;
    void arrange();

    QList<CallbackRow> m_rows;
    int m_column = When;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
} // namespace hadir::ui
