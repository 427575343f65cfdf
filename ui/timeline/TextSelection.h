// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <optional>
#include <utility>

namespace hadir::models {
class TimelineModel;
}

namespace hadir::ui {

/// A place in the text of an entry.
struct TextPlace
{
    QUuid entry;
    qsizetype position = 0;

    bool operator==(const TextPlace &) const = default;
};

/// From where somebody began to select to where they are now; either may come first.
struct TextSelection
{
    TextPlace anchor;
    TextPlace caret;

    [[nodiscard]] bool isEmpty() const { return anchor == caret; }
    /// From where to where the text of this row, `length` long, is selected; absent when it is not.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>>
    inRow(int row, const models::TimelineModel &model, qsizetype length) const;
};
} // namespace hadir::ui
