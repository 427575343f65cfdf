// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

/// What the rows of all lists have in common.
namespace hadir::ui {

class Metrics;

/// The ground of a row: chosen, under the mouse or plain, with its line below and the focus ring.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// A header above rows that have something in common.
void paintRowHeader(QPainter &painter, const QStyleOptionViewItem &option, const QString &text);

/// One line of text in a row, cut where it ends.
void paintRowLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                  const QColor &colour, Qt::LayoutDirection direction);

/// Where the two lines of a row stand, from its top.
struct RowLines
{
    int first = 0;
    int second = 0;
    int line = 0; ///< how high each is
    int height = 0;
};
/// \a air is what is above and below, \a between what is between them.
[[nodiscard]] RowLines rowLines(const Metrics &m, double air, int between);
/// Of a case in the list of cases.
[[nodiscard]] RowLines workRowLines();
} // namespace hadir::ui
