// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/HeightIndex.h"

#include <bit>

namespace hadir::ui {

void HeightIndex::reset(qsizetype rows, int estimate)
{
    m_rows.fill({.height = estimate}, rows);
    m_isStale = true;
}

void HeightIndex::insert(qsizetype row, qsizetype count, int estimate)
{
    m_rows.insert(row, count, {.height = estimate});
    m_isStale = true;
}

void HeightIndex::remove(qsizetype row, qsizetype count)
{
    m_rows.remove(row, count);
    m_isStale = true;
}

void HeightIndex::measure(qsizetype row, int height)
{
    const int difference = height - m_rows.at(row).height;
    m_rows[row] = {.height = height, .measured = true};
    if (difference == 0 || m_isStale)
        return;
    for (qsizetype at = row + 1; at < m_sums.size(); at += at & -at)
        m_sums[at] += difference;
}

void HeightIndex::forget(qsizetype row)
{
    m_rows[row].measured = false;
}

void HeightIndex::forgetAll()
{
    for (Row &row : m_rows)
        row.measured = false;
}

qint64 HeightIndex::above(qsizetype row) const
{
    sumUp();
    qint64 sum = 0;
    for (qsizetype at = row; at > 0; at -= at & -at)
        sum += m_sums.at(at);
    return sum;
}

qsizetype HeightIndex::rowAt(qint64 y) const
{
    if (m_rows.isEmpty())
        return -1;
    sumUp();
    qsizetype row = 0;
    for (qsizetype step = qsizetype(std::bit_floor(size_t(m_rows.size()))); step > 0; step /= 2) {
        if (row + step <= m_rows.size() && m_sums.at(row + step) <= y) {
            row += step;
            y -= m_sums.at(row);
        }
    }
    return qMin(row, m_rows.size() - 1);
}

void HeightIndex::sumUp() const
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_sums.fill(0, m_rows.size() + 1);
    for (qsizetype at = 1; at < m_sums.size(); ++at) {
        m_sums[at] += m_rows.at(at - 1).height;
        const qsizetype next = at + (at & -at);
        if (next < m_sums.size())
            m_sums[next] += m_sums.at(at);
    }
}
} // namespace hadir::ui
