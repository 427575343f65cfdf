// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

#include <optional>

namespace hadir::models {
class ArrangedCases;
}

namespace hadir::ui {

/// Where the agent is in a list of cases and where they go next: from the open case, or, where that
/// has left the list or was put further down by what was done to it, from where it stood.
class CaseWalk final
{
public:
    [[nodiscard]] domain::CaseId current() const { return m_current; }
    /// They are at this case now; its row, -1 where it is not in the list.
    int goTo(domain::CaseId caseId, const models::ArrangedCases &cases);
    /// The same by hand: it is the row that they mean from now on.
    void choose(domain::CaseId caseId);
    /// They look at another list.
    void enterAnother() { m_left.reset(); }
    /// Rows came, went or moved; the row of the open case, -1 where it is not in the list.
    int recount(const models::ArrangedCases &cases);
    /// As the model tells it: `to` is counted before the row is taken out.
    void noteMove(int from, int to);

    /// The row that follows the open case, or precedes it where it was the last; -1 where there is
    /// none, or this case is not the open one or was not in the list.
    [[nodiscard]] int rowAfter(domain::CaseId caseId, const models::ArrangedCases &cases) const;
    /// The row `by` further, with a case; -1 where there is none.
    [[nodiscard]] int rowBy(int by, const models::ArrangedCases &cases) const;

private:
    domain::CaseId m_current;
    bool m_isListed = false; ///< it is in the list, or was as it was opened
    int m_row = 0;           ///< where it is; else where the last one was
    /// Where it stood before something that was done to it, an answer say, put it further down:
    /// whoever works through the list goes on there.
    std::optional<int> m_left;
};
} // namespace hadir::ui
