// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <algorithm>
#include <span>

namespace hadir::models {

/// The half of every list model that is easy to get wrong: rows kept in order, each known by its
/// id, changed one at a time so that a view keeps its place.
///
/// `Order` says how rows are known and sorted: `static auto id(const Row &)` and
/// `static auto key(const Row &)`, an ordered value that no two rows share.
/// Every lookup is a hash and a binary search; 100 000 rows are fine.
template <class Row, class Order>
class SortedRows : public QAbstractListModel
{
public:
    using RowId = decltype(Order::id(std::declval<const Row &>()));
    using Key = decltype(Order::key(std::declval<const Row &>()));

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }

    /// -1 when there is no such row.
    [[nodiscard]] int rowOf(const RowId &id) const
    {
        const auto key = m_keys.constFind(id);
        return key == m_keys.constEnd() ? -1 : placeOf(*key);
    }

    [[nodiscard]] QModelIndex indexOf(const RowId &id) const
    {
        const int row = rowOf(id);
        return row < 0 ? QModelIndex() : index(row);
    }

    /// Another question was asked: everything is different.
    void reset(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        std::ranges::sort(m_rows, {}, Order::key);
        m_keys.clear();
        m_keys.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            m_keys.insert(Order::id(row), Order::key(row));
        endResetModel();
    }

    /// Puts the row where it belongs: new, changed in place, or moved.
    void upsert(const Row &row)
    {
        const int old = rowOf(Order::id(row));
        const int place = placeOf(Order::key(row));
        if (old < 0) {
            beginInsertRows({}, place, place);
            m_rows.insert(place, row);
            m_keys.insert(Order::id(row), Order::key(row));
            endInsertRows();
            return;
        }
        if (m_rows.at(old) == row)
            return;
        const bool stays = place == old || place == old + 1;
        const int target = place > old ? place - 1 : place;
        if (!stays)
            beginMoveRows({}, old, old, {}, place);
        if (!stays)
            m_rows.move(old, target);
        const int now = stays ? old : target;
        m_rows[now] = row;
        m_keys.insert(Order::id(row), Order::key(row));
        if (!stays)
            endMoveRows();
        Q_EMIT this->dataChanged(index(now), index(now));
    }

    void remove(RowId id) // a copy: it may be that of the row itself
    {
        const int row = rowOf(id);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_keys.remove(id);
        endRemoveRows();
    }

    /// The same question has this answer now: changes only the rows that differ.
    void settle(const QList<Row> &rows)
    {
        if (m_rows.isEmpty()) { // one by one, each is put before all that stand behind it
            QList<Row> sorted = rows;
            std::ranges::sort(sorted, {}, Order::key);
            return append(sorted);
        }
        QHash<RowId, bool> wanted;
        for (const Row &row : rows)
            wanted.insert(Order::id(row), true);
        for (qsizetype at = m_rows.size() - 1; at >= 0; --at) {
            const RowId id = Order::id(m_rows.at(at));
            if (!wanted.contains(id))
                remove(id);
        }
        for (const Row &row : rows)
            upsert(row);
    }

protected:
    /// Rows that all belong behind the last one and are in order, in one go.
    void append(std::span<const Row> rows)
    {
        if (rows.empty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        for (const Row &row : rows) {
            m_rows.append(row);
            m_keys.insert(Order::id(row), Order::key(row));
        }
        endInsertRows();
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

private:
    [[nodiscard]] int placeOf(const Key &key) const
    {
        return int(std::ranges::lower_bound(m_rows, key, {}, Order::key) - m_rows.begin());
    }

    QList<Row> m_rows;
    QHash<RowId, Key> m_keys;
};
} // namespace hadir::models
