// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/TextSelection.h"

#include "app/models/TimelineModel.h"

namespace hadir::ui {

std::optional<std::pair<qsizetype, qsizetype>>
TextSelection::inRow(int row, const models::TimelineModel &model, qsizetype length) const
{
    if (isEmpty())
        return std::nullopt;
    std::pair from(model.rowOf(anchor.entry), anchor.position);
    std::pair to(model.rowOf(caret.entry), caret.position);
    if (from.first < 0 || to.first < 0)
        return std::nullopt;
    if (to < from)
        std::swap(from, to);
    if (row < from.first || row > to.first)
        return std::nullopt;
    return std::pair(row == from.first ? from.second : 0, row == to.first ? to.second : length);
}
} // namespace hadir::ui
