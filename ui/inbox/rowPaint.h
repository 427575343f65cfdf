// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

/// What the rows of all lists have in common.
namespace hadir::ui {

/// The ground of a row: chosen, under the mouse or plain, with its line below and the focus ring.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// One line of text in a row, cut where it ends.
void paintRowLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                  const QColor &colour, Qt::LayoutDirection direction);
} // namespace hadir::ui
