// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QPainter;
class QWidget;

namespace hadir::ui {

/// Empty cards down the whole of `view`, in `column`, while entries are on their way.
void paintSkeleton(QPainter &painter, const QWidget &view, const QRect &column);
} // namespace hadir::ui
