// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QRectF>

class QPainter;
class QStyleOption;

namespace hadir::ui {

/// A rounded ground with a hairline edge; either may be invalid (not drawn).
void paintCard(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
               const QColor &edge = {});

/// The ring around whatever has the keyboard: 2 px, Accent, inside \a rect.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const QPalette &palette);

/// A soft shadow outside \a card, to be painted before it; the widget keeps \a spread free.
void paintShadow(QPainter &painter, const QRectF &card, double radius, double spread,
                 const QPalette &palette);
} // namespace hadir::ui
