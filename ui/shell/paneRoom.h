// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSize>

namespace hadir::ui {

/// How wide the three panes are, and which of them have room beside each other: in pixels, at the
/// size of text that the application has now.

/// As in the design at its width; the middle takes what is left.
[[nodiscard]] QList<int> firstPaneWidths();
[[nodiscard]] int leastOfList();
[[nodiscard]] int leastOfPage();
[[nodiscard]] int leastOfCase();
/// In a window this wide. The case gives way first, then the list; the customer stays.
[[nodiscard]] bool hasRoomForCase(int window);
[[nodiscard]] bool hasRoomForList(int window);
/// No more than a small screen has, however large the text.
[[nodiscard]] QSize smallestWindow();
} // namespace hadir::ui
