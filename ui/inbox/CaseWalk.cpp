// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/CaseWalk.h"

#include "app/models/ArrangedCases.h"

#include <utility>

using hadir::models::ArrangedCases;

namespace hadir::ui {

int CaseWalk::goTo(domain::CaseId caseId, const ArrangedCases &cases)
{
    if (std::exchange(m_current, caseId) != caseId)
        m_left.reset();
    const int row = cases.rowOf(caseId);
    m_isListed = row >= 0;
    if (m_isListed)
        m_row = row;
    return row;
}

void CaseWalk::choose(domain::CaseId caseId)
{
    m_left.reset();
    m_current = caseId;
}

int CaseWalk::recount(const ArrangedCases &cases)
{
    const int row = cases.rowOf(m_current);
    if (row >= 0)
        m_row = row;
    return row;
}

void CaseWalk::noteMove(int from, int to)
{
    if (m_isListed && from == m_row && to > from)
        m_left = m_left.value_or(from);
}

int CaseWalk::rowAfter(domain::CaseId caseId, const ArrangedCases &cases) const
{
    if (caseId != m_current || !m_isListed)
        return -1;
    const int rows = cases.rowCount();
    const int row = cases.rowOf(caseId);
    const int next = cases.caseRowFrom(row < 0 ? qMin(m_row, rows - 1) : row + 1, 1);
    return next >= 0 ? next : cases.caseRowFrom(row < 0 ? rows - 1 : row - 1, -1);
}

int CaseWalk::rowBy(int by, const ArrangedCases &cases) const
{
    const int rows = cases.rowCount();
    if (rows == 0)
        return -1;
    const int row = cases.rowOf(m_current);
    const bool isWhereItWas = row >= 0 && !m_left;
    // Between two rows, where it is in the list no more or was put further down.
    const int gap = m_left.value_or(m_row);
    const int from = isWhereItWas ? row : by > 0 ? gap - 1 : gap;
    return cases.caseRowFrom(qBound(0, from + by, rows - 1), by);
}
} // namespace hadir::ui
