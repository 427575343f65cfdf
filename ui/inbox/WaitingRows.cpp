// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/WaitingRows.h"

#include "ui/inbox/rowPaint.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/colours.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace hadir::ui {
namespace {
constexpr int most = 8; ///< rows; the whole pane in grey would say more than it knows
}

void WaitingRows::paintEvent(QPaintEvent *)
{
    const Metrics m;
    QPainter painter(this);
    painter.fillRect(rect(), colourOf(Colour::Panel, palette()));
    const auto bar = [&](int left, int top, int wide, int high) {
        const QRect place(left, top, wide, high);
        paintCard(painter, QStyle::visualRect(layoutDirection(), rect(), place), m.exact(4),
                  colourOf(Colour::Hover, palette()));
    };
    const RowLines lines = workRowLines();
    for (int row = 0; row < most; ++row) {
        const int top = row * lines.height;
        const int room = width() - m.px(54);
        bar(m.px(12), top + lines.first + m.px(3), m.px(18), m.px(18));
        bar(m.px(40), top + lines.first + m.px(5), room / (row % 2 ? 2 : 3), m.px(12));
        bar(m.px(40), top + lines.second + m.px(5), room * (row % 3 ? 3 : 2) / 4, m.px(11));
        painter.fillRect(0, top + lines.height - 1, width(), 1, colourOf(Colour::Line, palette()));
    }
}
} // namespace hadir::ui
