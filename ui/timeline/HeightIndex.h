// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace hadir::ui {

/// Heights of many rows, most of them only estimated, with the sum above any row and the row at
/// any height in logarithmic time. A value.
class HeightIndex final
{
public:
    void reset(qsizetype rows, int estimate);
    void insert(qsizetype row, qsizetype count, int estimate);
    void remove(qsizetype row, qsizetype count);

    void measure(qsizetype row, int height);
    /// Keeps the height as an estimate, to be measured again.
    void forget(qsizetype row);
    void forgetAll();

    [[nodiscard]] qsizetype rows() const { return m_rows.size(); }
    [[nodiscard]] bool isMeasured(qsizetype row) const { return m_rows.at(row).measured; }
    [[nodiscard]] int heightOf(qsizetype row) const { return m_rows.at(row).height; }

    [[nodiscard]] qint64 total() const { return above(m_rows.size()); }
    /// The sum of all rows before this one.
    [[nodiscard]] qint64 above(qsizetype row) const;
    /// The row that covers `y`; the last one below the end. -1 without rows.
    [[nodiscard]] qsizetype rowAt(qint64 y) const;

private:
    struct Row
    {
        int height = 0;
        bool measured = false;
    };
    void sumUp() const;

    QList<Row> m_rows;
    // A Fenwick tree over the heights, made again when asked for after rows came or went.
    mutable QList<qint64> m_sums;
    mutable bool m_isStale = true;
};
} // namespace hadir::ui
