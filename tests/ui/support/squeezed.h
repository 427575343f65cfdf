// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace hadir::support {

/// What cannot be read or reached in a window, a sentence each: words that are wider than their
/// place and do not end in an ellipsis, parts that stand over each other, and parts that reach
/// beyond what they stand in (below the edge of a scrolled part they may: one scrolls there).
[[nodiscard]] QStringList squeezed(const QWidget &window);
} // namespace hadir::support
